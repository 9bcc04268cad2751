import { plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import CSL, { type Engine as Processor, type StyleNode } from 'citeproc';
import type { CitationLanguage } from '../../brief/language.js';
import type { CslItem } from '../csl-item.js';
import { OUTPUT_FORMAT } from './output-format.js';

/** Prints one work, as {@link readMarkers} reads it. */
export type Engine = (item: CslItem) => string;

/** The languages of the terms in a citation, with the locale that has them. */
const LOCALES: Readonly<Record<CitationLanguage, string>> = { de: 'de-DE', en: 'en-US' };

const { locales } = plugins.config.get('@csl');

// No list of works in German uses the long form of citeproc's locale, „ohne Datum“.
const GERMAN = locales.get(LOCALES.de).replace(/(<term name="no date">)[^<]*/, '$1o. J.');

function retrieveLocale(tag: string): string {
  return tag === LOCALES.de ? GERMAN : locales.get(tag);
}

/**
 * Makes citeproc ready for a style, with {@link OUTPUT_FORMAT}.
 *
 * @param style As XML in its plainest form, or as a tree.
 * @param language Of the terms, such as „o. J.“ or "n.d.".
 * @param retrieveItem Gives the work with an id.
 * @throws What citeproc throws if the style is not one.
 */
export function createProcessor(
  style: string | StyleNode,
  language: CitationLanguage,
  retrieveItem: (id: string) => object,
): Processor {
  const system = { retrieveLocale, retrieveItem };
  const processor = withoutWarnings(() => new CSL.Engine(system, style, LOCALES[language], true));
  processor.setOutputFormat(OUTPUT_FORMAT);
  return processor;
}

/**
 * Makes citeproc print works in a style.
 *
 * @param style As XML in its plainest form, or as a tree.
 * @param language Of the terms, such as „o. J.“ or "n.d.".
 * @throws What citeproc throws if the style is not one.
 */
export function createEngine(style: string | StyleNode, language: CitationLanguage): Engine {
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
  const { debug } = CSL;
  CSL.debug = () => undefined;
  try {
    return work();
  } finally {
    CSL.debug = debug;
  }
}
