import { isMap } from 'yaml';
import { compact } from '../../brief/compact.js';
import type { SeriesSettings } from '../../brief/series-settings.js';
import type { CslStyle } from '../../citation/csl/styles.js';
import {
  optional,
  reader,
  readListOf,
  readMapping,
  readText,
  type Field,
  type Fields,
  type Reader,
} from '../front-matter/fields.js';
import { readWebAddress } from '../front-matter/web-address.js';
import { readYaml } from '../front-matter/yaml.js';
import { ProblemList, type Problem, type Report } from '../problems/problem.js';
import { CONFIGURATION_TEXTS, LINKS_TEXTS } from '../schema/key-texts.js';
import { mappingSchema, type Schema } from '../schema/schema.js';
import { normaliseSource, type ReadFile } from '../source.js';
import { readSeriesSettings, SERIES_KEYS } from './series-settings.js';
import { readBibliographyStyle, readStyleNames, readStyles } from './styles.js';

/** The settings for all briefs of a folder. */
export interface Configuration {
  /** Citation styles to add to the built-in ones; empty if one of the problems is an error. */
  styles: CslStyle[];
  /** The style of the works that briefs cite, if not that of the series. */
  bibliographyStyle?: CslStyle;
  /** What the briefs share; missing if one of the problems is an error. */
  series?: SeriesSettings;
  /** Addresses of other sites that are not checked; one that ends in `*` is the beginning of several. */
  ignoredLinks?: string[];
  /** All problems of the file, sorted by position. */
  problems: Problem[];
}

const LINKS = { ignore: readListOf(readWebAddress) };

const readIgnoredLinks: Reader<string[]> = reader(mappingSchema(LINKS, LINKS_TEXTS), (field) => {
  const fields = readMapping(field, LINKS, 'links: { ignore: [https://verlag.example/*] }');
  return fields && optional(fields.ignore, LINKS.ignore);
});

const KEYS = {
  ...SERIES_KEYS,
  links: readIgnoredLinks,
  'citation-styles': readStyleNames,
  'bibliography-style': readText,
};

/** The schema of a configuration. A file that contains only comments is valid. */
export const CONFIGURATION_SCHEMA: Schema = {
  ...mappingSchema(KEYS, CONFIGURATION_TEXTS),
  type: ['object', 'null'],
};

const EXAMPLE = 'title: "Forschung kompakt"';

/**
 * Reads a configuration, `policy-brief.yaml`, and the citation styles that it names.
 *
 * @param source The text of the file.
 * @param readFile Reads a file by its path in the configuration.
 */
export function readConfiguration(source: string, readFile: ReadFile): Configuration {
  const list = new ProblemList();
  const fields = readFields(normaliseSource(source), list.report) ?? {};
  const series = readSeriesSettings(fields);
  const styles = readStyles(fields['citation-styles'], readFile);
  const bibliographyStyle = optional(fields['bibliography-style'], (field) => readBibliographyStyle(field, styles));
  const ignoredLinks = optional(fields.links, KEYS.links);
  const problems = list.sorted();
  return list.hasErrors
    ? { styles: [], problems }
    : compact<Configuration>({ styles, bibliographyStyle, series, ignoredLinks, problems });
}

function readFields(source: string, report: Report): Fields<keyof typeof KEYS> | undefined {
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
