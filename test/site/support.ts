import type { Brief, Metadata } from '../../src/brief/model.js';
import type { LoadableBrief, Site } from '../../src/site/site.js';
import { paragraph, sampleBrief, smallBrief } from '../fixtures/brief.js';

/** A fictional series under an address with a path. */
export const SITE: Site = {
  title: 'Erfunden:Praktisch & mehr',
  description: 'Was Bänke bewirken.',
  url: 'https://x.example/a/b/',
  lang: 'de',
  issn: '1234-5678',
  license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
};

export const JSON_URL = 'https://x.example/a/b/feed.de.json';
export const ATOM_URL = 'https://x.example/a/b/feed.de.atom';

/** The sample brief with a DOI of the archive. */
export const SAMPLE = loadable('baenke.de', {
  ...sampleBrief,
  meta: { ...sampleBrief.meta, doi: '10.59350/hpz3x-qh641' },
});

/** A small brief with a time of publication. */
export function published(name: string, meta: Partial<Metadata> = {}, rest: Partial<Brief> = {}): LoadableBrief {
  const brief = smallBrief({
    meta: { authors: [{ given: 'Erika', family: 'Musterine' }], published: '2025-11-24T09:00:00+01:00', ...meta },
    summary: [paragraph('Ein Vorspann.')],
  });
  return loadable(name, { ...brief, ...rest });
}

/** A brief that is in memory. */
export function loadable(name: string, brief: Brief): LoadableBrief & { brief: Brief } {
  return { name, brief, load: () => brief };
}
