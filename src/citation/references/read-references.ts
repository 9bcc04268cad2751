import { createRequire } from 'node:module';
import { compact } from '../../brief/compact.js';
import { readReference, type Reference } from './reference.js';

/** The formats of bibliographies, by the ending of the file. */
export const BIBLIOGRAPHY_FORMATS = ['bib', 'json'] as const;

/** One of {@link BIBLIOGRAPHY_FORMATS}. */
export type BibliographyFormat = (typeof BIBLIOGRAPHY_FORMATS)[number];

/** An entry of a bibliography, with the line at which it begins, if known. */
export interface BibliographyEntry {
  reference: Reference;
  line?: number;
  /** Why the entry could not be read. */
  fault?: string;
}

/** The text is not in the format. */
export class BibliographyError extends Error {
  override readonly name = 'BibliographyError';

  /**
   * @param message What was found, in the words of the parser.
   * @param line The line of the fault, if known.
   */
  constructor(
    message: string,
    readonly line: number | undefined,
  ) {
    super(message);
  }
}

/** The bibliography that was read last: the briefs of a series often share one. */
let last: { text: string; format: BibliographyFormat; entries: readonly BibliographyEntry[] } | undefined;

/**
 * Reads all works of a bibliography by citation-js, unless it is the same as the one before.
 *
 * @param text The text of the file, with `\n` line ends.
 * @returns The entries in the order of the file, which nobody may change; of equal keys, each.
 * @throws {BibliographyError} if the text is not in the format.
 */
export function readReferences(text: string, format: BibliographyFormat): readonly BibliographyEntry[] {
  if (last?.text !== text || last.format !== format) last = { text, format, entries: readEntries(text, format) };
  return last.entries;
}

function readEntries(text: string, format: BibliographyFormat): BibliographyEntry[] {
  if (text.length > MOST_CHARACTERS)
    throw new BibliographyError(`${text.length} characters, more than ${MOST_CHARACTERS}`, 1);
  const entries = format === 'bib' ? readBibTeX(text) : readCslJson(text);
  return entries.map((entry) => {
    const fault = entry.fault ?? excessOf(entry.reference);
    return fault === undefined ? entry : { ...entry, fault };
  });
}

/** Characters of a bibliography, of a variable of a work, and names in a variable: far more than real ones have. */
const MOST_CHARACTERS = 5_000_000;
const LONGEST_VARIABLE = 2000;
const MOST_NAMES = 1000;

/** What is too long in a work, on which citeproc would take much more time than its length warrants. */
function excessOf(reference: Reference): string | undefined {
  for (const [variable, value] of Object.entries(reference)) {
    if (Array.isArray(value) && value.length > MOST_NAMES)
      return `${variable}: ${value.length} names, more than ${MOST_NAMES}`;
    const texts = typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : stringsIn(value);
    const long = texts.find(({ length }) => length > LONGEST_VARIABLE);
    if (long !== undefined) return `${variable}: ${long.length} characters, more than ${LONGEST_VARIABLE}`;
  }
  return undefined;
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

const require = createRequire(import.meta.url);

/** The readers of citation-js. It takes longer to load than all else, and only few briefs need it. */
function readers(): typeof import('@citation-js/core').plugins.input {
  return (require('@citation-js/core') as typeof import('@citation-js/core')).plugins.input;
}

/** The readers of citation-js, with those of BibTeX. */
function readersOfBibTeX(): ReturnType<typeof readers> {
  require('@citation-js/plugin-bibtex');
  return readers();
}

/** The start of an entry: its type and its key. */
const ENTRY = /@\s*(?!(?:comment|preamble|string)\b)\p{L}+\s*[{(]\s*([^\s,{}()"]+)\s*,/giu;

function readBibTeX(text: string): BibliographyEntry[] {
  refuseGrowth(text);
  const lines = new Map<string, number[]>();
  const places = linesOf(text);
  for (const { 1: key = '', index } of text.matchAll(ENTRY)) {
    const known = lines.get(key);
    if (known) known.push(places(index));
    else lines.set(key, [places(index)]);
  }
  return worksIn(parseBibTeX(text)).flatMap(({ fault, ...data }) => {
    const reference = readReference(withGenreInWords(data));
    const line = reference && lines.get(reference.id)?.shift();
    if (!reference) return [];
    return [compact<BibliographyEntry>({ reference, line, fault: typeof fault === 'string' ? fault : undefined })];
  });
}

/** A definition of a string, up to the next one. */
const STRING = /@\s*string\s*[{(]\s*([^\s={}()"]+)\s*=((?:(?!@\s*string\b)[^])*)/gi;

/** Characters of all strings together, with those inside them. */
const MOST_EXPANDED = 10_000_000;

/**
 * Refuses strings that contain one another so often that the file would become enormous. Every word that names a string
 * counts as that string, also in quotation marks.
 */
function refuseGrowth(text: string): void {
  const lengths = new Map<string, number>();
  let total = 0;
  for (const { 1: name = '', 2: value = '', index } of text.matchAll(STRING)) {
    let length = value.length;
    for (const [word] of value.matchAll(/[^\s={}()",#]+/g)) length += lengths.get(word.toLowerCase()) ?? 0;
    lengths.set(name.toLowerCase(), length);
    total += length;
    if (total > MOST_EXPANDED)
      throw new BibliographyError(`the string "${name}" makes the file too large`, lineAt(text, index));
  }
}

/** Finds the line of each of several offsets, in ascending order, in one pass. */
function linesOf(text: string): (offset: number) => number {
  let line = 1;
  let at = 0;
  return (offset) => {
    for (let end = text.indexOf('\n', at); end >= 0 && end < offset; end = text.indexOf('\n', at)) {
      line += 1;
      at = end + 1;
    }
    return line;
  };
}

/** An entry of BibLaTeX, as citation-js parses it. */
type BibTeXEntry = Record<string, unknown> & { type?: unknown; label?: unknown; properties?: Record<string, unknown> };

function parseBibTeX(text: string): BibTeXEntry[] {
  try {
    return readersOfBibTeX().chain(text, {
      forceType: '@bibtex/text',
      target: '@bibtex/entries+list',
      generateGraph: false,
    });
  } catch (error) {
    const [first = ''] = messageOf(error).split('\n');
    const [, fault = first, line] = /^(.*?) at line (\d+)/.exec(first) ?? [];
    throw new BibliographyError(fault, line === undefined ? undefined : Number(line));
  }
}

/** The works of entries, in their order. An entry that citation-js cannot convert gives its fault. */
function worksIn(entries: readonly BibTeXEntry[]): Record<string, unknown>[] {
  // citation-js fails where a chapter refers to a book without authors.
  const complete = entries.map((entry) =>
    entry.type === 'book' || entry.type === 'mvbook'
      ? { ...entry, properties: { author: [], ...entry.properties } }
      : entry,
  );
  if (complete.length === 0) return [];
  // BibLaTeX includes BibTeX.
  const convert = (some: readonly BibTeXEntry[]) =>
    readersOfBibTeX().chain(some, { forceType: '@biblatex/entries+list', generateGraph: false });
  try {
    return convert(complete);
  } catch {
    return complete.flatMap((entry) => {
      try {
        return convert([entry]);
      } catch (error) {
        return [{ id: entry.label, fault: messageOf(error) }];
      }
    });
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** citation-js keeps some types of BibLaTeX as a genre, such as `techreport`, for which styles have no words. */
function withGenreInWords({ genre, ...data }: Record<string, unknown>): Record<string, unknown> {
  if (genre === 'newspaper' || genre === 'magazine') return { ...data, type: `article-${genre}` };
  const isType = typeof genre !== 'string' || /^(?:(?:tech|res)report|(?:masters?|ma|ba|cand)thesis)$/.test(genre);
  if (isType) return data;
  return { ...data, genre: genre === 'phdthesis' ? 'Dissertation' : genre };
}

function readCslJson(text: string): BibliographyEntry[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const message = messageOf(error);
    const [, offset] = / at position (\d+)/.exec(message) ?? [];
    const line = lineAt(text, offset === undefined ? text.trimEnd().length : Number(offset));
    throw new BibliographyError(message.replace(/ (?:in JSON )?at position .*$/s, ''), line);
  }
  if (!Array.isArray(data)) throw new BibliographyError('no list of works', 1);
  return worksOf(data)
    .flatMap((item) => readReference(item) ?? [])
    .map((reference) => ({ reference }));
}

/** The works of a list, as citation-js copies them. */
function worksOf(data: unknown[]): unknown[] {
  try {
    return readers().chain(data, { forceType: '@csl/list+object', generateGraph: false });
  } catch (error) {
    // Only data that is nested without end makes it fail.
    throw new BibliographyError(messageOf(error), 1);
  }
}

/** The line of an offset, counted from 1. */
function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
