/** A place in a file, both counted from 1; columns count UTF-16 code units, as editors do. */
export interface Position {
  line: number;
  column: number;
}

/** The text between the `---` lines, the text after them, and the lines they begin at. */
export interface SplitSource {
  frontMatter: string;
  frontMatterLine: number;
  body: string;
  bodyLine: number;
}

const FENCE = /^---[ \t]*$/;

/** The text without a byte order mark and with `\n` for every line end, so that lines can be counted. */
export function normaliseSource(source: string): string {
  return source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/**
 * Takes a file apart at the `---` lines of its front matter, which stands at the very beginning.
 *
 * @param lines The lines of the file.
 * @returns The sections, or what keeps them from being told apart.
 */
export function splitFrontMatter(lines: readonly string[]): SplitSource | 'missing' | 'unclosed' {
  if (!FENCE.test(lines[0] ?? '')) return 'missing';
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (end < 0) return 'unclosed';
  return {
    frontMatter: lines.slice(1, end).join('\n'),
    frontMatterLine: 2,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}

/** How many line ends a text holds. */
export function countLineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** The first character of a line that is not white space. */
export function startOfLine(lines: readonly string[], line: number): Position {
  return { line, column: firstColumn(lines[line - 1] ?? '') };
}

/** Where a block begins that may stand in others, such as a quote in a list, whose marks precede it in its line. */
export function startOfBlock(lines: readonly string[], line: number, raw: string): Position {
  const found = (lines[line - 1] ?? '').lastIndexOf(raw.trimStart().split('\n', 1)[0] ?? '');
  return found < 0 ? startOfLine(lines, line) : { line, column: found + 1 };
}

/**
 * The text of one block, which knows where each of its characters stands in the file.
 *
 * A parser removes indentation and `>` marks, but keeps lines: every line of the text is a part of one line
 * of the file, and the next line belongs to the next.
 */
export class PlacedText {
  readonly #lines: readonly string[];
  readonly #line: number;
  readonly #from: number | undefined;
  readonly #places: (LinePlace | undefined)[] = [];
  #starts: number[] | undefined;

  /**
   * @param lines The lines of the file.
   * @param line The line at which the text begins.
   * @param text The text as the parser gives it.
   * @param from The offset in that line at which to look for the text; without it, the text ends the line.
   */
  constructor(
    lines: readonly string[],
    line: number,
    readonly text: string,
    from?: number,
  ) {
    this.#lines = lines;
    this.#line = line;
    this.#from = from;
  }

  /** Where the character at an offset of the text stands in the file. */
  position(offset: number): Position {
    const starts = (this.#starts ??= lineStarts(this.text));
    const index = lastAtMost(starts, offset);
    const start = starts[index] ?? 0;
    const { found, first } = (this.#places[index] ??= this.#find(index, start, starts[index + 1]));
    return { line: this.#line + index, column: found < 0 ? first : found + offset - start + 1 };
  }

  #find(index: number, start: number, next = this.text.length + 1): LinePlace {
    const line = this.#lines[this.#line + index - 1] ?? '';
    const part = this.text.slice(start, next - 1);
    const found =
      index === 0 && this.#from !== undefined ? line.indexOf(part, this.#from) : line.lastIndexOf(part.trimEnd());
    return { found, first: firstColumn(line) };
  }
}

/** Where a line of a text begins in its line of the file (-1 if it cannot be found), and that line's first column. */
interface LinePlace {
  found: number;
  first: number;
}

/** The index of the last of some ascending numbers that is not greater than `most`. */
function lastAtMost(numbers: readonly number[], most: number): number {
  let low = 0;
  let high = numbers.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? Infinity) <= most) low = middle;
    else high = middle;
  }
  return low;
}

/** The column of the first character that is not white space. */
function firstColumn(line: string): number {
  return Math.max(0, line.search(/\S/)) + 1;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
