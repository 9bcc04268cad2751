import { protectAddresses } from './addresses.js';
import { closingBracket } from './brackets.js';

/**
 * A single star between two letters or digits, as in `Bürger*innen` and `jede*r`. A soft hyphen counts as part of the
 * word, as a character or as a character reference.
 */
const INSIDE_WORD = /(?<=[\p{L}\p{M}\p{N}\u00AD]|&shy;)\*(?=[\p{L}\p{N}\u00AD]|&shy;)/gu;

/**
 * A star that begins a detached gender ending, in brackets or quotation marks or after a slash: `die Endung „*innen“`,
 * `Schüler/*innen`. Elsewhere, such a star may begin emphasis: `*in der Stadt*`.
 */
const BARE_ENDING = /(?<=[(„‚»›"])\*(?=(?:innen|in)[)“”‘’«‹"])|(?<=\p{L}-?\/-?)\*(?=innen(?![\p{L}\p{N}*]))/gu;

const FOOTNOTE_OR_SPAN = /\[\^[^\s[\]]+\]|\[[^[\]]*\]\{[^{}\n]*\}/g;

/**
 * Protects characters that marked would take for emphasis: the stars of German gender forms, which a paragraph with two
 * of them would lose, and the text of footnote references, inline notes, spans and addresses, which have tokenizers. Keeps the length.
 */
export function protectLiterals(text: string): string {
  return protectAddresses(withoutNotes(text))
    .replace(FOOTNOTE_OR_SPAN, (match) => `[${'a'.repeat(match.length - 2)}]`)
    .replace(INSIDE_WORD, 'a')
    .replace(BARE_ENDING, 'a');
}

/** Protects the text of inline notes, which can contain brackets. */
function withoutNotes(text: string): string {
  let result = '';
  let from = 0;
  for (let at = text.indexOf('^['); at >= 0; at = text.indexOf('^[', Math.max(from, at + 1))) {
    const end = closingBracket(text, at + 1);
    if (end < 0) continue;
    result += `${text.slice(from, at)}[${'a'.repeat(end - at - 1)}]`;
    from = end + 1;
  }
  return result + text.slice(from);
}
