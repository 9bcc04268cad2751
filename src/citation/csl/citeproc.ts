import { createRequire } from 'node:module';
import { OUTPUT_FORMAT, OUTPUT_MARKUP } from './output-format.js';
import type { XmlElement } from './xml.js';

const require = createRequire(import.meta.url);

/** Everything of citeproc. */
export type Citeproc = typeof import('citeproc').default;

let loaded: Citeproc | undefined;

/**
 * citeproc, with {@link OUTPUT_FORMAT}. It is loaded when a work is first cited: a build in which nothing has changed does
 * without it. It is one CommonJS file of a megabyte, in which Node would search for names to export for a tenth of a second
 * if it were imported.
 */
export function citeproc(): Citeproc {
  if (!loaded) {
    loaded = require('citeproc') as Citeproc;
    loaded.Output.Formats[OUTPUT_FORMAT] = OUTPUT_MARKUP;
  }
  return loaded;
}

type XmlFiles = Readonly<Record<string, string>>;

/** The styles that citation-js brings, as XML, by its names for them. The rest of its plugin is not needed. */
export function styleFiles(): XmlFiles {
  return require('@citation-js/plugin-csl/lib/styles.json') as XmlFiles;
}

/** The locales that citation-js brings, as XML, by language tag. */
export function localeFiles(): XmlFiles {
  return require('@citation-js/plugin-csl/lib/locales.json') as XmlFiles;
}

/**
 * Reads a style or locale that citation-js brings or this library contains, by citeproc's own parser, which takes a
 * third of the time of `readXml` and expects XML in its plainest form.
 */
export function readKnownXml(source: string): XmlElement {
  return citeproc().parseXml(source);
}
