import type { Tokens, TokenizerExtensionFunction } from 'marked';
import { readAddress } from './addresses.js';
import { closingBracket } from './brackets.js';
import type { FootnoteReferenceToken, InlineNoteToken, MarkToken, SpanToken } from './tokens.js';

const readFootnoteReference: TokenizerExtensionFunction = (src): FootnoteReferenceToken | undefined => {
  const [raw, label] = /^\[\^([^\s[\]]+)\]/.exec(src) ?? [];
  return raw && label ? { type: 'brief-footnote-reference', raw, label } : undefined;
};

const readInlineNote: TokenizerExtensionFunction = function (src): InlineNoteToken | undefined {
  if (!src.startsWith('^[')) return undefined;
  const end = closingBracket(src, 1);
  if (end < 0) return undefined;
  const text = src.slice(2, end);
  return { type: 'brief-inline-note', raw: src.slice(0, end + 1), text, tokens: this.lexer.inlineTokens(text) };
};

const readSpan: TokenizerExtensionFunction = function (src): SpanToken | undefined {
  if (!src.startsWith('[')) return undefined;
  const end = closingBracket(src);
  const [braces, attributes] = /^\{([^{}\n]*)\}/.exec(src.slice(end + 1)) ?? [];
  if (end < 0 || !braces || attributes === undefined) return undefined;
  const text = src.slice(1, end);
  const raw = src.slice(0, end + 1 + braces.length);
  return { type: 'brief-span', raw, text, attributes, tokens: this.lexer.inlineTokens(text) };
};

/**
 * Pandoc reads no white space between the first two marks; they enclose a letter, a digit or the sign of a charge. In
 * German, `~~10~~` is a rough number.
 */
const SUPERSCRIPT = /^\^(?!\[)(?=[^\s^]*[\p{L}\p{N}+−–-])((?:\\\S|[^\s^\\]){1,99})\^/u;
const SUBSCRIPT = /^~(?=[^\s~]*[\p{L}\p{N}+−–-])((?:\\\S|[^\s~\\]){1,99})~(?!~)/u;
const STRIKETHROUGH = /^~~(?![\s~]|\d+~~)((?:\\[^]|~(?!~)|[^~\\]){1,999}?)(?<!\s)~~(?!~)/u;

const readMark: TokenizerExtensionFunction = function (src, tokens): MarkToken | undefined {
  const mark = (type: MarkToken['type'], pattern: RegExp): MarkToken | undefined => {
    const [raw, text] = pattern.exec(src) ?? [];
    return raw && text ? { type, raw, text, tokens: this.lexer.inlineTokens(text) } : undefined;
  };
  const before = tokens.at(-1);
  if (src.startsWith('^')) return mark('brief-superscript', SUPERSCRIPT);
  if (!src.startsWith('~') || (before?.type === 'text' && before.raw.endsWith('~'))) return undefined;
  if (src.startsWith('~~')) return mark('brief-strikethrough', STRIKETHROUGH);
  // `~5` is an approximate number; only after a word does the tilde lower what follows.
  return /[\p{L}\p{N})*_\]}^~]$/u.test(before?.raw ?? '') ? mark('brief-subscript', SUBSCRIPT) : undefined;
};

/**
 * The tags of HTML that converters of Word files and tables on code hosts write for what a brief has: `<sup>`, `<sub>`
 * and `<br>`, without attributes.
 */
const readHtml: TokenizerExtensionFunction = function (src): MarkToken | Tokens.Br | undefined {
  if (!src.startsWith('<')) return undefined;
  const [lineBreak] = HTML_BREAK.exec(src) ?? [];
  if (lineBreak) return { type: 'br', raw: lineBreak };
  const [raw, tag, text] = HTML_MARK.exec(src) ?? [];
  if (!raw || !tag || !text) return undefined;
  const type = tag.toLowerCase() === 'sup' ? 'brief-superscript' : 'brief-subscript';
  return { type, raw, text, from: tag.length + 2, tokens: this.lexer.inlineTokens(text) };
};

const HTML_BREAK = /^<br[ \t]*\/?>(?:[ \t]*\n[ \t]*)?/i;
const HTML_MARK = /^<(su[bp])>((?:(?!<\/?su[bp]\b)[^]){1,999}?)<\/\1>/i;

/** Mathematics in the notation of LaTeX, which is reported and stays as it is: no mark inside it means anything. */
const readMathematics: TokenizerExtensionFunction = (src): Tokens.Text | undefined => {
  const raw = src.startsWith('$') ? MATHEMATICS.exec(src)?.[0] : undefined;
  return raw ? { type: 'text', raw, text: raw, escaped: false } : undefined;
};

/** A passage between single dollar signs that contains a sign of LaTeX. Amounts of money contain none. */
export const FORMULA = /\$(?![\s\d$])[^$\n]{0,99}[\\^_{=][^$\n]{0,99}\$/u;

const MATHEMATICS = new RegExp(`^(?:\\$\\$[^$]{1,999}\\$\\$|${FORMULA.source})`, 'u');

/** Ends plain text where a tokenizer could begin. Otherwise the same as marked's. */
export const TEXT =
  /^(`+|[^`])(?:(?= {2,}\n)|[^]*?(?:(?=[\\<![`*_^~$]|[hH]ttps?:|[wW]{3}\.|[dD][oO][iI][.:]|dx\.|10\.\d{4}|$)|[^ ](?= {2,}\n)))/;

/** The same for a text with citations, which also begin with `@` and `-@`. */
export const TEXT_WITH_CITATIONS = new RegExp(TEXT.source.replace('|[hH]ttps?:', '|-?@|[hH]ttps?:'));

/** Tokenizers of the inlines that a brief adds to CommonMark. */
export const INLINE_TOKENIZERS: TokenizerExtensionFunction[] = [
  readFootnoteReference,
  readInlineNote,
  readSpan,
  readMark,
  readHtml,
  readMathematics,
  readAddress,
];
