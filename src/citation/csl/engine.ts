import type { Engine as Processor } from 'citeproc';
import type { CitationLanguage } from '../../brief/language.js';
import type { CslItem } from '../csl-item.js';
import { citeproc, localeFiles, readKnownXml } from './citeproc.js';
import { OUTPUT_FORMAT } from './output-format.js';
import type { XmlElement } from './xml.js';

/** Prints one work, as {@link readMarkers} reads it. */
export type Engine = (item: CslItem) => string;

/** The languages of the terms in a citation, with the locale that has them. */
const LOCALES: Readonly<Record<CitationLanguage, string>> = { de: 'de-DE', en: 'en-US' };

const locales = new Map<string, XmlElement>();

/** A locale as a tree, which all processors share and none changes; undefined if citation-js does not bring it. */
export function retrieveLocale(tag: string): XmlElement | undefined {
  const source = localeFiles()[tag];
  if (source === undefined) return undefined;
  const known = locales.get(tag);
  if (known) return known;
  // No list of works in German uses the long form of citeproc's locale, „ohne Datum“.
  const locale = readKnownXml(source.replace(/(<term name="no date">)ohne Datum/, '$1o. J.'));
  locales.set(tag, locale);
  return locale;
}

/**
 * Makes citeproc ready for a style, with {@link OUTPUT_FORMAT}.
 *
 * @param style Becomes the processor's own: citeproc changes it.
 * @param language Of the terms, such as „o. J.“ or "n.d.".
 * @param retrieveItem Gives the work with an id.
 * @throws What citeproc throws if the style is not one.
 */
export function createProcessor(
  style: XmlElement,
  language: CitationLanguage,
  retrieveItem: (id: string) => object,
): Processor {
  const system = { retrieveLocale, retrieveItem };
  const processor = withoutWarnings(() => new (citeproc().Engine)(system, style, LOCALES[language], true));
  processor.setOutputFormat(OUTPUT_FORMAT);
  return processor;
}

/**
 * Makes citeproc print works in a style.
 *
 * @param style As in {@link createProcessor}.
 * @param language Of the terms, such as „o. J.“ or "n.d.".
 * @throws What citeproc throws if the style is not one.
 */
export function createEngine(style: XmlElement, language: CitationLanguage): Engine {
  let cited: CslItem;
  const engine = createProcessor(style, language, () => cited);
  return (item) => {
    cited = item;
    const bibliography = withoutWarnings(() => {
      // citeproc reads a work again only if it was left out in between.
      engine.updateItems([]);
      engine.updateItems([item.id], true);
      return engine.makeBibliography();
    });
    return bibliography ? bibliography[1].join('') : '';
  };
}

/** Runs citeproc, which otherwise prints to standard output what it does not know in a style, and goes on. */
export function withoutWarnings<T>(work: () => T): T {
  const processor = citeproc();
  const { debug } = processor;
  processor.debug = () => undefined;
  try {
    return work();
  } finally {
    processor.debug = debug;
  }
}
