import type { Token, Tokens } from 'marked';

/** The greatest nesting depth, separately for blocks and for inlines. */
export const MAX_DEPTH = 6;

/** A heading with attributes after its text. */
export interface HeadingToken {
  type: 'brief-heading';
  raw: string;
  depth: number;
  text: string;
  /** The offset of the text in its line. */
  from: number;
  /** The text between the braces. */
  attributes?: string;
  tokens: Token[];
}

/** A paragraph. Below an underline of `===` or `---`, CommonMark would read it as a heading. */
export interface ParagraphToken extends Tokens.Paragraph {
  underlined: boolean;
  /** What the paragraph is next to a table, if it begins with a colon or with `Table:`. */
  caption?: Caption;
}

/** The caption of a table, without its mark and its attributes. */
export interface Caption {
  /** The text with its attributes. */
  source: string;
  tokens: Token[];
  /** The attributes after the text, with their braces. */
  attributes?: string;
}

/** A table, with its caption and the line at which that begins. */
export interface TableToken extends Tokens.Table {
  caption?: Caption & { line: number };
}

/** An image; the title of a figure is its caption. */
export interface ImageToken extends Tokens.Image {
  isFigure?: boolean;
  /** The attributes directly after it, with their braces; they are part of `raw`. */
  attributes?: string;
}

/** A block that contains blocks. */
export interface ContainerToken {
  raw: string;
  /** The contained blocks: one entry, or one for each entry of a list. */
  entries: ContainerEntry[];
}

/** Blocks inside a block. */
export interface ContainerEntry {
  /** The line at which they begin, relative to the first line of the containing token. */
  line: number;
  /** Undefined if the text is nested deeper than {@link MAX_DEPTH}. */
  tokens: Token[] | undefined;
}

/** A block quotation. */
export interface QuoteToken extends ContainerToken {
  type: 'brief-quote';
  /** Makes it a box, in GitHub's notation. */
  callout?: { kind: string; title: string; tokens: Token[] };
}

/** A line of a list that begins with a number out of sequence, and so is text. */
export interface Stray {
  line: number;
  number: number;
  /** The number that would be in sequence. */
  expected: number;
}

/** A list. */
export interface ListToken extends ContainerToken {
  type: 'brief-list';
  ordered: boolean;
  start: number;
  strays: Stray[];
}

/** A group of blocks, written as a fenced div of Pandoc. */
export interface GroupToken extends ContainerToken {
  type: 'brief-group';
  attributes: string;
  closed: boolean;
}

/** The closing line of a group that was never opened. */
export interface GroupEndToken {
  type: 'brief-group-end';
  raw: string;
}

/** A definition list, in the notation of Pandoc. */
export interface DefinitionsToken {
  type: 'brief-definitions';
  raw: string;
  items: {
    /** The term, and its line relative to the first line of the token. */
    term: { text: string; line: number; tokens: Token[] };
    /** Its definitions. */
    entries: ContainerEntry[];
  }[];
}

/** The definition of a footnote. */
export interface FootnoteToken extends ContainerToken {
  type: 'brief-footnote';
  label: string;
}

/** The definition of an abbreviation. */
export interface AbbreviationToken {
  type: 'brief-abbreviation';
  raw: string;
  text: string;
  title: string;
}

/** A comment of HTML, which is left out. */
export interface CommentToken {
  type: 'brief-comment';
  raw: string;
}

/** Every block token of the lexer. */
export type BlockToken =
  | HeadingToken
  | ParagraphToken
  | QuoteToken
  | ListToken
  | GroupToken
  | GroupEndToken
  | DefinitionsToken
  | FootnoteToken
  | AbbreviationToken
  | CommentToken
  | TableToken
  | LargeTableToken
  | Tokens.Code
  | Tokens.HTML
  | Tokens.Hr
  | Tokens.Def
  | Tokens.Space;

/** Text that is too long, or has too many open marks, to be read. */
export interface UnreadToken {
  type: 'brief-unread';
  raw: string;
  reason: 'paragraph-too-long' | 'emphasis-open';
}

/** A table with more columns or cells than a brief may have. */
export interface LargeTableToken {
  type: 'brief-large-table';
  raw: string;
  columns: number;
  cells: number;
}

/** A reference to a footnote. */
export interface FootnoteReferenceToken {
  type: 'brief-footnote-reference';
  raw: string;
  label: string;
}

/** A passage in another language, written as a bracketed span of Pandoc. */
export interface SpanToken {
  type: 'brief-span';
  raw: string;
  text: string;
  attributes: string;
  tokens: Token[];
}

/** A footnote whose text is at the place that refers to it, in the notation of Pandoc. */
export interface InlineNoteToken {
  type: 'brief-inline-note';
  raw: string;
  text: string;
  tokens: Token[];
}

/** An address in running text. */
export interface AddressToken {
  type: 'brief-address';
  raw: string;
  href: string;
}

/** A raised, lowered or deleted passage, in the notation of Pandoc, or of HTML for the first two. */
export interface MarkToken {
  type: 'brief-superscript' | 'brief-subscript' | 'brief-strikethrough';
  raw: string;
  text: string;
  /** The offset of the text, if the same characters may stand before it. */
  from?: number;
  tokens: Token[];
}

/** A citation of works, in the notation of Pandoc. */
export interface CitationToken {
  type: 'brief-citation';
  raw: string;
  /** Whether the authors are part of the sentence: `@key` instead of `[@key]`. */
  isNarrative: boolean;
  cites: CiteToken[];
}

/** One work of a citation. */
export interface CiteToken {
  key: string;
  /** The offset of the key's mark in the citation. */
  offset: number;
  /** Whether a hyphen before the mark leaves out the authors. */
  withoutAuthors: boolean;
  prefix: CiteText;
  suffix: CiteText;
}

/** What the author wrote before or after the key of a work. */
export interface CiteText {
  /** Its offset in the citation. */
  offset: number;
  tokens: Token[];
}

/** Every inline token of the lexer. */
export type InlineToken =
  | UnreadToken
  | CitationToken
  | FootnoteReferenceToken
  | InlineNoteToken
  | SpanToken
  | MarkToken
  | AddressToken
  | Tokens.Text
  | Tokens.Escape
  | Tokens.Em
  | Tokens.Strong
  | Tokens.Link
  | ImageToken
  | Tokens.Codespan
  | Tokens.Br
  | Tokens.Tag;
