import { de } from './de.js';
import { en } from './en.js';
import type { Strings } from './strings.js';

export type { Strings };

const locales = new Map([de, en].map((strings) => [strings.lang, strings]));

/**
 * Adds the interface words of one more language, for every element drawn from then on. A second
 * registration for a language replaces the first.
 *
 * @param strings Complete words; `strings.lang` says for which language: `uk`, or `de-CH` for a region.
 */
export function registerLocale(strings: Strings): void {
  // A page may have been written for an older version, with fewer words.
  locales.set(strings.lang.toLowerCase(), { ...de, ...strings });
}

/**
 * The interface words for a language: those of its region, else of the language itself, else German.
 *
 * @param lang BCP 47 tag: `de-AT` gives `de`, a language without words gives German.
 */
export function stringsFor(lang: string): Strings {
  for (let tag = lang.toLowerCase(); tag; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    const strings = locales.get(tag);
    if (strings) return strings;
  }
  return de;
}
