import { primaryLanguage } from './language.js';
import type { SeriesEntry } from './series.js';

/** A brief in all its languages. */
export type EntryEditions = readonly [SeriesEntry, ...SeriesEntry[]];

/** Puts those together that are one brief in several languages, in the order of the first of each. */
export function groupById<T>(all: readonly T[], idOf: (one: T) => string): [T, ...T[]][] {
  const byId = new Map<string, [T, ...T[]]>();
  for (const one of all) {
    const others = byId.get(idOf(one));
    if (others) others.push(one);
    else byId.set(idOf(one), [one]);
  }
  return [...byId.values()];
}

/** The edition of a brief in a language; or else the first edition. */
export function editionIn(all: EntryEditions, lang: string): SeriesEntry {
  return all.find((one) => primaryLanguage(one.lang) === primaryLanguage(lang)) ?? all[0];
}
