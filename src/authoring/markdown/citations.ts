import type { Token, TokenizerExtensionFunction } from 'marked';
import { closingBracket } from './brackets.js';
import type { CitationToken, CiteToken } from './tokens.js';

/**
 * A key in Pandoc's notation: letters, digits and underscores with single punctuation marks between them, or anything in
 * braces. A hyphen before the mark leaves out the authors.
 *
 * @see https://pandoc.org/MANUAL.html#citation-syntax
 */
const MARKED_KEY =
  /(?<![\p{L}\p{M}\p{N}\\.@/])(-?)@(?:\{([^{}\s]{1,200})\}|([\p{L}\p{N}_](?:[:.#$%&\-+?<>~/]?[\p{L}\p{M}\p{N}_]){0,200}))/u;

/** The end of a word or an address, after which `@` is no mark of a key. */
const WORD_END = /[\p{L}\p{M}\p{N}.@/]$/u;

/** The cross-references of Quarto, which brackets around them make keys of works. */
const CROSS_REFERENCE = /^(?:fig|tbl|sec|eq|lst)-/;

/** No mark with its key is longer. */
const LONGEST = 500;

/** What contains no keys of the brackets around it: code and inner brackets, perhaps with an address. */
const INNER = /(`+)[^`]+\1(?!`)|\[[^[\]]*\](?:\([^()\s]*\))?/g;

/** A key in a text. */
interface MarkedKey {
  key: string;
  withoutAuthors: boolean;
  /** Where it is, with its mark. */
  start: number;
  end: number;
}

/** Reads a citation of works: `[see @key, p. 3; @other]`, `[-@key]`, `@key` or `@key [p. 3]`. */
export const readCitation: TokenizerExtensionFunction = function (src, tokens): CitationToken | undefined {
  if (this.lexer.state.inLink) return undefined;
  const read = (text: string) => this.lexer.inlineTokens(text);
  if (src.startsWith('[')) return readBrackets(src, read);
  if (!/^-?@/.test(src) || WORD_END.test(tokens.at(-1)?.raw ?? '')) return undefined;
  return readNarrative(src, read);
};

function readBrackets(src: string, read: (text: string) => Token[]): CitationToken | undefined {
  const end = closingBracket(src);
  if (end < 0 || src[1] === '^' || src[end + 1] === '(') return undefined;
  const cites = partsOf(src.slice(1, end)).map(({ from, to, found }) => citeOf(src, from + 1, to + 1, found, read));
  return cites.length > 0
    ? { type: 'brief-citation', raw: src.slice(0, end + 1), isNarrative: false, cites }
    : undefined;
}

function readNarrative(src: string, read: (text: string) => Token[]): CitationToken | undefined {
  const found = findKey(src.slice(0, LONGEST));
  if (found?.start !== 0 || CROSS_REFERENCE.test(found.key)) return undefined;
  const [space] = /^[ \n]?(?=\[(?!\^))/.exec(src.slice(found.end)) ?? [];
  const open = found.end + (space ?? '').length;
  const close = space === undefined ? -1 : closingBracket(src, open);
  const isOther = close < 0 || /[([{]/.test(src[close + 1] ?? '') || findKey(src.slice(open + 1, close)) !== undefined;
  const [from, to, end] = isOther ? [found.end, found.end, found.end] : [open + 1, close, close + 1];
  const cite = { ...citeOf(src, 0, to, found, read), suffix: { offset: from, tokens: read(src.slice(from, to)) } };
  return { type: 'brief-citation', raw: src.slice(0, end), isNarrative: !found.withoutAuthors, cites: [cite] };
}

function citeOf(
  src: string,
  from: number,
  to: number,
  { key, withoutAuthors, start, end }: MarkedKey,
  read: (text: string) => Token[],
): CiteToken {
  return {
    key,
    offset: from + start,
    withoutAuthors,
    prefix: { offset: from, tokens: read(src.slice(from, from + start)) },
    suffix: { offset: from + end, tokens: read(src.slice(from + end, to)) },
  };
}

/** Splits the content of brackets at semicolons. A part without a key belongs to the work before it, or to the first. */
function partsOf(content: string): { from: number; to: number; found: MarkedKey }[] {
  const parts: { from: number; to: number; found: MarkedKey }[] = [];
  const plain = content.replace(INNER, (inner) => '\0'.repeat(inner.length));
  let from = 0;
  for (const { 0: text, index } of plain.matchAll(/(?:\\[^]|[^;\\])+/g)) {
    const to = index + text.length;
    const last = parts.at(-1);
    const found = findKey(content.slice(from, to), plain.slice(from, to));
    if (found) parts.push({ from, to, found });
    else if (last) last.to = to;
    if (found ?? last) from = to + 1;
  }
  return parts;
}

/** Finds the first key in a text. */
function findKey(
  text: string,
  plain = text.replace(INNER, (inner) => '\0'.repeat(inner.length)),
): MarkedKey | undefined {
  const match = MARKED_KEY.exec(plain);
  if (!match) return undefined;
  const [{ length }, hyphen, braced, key = braced ?? ''] = match;
  return { key, withoutAuthors: hyphen === '-', start: match.index, end: match.index + length };
}
