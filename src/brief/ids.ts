import { isGerman } from './language.js';

/**
 * The id of the citation block: `zitieren` in German briefs, `cite` in all others. No section, item or heading may use
 * it.
 *
 * @param lang Language of the brief, BCP 47.
 */
export function citationId(lang: string): string {
  return isGerman(lang) ? 'zitieren' : 'cite';
}

/** Negated, because compiling `\p{L}` costs a browser about a millisecond. */
const ID =
  /^(?![-._])[^\s\0-,/:-@[-^`{-\xa0\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ud800-\uf8ff\ufff0-\ufffb\u{e0000}-\u{e00ff}\u{f0000}-\u{10ffff}]+$/u;

/**
 * Whether a string can be the id of a brief, a section or an item: letters, digits, `.`, `_` and `-`. Control characters
 * and others that nobody sees are refused, because an id becomes part of addresses and file names.
 */
export function isId(value: string): boolean {
  return ID.test(value);
}
