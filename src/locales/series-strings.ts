import type { Strings } from './strings.js';

/** The strings of `<brief-series>` in one language. Its script contains no others. */
export interface SeriesStrings extends Pick<
  Strings,
  'lang' | 'failed' | 'retry' | 'retrying' | 'copied' | 'copyFailed' | 'link'
> {
  /** Accessible name of the fields. */
  filters: string;
  /** Labels of the fields. */
  text: string;
  keyword: string;
  year: string;
  language: string;
  author: string;
  /** The choice of no value, in each list of values. */
  any: string;
  /** Button: empty the fields. */
  reset: string;
  /** Message: how many briefs of all are shown. */
  found: (shown: number, all: number) => string;
  /** Button: copy the citation of the series. */
  cite: string;
  /** Name of that citation, in {@link Strings.copied}. */
  citation: string;
  /** Precedes the names of the other languages of a brief. */
  alsoIn: string;
}

const de: SeriesStrings = {
  lang: 'de',
  failed: 'Die Reihe konnte nicht geladen werden.',
  retry: 'Erneut laden',
  retrying: 'Wird geladen …',
  copied: 'Kopiert: {}',
  copyFailed:
    'Kopieren ist hier nicht möglich. Der Text ist markiert: Kopieren Sie ihn mit Strg + C (⌘ + C) oder über das Menü der Auswahl.',
  link: 'Link',
  filters: 'Policy Briefs suchen und filtern',
  text: 'Suche',
  keyword: 'Schlagwort',
  year: 'Jahr',
  language: 'Sprache',
  author: 'Verfasst von',
  any: 'Beliebig',
  reset: 'Zurücksetzen',
  found: (shown, all) =>
    shown === 0 ? 'Kein Policy Brief gefunden' : `${number(shown, 'de')} von ${number(all, 'de')} Policy Briefs`,
  cite: 'Reihe zitieren',
  citation: 'Zitierangabe der Reihe',
  alsoIn: 'Auch auf',
};

const en: SeriesStrings = {
  lang: 'en',
  failed: 'The series could not be loaded.',
  retry: 'Load again',
  retrying: 'Loading …',
  copied: 'Copied: {}',
  copyFailed:
    'Copying is not possible here. The text is selected: copy it with Ctrl + C (⌘ + C) or from the menu of the selection.',
  link: 'link',
  filters: 'Search and filter the policy briefs',
  text: 'Search',
  keyword: 'Keyword',
  year: 'Year',
  language: 'Language',
  author: 'Written by',
  any: 'Any',
  reset: 'Reset',
  found: (shown, all) =>
    shown === 0 ? 'No policy brief found' : `${number(shown, 'en')} of ${number(all, 'en')} policy briefs`,
  cite: 'Cite the series',
  citation: 'citation of the series',
  alsoIn: 'Also in',
};

/** The strings of `<brief-series>` for a language: English for English, and German for every other language. */
export function seriesStringsFor(lang: string): SeriesStrings {
  return /^en\b/i.test(lang) ? en : de;
}

function number(value: number, lang: string): string {
  return value.toLocaleString(lang);
}
