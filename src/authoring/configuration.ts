import { isMap } from 'yaml';
import { compact } from '../brief/compact.js';
import { isId } from '../brief/ids.js';
import { readStyle } from '../citation/csl/style-file.js';
import { bibliographyFaultOf } from '../citation/csl/bibliography.js';
import { BUILT_IN_STYLES, SUGGESTED, type CslStyle } from '../citation/csl/styles.js';
import {
  optional,
  readListOf,
  readMapping,
  readNamedFile,
  readText,
  type Field,
  type Fields,
  type NamedFile,
} from './front-matter/fields.js';
import { nearestName } from './problems/nearest.js';
import { ProblemList, type Problem, type Report } from './problems/problem.js';
import { normaliseSource, type ReadFile } from './source.js';
import { readYaml } from './front-matter/yaml.js';

/** The settings for all briefs of a folder. */
export interface Configuration {
  /** Citation styles to add to the built-in ones; empty if one of the problems is an error. */
  styles: CslStyle[];
  /** The style of the works that briefs cite, if not that of the series. */
  bibliographyStyle?: CslStyle;
  /** All problems of the file, sorted by position. */
  problems: Problem[];
}

/** The styles that every brief includes. */
const BUILT_IN: readonly CslStyle[] = [SUGGESTED, ...BUILT_IN_STYLES];

const KEYS = ['citation-styles', 'bibliography-style'] as const;
const EXAMPLE = 'citation-styles: [styles/zeitschrift.csl]';

/**
 * Reads a configuration, `policy-brief.yaml`, and the citation styles that it names.
 *
 * @param source The text of the file.
 * @param readFile Reads a file by its path in the configuration.
 */
export function readConfiguration(source: string, readFile: ReadFile): Configuration {
  const list = new ProblemList();
  const fields = readFields(normaliseSource(source), list.report);
  const files = optional(fields?.['citation-styles'], readListOf(readNamedFile)) ?? [];
  const taken = [...BUILT_IN];
  const styles: CslStyle[] = [];
  for (const file of files) {
    const style = readStyleFile(file, readFile, list.report);
    if (!style || isTaken(style, file, taken, list.report)) continue;
    taken.push(style);
    styles.push(style);
  }
  const bibliographyStyle = optional(fields?.['bibliography-style'], (field) => readBibliographyStyle(field, taken));
  const problems = list.sorted();
  return list.hasErrors ? { styles: [], problems } : compact<Configuration>({ styles, bibliographyStyle, problems });
}

function readFields(source: string, report: Report): Fields<(typeof KEYS)[number]> | undefined {
  const tree = readYaml({ frontMatter: source, frontMatterLine: 1 }, report);
  // A file that contains only comments is valid.
  if (!tree?.root) return undefined;
  const at = { line: 1, column: 1 };
  if (!isMap(tree.root)) {
    report('configuration-not-mapping', at, { example: EXAMPLE });
    return undefined;
  }
  const root: Field = { name: '', node: tree.root, at, tree, report };
  return readMapping(root, KEYS, EXAMPLE);
}

/** Reads the id of the style for the works that briefs cite. */
function readBibliographyStyle(field: Field, styles: readonly CslStyle[]): CslStyle | undefined {
  const value = readText(field);
  if (value === undefined) return undefined;
  const { at, report } = field;
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
