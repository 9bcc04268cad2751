/**
 * Which lines belong to which block: the part of the grammar in which German text needs rules of its own.
 * `3. Oktober 2026` is a date and `2026. …` the end of a sentence, wherever a line happens to begin with them;
 * CommonMark would begin a list there and take the number out of the text.
 */

import type { Stray } from './tokens.js';
import { dedent, isBlank, lineEnd, trimStart, widthOf } from './white-space.js';

/** Says what a line is to the block being read: its content, perhaps a lazy continuation (undefined), or its end. */
export type Claim = (line: string, index: number) => string | undefined | false;

/** The lines of a block without what marks them as its own, and where the block ends. */
export interface BlockLines {
  /** One entry a line of the source. */
  lines: string[];
  /** The offset after its last line that is not blank. */
  end: number;
}

/** The beginning of a list entry. */
export interface Marker {
  kind: '-' | '+' | '*' | '.' | ')';
  number: number;
  /** The column of the mark. */
  indent: number;
  /** The column at which the content begins. */
  content: number;
  text: string;
}

/** A list: where its entries begin, counted in lines. */
export interface ListLines extends BlockLines {
  first: Marker;
  starts: number[];
  /** Lines that begin with a number which does not continue the list, and so are text. */
  strays: Stray[];
}

const RULE = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})$/;
const MONTH = new RegExp(
  '^(?:Januar|Jänner|Jan|Februar|Feber|Feb|März|Mär|Mrz|April|Apr|Mai|Juni|Jun|Juli|Jul|August|Aug|' +
    'September|Sept|Sep|Oktober|Okt|November|Nov|Dezember|Dez)(?![\\p{L}\\p{N}])',
  'u',
);
/** Beyond this a number with a full stop is a year. */
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
 * @param claim Asked about every further line.
 * @param acrossBlanks Whether the block goes on after a blank line.
 * @param probing Whether this is only a look ahead, which must not look ahead itself.
 */
export function readLines(
  src: string,
  firstLine: string,
  claim: Claim,
  acrossBlanks: boolean,
  probing = false,
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
    const isLazy = claimed === undefined && !isBlank(line) && !isBlank(lines.at(-1) ?? '');
    if (typeof claimed === 'string') lines.push(claimed);
    else if (isLazy && !startsBlock(src, start, probing)) lines.push(trimStart(line));
    else break;
    length = lines.length;
    end = stop;
  }
  return { lines: lines.slice(0, length), end };
}

/** Whether a block begins at an offset that would end a paragraph there. */
export function startsBlock(src: string, start: number, probing = false): boolean {
  const stop = lineEnd(src, start);
  const line = src.slice(start, stop);
  if (BLOCK_STARTS.some((pattern) => pattern.test(line))) return true;
  if (line.includes('|') && isTableDelimiter(src.slice(stop + 1, lineEnd(src, stop + 1)))) return true;
  const marker = readMarker(line);
  if (!marker || isBlank(marker.text)) return false;
  if (!isOrdered(marker)) return true;
  return marker.number === 1 && !probing && (readList(src.slice(start), 2)?.starts.length ?? 0) > 1;
}

/** Whether a line can stand below the head of a table: `| --- | :-: |` */
export function isTableDelimiter(line: string): boolean {
  return /^[ \t|:-]+$/.test(line) && line.includes('-') && line.includes('|');
}

/**
 * Reads the list that a text begins with. Numbers with a full stop are a list only if at least two entries have
 * consecutive numbers (or are all numbered 1) and no month follows the number; a number with a bracket always is.
 *
 * @param most Stop at this many entries; given only to look ahead.
 */
export function readList(src: string, most = Infinity): ListLines | undefined {
  const first = readMarker(src.slice(0, lineEnd(src, 0)));
  if (!first) return undefined;
  const starts = [0];
  const strays: Stray[] = [];
  let marker = first;
  let step: number | undefined;
  const claim: Claim = (line, index) => {
    if (starts.length >= most) return false;
    if (widthOf(/^[ \t]*/.exec(line)?.[0] ?? '', 0) >= marker.content) return dedent(line, marker.content);
    const next = readMarker(line);
    if (!next) return undefined;
    const distance = next.number - marker.number;
    const isNext = distance === step || (step === undefined && (distance === 1 || (distance === 0 && next.number < 2)));
    if (next.kind === first.kind && isNext) {
      step = distance;
      marker = next;
      starts.push(index);
      return next.text;
    }
    if (next.indent > marker.indent) return dedent(line, marker.content);
    if (next.kind === ')' && first.kind === ')') return false;
    if (next.kind === '.' && first.kind === '.') strays.push({ line: index, number: next.number });
    return undefined;
  };
  const lines = readLines(src, first.text, claim, true, most < Infinity);
  return first.kind === '.' && starts.length < 2
    ? undefined
    : { ...lines, first, starts, strays: strays.filter(({ line }) => line < lines.lines.length) };
}

/** Whether a list with this mark is numbered. */
export function isOrdered({ kind }: Marker): boolean {
  return kind === '.' || kind === ')';
}

function readMarker(line: string): Marker | undefined {
  const [, before, mark, digits, space = '', text = ''] =
    /^( {0,3})([-+*]|(\d{1,9})[.)])(?:([ \t]+)([^]*))?$/.exec(line) ?? [];
  if (before === undefined || mark === undefined || RULE.test(line)) return undefined;
  const kind = mark.at(-1) as Marker['kind'];
  const number = Number(digits ?? 0);
  if (digits && isBlank(text)) return undefined;
  // `+ 5 Prozent` is an increase.
  if (kind === '+' && /^\d/.test(text)) return undefined;
  if (kind === '.' && (number > LAST_ENTRY || MONTH.test(text))) return undefined;
  const indent = before.length;
  const edge = indent + mark.length;
  const width = widthOf(space, edge);
  // More than four spaces are one space and an indented text.
  const content = isBlank(text) || width > 4 ? edge + 1 : edge + width;
  return { kind, number, indent, content, text: ' '.repeat(Math.max(0, edge + width - content)) + text };
}
