import { Hooks, Lexer, Tokenizer, type Token, type Tokens } from 'marked';
import { LONGEST_PARAGRAPH, MOST_CELLS, MOST_COLUMNS, MOST_SEARCHED } from '../limits.js';
import { isTableDelimiter, startsBlock } from './block-lines.js';
import { attributesAtStart, splitAttributes } from './attribute-braces.js';
import { blockTokenizers } from './block-tokenizers.js';
import { readCitation } from './citations.js';
import { INLINE_TOKENIZERS, TEXT, TEXT_WITH_CITATIONS } from './inline-tokenizers.js';
import { protectLiterals } from './literal-stars.js';
import {
  MAX_DEPTH,
  type BlockToken,
  type Caption,
  type LargeTableToken,
  type ParagraphToken,
  type UnreadToken,
} from './tokens.js';
import { isBlank, lineEnd, trimEnd } from './white-space.js';

const CAPTION_MARK = /^(?:Table)?:[ \t]+(?=\S)/;
const CAPTION_LINE = /\n {0,3}(?:Table)?:[ \t]+[^\s|][^|\n]*(?=\n|$)/;
const UNDERLINE = /^ {0,3}(?:={2,}|-{2,})[ \t]*$/;

/**
 * Splits the body of a brief into tokens: CommonMark and tables, with our extensions and without the rules that would
 * change German text. Calls share no state.
 *
 * @param body Text with `\n` line ends.
 * @param withCitations Whether keys of works are citations.
 * @returns Consecutive tokens: their `raw` strings add up to the body.
 */
export function lexBody(body: string, withCitations = false): BlockToken[] {
  const tokenizer = new BriefTokenizer();
  const lexer = new BriefLexer(tokenizer, {
    tokenizer,
    hooks: new BriefHooks(),
    extensions: {
      renderers: {},
      childTokens: {},
      block: blockTokenizers(),
      inline: withCitations ? [...INLINE_TOKENIZERS, readCitation] : INLINE_TOKENIZERS,
    },
  });
  const { block, inline } = Lexer.rules;
  // Of GFM, only tables: our own tokenizers read strikethrough, and a brief has no task lists.
  tokenizer.rules.block = { ...block.normal, table: block.gfm.table };
  tokenizer.rules.inline = { ...inline.normal, text: withCitations ? TEXT_WITH_CITATIONS : TEXT };
  return lexer.lex(body) as BlockToken[];
}

class BriefHooks extends Hooks<unknown, unknown> {
  override emStrongMask(src: string): string {
    return protectLiterals(src);
  }
}

/** Reads no text that would take longer than its length warrants. */
class BriefLexer extends Lexer<unknown, unknown> {
  readonly #tokenizer: BriefTokenizer;
  #isInside = false;

  constructor(tokenizer: BriefTokenizer, options: ConstructorParameters<typeof Lexer<unknown, unknown>>[0]) {
    super(options);
    this.#tokenizer = tokenizer;
  }

  override inlineTokens(src: string, tokens: Token[] = []): Token[] {
    const read = () => this.#tokenizer.inRun(() => super.inlineTokens(src, tokens));
    if (this.#isInside) return read();
    if (src.length > LONGEST_PARAGRAPH) {
      tokens.push({ type: 'brief-unread', raw: src, reason: 'paragraph-too-long' } satisfies UnreadToken);
      return tokens;
    }
    this.#isInside = true;
    this.#tokenizer.searched = 0;
    read();
    this.#isInside = false;
    if (this.#tokenizer.searched > MOST_SEARCHED)
      tokens.splice(0, tokens.length, {
        type: 'brief-unread',
        raw: src,
        reason: 'emphasis-open',
      } satisfies UnreadToken);
    return tokens;
  }
}

/** What ends each kind of raw HTML that only ends at its own mark. */
const HTML_ENDS: readonly [start: string, end: string][] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<!', '>'],
  ['<?', '?>'],
];

class BriefTokenizer extends Tokenizer<unknown, unknown> {
  /** How much of the current paragraph was searched for the ends of emphasis in vain. */
  searched = 0;
  #depth = 0;
  /** The marks that the current run of text does not have, with the length of the text after which they are missing. */
  #missing = new Map<string, number>();

  /** Reads a run of text, which may be inside another. */
  inRun<T>(read: () => T): T {
    const outer = this.#missing;
    this.#missing = new Map();
    try {
      return read();
    } finally {
      this.#missing = outer;
    }
  }

  // marked searches the whole rest of a text for the end of each comment.
  override tag(src: string): Tokens.Tag | undefined {
    const end = HTML_ENDS.find(([start]) => src.startsWith(start))?.[1];
    if (end === undefined) return super.tag(src);
    if ((this.#missing.get(end) ?? 0) >= src.length) return undefined;
    if (src.includes(end, 2)) return super.tag(src);
    this.#missing.set(end, src.length);
    return undefined;
  }

  // Our own tokenizers read quotes and lists; whatever they refuse is text.
  override blockquote(): undefined {
    return undefined;
  }

  override list(): undefined {
    return undefined;
  }

  // Our own tokenizer reads headings. This one would take a number sign before a no-break space for an empty heading.
  override heading(): undefined {
    return undefined;
  }

  // An underlined heading is read as a paragraph, so that it can be reported.
  override lheading(): undefined {
    return undefined;
  }

  override paragraph(src: string): ParagraphToken {
    let end = lineEnd(src, 0);
    let underlined = false;
    let checked = 0;
    while (end < src.length && !underlined) {
      const closing = endOfOpenComment(src, checked, end);
      checked = end;
      if (closing !== undefined) {
        end = lineEnd(src, closing);
        continue;
      }
      const stop = lineEnd(src, end + 1);
      const line = src.slice(end + 1, stop);
      underlined = UNDERLINE.test(line);
      if (!underlined && (isBlank(line) || startsBlock(src, end + 1))) break;
      end = stop;
    }
    const raw = src.slice(0, end);
    const text = trimEnd(raw.replace(/(^|\n)[ \t]+/g, '$1'));
    const caption = this.#readCaption(text);
    return { type: 'paragraph', raw, text, underlined, ...(caption && { caption }), tokens: this.lexer.inline(text) };
  }

  #readCaption(paragraph: string): Caption | undefined {
    const [mark] = CAPTION_MARK.exec(paragraph) ?? [];
    if (mark === undefined) return undefined;
    const source = paragraph.slice(mark.length);
    const { text, attributes } = splitAttributes(source);
    return { source, tokens: this.lexer.inline(text), ...(attributes && { attributes }) };
  }

  // A caption directly below a table is not a row of it. marked fills short rows, however many cells they lack.
  override table(src: string): Tokens.Table | undefined {
    const large = readLargeTable(src);
    if (large) return large as unknown as Tokens.Table;
    const table = super.table(src);
    const caption = table && CAPTION_LINE.exec(table.raw.slice(lineEnd(src, lineEnd(src, 0) + 1)));
    if (!caption) return table;
    return super.table(src.slice(0, lineEnd(src, lineEnd(src, 0) + 1) + caption.index));
  }

  override emStrong(src: string, protectedSrc: string, prevChar?: string): Tokens.Em | Tokens.Strong | undefined {
    const isProtected = protectedSrc[protectedSrc.length - src.length] !== src[0];
    if (isProtected || this.searched > MOST_SEARCHED) return undefined;
    const token = this.#nested(() => super.emStrong(src, protectedSrc, prevChar));
    if (!token && /^[*_]/.test(src)) this.searched += src.length;
    return token;
  }

  override link(src: string): Tokens.Link | Tokens.Image | undefined {
    return this.#asLink(src, () => this.#nested(() => super.link(src)));
  }

  override reflink(
    src: string,
    links: Parameters<Tokenizer['reflink']>[1],
  ): Tokens.Link | Tokens.Image | Tokens.Text | undefined {
    return this.#asLink(src, () => super.reflink(src, links));
  }

  /** Adds the attributes of an image. After a link in the text of a link, marked would forget the outer one. */
  #asLink<T extends Tokens.Generic | undefined>(src: string, read: () => T): T {
    const { inLink } = this.lexer.state;
    const token = read();
    this.lexer.state.inLink = inLink;
    if (token?.type !== 'image') return token;
    const attributes = attributesAtStart(src.slice(token.raw.length));
    return attributes ? { ...token, raw: token.raw + attributes, attributes } : token;
  }

  /** Reads one level beyond the limit, so that the place that exceeds it can be reported. */
  #nested<T>(read: () => T): T | undefined {
    if (this.#depth > MAX_DEPTH) return undefined;
    this.#depth++;
    try {
      return read();
    } finally {
      this.#depth--;
    }
  }
}

const ESCAPE_OR_CODE = /\\[^]|(`+)(?!`)[^]*?(?<!`)\1(?!`)/g;

/** No comment of a paragraph is longer. The limit keeps many comments without an end from taking quadratic time. */
const LONGEST_COMMENT = 10_000;

/**
 * The end of a comment that is open at the end of a line of a paragraph; it may contain lines that would begin a block.
 *
 * @param start The start of the line.
 * @param end The end of the line.
 */
function endOfOpenComment(src: string, start: number, end: number): number | undefined {
  const line = src.slice(start, end);
  if (!line.includes('<!--')) return undefined;
  const text = line.replace(ESCAPE_OR_CODE, '');
  if (text.lastIndexOf('<!--') <= text.lastIndexOf('-->')) return undefined;
  const closing = src.slice(end, end + LONGEST_COMMENT).indexOf('-->');
  return closing < 0 ? undefined : end + closing;
}

/** Reads a table that would have too many cells if its short rows were filled. */
function readLargeTable(src: string): LargeTableToken | undefined {
  const head = lineEnd(src, 0);
  const delimiters = src.slice(head + 1, lineEnd(src, head + 1)).trim();
  if (!isTableDelimiter(delimiters) || !src.slice(0, head).includes('|')) return undefined;
  const columns = delimiters.replace(/^\||\|$/g, '').split('|').length;
  let end = head;
  let rows = 0;
  while (end < src.length && !isBlank(src.slice(end + 1, lineEnd(src, end + 1)))) {
    end = lineEnd(src, end + 1);
    rows += 1;
  }
  const cells = columns * rows;
  if (columns <= MOST_COLUMNS && cells <= MOST_CELLS) return undefined;
  return { type: 'brief-large-table', raw: src.slice(0, end), columns, cells };
}
