/** A position in a file. Lines and columns start at 1; columns count UTF-16 code units, as editors do. */
export interface Position {
  line: number;
  column: number;
}

/** Reads the text of a file; gives undefined if it cannot be read. */
export type ReadFile = (path: string) => string | undefined;

/** Whether a path leads to a folder above the one that it starts from. */
export function leadsAbove(path: string): boolean {
  return /(?:^|[/\\])\.\.(?:[/\\]|$)/.test(path);
}

/** A source file split into front matter and body, with the line at which each begins. */
export interface SplitSource {
  frontMatter: string;
  frontMatterLine: number;
  body: string;
  bodyLine: number;
}

const FENCE = /^---[ \t]*$/;

/** YAML and Pandoc let three full stops end front matter as well. */
const END_FENCE = /^(?:---|\.\.\.)[ \t]*$/;

/**
 * Removes a byte order mark, turns every line end into `\n`, so that lines can be counted, and replaces unpaired
 * surrogates, which no address can contain, by U+FFFD.
 */
export function normaliseSource(source: string): string {
  return source
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cs}/gu, '\uFFFD');
}

/**
 * Splits a file at the lines that enclose its front matter: `---` on the first line, and later `---` or `...`.
 *
 * @param lines The lines of the file.
 * @returns The two halves, or why the front matter could not be found.
 */
export function splitFrontMatter(lines: readonly string[]): SplitSource | 'missing' | 'unclosed' {
  if (!FENCE.test(lines[0] ?? '')) return 'missing';
  const end = lines.findIndex((line, index) => index > 0 && END_FENCE.test(line));
  if (end < 0) return 'unclosed';
  return {
    frontMatter: lines.slice(1, end).join('\n'),
    frontMatterLine: 2,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}

/** Counts the line ends of a string. */
export function countLineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** The line on which a block ends that begins at a line, without the blank lines after it. */
export function lastLineOf(raw: string, line: number): number {
  return line + countLineEnds(raw.trimEnd());
}

/** The position of the first character of a line that is not white space. */
export function startOfLine(lines: readonly string[], line: number): Position {
  return { line, column: firstColumn(lines[line - 1] ?? '') };
}

/** The position of a block that may be nested, such as a quote in a list, after the markers of the outer blocks. */
export function startOfBlock(lines: readonly string[], line: number, raw: string): Position {
  const found = (lines[line - 1] ?? '').lastIndexOf(raw.trimStart().split('\n', 1)[0] ?? '');
  return found < 0 ? startOfLine(lines, line) : { line, column: found + 1 };
}

/**
 * The text of one block, with the position of each of its characters in the file.
 *
 * The parser removes indentation and `>` markers but keeps lines: each line of the text is part of one line of the
 * file, and consecutive lines of the text come from consecutive lines of the file.
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
   * @param text The text from the parser.
   * @param from The offset in that line from which to search for the text. Without it, the text ends the line.
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

  /** The position in the file of the character at an offset of the text. */
  position(offset: number): Position {
    const starts = (this.#starts ??= lineStarts(this.text));
    const index = lastAtMost(starts, offset);
    const start = starts[index] ?? 0;
    const { found, first } = (this.#places[index] ??= this.#find(index, start, starts[index + 1]));
    return { line: this.#line + index, column: found < 0 ? first : found + offset - start + 1 };
  }

  #find(index: number, start: number, next = this.text.length + 1): LinePlace {
    const line = this.#lines[this.#line + index - 1] ?? '';
    const content = this.text.slice(start, next - 1);
    const found =
      index === 0 && this.#from !== undefined ? line.indexOf(content, this.#from) : line.lastIndexOf(content.trimEnd());
    return { found, first: firstColumn(line) };
  }
}

/** The offset of a line of text in its line of the file (-1 if not found), and the first column of that line. */
interface LinePlace {
  found: number;
  first: number;
}

/** The index of the last number that is at most `most`, found by binary search in ascending numbers. */
export function lastAtMost(numbers: readonly number[], most: number): number {
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

/** The offset at which each line of a text begins. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
