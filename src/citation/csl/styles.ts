import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import { doiAsShown, doiUrl } from '../../brief/address.js';
import type { CitationLanguage } from '../../brief/language.js';
import type { Inline } from '../../brief/model.js';
import type { CslItem, CslName } from '../csl-item.js';
import { linked } from './linked.js';
import { OUTPUT_FORMAT, readMarkers } from './output-format.js';
import { protect, protectLabel, protectParticle, protectWhole } from './protected-text.js';
import { SUGGESTED_STYLE } from './suggested-style.js';
import { reducedStyle } from './reduced-style.js';
import { readXml, writeXml } from './xml.js';

/** A style of the Citation Style Language. */
export interface CslStyle {
  /** `apa`; an id of the data model. */
  id: string;
  /** As a reader sees it: `APA 7`. Missing for the one that the series suggests, which is named by the interface. */
  name?: string;
  /** The style itself, as XML, or the name under which citation-js has it. */
  csl: string;
}

/** The languages of the terms in a citation, with the locale that has them. */
const LOCALES: Readonly<Record<CitationLanguage, string>> = { de: 'de-DE', en: 'en-US' };

/** The style that the series suggests. */
export const SUGGESTED: CslStyle = { id: 'suggested', csl: SUGGESTED_STYLE };

/** The styles that every brief has besides. */
export const BUILT_IN_STYLES: readonly CslStyle[] = [
  { id: 'apa', name: 'APA 7', csl: 'apa' },
  { id: 'harvard', name: 'Harvard', csl: 'harvard1' },
  { id: 'vancouver', name: 'Vancouver', csl: 'vancouver' },
];

const { styles: registeredStyles, locales } = plugins.config.get('@csl');

// What citeproc's German locale has for the long form is not what anybody writes in a list of works.
locales.add(LOCALES.de, locales.get(LOCALES.de).replace(/(<term name="no date">)[^<]*/, '$1o. J.'));

// APA 7 names the day of retrieval only for pages that change; citation-js leaves its word without a day.
registeredStyles.add('apa', registeredStyles.get('apa').replace(/<text term="retrieved"[^>]*\/>/g, ''));

/**
 * A work cited in a style.
 *
 * @param language Of the terms, such as „o. J.“ or "n.d.".
 * @throws What citeproc throws where the style is not one.
 */
export function citationIn(style: CslStyle, language: CitationLanguage, item: CslItem): Inline[] {
  const text = new Cite([protectedItem(item)], { generateGraph: false }).format('bibliography', {
    style: registered(style.csl),
    lang: LOCALES[language],
    format: OUTPUT_FORMAT,
    nosort: true,
  });
  return linked(readMarkers(item.DOI === undefined ? text : withDoiAddress(text, item.DOI)), item);
}

function protectedItem(item: CslItem): CslItem {
  const { author, editor, DOI: doi, URL: url, 'collection-number': label } = item;
  const doiAddress = doi && doiAsShown(protectWhole(doi));
  return {
    // What a work is about, and its licence, are no part of a citation.
    ...protect({ ...item, abstract: '', keyword: '', note: '' }),
    // One id for all, because citeproc keeps something for each that it ever saw.
    id: 'work',
    author: author.map(protectedName),
    ...(editor && { editor: editor.map(protectedName) }),
    ...(doi && { DOI: protectWhole(doi) }),
    // An address made from a DOI is shown as the DOI is.
    ...(url && { URL: doi && doiAddress && url === doiUrl(doi) ? doiAddress : protectWhole(url) }),
    ...(label && { 'collection-number': protectLabel(label) }),
  };
}

function protectedName(name: CslName): CslName {
  if (!('family' in name) || name['non-dropping-particle'] === undefined) return protect(name);
  return { ...protect(name), 'non-dropping-particle': protectParticle(name['non-dropping-particle']) };
}

/**
 * The text with the DOI as an address, however the style writes it, and only once where the address follows upon
 * itself.
 *
 * @see https://www.crossref.org/display-guidelines/
 */
function withDoiAddress(text: string, doi: string): string {
  const protectedDoi = protectWhole(doi);
  const address = doiAsShown(protectedDoi);
  return text
    .replace(new RegExp(`(?:https?://(?:dx\\.)?doi\\.org/|\\bdoi:?\\s*)?${protectedDoi}`, 'gi'), address)
    .replace(new RegExp(`(?<=${address}.*?)[.,;:]?\\s+${address}`, 'g'), '');
}

/** Styles by the name that citation-js knows them by; it keeps an engine for each name. */
const names = new Map<string, string>();

function registered(csl: string): string {
  const known = names.get(csl);
  if (known !== undefined) return known;
  const name = `policy-brief-${names.size}`;
  registeredStyles.add(name, prepared(registeredStyles.has(csl) ? registeredStyles.get(csl) : csl));
  names.set(csl, name);
  return name;
}

/** A style as citeproc reads it: its parser wants XML in the plainest form. */
function prepared(csl: string): string {
  const root = readXml(csl);
  if (!root) throw new TypeError('The style is not well-formed XML.');
  return writeXml(reducedStyle(root));
}
