import { isMap } from 'yaml';
import { isId } from '../brief/decode.js';
import { readStyle } from '../citation/csl/style-file.js';
import { BUILT_IN_STYLES, SUGGESTED, type CslStyle } from '../citation/csl/styles.js';
import { optional, readListOf, readMapping, readText, type Field, type Reader } from './front-matter/fields.js';
import { ProblemList, type Problem, type Report } from './problems/problem.js';
import { normaliseSource, type Position } from './source.js';
import { readYaml } from './front-matter/yaml.js';

/** The settings for all briefs of a folder. */
export interface Configuration {
  /** Citation styles to add to the built-in ones; empty if one of the problems is an error. */
  styles: CslStyle[];
  /** All problems of the file, sorted by position. */
  problems: Problem[];
}

/** Reads the text of a file; gives undefined if it cannot be read. */
export type ReadFile = (path: string) => string | undefined;

/** The styles that every brief includes. */
const BUILT_IN: readonly CslStyle[] = [SUGGESTED, ...BUILT_IN_STYLES];

const KEYS = ['citation-styles'] as const;
const EXAMPLE = 'citation-styles: [styles/zeitschrift.csl]';

/** A file named in the configuration. */
interface NamedFile {
  path: string;
  at: Position;
}

/**
 * Reads a configuration, `policy-brief.yaml`, and the citation styles that it names.
 *
 * @param source The text of the file.
 * @param readFile Reads a file by its path in the configuration.
 */
export function readConfiguration(source: string, readFile: ReadFile): Configuration {
  const list = new ProblemList();
  const files = readStyleFiles(normaliseSource(source), list.report);
  const taken = [...BUILT_IN];
  const styles: CslStyle[] = [];
  for (const file of files) {
    const style = readStyleFile(file, readFile, list.report);
    if (!style || isTaken(style, file, taken, list.report)) continue;
    taken.push(style);
    styles.push(style);
  }
  return { styles: list.hasErrors ? [] : styles, problems: list.sorted() };
}

function readStyleFiles(source: string, report: Report): NamedFile[] {
  const tree = readYaml({ frontMatter: source, frontMatterLine: 1 }, report);
  // A file that contains only comments is valid.
  if (!tree?.root) return [];
  const at = { line: 1, column: 1 };
  if (!isMap(tree.root)) {
    report('configuration-not-mapping', at, { example: EXAMPLE });
    return [];
  }
  const root: Field = { name: '', node: tree.root, at, tree, report };
  const fields = readMapping(root, KEYS, EXAMPLE);
  return optional(fields?.['citation-styles'], readListOf(readNamedFile)) ?? [];
}

const readNamedFile: Reader<NamedFile> = (field) => {
  const path = readText(field);
  return path === undefined ? undefined : { path, at: field.at };
};

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
