import { decodeHTMLStrict } from 'entities';
import type { Token, Tokens } from 'marked';
import { isGerman, isLanguageTag } from '../../brief/language.js';
import { findAll } from '../../brief/find.js';
import type { Image, Inline, Link } from '../../brief/model.js';
import { inlineText } from '../../brief/text.js';
import { areForLooks, attributeText, languageIn, parseAttributes } from './attributes.js';
import type { Context } from './context.js';
import { shortened } from './shortened.js';
import { findForeignNotation } from './foreign-notation.js';
import { checkHref, checkImage, checkLinkText, definitionLabel } from './links.js';
import { LONGEST_TEXT } from '../limits.js';
import { countLineEnds, lastLineOf, type PlacedText, type Position } from '../source.js';
import {
  MAX_DEPTH,
  type CitationToken,
  type CiteText,
  type ImageToken,
  type InlineNoteToken,
  type InlineToken,
  type SpanToken,
} from '../markdown/tokens.js';
import { findSlips } from './typography.js';
import { trimEnd, trimStart } from '../markdown/white-space.js';

/**
 * Turns the inline tokens of one block into the data model and reports what a brief cannot hold.
 *
 * @param tokens The tokens of the block's text.
 * @param placed The text with its positions in the file.
 */
export function readInlines(tokens: readonly Token[], placed: PlacedText, context: Context): Inline[] {
  const inlines = new InlineReader(placed, context).read(tokens, { lang: context.lang, offset: 0, depth: 0 });
  const { length } = inlineText(inlines);
  if (length > LONGEST_TEXT) context.report('paragraph-too-long', placed.position(0), { length, most: LONGEST_TEXT });
  return inlines;
}

/**
 * Reads the `lang` attribute of a span or a group, and reports all others. Attributes that only name or dress the passage
 * are ignored, with a warning.
 *
 * @param known What to name as possible in messages.
 * @returns The language tag, or undefined if it is missing or invalid, which is reported.
 */
export function readLanguageAttribute(
  text: string,
  at: Position,
  { report }: Context,
  known = 'lang',
): string | undefined {
  const attributes = parseAttributes(text);
  if (areForLooks(attributes)) {
    report('attributes-ignored', at, { ignored: attributeText(attributes) });
    return undefined;
  }
  const { id, classes, pairs, rest } = attributes;
  for (const name of [...(id === undefined ? [] : [`#${id}`]), ...classes.map((name) => `.${name}`)]) {
    report('unknown-attribute', at, { name, known });
  }
  for (const word of rest) report('attribute-syntax', at, { text: word });
  for (const [name] of pairs) if (name !== 'lang') report('unknown-attribute', at, { name, known });
  const lang = pairs.find(([name]) => name === 'lang')?.[1];
  if (lang === undefined) report('language-missing', at, {});
  else if (!isLanguageTag(lang)) report('invalid-language', at, { key: 'lang', value: lang });
  else return lang;
  return undefined;
}

/** Reads the language from the attributes of an image, and lists the others, which a brief ignores. */
function readImageAttributes(attributes: string): { lang?: string; ignored: string } {
  const { pairs, ...others } = parseAttributes(attributes.replace(/^\{:?|\}$/g, ''));
  const lang = languageIn(pairs);
  const ignored = attributeText({ ...others, pairs: pairs.filter(([key]) => key !== 'lang' || !lang) });
  return { ...(lang && { lang }), ignored };
}

/** The surroundings of some tokens within the text. */
interface Place {
  lang: string;
  /** The offset in the text at which the tokens begin. */
  offset: number;
  depth: number;
}

class InlineReader {
  readonly #placed: PlacedText;
  readonly #context: Context;

  constructor(placed: PlacedText, context: Context) {
    this.#placed = placed;
    this.#context = context;
  }

  read(tokens: readonly Token[], place: Place): Inline[] {
    const inlines: Inline[] = [];
    if (place.depth > MAX_DEPTH) {
      this.#context.report('nesting', this.#placed.position(place.offset), { most: MAX_DEPTH });
      return inlines;
    }
    let { offset } = place;
    let followsSpace = false;
    for (const token of tokens as readonly InlineToken[]) {
      const last = inlines.at(-1);
      if (isComment(token)) {
        // The space before a comment and the one after it are one.
        followsSpace = last === undefined || (typeof last === 'string' && /[ \n]$/.test(last));
      }
      for (const read of [this.#readOne(token, { ...place, offset })].flat()) {
        const last = inlines.at(-1);
        const inline = followsSpace && typeof read === 'string' ? trimStart(read) : read;
        followsSpace &&= read === undefined;
        if (typeof inline === 'string' && typeof last === 'string') inlines[inlines.length - 1] = last + inline;
        else if (inline !== undefined && inline !== '') inlines.push(inline);
      }
      offset += token.raw.length;
    }
    const last = inlines.at(-1);
    if (isComment(tokens.at(-1)) && typeof last === 'string') inlines[inlines.length - 1] = trimEnd(last);
    return inlines.flatMap((inline) => (typeof inline === 'string' ? this.#context.abbreviate(inline) : inline));
  }

  #readOne(token: InlineToken, place: Place): Inline | Inline[] | undefined {
    const { report } = this.#context;
    const at = () => this.#placed.position(place.offset);
    switch (token.type) {
      case 'brief-unread':
        if (token.reason === 'emphasis-open') report('emphasis-open', at(), {});
        else report('paragraph-too-long', at(), { length: token.raw.length, most: LONGEST_TEXT });
        return undefined;
      case 'text':
        this.#lint(token.raw, place);
        return this.#context.inCell ? readCellLines(token.raw) : decodeHTMLStrict(joinLines(token.raw));
      case 'escape':
        return token.text;
      case 'br':
        return { type: 'break' };
      case 'em':
        return { type: 'emphasis', content: this.#inner(token, place) };
      case 'strong':
        return { type: 'strong', content: this.#inner(token, place) };
      case 'brief-superscript':
        return { type: 'superscript', content: this.#inner(token, place) };
      case 'brief-subscript':
        return { type: 'subscript', content: this.#inner(token, place) };
      case 'brief-strikethrough':
        return { type: 'strikethrough', content: this.#inner(token, place) };
      case 'link':
        return this.#readLink(token, at(), place);
      case 'brief-address': {
        const text = decodeHTMLStrict(token.raw);
        return this.#context.inHeading ? text : { type: 'link', href: token.href, content: [text] };
      }
      case 'image':
        return this.#readImage(token, at(), place);
      case 'brief-span':
        return this.#readSpan(token, at(), place);
      case 'brief-citation':
        return this.#readCitation(token, place);
      case 'brief-footnote-reference':
        if (!this.#context.inNote) return this.#context.footnotes.refer(token.label, at(), this.#context);
        report('footnote-nested', at(), { note: token.raw });
        return undefined;
      case 'brief-inline-note':
        return this.#readInlineNote(token, at(), place);
      case 'codespan':
        return { type: 'code', content: [token.text] };
      case 'html':
        if (isComment(token)) {
          report('comment', at(), {}, at().line + countLineEnds(token.raw));
          return undefined;
        }
        report('raw-html', at(), { html: shortened(token.raw) });
        return undefined;
      default: {
        const { raw } = token satisfies never as InlineToken;
        report('unreadable', at(), { text: shortened(raw) });
        return raw;
      }
    }
  }

  #inner(
    { raw, text, from, tokens }: { raw: string; text: string; from?: number; tokens: readonly Token[] },
    place: Place,
  ): Inline[] {
    // The text of a link may differ from its source in escapes; problems are then reported at the start of the link.
    const start = from ?? Math.max(0, raw.indexOf(text));
    return this.read(tokens, { ...place, offset: place.offset + start, depth: place.depth + 1 });
  }

  #readLink(token: Tokens.Link, at: Position, place: Place): Inline {
    const href = token.autolink ? token.href : decodeHTMLStrict(token.href);
    // The text of <https://…> is not Markdown and contains no character references.
    const content = token.autolink ? [token.text] : this.#inner(token, place);
    const link: Link = { type: 'link', href, content };
    checkHref(link, at, this.#context);
    checkLinkText(
      inlineText(content) +
        imagesIn(content)
          .map(({ alt }) => alt)
          .join(''),
      href,
      at,
      this.#context,
    );
    this.#noteUse(token, at, false);
    return link;
  }

  #readImage({ attributes = '', ...token }: ImageToken, at: Position, place: Place): Inline {
    const src = decodeHTMLStrict(token.href);
    const length = token.raw.length - attributes.length;
    const { lang, ignored } = readImageAttributes(attributes);
    if (ignored) {
      const braces = this.#placed.position(place.offset + length);
      this.#context.report('attributes-ignored', braces, { ignored }, lastLineOf(attributes, braces.line));
    }
    const content = this.#inner(token, { ...place, lang: lang ?? place.lang });
    if (findAll(content, 'note').length + findAll(content, 'link').length > 0)
      this.#context.report('image-reference', at, {});
    const alt = inlineText(withAlternatives(content));
    const image: Image = { type: 'image', src, alt, ...checkImage(src, alt, at, this.#context) };
    this.#noteUse({ ...token, raw: token.raw.slice(0, length) }, at, token.isFigure ?? false);
    return lang ? { type: 'foreign', lang, content: [image] } : image;
  }

  /** Registers the use of a definition, or reports a title that is not shown. */
  #noteUse({ raw, title }: Tokens.Link | Tokens.Image, at: Position, showsTitle: boolean): void {
    const label = definitionLabel(raw);
    if (label !== undefined) this.#context.linkDefinitions.use(label, showsTitle);
    else if (title && !showsTitle) this.#context.report('title-lost', at, { title }, lastLineOf(raw, at.line));
  }

  #readInlineNote(token: InlineNoteToken, at: Position, place: Place): Inline | undefined {
    const { report, inNote, footnotes } = this.#context;
    if (inNote) report('footnote-nested', at, { note: shortened(token.raw) });
    const reader = new InlineReader(this.#placed, { ...this.#context, inNote: true, inHeading: false });
    return footnotes.add(() => {
      const content = reader.#inner(token, place);
      if (content.length === 0) report('footnote-empty', at, { note: token.raw });
      return [{ type: 'paragraph', content }];
    });
  }

  #readCitation(token: CitationToken, place: Place): Inline[] {
    const textOf = ({ tokens, offset }: CiteText): Inline[] =>
      this.read(tokens, { ...place, offset: place.offset + offset, depth: place.depth + 1 });
    const works = token.cites.map(({ key, offset, withoutAuthors, prefix, suffix }) => ({
      key,
      at: this.#placed.position(place.offset + offset),
      withoutAuthors,
      prefix: textOf(prefix),
      suffix: textOf(suffix),
    }));
    return this.#context.citations.cite(token, works, !this.#context.inHeading);
  }

  #readSpan(token: SpanToken, at: Position, place: Place): Inline | Inline[] {
    const lang = readLanguageAttribute(token.attributes, at, this.#context);
    const content = this.#inner(token, { ...place, lang: lang ?? place.lang });
    return lang === undefined ? content : { type: 'foreign', lang, content };
  }

  #lint(raw: string, { lang, offset, depth }: Place): void {
    const isStart = offset === 0 && depth === 0;
    for (const { notation, index } of findForeignNotation(raw, isStart)) {
      const at = this.#placed.position(offset + index);
      if (notation === 'citation-key' && this.#context.citations.isActive)
        this.#context.report('citation-misplaced', at, {});
      else this.#context.report('foreign-notation', at, { notation });
    }
    const open = raw.indexOf('<!--');
    if (open >= 0) this.#context.report('comment-unclosed', this.#placed.position(offset + open), {});
    if (!isGerman(lang)) return;
    for (const { code, index, params } of findSlips(raw, isStart)) {
      this.#context.report(code, this.#placed.position(offset + index), params);
    }
  }
}

/** Whether an inline token is a comment of HTML. */
export function isComment(token: Token | undefined): boolean {
  return token?.type === 'html' && token.raw.startsWith('<!--');
}

/** Reads plain text of a cell, where a backslash before a space begins a new line. */
function readCellLines(text: string): Inline[] {
  const [first = '', ...others] = text.split(/[ \t]*\\[ \t]+/).map(decodeHTMLStrict);
  return [first, ...others.flatMap((line): Inline[] => [{ type: 'break' }, line])];
}

/** The images among inlines, at any depth outside notes. */
function imagesIn(inlines: readonly Inline[]): Image[] {
  return inlines.flatMap((inline) => {
    if (typeof inline === 'string') return [];
    if (inline.type === 'image') return [inline];
    return 'content' in inline && inline.type !== 'note' ? imagesIn(inline.content) : [];
  });
}

/** Replaces images by their text alternatives, at any depth. */
function withAlternatives(inlines: readonly Inline[]): Inline[] {
  return inlines.map((inline) => {
    if (typeof inline === 'string') return inline;
    if (inline.type === 'image') return inline.alt;
    return 'content' in inline && inline.type !== 'note'
      ? { ...inline, content: withAlternatives(inline.content) }
      : inline;
  });
}

/** Replaces each line end of the source by one space. Never changes no-break spaces. */
function joinLines(text: string): string {
  const lines = text.split('\n');
  const last = lines.length - 1;
  return lines.map((line, index) => trimLine(line, index > 0, index < last)).join(' ');
}

function trimLine(line: string, start: boolean, end: boolean): string {
  const trimmed = start ? trimStart(line) : line;
  return end ? trimEnd(trimmed) : trimmed;
}
