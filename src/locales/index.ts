import { de } from './de.js';
import { en } from './en.js';
import type { Strings } from './strings.js';

export type { Strings };

const locales = new Map([de, en].map((strings) => [strings.lang, strings]));

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
 */
export function stringsFor(lang: string): Strings {
  // An editor may write a `lang` of any length.
  for (let tag = lang.slice(0, 64).toLowerCase(); tag; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const strings = locales.get(tag);
    if (strings) return strings;
  }
  return de;
}
