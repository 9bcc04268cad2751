import { anyCase, wordSchema } from '../schema/schema.js';
import { reader, readText, type Reader } from './fields.js';

/** A word in small letters, without hyphens and spaces. */
function plainWord(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, '');
}

const BETWEEN_LETTERS = String.raw`[\s_-]*`;

/** A regular expression for all spellings of a word. */
function spellingsOf(word: string): string {
  return Array.from(plainWord(word), (letter) => anyCase(letter) + BETWEEN_LETTERS).join('');
}

/**
 * Makes a reader of one of some words, in capitals or small letters, with hyphens or spaces or without.
 *
 * @param meanings What each word means.
 * @param code The code of the problem that is reported for any other word.
 */
export function readWord<T>(
  meanings: Readonly<Record<string, T>>,
  code: 'unknown-type' | 'unknown-variant',
): Reader<T> {
  const words = Object.keys(meanings);
  const pattern = `${BETWEEN_LETTERS}(?:${words.map(spellingsOf).join('|')})`;
  const known = new Map(Object.entries(meanings).map(([word, meaning]) => [plainWord(word), meaning]));
  return reader(wordSchema(words, pattern, code, { value: '' }), (field) => {
    const value = readText(field);
    if (value === undefined) return undefined;
    const meaning = known.get(plainWord(value));
    if (meaning === undefined) field.report(code, field.at, { value });
    return meaning;
  });
}
