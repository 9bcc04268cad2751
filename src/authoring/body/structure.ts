import {
  SECTION_ROLES,
  type Block,
  type Heading,
  type Inline,
  type Item,
  type Section,
  type SectionRole,
} from '../../brief/model.js';
import { inlineText } from '../../brief/text.js';
import { isLanguageTag } from '../../brief/language.js';
import { attributeText, parseAttributes } from './attributes.js';
import { readBlock } from './blocks.js';
import type { Context } from './context.js';
import type { IdRegister } from './ids.js';
import { readInlines } from './inlines.js';
import type { PlacedToken } from './placed-token.js';
import { nearestName } from '../problems/nearest.js';
import { lastLineOf, PlacedText, startOfLine, type Position } from '../source.js';
import type { HeadingToken, ParagraphToken } from '../markdown/tokens.js';
import { shortened } from './shortened.js';

/** The content of a file's body. */
export interface Structure {
  summary: Block[];
  sections: Section[];
}

const ROLES: readonly string[] = SECTION_ROLES.filter((role) => role !== 'plain');
const ITEM_ROLES: readonly string[] = ['method'];
const INNERMOST_LEVEL = 6;

/** Ids that other programs give: bookmarks of Word begin with an underscore, labels of pandoc-crossref contain a colon. */
const FOREIGN_ID = /^_|^[\p{L}\p{N}-]+:/u;

/** What the attributes of a heading say. */
interface HeadingAttributes {
  id?: string;
  /** An id of another program, by which links may find the heading. */
  foreignId?: string;
  classes: string[];
  lang?: string;
  itemLabel?: string;
}

/**
 * Groups the blocks of a body by its headings: blocks before the first heading form the summary, level 2 opens a
 * section, level 3 opens an item, and levels 4 to 6 are headings inside an item; see {@link readLevels}.
 */
export function readStructure(tokens: readonly PlacedToken[], ids: IdRegister, context: Context): Structure {
  return new StructureReader(ids, context).read(tokens);
}

/** The level of a heading in the brief, and the deepest one in the file that its place allows if it is too deep. */
interface Levels {
  level: number;
  allowed?: number;
}

/**
 * Reads the levels of all headings. The highest level of the file is the brief's level 2, the next one in use its level
 * 3, and so on, so that a file keeps its shape at any first level and without any level between. A single heading of
 * level 1 is the title, which the front matter has, and gets no level; it is left out where it says the same. Headings
 * that are equal in the file have the same allowed level, so that following each message keeps them equal.
 */
function readLevels(headings: readonly HeadingToken[]): Map<HeadingToken, Levels> {
  const titles = headings.filter(({ depth }) => depth === 1);
  const leveled = titles.length === 1 ? headings.filter((token) => token !== titles[0]) : headings;
  const used = [...new Set(leveled.map(({ depth }) => depth))].sort();
  const open: number[] = [];
  const levels = new Map<HeadingToken, Levels>();
  for (const token of leveled) {
    const level = Math.min(2 + used.indexOf(token.depth), INNERMOST_LEVEL);
    while ((open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    const allowed = open.length + 1;
    levels.set(token, level > allowed ? { level, allowed: used[allowed - 2] ?? token.depth } : { level });
  }
  return levels;
}

/** The number of marks of a heading inside one with `depth` marks: the next that the file uses, or one more. */
function depthBelow(depth: number, used: readonly number[]): number {
  const next = used.find((one) => one > depth);
  return next ?? (depth === 0 ? 2 : Math.min(depth + 1, INNERMOST_LEVEL));
}

/** Whether a class only dresses a heading: it is none that a brief knows, and not similar to one. */
function isForLooks(name: string): boolean {
  const known = [...ROLES, ...ITEM_ROLES];
  return !known.includes(name) && nearestName(name, known) === undefined;
}

/** Text of one line with a number sign before it, of several words, so that it is no list of hashtags. */
const UNSPACED = /^#\p{L}[^#\n]* [^#\n]*[^#\n.!?:;,…]$/u;

class StructureReader {
  readonly #ids: IdRegister;
  readonly #lang: string;
  readonly #structure: Structure = { summary: [], sections: [] };
  #blocks = this.#structure.summary;
  #section: Section | undefined;
  #context: Context;

  constructor(ids: IdRegister, context: Context) {
    this.#ids = ids;
    this.#lang = context.lang;
    this.#context = context;
  }

  read(tokens: readonly PlacedToken[]): Structure {
    const headings = tokens.map(({ token }) => token).filter((token) => token.type === 'brief-heading');
    const levels = readLevels(headings);
    const depths = [...new Set([...levels.keys()].map(({ depth }) => depth))].sort();
    let depth = 0;
    for (const { token, line } of tokens) {
      if (token.type === 'brief-footnote' || token.type === 'brief-abbreviation') continue;
      if (token.type === 'brief-heading') {
        this.#openHeading(token, line, levels.get(token));
        if (levels.has(token)) depth = token.depth;
        continue;
      }
      if (token.type === 'paragraph') this.#reportFalseHeading(token, line, depthBelow(depth, depths));
      const block = readBlock({ token, line }, this.#context);
      if (block) this.#blocks.push(block);
    }
    return this.#structure;
  }

  /**
   * Reports a paragraph that does not end like a sentence and is bold as a whole, or begins with a number sign and no space.
   *
   * @param depth The number of marks that it would have as a heading.
   */
  #reportFalseHeading({ text, tokens }: ParagraphToken, line: number, depth: number): void {
    const { report, lines } = this.#context;
    const at = startOfLine(lines, line);
    if (UNSPACED.test(text)) report('heading-space', { ...at, column: at.column + 1 }, {});
    const words = text.replace(/^[*_]+|[*_]+$/g, '');
    if (tokens.length > 1 || tokens[0]?.type !== 'strong' || /[.!?:;,…]["“”«)]?$/.test(words)) return;
    report('bold-heading', at, { text: shortened(words), marks: '#'.repeat(depth) });
  }

  #openHeading(token: HeadingToken, line: number, levels: Levels | undefined): void {
    const { report, lines } = this.#context;
    const at = startOfLine(lines, line);
    if (!levels) {
      const repeatsTitle = !token.attributes && inlineText(this.#title(token, line, at)).trim() === this.#context.title;
      if (!repeatsTitle) report('heading-level-1', at, {});
      return;
    }
    const { level, allowed } = levels;
    if (allowed !== undefined) report('heading-skipped', at, { level: token.depth, allowed });
    if (level === 2) this.#openSection(token, line, at);
    else if (level === 3) this.#openItem(token, line, at);
    else this.#addHeading(token, level, line, at);
  }

  #openSection(token: HeadingToken, line: number, at: Position): void {
    this.#context.footnotes.openSection();
    const { lang, itemLabel, classes, ...ids } = this.#attributes(token, at, ROLES, ['lang', 'item']);
    const [role = 'plain', second] = classes as SectionRole[];
    if (second) this.#context.report('several-roles', at, { first: role, second });
    this.#context = { ...this.#context, lang: lang ?? this.#lang };
    const title = this.#title(token, line, at);
    const section: Section = {
      id: this.#id(ids, title, at),
      role,
      title,
      ...(itemLabel && { itemLabel }),
      ...(lang && { lang }),
      content: [],
      items: [],
    };
    this.#structure.sections.push(section);
    this.#section = section;
    this.#blocks = section.content;
  }

  #openItem(token: HeadingToken, line: number, at: Position): void {
    const { lang, classes, ...ids } = this.#attributes(token, at, ITEM_ROLES, ['lang']);
    this.#context = { ...this.#context, lang: lang ?? this.#section?.lang ?? this.#lang };
    const title = this.#title(token, line, at);
    // In a file that begins below level 2, or leaves out level 3, items have the marks of headings that may repeat.
    const mayRepeat = token.depth > 3;
    const item: Item = {
      id: this.#id(ids, title, at, this.#section?.id, mayRepeat),
      title,
      ...(classes.length > 0 && { role: 'method' }),
      ...(lang && { lang }),
      content: [],
    };
    this.#section?.items.push(item);
    this.#blocks = item.content;
  }

  #addHeading(token: HeadingToken, level: number, line: number, at: Position): void {
    const ids = this.#attributes(token, at, [], []);
    const content = this.#title(token, line, at);
    const depth = (level - 3) as Heading['depth'];
    this.#blocks.push({ type: 'heading', depth, id: this.#id(ids, content, at, this.#parentId, true), content });
  }

  #title(token: HeadingToken, line: number, at: Position): Inline[] {
    const placed = new PlacedText(this.#context.lines, line, token.text, token.from);
    const title = readInlines(token.tokens, placed, { ...this.#context, inHeading: true });
    if (inlineText(title).trim() === '') this.#context.report('heading-empty', at, {});
    return title;
  }

  /** The id of the current item, or of the section if there is no item yet. */
  get #parentId(): string | undefined {
    return this.#section?.items.at(-1)?.id ?? this.#section?.id;
  }

  /**
   * Registers the id of a heading.
   *
   * @param parent The id of the item or section around the heading.
   * @param mayRepeat Whether other headings may have the same text, so that an id made of it begins with that of the parent.
   */
  #id(
    { id: given, foreignId }: Pick<HeadingAttributes, 'id' | 'foreignId'>,
    title: readonly Inline[],
    at: Position,
    parent?: string,
    mayRepeat = false,
  ): string {
    const text = inlineText(title);
    // The empty heading has been reported; don't report its missing id as well.
    if (given === undefined && text.trim() === '') return '';
    const isInside = mayRepeat && given === undefined && parent !== undefined;
    const id = isInside ? this.#ids.takeInside(parent, text, at) : this.#ids.take(given, text, at, parent);
    if (foreignId !== undefined) this.#ids.addSynonym(foreignId, id);
    return id;
  }

  /** Reads the attributes of a heading and reports those that are not allowed. */
  #attributes(
    { raw, attributes = '' }: HeadingToken,
    at: Position,
    knownClasses: readonly string[],
    knownKeys: readonly string[],
  ): HeadingAttributes {
    const { report } = this.#context;
    const { id, classes, pairs, rest } = parseAttributes(attributes);
    const known = ['#id', ...knownClasses.map((name) => `.${name}`), ...knownKeys].join(', ');
    const isForeignId = id !== undefined && FOREIGN_ID.test(id);
    const ignored = attributeText({
      ...(isForeignId && { id }),
      classes: classes.filter((name) => isForLooks(name)),
      pairs: [],
      rest: rest.filter((word) => word === '-'),
    });
    if (ignored) report('attributes-ignored', at, { ignored }, lastLineOf(raw, at.line));
    for (const text of rest.filter((word) => word !== '-')) report('attribute-syntax', at, { text });
    for (const name of classes.filter((name) => !knownClasses.includes(name) && !isForLooks(name))) {
      const nearest = nearestName(name, knownClasses);
      report('unknown-class', at, { name, known, ...(nearest && { nearest }) });
    }
    for (const [name] of pairs.filter(([name]) => !knownKeys.includes(name))) {
      report('unknown-attribute', at, { name, known });
    }
    const values = new Map(pairs.filter(([name]) => knownKeys.includes(name)));
    const lang = values.get('lang');
    if (lang !== undefined && !isLanguageTag(lang)) report('invalid-language', at, { key: 'lang', value: lang });
    const itemLabel = values.get('item')?.trim();
    if (itemLabel === '') report('item-label-empty', at, {});
    return {
      // Some systems write an umlaut as two characters; addresses have it as one.
      ...(id !== undefined && (isForeignId ? { foreignId: id } : { id: id.normalize() })),
      classes: classes.filter((name) => knownClasses.includes(name)),
      ...(lang !== undefined && isLanguageTag(lang) && { lang }),
      ...(itemLabel && { itemLabel }),
    };
  }
}
