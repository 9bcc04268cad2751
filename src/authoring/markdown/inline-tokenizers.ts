import type { TokenizerExtensionFunction } from 'marked';
import { MAX_DEPTH, type FootnoteReferenceToken, type SpanToken } from './tokens.js';

const readFootnoteReference: TokenizerExtensionFunction = (src): FootnoteReferenceToken | undefined => {
  const [raw, label] = /^\[\^([^\s[\]]+)\]/.exec(src) ?? [];
  return raw && label ? { type: 'brief-footnote-reference', raw, label } : undefined;
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

/** The offset of the bracket that closes the first one; -1 if there is none within {@link MAX_DEPTH} levels. */
function closingBracket(src: string): number {
  let depth = 0;
  for (let at = 0; at < src.length && depth <= MAX_DEPTH; at++) {
    if (src[at] === '\\') at++;
    else if (src[at] === '[') depth++;
    else if (src[at] === ']' && --depth === 0) return at;
  }
  return -1;
}

/** Tokenizers of the inlines that a brief adds to CommonMark: footnote references and bracketed spans. */
export const INLINE_TOKENIZERS: TokenizerExtensionFunction[] = [readFootnoteReference, readSpan];
