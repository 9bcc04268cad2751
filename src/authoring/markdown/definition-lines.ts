import { isTableDelimiter, readLines, startsBlock, type Claim } from './block-lines.js';
import { dedent, isBlank, lineEnd, trimEnd, trimStart } from './white-space.js';

/** A term of a definition list with the lines of its definitions. */
export interface DefinitionLines {
  term: string;
  /** The line of the term, relative to the first line of the list. */
  line: number;
  definitions: { line: number; lines: string[] }[];
}

/** The mark of a definition. */
const MARK = /^ {0,3}:[ \t]+(?=\S)/;

/** What could be a term by its position, but is an image, a definition of a link, HTML or another definition. */
const NO_TERM = /^(?: {4}| {0,3}(?:\t|!\[|\[[^\]\n]+\]:|<|:))/;

/**
 * Reads the definition list at the beginning of a text, in Pandoc's notation: terms of one line, each followed by its
 * definitions, perhaps after a blank line.
 *
 * @see https://pandoc.org/MANUAL.html#definition-lists
 */
export function readDefinitionList(src: string): { items: DefinitionLines[]; end: number } | undefined {
  if (markAfterTerm(src, 0) === undefined) return undefined;
  const list = new DefinitionReader(src);
  return { items: list.items, end: list.end };
}

/** Reads one list. */
class DefinitionReader {
  readonly items: DefinitionLines[] = [];
  end = 0;
  readonly #src: string;
  /** The offset that is read next, and its line. */
  #at = 0;
  #line = 0;

  constructor(src: string) {
    this.#src = src;
    for (let mark = markAfterTerm(src, 0); mark !== undefined; mark = markAfterTerm(src, this.#at)) {
      const term = trimEnd(trimStart(src.slice(this.#at, lineEnd(src, this.#at))));
      const item: DefinitionLines = { term, line: this.#line, definitions: [] };
      this.items.push(item);
      this.#moveTo(mark);
      while (MARK.test(src.slice(this.#at))) {
        item.definitions.push(this.#read());
        this.#skipBlanks();
      }
    }
  }

  #read(): DefinitionLines['definitions'][number] {
    const src = this.#src.slice(this.#at);
    const first = src.slice(0, lineEnd(src, 0)).replace(MARK, '');
    const claim = (line: string): Claim => {
      if (MARK.test(line)) return 'end';
      return /^(?: {2}| ?\t)/.test(line) ? { content: dedent(line, 4) } : 'continuation';
    };
    const interrupts = (text: string, start: number): boolean =>
      startsBlock(text, start) || markAfterTerm(text, start) !== undefined;
    const { lines, end } = readLines(src, first, claim, { acrossBlanks: true, interrupts });
    const line = this.#line;
    this.end = this.#at + end;
    this.#moveTo(this.end + 1);
    return { line, lines };
  }

  #moveTo(offset: number): void {
    for (let at = this.#at; at < offset && at < this.#src.length; at++) if (this.#src[at] === '\n') this.#line++;
    this.#at = offset;
  }

  #skipBlanks(): void {
    while (this.#at < this.#src.length && isBlank(this.#src.slice(this.#at, lineEnd(this.#src, this.#at)))) {
      this.#moveTo(lineEnd(this.#src, this.#at) + 1);
    }
  }
}

/** The offset of the definition that follows the line at an offset; undefined if the line is no term. */
function markAfterTerm(src: string, start: number): number | undefined {
  const end = lineEnd(src, start);
  const term = src.slice(start, end);
  if (isBlank(term) || NO_TERM.test(term)) return undefined;
  const next = end + 1;
  const mark = isBlank(src.slice(next, lineEnd(src, next))) ? lineEnd(src, next) + 1 : next;
  const isMarked = mark < src.length && MARK.test(src.slice(mark, lineEnd(src, mark)));
  const isTerm = isMarked && !startsBlock(src, start) && (mark === next || !precedesTable(src, mark));
  return isTerm ? mark : undefined;
}

/** Whether the paragraph at an offset is the caption of a table below it. */
function precedesTable(src: string, start: number): boolean {
  let at = start;
  while (at < src.length && !isBlank(src.slice(at, lineEnd(src, at))) && !startsTable(src, at)) {
    at = lineEnd(src, at) + 1;
  }
  while (at < src.length && isBlank(src.slice(at, lineEnd(src, at)))) at = lineEnd(src, at) + 1;
  return startsTable(src, at);
}

function startsTable(src: string, start: number): boolean {
  const end = lineEnd(src, start);
  return src.slice(start, end).includes('|') && isTableDelimiter(src.slice(end + 1, lineEnd(src, end + 1)));
}
