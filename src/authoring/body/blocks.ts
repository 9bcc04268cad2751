import { decodeHTMLStrict } from 'entities';
import type { Block, Box, DefinitionList, Foreign, Image, Inline, List, Quote } from '../../brief/model.js';
import { isTableDelimiter } from '../markdown/block-lines.js';
import { BOX_KINDS, boxTitle, type BoxKind } from '../../locales/box-titles.js';
import { readBoxAttributes } from './boxes.js';
import { withCaptions } from './captions.js';
import type { Context } from './context.js';
import { shortened } from './shortened.js';
import { findForeignNotation, isTableLine } from './foreign-notation.js';
import { isComment, readInlines, readLanguageAttribute } from './inlines.js';
import { placeTokens, type PlacedToken } from './placed-token.js';
import { MOST_CELLS, MOST_COLUMNS } from '../limits.js';
import { nameOfCharacter } from '../problems/character-name.js';
import type { Report } from '../problems/problem.js';
import { countLineEnds, lastLineOf, PlacedText, startOfBlock, startOfLine } from '../source.js';
import { readTable } from './tables.js';
import {
  MAX_DEPTH,
  type BlockToken,
  type ContainerEntry,
  type DefinitionsToken,
  type GroupToken,
  type HeadingToken,
  type ImageToken,
  type InlineToken,
  type ListToken,
  type ParagraphToken,
  type QuoteToken,
} from '../markdown/tokens.js';

/** Turns a block token into the data model; gives undefined for definitions and for tokens that a brief refuses. */
export function readBlock({ token, line }: PlacedToken, context: Context): Block | undefined {
  const { lines, report } = context;
  const at = startOfBlock(lines, line, token.raw);
  switch (token.type) {
    case 'paragraph':
      return readParagraph({ token, line }, context);
    case 'table':
      return readTable({ token, line }, context);
    case 'brief-large-table':
      report('table-too-large', at, {
        columns: token.columns,
        cells: token.cells,
        mostColumns: MOST_COLUMNS,
        mostCells: MOST_CELLS,
      });
      break;
    case 'brief-quote':
      return readQuote({ token, line }, context);
    case 'brief-list':
      return readList({ token, line }, context);
    case 'brief-definitions':
      return readDefinitions({ token, line }, context);
    case 'brief-group':
      return readGroup({ token, line }, context);
    case 'hr':
      if (isTableLine(token.raw)) report('foreign-notation', at, { notation: 'text-table' });
      return { type: 'rule' };
    case 'brief-heading':
      report('heading-inside-block', at, {});
      break;
    case 'brief-group-end':
      report('group-unopened', at, {});
      break;
    case 'brief-footnote':
    case 'brief-abbreviation':
      report('definition-inside-block', at, {});
      break;
    case 'code':
      if (token.codeBlockStyle !== 'indented') report('code-block', at, {});
      else report('code-indented', at, { indent: /^[ \t]*/.exec(token.raw)?.[0].length ?? 0 });
      break;
    case 'brief-comment':
      report('comment', at, {}, lastLineOf(token.raw, line));
      break;
    case 'html':
      if (token.raw.trimStart().startsWith('<!--')) report('comment-unclosed', at, {});
      else report('raw-html', at, { html: shortened(token.raw) });
      break;
    case 'def':
      context.linkDefinitions.define({
        label: token.tag,
        title: token.title,
        at,
        lastLine: lastLineOf(token.raw, line),
      });
      break;
    case 'space':
      break;
    default:
      report('unreadable', at, { text: shortened((token satisfies never as BlockToken).raw) });
  }
  return undefined;
}

/**
 * Reads the blocks inside a block or a footnote.
 *
 * @param line The line of the token that contains the entry.
 */
export function readEntry({ tokens, line: offset }: ContainerEntry, line: number, context: Context): Block[] {
  if (!tokens) {
    context.report('nesting', startOfLine(context.lines, line + offset), { most: MAX_DEPTH });
    return [];
  }
  return withCaptions(placeTokens(tokens as BlockToken[], line + offset))
    .map((placed) => readBlock(placed, context))
    .filter((block) => block !== undefined);
}

function readParagraph({ token, line }: PlacedToken<ParagraphToken>, context: Context): Block {
  const { lines, report } = context;
  const placed = new PlacedText(lines, line, token.text);
  reportFalseHeadings(token.text.replace(COMMENT, withoutMarks), placed, report);
  if (token.underlined) report('heading-underlined', startOfLine(lines, line + countLineEnds(token.text)), {});
  if (isTableDelimiter(token.text.split('\n', 2)[1] ?? ''))
    report('table-header', startOfBlock(lines, line, token.raw), {});
  const tokens = token.tokens as InlineToken[];
  const [image, ...others] = tokens;
  if (image?.type !== 'image' || !others.every(isInvisible)) {
    return { type: 'paragraph', content: readInlines(tokens, placed, context) };
  }
  // The title of an image that is alone in its paragraph is the caption; any other title is reported as lost.
  const [read] = readInlines([{ ...image, isFigure: true }, ...others], placed, context) as [Image | Foreign];
  reportKeyInCaption(image, placed, context);
  const shown = (read.type === 'foreign' ? read.content[0] : read) as Image;
  const figure: Block = { ...shown, type: 'figure', ...(image.title && { caption: decodeHTMLStrict(image.title) }) };
  return read.type === 'foreign' ? { type: 'group', lang: read.lang, content: [figure] } : figure;
}

/** Reports a key in a caption, which is plain text. */
function reportKeyInCaption({ title }: ImageToken, placed: PlacedText, { citations, report }: Context): void {
  const found = findForeignNotation(title ?? '', false);
  if (citations.isActive && found.some(({ notation }) => notation === 'citation-key'))
    report('citation-misplaced', placed.position(0), {});
}

/** Whether an inline token is a comment, or white space before one. */
function isInvisible(token: InlineToken): boolean {
  return isComment(token) || (token.type === 'text' && token.raw.trim() === '');
}

const COMMENT = /<!--[^]*?-->/g;

/** Replaces the number signs of a comment. Keeps the length. */
function withoutMarks(comment: string): string {
  return comment.replaceAll('#', ' ');
}

/**
 * Reports lines that look like a heading but have more than six number signs, or another character than a space after
 * them.
 */
function reportFalseHeadings(text: string, placed: PlacedText, report: Report): void {
  for (const { index, 1: spaced, 2: character, 3: marks = spaced ?? '' } of text.matchAll(FALSE_HEADING)) {
    const params = character === undefined ? {} : { character: nameOfCharacter(character) };
    report('heading-space', placed.position(index + marks.length), params);
  }
  for (const { index } of text.matchAll(/^#{7,}(?=[ \t])/gm)) report('heading-too-deep', placed.position(index), {});
}

/** Number signs before white space that is neither space nor tab, before an invisible character, or before a word. */
const FALSE_HEADING = /^(#{1,6})(?![ \t\n])([\s\p{Cf}\p{Cc}])|^(##{1,5})(?=[\p{L}\p{N}])/gmu;

function readList({ token, line }: PlacedToken<ListToken>, context: Context): List | undefined {
  const { ordered, start } = token;
  for (const { line: stray, ...params } of token.strays) {
    context.report('list-number', startOfLine(context.lines, line + stray), params);
  }
  const items = readItems(token.entries, line, context);
  if (items.length === 0) return undefined;
  return { type: 'list', ordered, ...(ordered && start !== 1 && { start }), items };
}

/** Reads the entries of a list, without those of which nothing is left. */
function readItems(entries: readonly ContainerEntry[], line: number, context: Context): Block[][] {
  return entries.flatMap((entry) => {
    const content = readEntry(entry, line, context);
    return isLeftOut([entry], content) ? [] : [content];
  });
}

function readDefinitions({ token, line }: PlacedToken<DefinitionsToken>, context: Context): DefinitionList {
  const items = token.items.map(({ term, entries }) => ({
    term: readInlines(term.tokens, new PlacedText(context.lines, line + term.line, term.text), context),
    definitions: readItems(entries, line, context),
  }));
  return { type: 'definitions', items };
}

/** The em dash, three hyphens that stand for it, or the dash that Unicode has for sources of quotes. */
const EM_DASH = /^(?:[—―]|---)[ \u00A0\u202F]*/;

/** Reads a quote. Its last paragraph is the attribution if it begins with an em dash and is not the only one. */
function readQuote({ token, line }: PlacedToken<QuoteToken>, context: Context): Quote | Box | undefined {
  const { callout } = token;
  if (callout) {
    const placed = new PlacedText(context.lines, line, callout.title);
    return readBox(callout.kind as BoxKind, readInlines(callout.tokens, placed, context), { token, line }, context);
  }
  const content = token.entries.flatMap((entry) => readEntry(entry, line, context));
  if (isLeftOut(token.entries, content)) return undefined;
  const last = content.at(-1);
  if (last?.type !== 'paragraph') {
    if (last?.type === 'list' && last.items.length === 1 && content.length > 1)
      reportLostAttribution(token, line, context, /^ {0,3}(?:> {0,3})?[-*+] /);
    return { type: 'quote', content };
  }
  const [first, ...rest] = last.content;
  if (content.length > 1 && typeof first === 'string' && EM_DASH.test(first)) {
    const attribution = [first.replace(EM_DASH, ''), ...rest].filter((inline) => inline !== '');
    return { type: 'quote', content: content.slice(0, -1), attribution };
  }
  reportLostAttribution(token, line, context);
  if (content.length > 1) reportLostAttribution(token, line, context, OTHER_SOURCE);
  return { type: 'quote', content };
}

/** A line of a quote, but not of one inside it. */
const DASH_LINE = /^ {0,3}(?:> {0,3})?[*_]{0,3}(?:[—―–‒−]|---?)[ \u00A0\u202F]/;

/** A last paragraph that names a source in other ways: in parentheses, or after a word for it. */
const OTHER_SOURCE = /^ {0,3}> {0,3}(?:\([^()]{1,99}\)|[(~]? ?(?:Quelle|Source|Zitat von|Quote by):? \S.*|~ \S.*)$/;

/**
 * Reports a likely attribution: a line that begins with an em dash, or a last paragraph that begins with a dash.
 *
 * @param start What the line begins with.
 */
function reportLostAttribution(
  { raw }: QuoteToken,
  line: number,
  { lines, report }: Context,
  start: RegExp = DASH_LINE,
): void {
  const quoteLines = raw.split('\n');
  const index = quoteLines.findLastIndex((text) => start.test(text));
  const isApart = /^[ >]*$/.test(quoteLines[index - 1] ?? '');
  const isLong = /^[ >]*[*_]{0,3}(?:[—―]|---)/.test(quoteLines[index] ?? '');
  if (index > 0 && (isLong || isApart)) report('attribution-line', startOfLine(lines, line + index), { isApart });
}

/** Whether entries without content contain comments, so that an empty block would be left of them. */
function isLeftOut(entries: readonly ContainerEntry[], content: readonly Block[]): boolean {
  return content.length === 0 && entries.some(({ tokens }) => tokens?.some(({ type }) => type === 'brief-comment'));
}

/**
 * Reads a box. Its title is the one given, or else the first heading in it, or else a word for its kind.
 *
 * @returns Undefined if nothing is left of it.
 */
function readBox(
  kind: BoxKind,
  given: Inline[],
  { token, line }: PlacedToken<QuoteToken | GroupToken>,
  context: Context,
): Box | undefined {
  const [entry = { line: 0, tokens: [] }] = token.entries;
  const { heading, entry: rest } = given.length > 0 ? { entry } : withoutHeading(entry, line);
  const written = heading ? readTitle(heading, context) : given;
  const content = readEntry(rest, line, context);
  if (written.length === 0 && isLeftOut([entry], content)) return undefined;
  const usual = boxTitle(kind, context.lang);
  const title = written.length === 0 && usual ? [usual] : written;
  return { type: 'box', ...(title.length > 0 && { title }), content };
}

/** Separates the heading with which an entry begins. */
function withoutHeading(
  entry: ContainerEntry,
  line: number,
): { heading?: PlacedToken<HeadingToken>; entry: ContainerEntry } {
  const tokens = (entry.tokens ?? []) as BlockToken[];
  const index = tokens.findIndex(({ type }) => type !== 'space');
  const { token, line: at } = placeTokens(tokens, line + entry.line)[index] ?? {};
  if (token?.type !== 'brief-heading' || at === undefined) return { entry };
  const after = tokens.slice(index + 1);
  return { heading: { token, line: at }, entry: { line: at - line + countLineEnds(token.raw), tokens: after } };
}

function readTitle({ token, line }: PlacedToken<HeadingToken>, context: Context): Inline[] {
  const { lines, report } = context;
  if (token.attributes) report('attributes-ignored', startOfLine(lines, line), { ignored: token.attributes });
  return readInlines(token.tokens, new PlacedText(lines, line, token.text, token.from), context);
}

/** The attributes of a group, for messages. */
const KNOWN = ['lang', ...BOX_KINDS.map((kind) => `.callout-${kind}`)].join(', ');

function readGroup({ token, line }: PlacedToken<GroupToken>, context: Context): Block | undefined {
  const at = startOfBlock(context.lines, line, token.raw);
  if (!token.closed) context.report('group-unclosed', at, {});
  // Pandoc reads a single word without braces as a class.
  const attributes = token.attributes
    .trim()
    .replace(/^\{(.*)\}$|^(?=[a-z][\w-]*$)/i, (_, inner?: string) => inner ?? '.');
  const box = readBoxAttributes(attributes);
  if (box) {
    if (box.ignored) context.report('attributes-ignored', at, { ignored: box.ignored });
    const inner = box.lang ? { ...context, lang: box.lang } : context;
    const block = readBox(box.kind, box.title ? [box.title] : [], { token, line }, inner);
    return box.lang && block ? { type: 'group', lang: box.lang, content: [block] } : block;
  }
  const lang = readLanguageAttribute(attributes, at, context, KNOWN) ?? context.lang;
  return {
    type: 'group',
    lang,
    content: token.entries.flatMap((entry) => readEntry(entry, line, { ...context, lang })),
  };
}
