import type { Token, Tokens } from 'marked';

/** How deep blocks may be nested in blocks, and inlines in inlines. */
export const MAX_DEPTH = 6;

/** A heading with the attributes that follow its text. */
export interface HeadingToken {
  type: 'brief-heading';
  raw: string;
  depth: number;
  text: string;
  /** The offset of the text in its line. */
  from: number;
  /** What stands between the braces. */
  attributes?: string;
  tokens: Token[];
}

/** A paragraph, and whether a line of `===` or `---` underlines it, which elsewhere makes a heading. */
export interface ParagraphToken extends Tokens.Paragraph {
  underlined: boolean;
}

/** A block that holds blocks. */
export interface ContainerToken {
  raw: string;
  /** One list of blocks, with the line it begins at, counted from the token's own; several in a list. */
  entries: ContainerEntry[];
}

/** Blocks inside a block. */
export interface ContainerEntry {
  line: number;
  /** Undefined where the text is nested too deep to be read. */
  tokens: Token[] | undefined;
}

export interface QuoteToken extends ContainerToken {
  type: 'brief-quote';
}

/** A line inside a list that begins with a number which does not continue it. */
export interface Stray {
  line: number;
  number: number;
}

export interface ListToken extends ContainerToken {
  type: 'brief-list';
  ordered: boolean;
  start: number;
  strays: Stray[];
}

/** A fenced div of Pandoc. */
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

export interface FootnoteToken extends ContainerToken {
  type: 'brief-footnote';
  label: string;
}

export interface AbbreviationToken {
  type: 'brief-abbreviation';
  raw: string;
  text: string;
  title: string;
}

/** Every block that the lexer yields. */
export type BlockToken =
  | HeadingToken
  | ParagraphToken
  | QuoteToken
  | ListToken
  | GroupToken
  | GroupEndToken
  | FootnoteToken
  | AbbreviationToken
  | Tokens.Table
  | Tokens.Code
  | Tokens.HTML
  | Tokens.Hr
  | Tokens.Def
  | Tokens.Space;

/** A reference to a footnote. */
export interface FootnoteReferenceToken {
  type: 'brief-footnote-reference';
  raw: string;
  label: string;
}

/** A bracketed span of Pandoc. */
export interface SpanToken {
  type: 'brief-span';
  raw: string;
  text: string;
  attributes: string;
  tokens: Token[];
}

/** Every inline that the lexer yields. */
export type InlineToken =
  | FootnoteReferenceToken
  | SpanToken
  | Tokens.Text
  | Tokens.Escape
  | Tokens.Em
  | Tokens.Strong
  | Tokens.Link
  | Tokens.Image
  | Tokens.Codespan
  | Tokens.Br
  | Tokens.Tag;
