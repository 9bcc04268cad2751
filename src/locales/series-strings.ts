import { primaryLanguage } from '../brief/language.js';
import type { Strings } from './strings.js';

/**
 * The strings of `<brief-series>` in one language. They are plain data, because a series carries those of a language that
 * its script does not have.
 */
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
  /** Message: how many briefs, the first `{}`, of how many are shown. */
  found: string;
  /** The same without any. */
  none: string;
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
  found: '{} von {} Policy Briefs',
  none: 'Kein Policy Brief gefunden',
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
  found: '{} of {} policy briefs',
  none: 'No policy brief found',
  cite: 'Cite the series',
  citation: 'citation of the series',
  alsoIn: 'Also in',
};

/** The strings of the languages that the script has. */
export const BUILT_IN_SERIES = { de, en } as const;

/**
 * The strings of `<brief-series>` for a language, or else the German ones.
 *
 * @param lang BCP 47 tag.
 * @param carried The strings that a series carries, by their language.
 */
export function seriesStringsFor(lang: string, carried: Readonly<Record<string, object>> = {}): SeriesStrings {
  const language = primaryLanguage(lang);
  return language === 'en' ? en : { ...de, ...carried[language] };
}
