import { readFileSync } from 'node:fs';
import type { CitationLanguage } from '../../src/brief/language.js';
import type { Inline, Metadata } from '../../src/brief/model.js';
import { inlineText } from '../../src/brief/text.js';
import { cslItem } from '../../src/citation/csl-item.js';
import { readStyle } from '../../src/citation/csl/style-file.js';
import { BUILT_IN_STYLES, citationIn, SUGGESTED, type CslStyle } from '../../src/citation/csl/styles.js';
import { workOf, type Work } from '../../src/citation/work.js';

/** The file of a made-up style that quotes titles, numbers its entries and writes the DOI bare. */
export const SAMPLE_STYLE = readFileSync('test/fixtures/styles/musterstil.csl', 'utf8');

/** {@link SAMPLE_STYLE}, ready for use. */
export const QUOTING = sampleStyle();

/** Every style that tests can have. */
export const STYLES: readonly CslStyle[] = [SUGGESTED, ...BUILT_IN_STYLES, QUOTING];

/** The languages of a citation's terms. */
export const LANGUAGES: readonly CitationLanguage[] = ['de', 'en'];

/** A made-up brief. */
export const SAMPLE_METADATA: Metadata = {
  title: 'Bänke für Beispielstadt',
  lang: 'de',
  date: '2025-11-03',
  authors: [
    { prefix: 'Dr.', given: 'Erika', family: 'Mustermann' },
    { given: 'Max', family: 'Beispiel' },
  ],
  publisher: { name: 'Universität Musterhausen', unit: 'Professur für Parkbänke', place: 'Musterhausen' },
  series: { title: 'Erfunden:Praktisch', issue: '05|2025' },
  doi: '10.1234/abc',
};

/** What a test wants to be different in {@link SAMPLE_METADATA}; what is undefined is left out. */
export type WorkOptions = { [K in keyof Metadata]?: Metadata[K] | undefined };

/** A made-up work. */
export function workWith(options: WorkOptions = {}): Work {
  const meta = Object.entries({ ...SAMPLE_METADATA, ...options }).filter(([, value]) => value !== undefined);
  return workOf(Object.fromEntries(meta) as unknown as Metadata, []);
}

/** A work cited in the style with an id. */
export function cited(id: string, language: CitationLanguage, options: WorkOptions = {}): Inline[] {
  const style = STYLES.find((candidate) => candidate.id === id);
  if (!style) throw new Error(`There is no style ${id}.`);
  return citationIn(style, language, cslItem(workWith(options), language));
}

/** The words of a citation. */
export function words(id: string, language: CitationLanguage, options: WorkOptions = {}): string {
  return inlineText(cited(id, language, options));
}

/** The words of a citation in every style and language, each under the name of both. */
export function everywhere(options: WorkOptions = {}): [where: string, text: string][] {
  return STYLES.flatMap(({ id }) =>
    LANGUAGES.map((language): [string, string] => [`${id} ${language}`, words(id, language, options)]),
  );
}

function sampleStyle(): CslStyle {
  const style = readStyle(SAMPLE_STYLE, 'musterstil');
  if ('fault' in style) throw new Error(style.fault);
  return style;
}
