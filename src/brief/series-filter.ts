import type { EntryEditions } from './editions.js';
import { primaryLanguage } from './language.js';
import type { SeriesEntry } from './series.js';

/**
 * Whether there are so many briefs that readers need fields to find one: as many as fit on a screen are looked through
 * faster than a field is filled in.
 */
export function needsFilter(briefs: number): boolean {
  return briefs >= 9;
}

/** What readers can filter by. */
export const CRITERIA = ['keyword', 'year', 'language', 'author'] as const;

/** One of {@link CRITERIA}. */
export type Criterion = (typeof CRITERIA)[number];

/** What a reader looks for: words, and a value of each criterion; empty where it does not matter. */
export type SeriesQuery = Readonly<Record<Criterion | 'text', string>>;

/** A brief as the filter sees it, with all its languages in one. */
export interface Searchable {
  /** Everything that is searched, {@link folded}. */
  readonly text: string;
  readonly values: Readonly<Record<Criterion, ReadonlySet<string>>>;
}

/** Prepares a brief for {@link matches}, once. */
export function searchable(all: EntryEditions): Searchable {
  const setOf = (valuesOf: (entry: SeriesEntry) => readonly string[]) => new Set(all.flatMap(valuesOf));
  const words = all.flatMap(({ title, series, issue, authors, description, keywords, dateInWords, doi }) => [
    ...[title, series, issue, description, dateInWords, doi],
    ...authors,
    ...(keywords ?? []),
  ]);
  const text = words.filter(Boolean).join('\n');
  return {
    // Some readers write `ue` for `ü`.
    text: folded(`${text}\n${text.replace(/[äöü]/gi, '$&e')}`),
    values: {
      keyword: setOf(({ keywords = [] }) => keywords),
      year: setOf(({ date, published = '' }) => [(date ?? published).slice(0, 4)].filter(Boolean)),
      language: setOf(({ lang }) => [primaryLanguage(lang)]),
      author: setOf(({ authors }) => authors),
    },
  };
}

/** Makes the test for a query: all its words occur, even inside others, and every criterion has the value. */
export function matcher(query: SeriesQuery): (brief: Searchable) => boolean {
  const words = folded(query.text).split(/\s+/);
  return ({ text, values }) =>
    words.every((word) => text.includes(word)) &&
    CRITERIA.every((name) => !query[name] || values[name].has(query[name]));
}

/** The values of each criterion that occur, in the order of a language; years from the last to the first. */
export function valuesOf(briefs: readonly Searchable[], lang: string): Record<Criterion, string[]> {
  const { compare } = new Intl.Collator(lang, { numeric: true });
  const sorted = (criterion: Criterion) =>
    [...new Set(briefs.flatMap(({ values }) => [...values[criterion]]))].sort(compare);
  return {
    keyword: sorted('keyword'),
    year: sorted('year').reverse(),
    language: sorted('language'),
    author: sorted('author'),
  };
}

/** A text without what readers may leave out when they look for a word: capitals, accents, and the dots of `ü`. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\u00AD]/gu, '')
    .replaceAll('ß', 'ss');
}
