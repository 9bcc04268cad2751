import { decodeHTMLStrict } from 'entities';
import type { Token } from 'marked';
import { findAll } from '../../brief/find.js';
import { MAX_BRIEF_BYTES } from '../../brief/request.js';
import type { Block, Inline } from '../../brief/model.js';
import type { Explanation } from './abbreviations.js';
import { readEntry } from './blocks.js';
import type { Context, LinkDefinition, LinkDefinitions, NoteReferences } from './context.js';
import { UNFORMATTED } from './no-citations.js';
import type { PlacedToken } from './placed-token.js';
import type { Report } from '../problems/problem.js';
import { lastLineOf, startOfLine, type Position } from '../source.js';
import type { FootnoteToken } from '../markdown/tokens.js';

/** Collects the abbreviations that a brief defines, each with its explanation, and reports faulty definitions. */
export function collectAbbreviations(
  tokens: readonly PlacedToken[],
  lines: readonly string[],
  report: Report,
): Map<string, Explanation> {
  const found = new Map<string, Explanation>();
  for (const { token, line } of tokens) {
    if (token.type !== 'brief-abbreviation') continue;
    const at = startOfLine(lines, line);
    const text = decodeHTMLStrict(token.text);
    const first = found.get(text);
    if (first) report('abbreviation-duplicate', at, { text, line: first.line });
    else if (token.title === '') report('abbreviation-empty', at, { text });
    else found.set(text, { title: decodeHTMLStrict(token.title), line });
  }
  return found;
}

/**
 * Reports abbreviations that do not occur, so that no reader sees their explanation.
 *
 * @param content The content of the brief.
 */
export function reportUnusedAbbreviations(
  abbreviations: ReadonlyMap<string, Explanation>,
  content: unknown,
  lines: readonly string[],
  report: Report,
): void {
  const used = new Set(findAll(content, 'abbreviation').map(({ node }) => node.text));
  for (const [text, { line }] of abbreviations) {
    if (!used.has(text)) report('abbreviation-unused', startOfLine(lines, line), { text });
  }
}

/** The link definitions of a brief, at any depth, and their uses. */
export class Definitions implements LinkDefinitions {
  readonly #all: LinkDefinition[] = [];
  /** For each label in use, whether a reference shows the title. */
  readonly #used = new Map<string, boolean>();

  /** Registers a definition. */
  define(definition: LinkDefinition): void {
    this.#all.push(definition);
  }

  /** Registers a reference. */
  use(label: string, showsTitle: boolean): void {
    this.#used.set(label, showsTitle || this.#used.get(label) === true);
  }

  /** Reports what readers do not see: definitions without a reference, repeated ones, and titles. */
  reportLost(report: Report): void {
    const first = new Map<string, LinkDefinition>();
    // A footnote can be read long after the text in which it stands.
    for (const definition of this.#all.toSorted((a, b) => a.at.line - b.at.line || a.at.column - b.at.column)) {
      const { label, title, at, lastLine } = definition;
      const earlier = first.get(label);
      if (earlier) report('link-definition-duplicate', at, { label, line: earlier.at.line }, lastLine);
      else if (!this.#used.has(label)) report('link-definition-unused', at, { label }, lastLine);
      else if (title && !this.#used.get(label)) report('title-lost', at, { title }, lastLine);
      if (!earlier) first.set(label, definition);
    }
  }
}

/**
 * The footnotes of a brief, numbered in the order in which the text refers to them. A page can show a single section,
 * so a footnote that two sections refer to becomes a note of each.
 */
export class Footnotes implements NoteReferences {
  readonly #lang: string;
  readonly #definitions = new Map<string, PlacedToken<FootnoteToken>>();
  /** The content of each footnote that the text refers to. */
  readonly #read = new Map<string, { content: Block[]; size: number }>();
  /** The size of all notes in JSON, which grows much faster than the file if many sections share one. */
  #size = 0;
  /** The numbers of the notes in the current section. */
  #numbers = new Map<string, number>();
  #count = 0;

  /**
   * Collects the definitions and reports duplicate and empty ones.
   *
   * @param lang The language of the notes: that of the brief.
   */
  constructor(tokens: readonly PlacedToken[], lang: string, lines: readonly string[], report: Report) {
    this.#lang = lang;
    for (const { token, line } of tokens) {
      if (token.type !== 'brief-footnote') continue;
      const { label } = token;
      const at = startOfLine(lines, line);
      const first = this.#definitions.get(label);
      if (first) report('footnote-duplicate', at, { label, line: first.line });
      else this.#definitions.set(label, { token, line });
    }
  }

  /** Begins a section. */
  openSection(): void {
    this.#numbers = new Map();
  }

  /** The note for a reference. The first one of a section carries the content; any other only repeats the number. */
  refer(label: string, at: Position, context: Context): Inline | undefined {
    const definition = this.#definitions.get(label);
    if (!definition) {
      context.report('footnote-undefined', at, { label });
      return undefined;
    }
    const known = this.#numbers.get(label);
    if (known !== undefined) return { type: 'note', number: known, content: [] };
    const number = ++this.#count;
    this.#numbers.set(label, number);
    // Read it once: that reports its problems once, and takes no longer for a note that many sections share.
    const { content, size } = this.#read.get(label) ?? this.#readOnce(label, definition, context);
    const isFirstTooMuch = this.#size <= MAX_BRIEF_BYTES && this.#size + size > MAX_BRIEF_BYTES;
    this.#size += size;
    if (isFirstTooMuch) context.report('brief-too-large', at, { most: MAX_BRIEF_BYTES });
    return { type: 'note', number, content: this.#size > MAX_BRIEF_BYTES ? [] : content };
  }

  /** A note without a label. */
  add(read: () => Block[]): Inline {
    const number = ++this.#count;
    return { type: 'note', number, content: read() };
  }

  /** Reports the footnotes without a reference, and the problems inside them. */
  reportUnused(context: Context): void {
    for (const [label, definition] of this.#definitions) {
      if (this.#read.has(label)) continue;
      const { token, line } = definition;
      context.report('footnote-unused', startOfLine(context.lines, line), { label }, lastLineOf(token.raw, line));
      // No reader sees what it cites.
      this.#contentOf(definition, context.citations.isActive ? { ...context, citations: UNFORMATTED } : context);
    }
  }

  #readOnce(
    label: string,
    definition: PlacedToken<FootnoteToken>,
    context: Context,
  ): { content: Block[]; size: number } {
    const content = this.#contentOf(definition, context);
    const read = { content, size: JSON.stringify(content).length };
    this.#read.set(label, read);
    return read;
  }

  #contentOf({ token, line }: PlacedToken<FootnoteToken>, context: Context): Block[] {
    const inner = { ...context, lang: this.#lang, inNote: true };
    const content = token.entries.flatMap((entry) => readEntry(entry, line, inner));
    const isEmpty = content.length === 0 && token.entries.every(({ tokens }) => tokens?.every(isInvisible));
    if (isEmpty) context.report('footnote-empty', startOfLine(context.lines, line), { note: `[^${token.label}]` });
    return content;
  }
}

/** Whether a token adds nothing to the text, and no other problem is reported for it. */
function isInvisible({ type }: Token): boolean {
  return type === 'def' || type === 'space' || type === 'brief-comment';
}
