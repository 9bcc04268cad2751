import { readChoices, type Choices } from '../../src/embed-builder/choices.js';
import { SYSTEMS, waysOf, type Kind, type System, type Way } from '../../src/embed-builder/systems.js';
import type { Hashes } from '../../src/embed-builder/snippets.js';
import { LIBRARY_FILES } from '../../src/library-files.js';
import { sampleBrief } from '../fixtures/brief.js';

/** Where the brief of these tests lies. */
export const ADDRESS = 'https://institut.example/briefs/baenke.de.json';

/** What stands for the series of these tests in the builder. */
export const SERIES = {
  series: 'https://institut.example/briefs/series.json',
  newest: 'https://institut.example/briefs/series.json#newest',
} as const satisfies Partial<Record<Kind, string>>;

/** Hashes that are none. */
export const HASHES: Hashes = {
  [LIBRARY_FILES.module]: 'sha384-module',
  [LIBRARY_FILES.classic]: 'sha384-classic',
  [LIBRARY_FILES.stylesheet]: 'sha384-stylesheet',
};

/** Every way of every system. */
export const EVERY_WAY: readonly (readonly [System, Way])[] = SYSTEMS.flatMap((system) =>
  waysOf(system).map((way) => [system, way] as const),
);

/** Every way of every system for a series. */
export const EVERY_WAY_OF_SERIES: readonly (readonly [keyof typeof SERIES, System, Way])[] = (
  ['series', 'newest'] as const
).flatMap((kind) => SYSTEMS.flatMap((system) => waysOf(system, kind).map((way) => [kind, system, way] as const)));

/** Choices for a series. */
export function chooseSeries(kind: keyof typeof SERIES, given: Record<string, string> = {}): Choices {
  return choose(given, { address: SERIES[kind], title: 'Muster kompakt', lang: 'de' });
}

/** Choices as a form gives them: what is not named is as usual. */
export function choose(given: Record<string, string> = {}, brief: Partial<Choices['brief']> = {}): Choices {
  const { title, lang } = sampleBrief.meta;
  return readChoices(new URLSearchParams(given), { address: ADDRESS, title, lang, ...brief });
}

/** Choices of which none is as usual. */
export const UNUSUAL = {
  show: 'recommendations citation',
  'heading-level': '3',
  layout: 'cards',
  lang: 'en',
  accent: '#1f5a4c',
  surface: '#fde',
  radius: '0',
};
