import { doiAsShown, doiUrl } from '../../brief/address.js';
import type { CitationLanguage } from '../../brief/language.js';
import type { Inline } from '../../brief/model.js';
import type { CslItem, CslName } from '../csl-item.js';
import { readKnownXml, styleFiles } from './citeproc.js';
import { createEngine, type Engine } from './engine.js';
import { linked } from './linked.js';
import { readMarkers } from './output-format.js';
import { protect, protectLabel, protectParticle, protectWhole } from './protected-text.js';
import { SUGGESTED_STYLE } from './suggested-style.js';
import { reducedStyle } from './reduced-style.js';
import type { XmlElement } from './xml.js';

/** A style of the Citation Style Language. */
export interface CslStyle {
  /** `apa`; an id of the data model. */
  id: string;
  /** The name for readers: `APA 7`. Missing for the style of the series, which the interface names. */
  name?: string;
  /** Gives the style. Those that the library brings are read only when a brief is cited. */
  read: () => XmlElement;
  /** Whether it writes the kind of report like a sentence in English: `Policy brief`. */
  hasSentenceCase?: boolean;
  /** What it writes before a DOI that follows another address. Without it, the DOI is an address as well. */
  doiLabel?: string;
}

/** The style that the series suggests. */
export const SUGGESTED = styleFrom('suggested', () => SUGGESTED_STYLE);

/** The other styles of every brief. */
export const BUILT_IN_STYLES: readonly CslStyle[] = [
  {
    id: 'apa',
    name: 'APA 7',
    // APA 7 names the day of retrieval only for pages that change; citation-js keeps the word for it without a day.
    read: lazily(() => styleFile('apa').replace(/<text term="retrieved"[^>]*\/>/g, '')),
    hasSentenceCase: true,
  },
  { id: 'harvard', name: 'Harvard', read: lazily(() => withSeriesOfReports(styleFile('harvard1'))) },
  // Citing Medicine, 2nd edition, chapter 18: the address comes after “Available from:”, the DOI after “doi:”.
  { id: 'vancouver', name: 'Vancouver', read: lazily(() => styleFile('vancouver')), doiLabel: 'doi: ' },
];

/** A style whose source is read when it is first used. */
export function styleFrom(id: string, source: () => string): CslStyle {
  return { id, read: lazily(source) };
}

/** Reads a style when it is first used. */
function lazily(source: () => string): () => XmlElement {
  let style: XmlElement | undefined;
  return () => (style ??= readKnownXml(source()));
}

function styleFile(name: string): string {
  const source = styleFiles()[name];
  if (source === undefined) throw new TypeError(`citation-js has no style ${name}.`);
  return source;
}

/** The Harvard style prints the series of books after the publisher; this makes it do so for reports. */
function withSeriesOfReports(csl: string): string {
  const publisher =
    '<group delimiter=": "><text variable="publisher-place"/><text variable="publisher"/></group></group></else-if>';
  const series =
    '<group prefix="(" suffix=")" delimiter=", "><text variable="collection-title"/><text variable="collection-number"/></group>';
  return csl.replace(
    publisher,
    (found) => `<group delimiter=" ">${found.replace('</group></else-if>', series)}</group></group></else-if>`,
  );
}

/**
 * Cites a work in a style.
 *
 * @param language Of the terms, such as „o. J.“ or "n.d.".
 * @throws What citeproc throws if the style is not one.
 */
export function citationIn(style: CslStyle, language: CitationLanguage, item: CslItem): Inline[] {
  const genre = language === 'en' && style.hasSentenceCase ? inSentenceCase(item.genre) : item.genre;
  const text = enginesFor(style)[language](protectedItem({ ...item, genre }));
  return linked(readMarkers(withDoiAddress(text, item, style)), item);
}

function inSentenceCase(text: string): string {
  return text.slice(0, 1) + text.slice(1).toLowerCase();
}

function protectedItem(item: CslItem): CslItem {
  const { author, editor, DOI: doi, URL: url, 'collection-number': label } = item;
  const doiAddress = doi && doiAsShown(protectWhole(doi));
  return {
    // Abstract, keywords and licence are not part of a citation.
    ...protect({ ...item, abstract: '', keyword: '', note: '' }),
    // One id for all works, because citeproc keeps data for every id.
    id: 'work',
    author: author.map(protectedName),
    ...(editor && { editor: editor.map(protectedName) }),
    ...(doi && { DOI: protectWhole(doi) }),
    // An address made from the DOI is printed as the DOI is.
    ...(url && { URL: doi && doiAddress && url === doiUrl(doi) ? doiAddress : protectWhole(url) }),
    ...(label && { 'collection-number': protectLabel(label) }),
  };
}

function protectedName(name: CslName): CslName {
  if (!('family' in name) || name['non-dropping-particle'] === undefined) return protect(name);
  return { ...protect(name), 'non-dropping-particle': protectParticle(name['non-dropping-particle']) };
}

/**
 * Replaces every form of the DOI that a style prints by its address, and repeated addresses by one. A style with a label
 * for DOIs writes it after another address.
 *
 * @see https://www.crossref.org/display-guidelines/
 */
export function withDoiAddress(
  text: string,
  { DOI: doi, URL: url }: Pick<CslItem, 'DOI' | 'URL'>,
  { doiLabel }: Pick<CslStyle, 'doiLabel'>,
): string {
  if (doi === undefined) return text;
  const protectedDoi = protectWhole(doi);
  const address = doiAsShown(protectedDoi);
  const withAddress = text.replace(
    new RegExp(`(?:https?://(?:dx\\.)?doi\\.org/|\\bdoi:?\\s*)?${protectedDoi}`, 'gi'),
    address,
  );
  const end = withAddress.indexOf(address) + address.length;
  const repeated = new RegExp(`[.,;:]?\\s+${address}`, 'g');
  const result = withAddress.slice(0, end) + withAddress.slice(end).replace(repeated, '');
  return doiLabel === undefined || url === doiUrl(doi) ? result : result.replace(address, doiLabel + protectedDoi);
}

const engines = new WeakMap<CslStyle, Readonly<Record<CitationLanguage, Engine>>>();

/** The engines for a style, which are kept because citeproc spends most of its time on reading styles. */
function enginesFor(style: CslStyle): Readonly<Record<CitationLanguage, Engine>> {
  const known = engines.get(style);
  if (known) return known;
  const whole = style.read();
  // citeproc changes the tree that it is given.
  const created = { de: createEngine(reducedStyle(whole), 'de'), en: createEngine(reducedStyle(whole), 'en') };
  engines.set(style, created);
  return created;
}
