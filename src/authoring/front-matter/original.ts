import { isMap } from 'yaml';
import { cleanText, wholeTitle } from '../../brief/text.js';
import type { Report } from '../problems/problem.js';
import { normaliseSource, splitFrontMatter, type ReadFile } from '../source.js';
import { readMapping, readText, type Field } from './fields.js';
import { withoutResolver } from './identifiers.js';
import type { PlacedTranslation, PlacedValue } from './metadata.js';
import { readYaml } from './yaml.js';

const KEYS = { title: readText, subtitle: readText, doi: readText };

/** What the file of an original says of itself, as far as it can be read. */
type Original = Partial<Record<keyof typeof KEYS, PlacedValue | undefined>>;

/**
 * Reports what a translation says of its original and the file of the original says otherwise. What one of the two does
 * not state is not compared.
 *
 * @param path The file of the original, from the folder of the translation.
 */
export function compareWithOriginal(
  { title, doi }: PlacedTranslation,
  path: string,
  readFile: ReadFile,
  report: Report,
): void {
  const source = title || doi ? readFile(path) : undefined;
  if (source === undefined) return;
  const original = readOriginal(source);
  if (title && original.title && !titlesOf(original).includes(comparable(title.text)))
    reportDifference('title', title, original.title, path, report);
  if (doi && original.doi && doi.text.toLowerCase() !== original.doi.text.toLowerCase())
    reportDifference('doi', doi, original.doi, path, report);
}

/** The title alone, and with the subtitle. */
function titlesOf({ title, subtitle }: Original): string[] {
  if (!title) return [];
  const { text } = title;
  return [text, wholeTitle({ title: text, ...(subtitle && { subtitle: subtitle.text }) })].map(comparable);
}

function comparable(text: string): string {
  return cleanText(text.normalize());
}

function reportDifference(
  key: 'title' | 'doi',
  stated: PlacedValue,
  found: PlacedValue,
  path: string,
  report: Report,
): void {
  report('translation-differs', stated.at, {
    key,
    stated: stated.text,
    found: found.text,
    path,
    inLine: found.at.line,
  });
}

/** Reads an original, whose own problems are reported where it is compiled. */
function readOriginal(source: string): Original {
  const report = () => undefined;
  const sections = splitFrontMatter(normaliseSource(source).split('\n'));
  const tree = typeof sections === 'string' ? undefined : readYaml(sections, report);
  if (!tree || !isMap(tree.root)) return {};
  const root: Field = { name: '', node: tree.root, at: { line: 1, column: 1 }, tree, report };
  const fields = readMapping(root, KEYS, '') ?? {};
  return { title: placed(fields.title), subtitle: placed(fields.subtitle), doi: placed(fields.doi, withoutResolver) };
}

function placed(field: Field | undefined, normalise = (text: string) => text): PlacedValue | undefined {
  const text = field && readText(field);
  return field && text !== undefined ? { text: normalise(text), at: field.at } : undefined;
}
