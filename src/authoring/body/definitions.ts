import { decodeHTMLStrict } from 'entities';
import type { Block, Inline } from '../../brief/model.js';
import { readEntry } from './blocks.js';
import type { Context, NoteReferences } from './context.js';
import type { PlacedToken } from './placed-token.js';
import type { Report } from '../problems/problem.js';
import { startOfLine, type Position } from '../source.js';
import type { FootnoteToken } from '../markdown/tokens.js';

/** Collects the abbreviations that a brief defines, each with its full form, and reports faulty definitions. */
export function collectAbbreviations(
  tokens: readonly PlacedToken[],
  lines: readonly string[],
  report: Report,
): Map<string, string> {
  const found = new Map<string, { title: string; line: number }>();
  for (const { token, line } of tokens) {
    if (token.type !== 'brief-abbreviation') continue;
    const at = startOfLine(lines, line);
    const text = decodeHTMLStrict(token.text);
    const first = found.get(text);
    if (first) report('abbreviation-duplicate', at, { text, line: first.line });
    else if (token.title === '') report('abbreviation-empty', at, { text });
    else found.set(text, { title: decodeHTMLStrict(token.title), line });
  }
  return new Map([...found].map(([text, { title }]) => [text, title]));
}

/** Reports link definitions without a reference: readers would never see their text. */
export function reportUnusedLinks(tokens: readonly PlacedToken[], { lines, report, usedDefinitions }: Context): void {
  for (const { token, line } of tokens) {
    if (token.type !== 'def' || usedDefinitions.has(token.tag)) continue;
    report('link-definition-unused', startOfLine(lines, line), { label: token.tag });
  }
}

/**
 * The footnotes of a brief, numbered in the order in which the text refers to them. A page can show a single section,
 * so a footnote that two sections refer to becomes a note of each.
 */
export class Footnotes implements NoteReferences {
  readonly #lang: string;
  readonly #definitions = new Map<string, PlacedToken<FootnoteToken>>();
  readonly #used = new Set<string>();
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
      if (!first && token.entries[0]?.tokens?.length === 0) report('footnote-empty', at, { label });
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
    // Report the problems of a note only once.
    const reader = this.#used.has(label) ? { ...context, report: () => undefined } : context;
    this.#used.add(label);
    return { type: 'note', number, content: this.#read(definition, reader) };
  }

  /** Reports the footnotes without a reference, and the problems inside them. */
  reportUnused(context: Context): void {
    for (const [label, definition] of this.#definitions) {
      if (this.#used.has(label)) continue;
      context.report('footnote-unused', startOfLine(context.lines, definition.line), { label });
      this.#read(definition, context);
    }
  }

  #read({ token, line }: PlacedToken<FootnoteToken>, context: Context): Block[] {
    return token.entries.flatMap((entry) => readEntry(entry, line, { ...context, lang: this.#lang, inNote: true }));
  }
}
