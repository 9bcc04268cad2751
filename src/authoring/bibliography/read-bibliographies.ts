import {
  BIBLIOGRAPHY_FORMATS,
  BibliographyError,
  readReferences,
  type BibliographyEntry,
} from '../../citation/references/read-references.js';
import type { Reference } from '../../citation/references/reference.js';
import type { NamedFile } from '../front-matter/fields.js';
import type { EntryPlace, Report } from '../problems/problem.js';
import { leadsAbove, normaliseSource, type ReadFile } from '../source.js';

/** A work in a bibliography, and where it is. */
export interface Entry {
  reference: Reference;
  place: EntryPlace;
  /** Why the entry could not be read. */
  fault?: string;
  /** Where the same key stands once more. */
  again?: EntryPlace;
}

/** The works of all bibliographies of a brief by their keys. */
export interface Bibliography {
  entries: ReadonlyMap<string, Entry>;
  /** The paths of the files, for messages. */
  paths: string;
  /** Whether a file could not be read, so that any key may be in it. */
  isIncomplete: boolean;
}

/**
 * Reads the bibliographies of a brief and reports those that cannot be read.
 *
 * @param files The files, with paths relative to the brief.
 */
export function readBibliographies(files: readonly NamedFile[], readFile: ReadFile, report: Report): Bibliography {
  const entries = new Map<string, Entry>();
  let isIncomplete = false;
  for (const file of files) {
    const found = readFileOf(file, readFile, report);
    isIncomplete ||= found === undefined;
    for (const { reference, line, fault } of found ?? []) {
      const place = { path: file.path, ...(line !== undefined && { line }) };
      const first = entries.get(reference.id);
      if (first) first.again ??= place;
      else entries.set(reference.id, { reference, place, ...(fault !== undefined && { fault }) });
    }
  }
  return { entries, paths: files.map(({ path }) => path).join(', '), isIncomplete };
}

/** The root, an address or a drive, from which a path does not start in the folder of the brief. */
const ELSEWHERE = /^[/\\]|^[a-z][a-z\d+.-]*:/i;

function readFileOf(
  { path, at }: NamedFile,
  readFile: ReadFile,
  report: Report,
): readonly BibliographyEntry[] | undefined {
  const ending = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase();
  const format = BIBLIOGRAPHY_FORMATS.find((one) => one === ending);
  if (ELSEWHERE.test(path) || leadsAbove(path)) {
    report('bibliography-outside', at, { path });
    return undefined;
  }
  if (!format) {
    report('bibliography-ending', at, { path });
    return undefined;
  }
  const source = readFile(path);
  if (source === undefined) {
    report('bibliography-missing', at, { path });
    return undefined;
  }
  const text = normaliseSource(source);
  const foreign = text.split('\n').findIndex((line) => line.includes('\uFFFD'));
  if (foreign >= 0) {
    report('bibliography-encoding', at, { path, inLine: foreign + 1 });
    return undefined;
  }
  try {
    const entries = readReferences(text, format);
    if (entries.length === 0) report('bibliography-empty', at, { path });
    return entries;
  } catch (error) {
    if (!(error instanceof BibliographyError)) throw error;
    const { message, line } = error;
    report('bibliography-syntax', at, { path, detail: message, ...(line !== undefined && { inLine: line }) });
    return undefined;
  }
}
