import { de } from './de.js';
import { en } from './en.js';
import { fill, type Strings } from './strings.js';

export { fill, type Strings };

/** The strings of the languages that every page has. */
export const BUILT_IN: readonly Strings[] = [de, en];

const locales = new Map(BUILT_IN.map((strings) => [strings.lang, strings]));

/**
 * Adds an interface language for all elements drawn from then on. A second registration for the same
 * language replaces the first.
 *
 * @param strings The complete strings; `strings.lang` names their language: `uk`, or `de-CH` for a region.
 */
export function registerLocale(strings: Strings): void {
  // A page written for an older version may lack newer strings; German fills the gaps.
  locales.set(strings.lang.toLowerCase(), { ...de, ...strings });
}

/**
 * Finds the interface strings for a language: those of the region, or else of the language, or else German.
 *
 * @param lang BCP 47 tag: `de-AT` gives `de`, an unknown language gives German.
 * @param carried The strings that a brief carries, for their language if the page has none.
 */
export function stringsFor(lang: string, carried?: Partial<Strings>): Strings {
  // An editor may write a `lang` of any length.
  for (let tag = lang.slice(0, 64).toLowerCase(); tag; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const strings = locales.get(tag) ?? (carried?.lang === tag && { ...de, ...carried });
    if (strings) return strings;
  }
  return de;
}
