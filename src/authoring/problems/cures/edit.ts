import type { Cure } from '../problem.js';

/** A change to a line: offsets count from the column of the problem. */
export type LineCure = Cure | undefined;

/** Replaces the first match. */
export function swap(text: string, pattern: RegExp, replacement: string): LineCure {
  const found = pattern.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length, replacement } : undefined;
}

/** Replaces the first match by what is made of its groups. */
export function swapParts(
  text: string,
  pattern: RegExp,
  make: (...groups: (string | undefined)[]) => string,
): LineCure {
  const [, ...groups] = pattern.exec(text) ?? [];
  return groups.length > 0 ? swap(text, pattern, make(...groups)) : undefined;
}

/** Replaces the first occurrence of a word, if there is a better one. */
export function swapWord(text: string, word: string, replacement: string | undefined): LineCure {
  const start = text.indexOf(word);
  if (start < 0 || word === '' || replacement === undefined) return undefined;
  return { start, end: start + word.length, replacement };
}
