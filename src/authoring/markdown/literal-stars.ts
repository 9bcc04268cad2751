/**
 * A single star between two letters or digits, as in `Bürger*innen` and `jede*r`. A soft hyphen, written as a
 * character or as a reference, counts as a part of the word.
 */
const INSIDE_WORD = /(?<=[\p{L}\p{M}\p{N}\u00AD]|&shy;)\*(?=[\p{L}\p{N}\u00AD]|&shy;)/gu;

/**
 * A star that begins a gender ending by itself, in brackets or quotation marks or after a slash: `die Endung „*innen“`,
 * `Schüler/*innen`. Anywhere else it can as well begin an emphasis: `*in der Stadt*`.
 */
const BARE_ENDING = /(?<=[(„‚»›"])\*(?=(?:innen|in)[)“”‘’«‹"])|(?<=\p{L}-?\/-?)\*(?=innen(?![\p{L}\p{N}*]))/gu;

const FOOTNOTE_OR_SPAN = /\[\^[^\s[\]]+\]|\[[^[\]]*\]\{[^{}\n]*\}/g;

/**
 * Hides from the search for emphasis what is not emphasis: the stars of German gender forms, which a paragraph
 * with two of them would otherwise lose, and the text of footnote references and spans, which are read by
 * themselves. The length stays the same.
 */
export function protectLiterals(text: string): string {
  return text
    .replace(FOOTNOTE_OR_SPAN, (match) => `[${'a'.repeat(match.length - 2)}]`)
    .replace(INSIDE_WORD, 'a')
    .replace(BARE_ENDING, 'a');
}
