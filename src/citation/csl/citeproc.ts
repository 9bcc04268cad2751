import { createRequire } from 'node:module';
import type { XmlElement } from './xml.js';

const require = createRequire(import.meta.url);

/**
 * citeproc. It is one CommonJS file of a megabyte, in which Node would search for names to export for a tenth of a second
 * if it were imported.
 */
export const CSL = require('citeproc') as typeof import('citeproc').default;

type XmlFiles = Readonly<Record<string, string>>;

/** The styles that citation-js brings, as XML, by its names for them. The rest of its plugin is not needed. */
export const STYLE_FILES = require('@citation-js/plugin-csl/lib/styles.json') as XmlFiles;

/** The locales that citation-js brings, as XML, by language tag. */
export const LOCALE_FILES = require('@citation-js/plugin-csl/lib/locales.json') as XmlFiles;

/**
 * Reads a style or locale that citation-js brings or this library contains, by citeproc's own parser, which takes a
 * third of the time of `readXml` and expects XML in its plainest form.
 */
export function readKnownXml(source: string): XmlElement {
  return CSL.parseXml(source);
}
