import type { Citation } from 'citeproc';
import { doiAsShown, doiUrl } from '../../brief/address.js';
import { compact } from '../../brief/compact.js';
import { findAll } from '../../brief/find.js';
import type { CitationLanguage } from '../../brief/language.js';
import type { Inline } from '../../brief/model.js';
import type { Reference, ReferenceName, ReferenceValue } from '../references/reference.js';
import { createProcessor, withoutWarnings } from './engine.js';
import { linked } from './linked.js';
import { OUTPUT_FORMAT, readMarkers } from './output-format.js';
import { protect, protectLabel, protectParticle, protectTitle, protectWhole } from './protected-text.js';
import { wholeStyle } from './reduced-style.js';
import { SUGGESTED, withDoiAddress, type CslStyle } from './styles.js';
import { descendantsOf, elementAt, type XmlElement } from './xml.js';

/** A place in the text that cites works. */
export interface TextCitation {
  /** Whether the authors are part of the sentence: `Muster (2024)` instead of `(Muster 2024)`. */
  isNarrative: boolean;
  /** Whether the works stay in this order, because there is text before or after one of them. */
  isOrdered: boolean;
  cites: Cite[];
}

/** One work at such a place. */
export interface Cite {
  /** The id of the work. */
  id: string;
  /** The page. */
  page?: string;
  /** Whether to leave out the authors, because the sentence names them. */
  withoutAuthors: boolean;
}

/** A citation in the text as formatted, without what its author wrote before and after each work. */
export interface FormattedCitation {
  isNarrative: boolean;
  /** With a character before and after each work, which {@link completeCitation} replaces. */
  marked: Inline[];
}

/** An entry of the list of works. */
export interface FormattedEntry {
  /** The id of the work. */
  id: string;
  content: Inline[];
}

/** All citations of a text, and the list of works. */
export interface FormattedBibliography {
  citations: FormattedCitation[];
  entries: FormattedEntry[];
  /** Whether the style numbers the works. */
  isNumbered: boolean;
}

/** What belongs to one work of a citation. */
export interface Completion {
  /** The address of its entry; undefined where there can be no link. */
  href: string | undefined;
  /** What the author wrote before and after it. */
  prefix: Inline[];
  suffix: Inline[];
}

// Characters for private use that `output-format.ts` and `protected-text.ts` leave alone. The one after them tells which
// work of a citation it is.
const BEFORE = '\uF000';
const AFTER = '\uF001';
const FIRST_WORK = 0xe100;
const MARK = /([\uF000\uF001][\uE100-\uEFFF])/;
/** citeproc repeats the marks after the authors of a narrative citation. */
const REPEATED_MARK = new RegExp(`${MARK.source}(?=.*\\1)`, 'gs');

/** Spaces at which a line may break; terms such as „u. a.“ contain others. */
const SPACES = /[^\S\u00A0\u202F]+/g;

/** Whether a style prints pages in the text. If not, they have to be part of the suffix. */
export function printsPages(style: CslStyle): boolean {
  return descendantsOf(style.read()).some(({ attrs }) => attrs.variable === 'locator');
}

/**
 * Formats all citations of a text and the list of the cited works.
 *
 * @param references The cited works.
 * @param citations In reading order; each id is that of a reference.
 * @param language Of the terms, such as „u. a.“ or "et al.".
 * @throws What citeproc throws if the style is not one.
 */
export function formatBibliography(
  references: readonly Reference[],
  citations: readonly TextCitation[],
  style: CslStyle,
  language: CitationLanguage,
): FormattedBibliography {
  // The same ids for all briefs, because citeproc interprets some ids.
  const ids = new Map(references.map(({ id }, index) => [id, `work-${index}`]));
  const works = new Map(references.map((reference) => [ids.get(reference.id) ?? '', reference]));
  const items = new Map([...works].map(([id, reference]) => [id, protectedReference(reference, id)]));
  const processor = processorFor(style, language);
  const isAuthorDate = processor.format === 'author-date';
  const clusters = citations.map((citation, index) => clusterOf(citation, index, ids, isAuthorDate));
  const formatted = processor.cite(clusters, items);
  const [{ entry_ids: order }, entries] = processor.list();
  const authors = isAuthorDate ? [] : authorsOf(clusters, citations, items, language);
  const isNumbered = processor.format === 'numeric';
  return {
    citations: formatted.map((text, index) => ({
      isNarrative: citations[index]?.isNarrative ?? false,
      marked: readMarkers((authors[index] ?? '') + text.replace(REPEATED_MARK, ''), SPACES),
    })),
    entries: entries.map((text, index) => {
      const reference = works.get(order[index]?.[0] ?? '') ?? { id: '', type: '' };
      const numberless = isNumbered ? text.replace(new RegExp(`^\\W*${index + 1}\\b\\W*\\s`), '') : text;
      return { id: reference.id, content: entryOf(numberless, reference, style) };
    }),
    isNumbered,
  };
}

/**
 * Adds to a citation what its author wrote before and after each work, and the links to the entries. A link encloses the
 * work with what follows it, such as `S. 12 f.`, unless that contains a link or a note; a narrative citation it encloses as
 * a whole.
 *
 * @param completions One for each work of the citation, in its order.
 */
export function completeCitation(
  { isNarrative, marked }: FormattedCitation,
  completions: readonly Completion[],
): Inline[] {
  const [only] = completions;
  const isWhole = isNarrative && completions.length === 1 && only?.prefix.length === 0 && fitsInLink(only.suffix);
  if (!isWhole) return withCompletions(marked, completions);
  const content = withCompletions(marked, [{ ...only, href: undefined }]);
  return only.href === undefined ? content : [{ type: 'link', href: only.href, content }];
}

/** Whether inlines may be part of a link. */
function fitsInLink(inlines: readonly Inline[]): boolean {
  return findAll(inlines, 'link').length + findAll(inlines, 'note').length === 0;
}

function withCompletions(marked: readonly Inline[], completions: readonly Completion[]): Inline[] {
  const result: Inline[] = [];
  let cited: Inline[] | undefined;
  for (const inline of marked) {
    if (typeof inline !== 'string') {
      const isMarkup = 'content' in inline && inline.type !== 'note';
      (cited ?? result).push(isMarkup ? { ...inline, content: withCompletions(inline.content, completions) } : inline);
      continue;
    }
    for (const piece of inline.split(MARK)) {
      const { href, prefix = [], suffix = [] } = completions[piece.charCodeAt(1) - FIRST_WORK] ?? {};
      if (piece.startsWith(BEFORE)) {
        result.push(...prefix);
        cited = [];
      } else if (piece.startsWith(AFTER)) {
        const content = cited ?? [];
        const [inside, outside] = fitsInLink(suffix) ? [[...content, ...suffix], []] : [content, suffix];
        result.push(...(href === undefined || content.length === 0 ? inside : [linkTo(href, inside)]), ...outside);
        cited = undefined;
      } else if (piece !== '') (cited ?? result).push(cited?.length === 0 ? piece.replace(/^ /, '') : piece);
    }
  }
  return joined([...result, ...(cited ?? [])]);
}

function linkTo(href: string, content: Inline[]): Inline {
  return { type: 'link', href, content: joined(content) };
}

/** The same inlines with neighbouring strings as one. */
function joined(inlines: readonly Inline[]): Inline[] {
  const result: Inline[] = [];
  for (const inline of inlines) {
    const last = result.at(-1);
    if (typeof inline === 'string' && typeof last === 'string') result[result.length - 1] = last + inline;
    else if (inline !== '') result.push(inline);
  }
  return result;
}

/** A style in one language, ready to format. */
interface StyleProcessor {
  format: string;
  /** Formats all citations of a text. */
  cite: (clusters: readonly Citation[], items: ReadonlyMap<string, object>) => string[];
  /** Formats the works that were cited last. */
  list: () => [parameters: { entry_ids: string[][] }, entries: string[]];
}

const processors: Readonly<Record<CitationLanguage, WeakMap<CslStyle, StyleProcessor>>> = {
  de: new WeakMap(),
  en: new WeakMap(),
};

/** Processors are kept, because citeproc spends most of its time on reading styles. */
function processorFor(style: CslStyle, language: CitationLanguage): StyleProcessor {
  const known = processors[language].get(style);
  if (known) return known;
  const root = style.read();
  let cited: ReadonlyMap<string, object> = new Map();
  const processor = createProcessor(wholeStyle(root), language, (id) => cited.get(id) ?? {});
  const created: StyleProcessor = {
    format: formatOf(root),
    cite(clusters, items) {
      cited = items;
      try {
        return withoutWarnings(() => {
          // citeproc reads a work again only if it was left out in between.
          processor.rebuildProcessorState([], OUTPUT_FORMAT);
          return processor.rebuildProcessorState(clusters, OUTPUT_FORMAT).map(([, , text]) => text);
        });
      } catch (error) {
        // It is left in the middle of its work.
        processors[language].delete(style);
        throw error;
      }
    },
    list: () => withoutWarnings(() => processor.makeBibliography()) || [{ entry_ids: [] }, []],
  };
  processors[language].set(style, created);
  return created;
}

/** How a style cites in the text: `author-date`, `numeric`, `note` or another format of citations. */
function formatOf(style: XmlElement): string {
  if (style.attrs.class === 'note') return 'note';
  const format = descendantsOf(style).find(({ name, attrs }) => name === 'category' && attrs['citation-format']);
  if (format) return format.attrs['citation-format'] ?? '';
  const layout = elementAt(style, ['citation', 'layout']);
  const hasNumbers = layout && descendantsOf(layout).some(({ attrs }) => attrs.variable === 'citation-number');
  return hasNumbers ? 'numeric' : 'author-date';
}

/** Works of different kinds, for trying out a style. */
const SAMPLE: readonly Reference[] = ['article-journal', 'book', 'chapter', 'report', 'webpage'].map((type) => ({
  id: type,
  type,
  title: 'Bänke',
  author: [{ family: 'Mustermann', given: 'Erika' }],
  issued: { 'date-parts': [[2025]] },
}));

/**
 * Tries out a style on works that a brief may cite.
 *
 * @returns `note` if the style sets citations as footnotes, the error of citeproc, or undefined if the style works.
 */
export function bibliographyFaultOf(style: CslStyle): 'note' | { detail: string } | undefined {
  if (formatOf(style.read()) === 'note') return 'note';
  const cites = SAMPLE.map(({ id }) => ({ id, page: '3', withoutAuthors: false }));
  try {
    const { entries } = formatBibliography(SAMPLE, [{ isNarrative: false, isOrdered: false, cites }], style, 'de');
    return entries.length === SAMPLE.length ? undefined : { detail: 'no entries' };
  } catch (error) {
    return { detail: error instanceof Error ? error.message : String(error) };
  }
}

function clusterOf(
  { isNarrative, isOrdered, cites }: TextCitation,
  index: number,
  ids: ReadonlyMap<string, string>,
  isAuthorDate: boolean,
): Citation {
  return {
    citationID: `citation-${index}`,
    citationItems: cites.map(({ id, page, withoutAuthors }, position) => {
      const work = String.fromCharCode(FIRST_WORK + position);
      return {
        id: ids.get(id) ?? id,
        prefix: BEFORE + work,
        suffix: AFTER + work,
        ...(page !== undefined && { locator: page, label: 'page' }),
        ...(withoutAuthors && isAuthorDate && { 'suppress-author': true }),
      };
    }),
    properties: { noteIndex: 0, unsorted: isOrdered, ...(isNarrative && isAuthorDate && { mode: 'composite' }) },
  };
}

/** The authors of narrative citations, by the style of the series: a style with numbers has no names in the text. */
function authorsOf(
  clusters: readonly Citation[],
  citations: readonly TextCitation[],
  items: ReadonlyMap<string, object>,
  language: CitationLanguage,
): string[] {
  if (!citations.some(({ isNarrative }) => isNarrative)) return [];
  const alone = clusters.map((cluster): Citation => ({
    ...cluster,
    properties: { noteIndex: 0, mode: 'author-only' },
  }));
  return processorFor(SUGGESTED, language)
    .cite(alone, items)
    .map((text, index) => (citations[index]?.isNarrative ? `${text.replace(new RegExp(MARK, 'g'), '').trim()} ` : ''));
}

function entryOf(text: string, reference: Reference, style: CslStyle): Inline[] {
  return linked(readMarkers(withDoiAddress(text, reference, style), SPACES), reference);
}

/** Variables that citeproc reads as numbers unless their text is protected. */
const LABELS = new Set(['collection-number', 'number', 'volume', 'issue', 'chapter-number', 'version']);
const TITLES = /(?:^|-)title(?:-short)?$/;

function protectedReference({ DOI: doi, URL: url, ...reference }: Reference, id: string): object {
  const doiAddress = doi === undefined ? undefined : doiAsShown(protectWhole(doi));
  const data = Object.entries(reference).map(([variable, value]) => [variable, protectedValue(variable, value)]);
  return {
    ...(Object.fromEntries(data) as object),
    ...compact<{ DOI?: string; URL?: string }>({
      DOI: doi && protectWhole(doi),
      // An address made from the DOI is printed as the DOI is.
      URL: url && (doi !== undefined && isAddressOf(doi, url) ? doiAddress : protectWhole(url)),
    }),
    type: reference.type,
    id,
  };
}

function isAddressOf(doi: string, url: string): boolean {
  return [doiUrl(doi), doiAsShown(doi)].includes(url.replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, 'https://doi.org/'));
}

function protectedValue(variable: string, value: ReferenceValue | undefined): unknown {
  if (Array.isArray(value)) return value.map(protectedName);
  if (typeof value === 'object') return value.literal ? { ...value, literal: protect(value.literal) } : value;
  if (value === undefined) return undefined;
  if (LABELS.has(variable)) return protectLabel(value);
  return TITLES.test(variable) ? protectTitle(value) : protect(value);
}

function protectedName(name: ReferenceName): ReferenceName {
  const { 'non-dropping-particle': particle } = name;
  return { ...protect(name), ...(particle !== undefined && { 'non-dropping-particle': protectParticle(particle) }) };
}
