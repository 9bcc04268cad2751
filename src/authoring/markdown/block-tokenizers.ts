import type { Lexer, Token, TokenizerExtensionFunction } from 'marked';
import { BOX_KINDS } from '../../locales/box-titles.js';
import {
  isOrdered,
  readLines,
  readList,
  startsBlock,
  type BlockLines,
  type Claim,
  type ClaimRule,
} from './block-lines.js';
import { readDefinitionList } from './definition-lines.js';
import {
  MAX_DEPTH,
  type AbbreviationToken,
  type CommentToken,
  type ContainerEntry,
  type DefinitionsToken,
  type FootnoteToken,
  type GroupEndToken,
  type GroupToken,
  type HeadingToken,
  type ListToken,
  type QuoteToken,
} from './tokens.js';
import { dedent, isBlank, lineEnd, trimEnd } from './white-space.js';

/**
 * Makes the tokenizers of the blocks that a brief adds to CommonMark or reads by its own rules. They count their nesting
 * depth, so every file needs new ones.
 */
export function blockTokenizers(): TokenizerExtensionFunction[] {
  let depth = 0;

  function nest(lexer: Lexer, line: number, lines: readonly string[]): ContainerEntry {
    if (depth >= MAX_DEPTH) return { line, tokens: undefined };
    depth++;
    const tokens: Token[] = lexer.blockTokens(lines.join('\n'), []);
    depth--;
    return { line, tokens };
  }

  const readHeading: TokenizerExtensionFunction = function (src): HeadingToken | undefined {
    const [raw, marks, space = '', rest = ''] = /^( {0,3}#{1,6})(?:([ \t]+)([^\n]*))?(?=\n|$)/.exec(src) ?? [];
    if (raw === undefined || marks === undefined) return undefined;
    const { text, attributes, after } = readTitle(rest, src.slice(raw.length));
    return {
      type: 'brief-heading',
      raw: raw + after,
      depth: marks.trim().length,
      text: withoutClosingMarks(text),
      from: marks.length + space.length,
      ...(attributes !== undefined && { attributes }),
      tokens: this.lexer.inline(withoutClosingMarks(text)),
    };
  };

  const readUnderlinedHeading: TokenizerExtensionFunction = function (src): HeadingToken | undefined {
    const [raw, indent = '', title = '', line = ''] = UNDERLINED.exec(src) ?? [];
    if (raw === undefined || startsBlock(src, 0) || !isUnderline(line, trimEnd(title))) return undefined;
    const { text, attributes, after } = readTitle(title, src.slice(raw.length));
    return {
      type: 'brief-heading',
      raw: raw + after,
      depth: line.startsWith('=') ? 1 : 2,
      text,
      from: indent.length,
      ...(attributes !== undefined && { attributes }),
      tokens: this.lexer.inline(text),
    };
  };

  const readQuote: TokenizerExtensionFunction = function (src): QuoteToken | undefined {
    const first = claimQuoteLine(src.slice(0, lineEnd(src, 0)));
    if (typeof first === 'string') return undefined;
    const { lines, end } = readLines(src, first.content, claimQuoteLine);
    const raw = src.slice(0, end);
    const [, kind, title = ''] = CALLOUT.exec(first.content) ?? [];
    if (kind === undefined) return { type: 'brief-quote', raw, entries: [nest(this.lexer, 0, lines)] };
    const callout = { kind: kind.toLowerCase(), title, tokens: this.lexer.inline(title) };
    return { type: 'brief-quote', raw, callout, entries: [nest(this.lexer, 1, lines.slice(1))] };
  };

  const readListToken: TokenizerExtensionFunction = function (src): ListToken | undefined {
    const list = readList(src);
    if (!list) return undefined;
    const { first, starts, strays, lines, end } = list;
    return {
      type: 'brief-list',
      raw: src.slice(0, end),
      ordered: isOrdered(first),
      start: first.number,
      strays,
      entries: starts.map((start, index) => nest(this.lexer, start, lines.slice(start, starts[index + 1]))),
    };
  };

  const readGroup: TokenizerExtensionFunction = function (src): GroupToken | GroupEndToken | undefined {
    const [line, attributes] = /^ {0,3}:{3,}([^\n]*)/.exec(src) ?? [];
    if (line === undefined || attributes === undefined) return undefined;
    if (isBlank(attributes)) return { type: 'brief-group-end', raw: line };
    const { lines, end, closed } = readGroupLines(src);
    const entries = [nest(this.lexer, 1, lines.slice(1))];
    return { type: 'brief-group', raw: src.slice(0, end), attributes, closed, entries };
  };

  const readFootnote: TokenizerExtensionFunction = function (src): FootnoteToken | undefined {
    const [, label, first] = /^ {0,3}\[\^([^\s[\]]+)\]:[ \t]*([^\n]*)/.exec(src) ?? [];
    if (label === undefined || first === undefined) return undefined;
    const claim: ClaimRule = (line) => (/^(?: {2}| ?\t)/.test(line) ? { content: dedent(line, 4) } : 'continuation');
    const { lines, end } = readLines(src, first, claim, { acrossBlanks: true });
    return { type: 'brief-footnote', raw: src.slice(0, end), label, entries: [nest(this.lexer, 0, lines)] };
  };

  const readDefinitions: TokenizerExtensionFunction = function (src): DefinitionsToken | undefined {
    const list = readDefinitionList(src);
    if (!list) return undefined;
    const items = list.items.map(({ term, line, definitions }) => ({
      term: { text: term, line, tokens: this.lexer.inline(term) },
      entries: definitions.map((definition) => nest(this.lexer, definition.line, definition.lines)),
    }));
    return { type: 'brief-definitions', raw: src.slice(0, list.end), items };
  };

  return [
    readComment,
    readHeading,
    readQuote,
    readListToken,
    readGroup,
    readFootnote,
    readAbbreviation,
    readDefinitions,
    readUnderlinedHeading,
  ];
}

/** Unlike a block of HTML in CommonMark, a comment ends at its mark, so that text after it on the same line stays. */
const readComment: TokenizerExtensionFunction = (src): CommentToken | undefined => {
  const [raw] = /^ {0,3}<!--(?:-?>|[^]*?-->)[ \t]*/.exec(src) ?? [];
  return raw ? { type: 'brief-comment', raw } : undefined;
};

const readAbbreviation: TokenizerExtensionFunction = (src): AbbreviationToken | undefined => {
  const [raw, text, title = ''] = /^ {0,3}\*\[([^\]\n]+)\]:([^\n]*)/.exec(src) ?? [];
  return raw && text ? { type: 'brief-abbreviation', raw, text, title: title.trim() } : undefined;
};

/** GitHub's notation for a box; other programs add marks for folding and a title. */
const CALLOUT = new RegExp(`^ {0,3}\\[!(${BOX_KINDS.join('|')})\\][-+]?(?:[ \\t]+(.*?))?[ \\t]*$`, 'i');

/**
 * A line of text above a line of equals signs or hyphens; none that begins indented code, HTML, a caption, a link
 * definition or a table, or contains a comment.
 */
const UNDERLINED = /^( {0,3})(?![<:|]|\[[^\]\n]*\]:|[^\n]*<!--)(\S[^\n|]*)\n {0,3}(={2,}|-{4,})[ \t]*(?=\n|$)/;

/**
 * Whether a line makes the line above it a heading. Equals signs mean nothing else; hyphens may be a rule below a
 * paragraph, unless they are as long as the text.
 */
function isUnderline(line: string, text: string): boolean {
  const length = Array.from(text.normalize()).length;
  return line.startsWith('=') || Math.abs(line.length - length) <= UNDERLINE_TOLERANCE;
}

/** What authors miscount. */
const UNDERLINE_TOLERANCE = 1;

/** Separates the text of a heading from attributes after it, in braces or, as kramdown has them, on the next line, or both. */
function readTitle(line: string, next: string): { text: string; attributes?: string; after: string } {
  const [, before = '', inBraces] = /^((?:[^\\]|\\[^])*?)\{:?([^{}]*)\}[ \t]*$/.exec(line) ?? [undefined, line];
  const [after = '', below] = /^\n {0,3}\{:([^{}\n]*)\}[ \t]*(?=\n|$)/.exec(next) ?? [];
  const attributes = [inBraces, below].filter((one) => one !== undefined);
  return { text: trimEnd(before), ...(attributes.length > 0 && { attributes: attributes.join(' ') }), after };
}

/** `## Title ##` means the same as `## Title`. */
function withoutClosingMarks(text: string): string {
  let end = text.length;
  while (text[end - 1] === '#') end--;
  return end === 0 || /[ \t]/.test(text[end - 1] ?? '') ? trimEnd(text.slice(0, end)) : text;
}

function claimQuoteLine(line: string): Claim {
  const [, content] = /^ {0,3}>([^]*)$/.exec(line) ?? [];
  if (content === undefined) return 'continuation';
  return { content: content.replace(/^(?: |\t)/, (space) => (space === '\t' ? '  ' : '')) };
}

function readGroupLines(src: string): BlockLines & { closed: boolean } {
  const lines: string[] = [];
  let depth = 0;
  for (let start = 0, stop; start < src.length; start = stop + 1) {
    stop = lineEnd(src, start);
    const line = src.slice(start, stop);
    const [, attributes] = /^ {0,3}:{3,}([^]*)$/.exec(line) ?? [];
    if (attributes !== undefined) depth += isBlank(attributes) ? -1 : 1;
    if (depth === 0) return { lines, end: stop, closed: true };
    lines.push(line);
  }
  return { lines, end: src.length, closed: false };
}
