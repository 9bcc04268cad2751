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

/**
 * Reads all works of a bibliography by citation-js.
 *
 * @param text The text of the file, with `\n` line ends.
 * @returns The entries in the order of the file; of equal keys, each.
 * @throws {BibliographyError} if the text is not in the format.
 */
export function readReferences(text: string, format: BibliographyFormat): BibliographyEntry[] {
  return format === 'bib' ? readBibTeX(text) : readCslJson(text);
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
  const lines = new Map<string, number[]>();
  for (const { 1: key = '', index } of text.matchAll(ENTRY))
    lines.set(key, [...(lines.get(key) ?? []), lineAt(text, index)]);
  return worksIn(parseBibTeX(text)).flatMap(({ fault, ...data }) => {
    const reference = readReference(withGenreInWords(data));
    const line = reference && lines.get(reference.id)?.shift();
    if (!reference) return [];
    return [compact<BibliographyEntry>({ reference, line, fault: typeof fault === 'string' ? fault : undefined })];
  });
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
  return readers()
    .chain(data, { forceType: '@csl/list+object', generateGraph: false })
    .flatMap((item) => readReference(item) ?? [])
    .map((reference) => ({ reference }));
}

/** The line of an offset, counted from 1. */
function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
