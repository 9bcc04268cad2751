import { Hooks, Lexer, Tokenizer, type Tokens } from 'marked';
import { startsBlock } from './block-lines.js';
import { attributesAtStart, splitAttributes } from './attribute-braces.js';
import { blockTokenizers } from './block-tokenizers.js';
import { readCitation } from './citations.js';
import { INLINE_TOKENIZERS, TEXT, TEXT_WITH_CITATIONS } from './inline-tokenizers.js';
import { protectLiterals } from './literal-stars.js';
import { MAX_DEPTH, type BlockToken, type Caption, type ParagraphToken } from './tokens.js';
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
  const lexer = new Lexer({
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

class BriefHooks extends Hooks {
  override emStrongMask(src: string): string {
    return protectLiterals(src);
  }
}

class BriefTokenizer extends Tokenizer {
  #depth = 0;

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

  // A caption directly below a table is not a row of it.
  override table(src: string): Tokens.Table | undefined {
    const table = super.table(src);
    const caption = table && CAPTION_LINE.exec(table.raw.slice(lineEnd(src, lineEnd(src, 0) + 1)));
    if (!caption) return table;
    return super.table(src.slice(0, lineEnd(src, lineEnd(src, 0) + 1) + caption.index));
  }

  override emStrong(src: string, protectedSrc: string, prevChar?: string): Tokens.Em | Tokens.Strong | undefined {
    const isProtected = protectedSrc[protectedSrc.length - src.length] !== src[0];
    return isProtected ? undefined : this.#nested(() => super.emStrong(src, protectedSrc, prevChar));
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
