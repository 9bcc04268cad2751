import { isId } from '../../brief/ids.js';
import { readStyle } from '../../citation/csl/style-file.js';
import { bibliographyFaultOf } from '../../citation/csl/bibliography.js';
import { BUILT_IN_STYLES, SUGGESTED, type CslStyle } from '../../citation/csl/styles.js';
import { formSchema } from '../schema/schema.js';
import {
  reader,
  readListOf,
  readNamedFile,
  readText,
  type Field,
  type NamedFile,
  type Reader,
} from '../front-matter/fields.js';
import { nearestName } from '../problems/nearest.js';
import type { Report } from '../problems/problem.js';
import type { ReadFile } from '../source.js';

/** The styles that every brief includes. */
const BUILT_IN: readonly CslStyle[] = [SUGGESTED, ...BUILT_IN_STYLES];

const readStyleName: Reader<NamedFile> = reader(
  formSchema(String.raw`[^\n]*\.csl`, 'style-file-name', { path: '' }),
  readNamedFile,
);

/** Reads the names of the files with citation styles. */
export const readStyleNames = readListOf(readStyleName);

/**
 * Reads the citation styles that a series adds to the built-in ones.
 *
 * @param field The list of their files, if the configuration has one.
 */
export function readStyles(field: Field | undefined, readFile: ReadFile): CslStyle[] {
  if (!field) return [];
  const files = readStyleNames(field) ?? [];
  const taken = [...BUILT_IN];
  for (const file of files) {
    const style = readStyleFile(file, readFile, field.report);
    if (style && !isTaken(style, file, taken, field.report)) taken.push(style);
  }
  return taken.slice(BUILT_IN.length);
}

/**
 * Reads the id of the style for the works that briefs cite.
 *
 * @param added The styles that the series adds.
 */
export function readBibliographyStyle(field: Field, added: readonly CslStyle[]): CslStyle | undefined {
  const value = readText(field);
  if (value === undefined) return undefined;
  const { at, report } = field;
  const styles = [...BUILT_IN, ...added];
  const ids = styles.map(({ id }) => id);
  const style = styles.find(({ id }) => id === value);
  if (!style) {
    const nearest = nearestName(value, ids);
    report('bibliography-style-unknown', at, { value, known: ids.join(', '), ...(nearest && { nearest }) });
    return undefined;
  }
  const fault = bibliographyFaultOf(style);
  if (fault === undefined) return style;
  if (fault === 'note') report('bibliography-style-note', at, { value });
  else report('bibliography-style-failing', at, { value, ...fault });
  return undefined;
}

function readStyleFile({ path, at }: NamedFile, readFile: ReadFile, report: Report): CslStyle | undefined {
  const [, id = ''] = /([^/\\]*)\.csl$/.exec(path) ?? [];
  if (!isId(id)) {
    report('style-file-name', at, { path });
    return undefined;
  }
  const source = readFile(path);
  if (source === undefined) {
    report('style-missing', at, { path });
    return undefined;
  }
  const style = readStyle(source, id);
  if (!('fault' in style)) return style;
  switch (style.fault) {
    case 'dependent':
      report('style-dependent', at, { path, parent: style.parent });
      break;
    case 'failing':
      report('style-failing', at, { path, detail: style.detail });
      break;
    default:
      report(`style-${style.fault}`, at, { path });
  }
  return undefined;
}

/** Whether another style has the same file name or title, so that the two cannot be told apart. */
function isTaken({ id, name }: CslStyle, { path, at }: NamedFile, taken: readonly CslStyle[], report: Report): boolean {
  const other = taken.find((style) => style.id.toLowerCase() === id.toLowerCase() || style.name === name);
  if (other)
    report('style-taken', at, {
      path,
      other: other.id,
      isBuiltIn: BUILT_IN.includes(other),
      ...(other.name !== undefined && { name: other.name }),
    });
  return other !== undefined;
}
