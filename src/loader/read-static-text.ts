import { isDoi, isSafeHref, isWebAddress } from '../brief/address.js';
import {
  BRIEF_FORMAT,
  SECTION_ROLES,
  type Block,
  type Brief,
  type Inline,
  type Item,
  type Section,
  type Quote,
} from '../brief/model.js';

/** What the controls need to know of a brief that is static HTML. */
export interface StaticText {
  /** The brief, as far as the HTML contains it: title, addresses, citation, and the titles of its items. */
  brief: Brief;
  /** The element of each item. */
  itemElements: ReadonlyMap<Item, Element>;
  /** The element of the citation. */
  citation: Element;
}

/**
 * Parses HTML that the templates wrote. A content management system may have removed some of it.
 *
 * @param text The element with the class `brief`.
 * @returns Undefined without a citation, since no copy could name its source.
 */
export function readStaticText(text: Element): StaticText | undefined {
  const citation = text.querySelector('.brief-citation-text');
  if (!citation) return undefined;
  const itemElements = new Map<Item, Element>();
  const sections = [...text.querySelectorAll('.brief-section:not(.brief-citation)')].map((element) =>
    readSection(element, itemElements),
  );
  const lang = text.getAttribute('lang') ?? document.documentElement.lang;
  const words = readInlines(citation);
  const record = new URLSearchParams(text.querySelector('.Z3988')?.getAttribute('title') ?? '');
  const title = record.get('rft.btitle') ?? text.querySelector('.brief-title')?.textContent.trim() ?? '';
  const doi = doiIn(record, citation);
  const url = record.getAll('rft_id').find(isWebAddress);
  const brief: Brief = {
    format: BRIEF_FORMAT,
    id: '',
    meta: { title, lang, authors: [], ...(doi !== undefined && { doi }), ...(url !== undefined && { url }) },
    citations: {
      key: '',
      styles: [{ id: 'suggested', de: words, en: words }],
      records: { bibtex: '', biblatex: '', ris: '', 'csl-json': '' },
    },
    summary: [],
    sections,
  };
  return { brief, itemElements, citation };
}

/** Parses a quote. */
export function readQuote(figure: Element): Quote {
  const content = [...(figure.querySelector('blockquote')?.children ?? [])].map((child): Block => ({
    type: 'paragraph',
    content: readInlines(child),
  }));
  const source = figure.querySelector('figcaption');
  return { type: 'quote', content, ...(source && { attribution: readInlines(source) }) };
}

function readSection(element: Element, itemElements: Map<Item, Element>): Section {
  const role = SECTION_ROLES.find((one) => element.classList.contains(`brief-section-${one}`)) ?? 'plain';
  const itemLabel = element.getAttribute('data-item-label');
  const items = [...element.querySelectorAll('.brief-item')].map((itemElement) => {
    const title = itemElement.querySelector('.brief-item-title');
    const item: Item = { id: itemElement.id, title: title ? readInlines(title) : [], content: [] };
    itemElements.set(item, itemElement);
    return item;
  });
  return { id: element.id, role, title: [], ...(itemLabel && { itemLabel }), content: [], items };
}

function doiIn(record: URLSearchParams, citation: Element): string | undefined {
  const links = [...citation.querySelectorAll('a')].map(({ textContent }) => textContent.trim());
  return [...record.getAll('rft_id'), ...links]
    .map((address) => address.replace(/^(?:info:doi\/|https:\/\/doi\.org\/)/, ''))
    .find(isDoi);
}

function readInlines(element: Element): Inline[] {
  return [...element.childNodes].flatMap((node): Inline[] => {
    if (node instanceof Text) return [node.data.replace(/[ \t\n\r]+/g, ' ')];
    return node instanceof Element ? readInline(node) : [];
  });
}

/** The nodes that have nothing but content, by the element that shows them. */
const RUNS: Readonly<
  Record<string, 'emphasis' | 'strong' | 'superscript' | 'subscript' | 'strikethrough' | 'code' | undefined>
> = { em: 'emphasis', strong: 'strong', sup: 'superscript', sub: 'subscript', s: 'strikethrough', code: 'code' };

function readInline(element: Element): Inline[] {
  const content = readInlines(element);
  const href = element.getAttribute('href') ?? '';
  const lang = element.getAttribute('lang');
  if (element.matches('.brief-note-reference')) return [];
  if (element.localName === 'br') return [{ type: 'break' }];
  const type = RUNS[element.localName];
  if (type) return [{ type, content }];
  if (element.localName === 'a' && isSafeHref(href)) return [{ type: 'link', href, content }];
  return lang ? [{ type: 'foreign', lang, content }] : content;
}
