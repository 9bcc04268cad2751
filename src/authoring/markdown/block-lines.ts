/**
 * Which lines belong to which block.
 *
 * A block keeps taking lines while its own rule claims them. A line that it does not claim either continues the open
 * paragraph or, if it could begin another block, ends this one. A number with a full stop is a list only if a second
 * entry continues the count, so before `1.` may interrupt a paragraph we look ahead to the second entry; a look-ahead
 * never looks ahead itself.
 *
 * CommonMark would differ: it would begin a list at every line that happens to begin with `3. Oktober 2026`, or with the
 * last word of `… im Jahr 2026.`, and take the number out of the text.
 */

import type { Stray } from './tokens.js';
import { dedent, isBlank, lineEnd, trimStart, widthOf } from './white-space.js';

/**
 * What a line means to the block being read: its `content` without the block's markers, perhaps a `continuation` of the
 * open paragraph without markers, or the `end` of the block.
 */
export type Claim = { content: string } | 'continuation' | 'end';

/** The rule of a block: classifies a line, given its index in the block. */
export type ClaimRule = (line: string, index: number) => Claim;

/** Whether a block begins at an offset of the source. */
type StartsBlock = (src: string, start: number) => boolean;

/** The lines of a block without its markers, and where the block ends. */
export interface BlockLines {
  /** One entry per line of the source. */
  lines: string[];
  /** The offset after its last line that is not blank. */
  end: number;
}

/** The marker that begins a list entry, and the text after it. */
export interface Marker {
  kind: '-' | '+' | '*' | '.' | ')';
  number: number;
  /** The column of the marker. */
  indent: number;
  /** The column at which the content begins. */
  content: number;
  text: string;
}

/** The lines of a list. */
export interface ListLines extends BlockLines {
  first: Marker;
  /** The indexes of the lines that begin an entry. */
  starts: number[];
  /** Lines that begin with a number out of sequence, and so are text. */
  strays: Stray[];
}

const RULE = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})$/;
const MONTH = new RegExp(
  '^(?:Januar|Jänner|Jan|Februar|Feber|Feb|März|Mär|Mrz|April|Apr|Mai|Juni|Jun|Juli|Jul|August|Aug|' +
    'September|Sept|Sep|Oktober|Okt|November|Nov|Dezember|Dez)(?![\\p{L}\\p{N}])',
  'u',
);
/** A greater number with a full stop is a year. */
const LAST_ENTRY = 999;

const BLOCK_STARTS = [
  RULE,
  /^ {0,3}#{1,6}(?:[ \t]|$)/,
  /^ {0,3}>/,
  /^ {0,3}(?:`{3,}[^`]*$|~{3,})/,
  /^ {0,3}:{3,}/,
  /^ {0,3}\*\[[^\]]+\]:/,
  /^ {0,3}\[\^[^\s[\]]+\]:/,
];

/**
 * Reads the lines of a block whose first line has been recognised.
 *
 * @param src The text, beginning with the block.
 * @param firstLine The content of its first line.
 * @param claim The rule of the block, applied to every further line.
 * @param options.acrossBlanks Whether the block may continue after a blank line.
 * @param options.interrupts Whether a block begins at an offset and so interrupts the open paragraph.
 */
export function readLines(
  src: string,
  firstLine: string,
  claim: ClaimRule,
  { acrossBlanks = false, interrupts = startsBlock }: { acrossBlanks?: boolean; interrupts?: StartsBlock } = {},
): BlockLines {
  const lines = [firstLine];
  let end = lineEnd(src, 0);
  let length = 1;
  for (let start = end + 1, stop; start < src.length; start = stop + 1) {
    stop = lineEnd(src, start);
    const line = src.slice(start, stop);
    if (isBlank(line) && acrossBlanks) {
      lines.push('');
      continue;
    }
    const claimed = claim(line, lines.length);
    if (claimed === 'end') break;
    if (claimed === 'continuation') {
      const hasOpenParagraph = !isBlank(line) && !isBlank(lines.at(-1) ?? '');
      if (!hasOpenParagraph || interrupts(src, start)) break;
      lines.push(trimStart(line));
    } else lines.push(claimed.content);
    length = lines.length;
    end = stop;
  }
  return { lines: lines.slice(0, length), end };
}

/** Whether a block that can interrupt a paragraph begins at an offset. */
export function startsBlock(src: string, start: number): boolean {
  return startsPlainBlock(src, start) || lookAhead(src, start);
}

/** Whether a block begins at an offset that can be recognised without looking ahead for a second list entry. */
function startsPlainBlock(src: string, start: number): boolean {
  const stop = lineEnd(src, start);
  const line = src.slice(start, stop);
  if (BLOCK_STARTS.some((pattern) => pattern.test(line))) return true;
  if (line.includes('|') && isTableDelimiter(src.slice(stop + 1, lineEnd(src, stop + 1)))) return true;
  const marker = readMarker(line);
  return marker !== undefined && !isBlank(marker.text) && !isOrdered(marker);
}

/** Whether a numbered list that starts at 1 and has a second entry begins at an offset. */
function lookAhead(src: string, start: number): boolean {
  const marker = readMarker(src.slice(start, lineEnd(src, start)));
  if (marker?.number !== 1 || !isOrdered(marker) || isBlank(marker.text)) return false;
  return new ListReader(marker, 2).read(src.slice(start), startsPlainBlock).starts.length > 1;
}

/** Whether a line can follow the header row of a table: `| --- | :-: |` */
export function isTableDelimiter(line: string): boolean {
  return /^[ \t|:-]+$/.test(line) && line.includes('-') && line.includes('|');
}

/**
 * Reads the list at the beginning of a text. Numbers with a full stop form a list only if at least two entries have
 * consecutive numbers (or are all numbered 1) and no month follows the number; numbers with a bracket always do.
 */
export function readList(src: string): ListLines | undefined {
  const first = readMarker(src.slice(0, lineEnd(src, 0)));
  if (!first) return undefined;
  const list = new ListReader(first).read(src, startsBlock);
  return first.kind === '.' && list.starts.length < 2 ? undefined : list;
}

/** Reads one list; remembers its last marker and the step of its numbers. */
class ListReader {
  readonly #first: Marker;
  readonly #most: number;
  readonly #starts = [0];
  readonly #strays: Stray[] = [];
  #last: Marker;
  #step: number | undefined;

  /** @param most Stop after this many entries. */
  constructor(first: Marker, most = Infinity) {
    this.#first = first;
    this.#last = first;
    this.#most = most;
  }

  read(src: string, interrupts: StartsBlock): ListLines {
    const claim: ClaimRule = (line, index) => this.#claim(line, index);
    const { lines, end } = readLines(src, this.#first.text, claim, { acrossBlanks: true, interrupts });
    const strays = this.#strays.filter(({ line }) => line < lines.length);
    return { lines, end, first: this.#first, starts: this.#starts, strays };
  }

  #claim(line: string, index: number): Claim {
    const last = this.#last;
    if (this.#starts.length >= this.#most) return 'end';
    if (widthOf(/^[ \t]*/.exec(line)?.[0] ?? '', 0) >= last.content) return { content: dedent(line, last.content) };
    const marker = readMarker(line);
    if (!marker) return 'continuation';
    if (this.#continues(marker)) {
      this.#step = marker.number - last.number;
      this.#last = marker;
      this.#starts.push(index);
      return { content: marker.text };
    }
    if (marker.indent > last.indent) return { content: dedent(line, last.content) };
    if (marker.kind === ')' && this.#first.kind === ')') return 'end';
    if (marker.kind === '.' && this.#first.kind === '.') {
      this.#strays.push({ line: index, number: marker.number, expected: last.number + (this.#step ?? 1) });
    }
    return 'continuation';
  }

  /** Whether a marker is that of the next entry: the numbers of a list all increase by 1 or are all 1. */
  #continues({ kind, number }: Marker): boolean {
    const step = number - this.#last.number;
    const isStep = this.#step === undefined ? step === 1 || (step === 0 && number < 2) : step === this.#step;
    return kind === this.#first.kind && isStep;
  }
}

/** Whether a list with this marker is numbered. */
export function isOrdered({ kind }: Marker): boolean {
  return kind === '.' || kind === ')';
}

function readMarker(line: string): Marker | undefined {
  const [, before, symbol, digits, space = '', text = ''] =
    /^( {0,3})([-+*]|(\d{1,9})[.)])(?:([ \t]+)([^]*))?$/.exec(line) ?? [];
  if (before === undefined || symbol === undefined || RULE.test(line)) return undefined;
  const kind = symbol.at(-1) as Marker['kind'];
  const number = Number(digits ?? 0);
  if (digits && isBlank(text)) return undefined;
  // `+ 5 Prozent` is an increase, not a list.
  if (kind === '+' && /^\d/.test(text)) return undefined;
  if (kind === '.' && (number > LAST_ENTRY || MONTH.test(text))) return undefined;
  const indent = before.length;
  const edge = indent + symbol.length;
  const width = widthOf(space, edge);
  // More than four spaces count as one space followed by indented text.
  const content = isBlank(text) || width > 4 ? edge + 1 : edge + width;
  return { kind, number, indent, content, text: ' '.repeat(Math.max(0, edge + width - content)) + text };
}
