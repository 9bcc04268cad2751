import { html } from 'lit';
import { doiUrl, isWebAddress } from '../brief/address.js';
import { RECORD_FORMATS, type Brief, type Item, type Part, type Quote, type RecordFormat } from '../brief/model.js';
import { blockText, inlineText } from '../brief/text.js';
import { flavoursOf, flavoursOfNodes } from '../clipboard/flavours.js';
import { styleNamed } from '../templates/citation.js';
import { citationCopy, itemCopy, itemLabel, quoteCopy, sourceCopy } from '../templates/copies.js';
import type { Controls, View } from '../templates/view.js';
import { CitationTools } from './citation-tools.js';
import { CopyTools } from './copy-tools.js';
import type { Copy } from './copying.js';

/** The elements that controls consist of. */
export const TOOLS = [CopyTools, CitationTools] as const;

/** What a page wants of the controls of a citation. */
export interface CitationOptions {
  /** Ids of the styles to choose from; all of the brief's if missing. */
  styles?: string[] | undefined;
  /** Formats to choose from; all if missing. */
  formats?: string[] | undefined;
}

/**
 * The controls of a text.
 *
 * @param root Where the text is.
 * @param options What the page wants of them.
 * @param choose Shows the citation in another style.
 */
export function controlsIn(
  root: () => ParentNode,
  options: () => CitationOptions,
  choose: (style: string) => void,
): Controls {
  return {
    citation: (view) => citationTools(view, options(), choose, () => root().querySelector('.brief-citation-text')),
    item: (item, part, view) =>
      copyTools([citeItem(item, part, view), linkItem(item, part, view)], view, 'brief-item-tools'),
    quote: (quote, view) => copyTools([copyQuote(quote, view)], view, 'brief-quote-tools'),
  };
}

/** A row of buttons. Quiet ones are like links, so that many of them do not outshout the text. */
export function copyTools(copies: Copy[], { pageWords }: View, className: string, isQuiet = true): unknown {
  return html`<policy-brief-copy-tools
    class=${className}
    .quiet=${isQuiet}
    .copies=${copies}
    .words=${pageWords}
  ></policy-brief-copy-tools>`;
}

/** Copies the citation in the view's style. */
export function copyCitation(view: View, visible?: Copy['visible']): Copy {
  const { brief, pageWords } = view;
  const { id, name = pageWords.suggestedCitation } = styleNamed(view.citationStyle, brief);
  return {
    label: pageWords.copy(name),
    of: brief.meta.title,
    name,
    copied: { what: 'citation', style: id },
    flavours: () => flavoursOf(citationCopy(view)),
    ...(visible && { visible }),
  };
}

/** Copies the citation of one item. */
export function citeItem(item: Item, part: Part, view: View): Copy {
  const { pageWords, brief } = view;
  const label = itemLabel(item, part, view);
  return {
    label: pageWords.cite,
    of: `${label}, ${inlineText(item.title)}`,
    name: label,
    copied: { what: 'citation', style: styleNamed(view.citationStyle, brief).id, item: item.id },
    flavours: () => flavoursOf(itemCopy(item, part, addressOf(item, view), view)),
  };
}

/** Copies the DOI as an address. */
export function copyDoi(doi: string, view: View, visible: Copy['visible']): Copy {
  const address = `https://doi.org/${doi}`;
  return {
    label: view.pageWords.copy('DOI'),
    of: view.brief.meta.title,
    name: 'DOI',
    copied: { what: 'doi' },
    flavours: () => flavoursOf(html`<a href=${doiUrl(doi)}>${address}</a>`),
    ...(visible && { visible }),
  };
}

/** Copies what the reader has selected, and where it is from. */
export function copySelection(range: Range, view: View): Copy {
  const { pageWords, brief } = view;
  return {
    label: pageWords.copyWithSource,
    of: brief.meta.title,
    name: pageWords.selection,
    copied: { what: 'selection', style: styleNamed(view.citationStyle, brief).id },
    flavours: () => {
      const selected = flavoursOfNodes(range.cloneContents());
      const source = flavoursOf(sourceCopy(view));
      return {
        text: `${selected.text}\n\n${source.text}`,
        html: `<blockquote>${selected.html}</blockquote>${source.html}`,
      };
    },
  };
}

function linkItem(item: Item, part: Part, view: View): Copy {
  const { pageWords } = view;
  return {
    label: pageWords.copy(pageWords.link),
    of: `${itemLabel(item, part, view)}, ${inlineText(item.title)}`,
    name: pageWords.link,
    copied: { what: 'link', item: item.id },
    flavours: () => {
      const address = addressOf(item, view);
      return { ...flavoursOf(html`<a href=${address}>${inlineText(item.title)}</a>`), text: address };
    },
  };
}

function copyQuote(quote: Quote, view: View): Copy {
  const { pageWords, brief } = view;
  return {
    label: pageWords.copy(pageWords.quote),
    of: blockText(quote.content),
    name: pageWords.quote,
    copied: { what: 'quote', style: styleNamed(view.citationStyle, brief).id },
    flavours: () => flavoursOf(quoteCopy(quote, view)),
  };
}

function citationTools(
  view: View,
  options: CitationOptions,
  choose: (style: string) => void,
  visible: Copy['visible'],
): unknown {
  const { brief, pageWords } = view;
  const current = styleNamed(view.citationStyle, brief);
  const { styles } = brief.citations;
  const formats = offered<RecordFormat>(RECORD_FORMATS, options.formats, (format) => format);
  return html`<policy-brief-citation-tools
    class=${formats.length > 0 ? 'brief-citation-tools' : 'brief-cite-tools'}
    .citations=${brief.citations}
    .of=${brief.meta.title}
    .citation=${copyCitation(view, visible)}
    .current=${current.id}
    .offeredStyles=${offered(styles, options.styles, ({ id }) => id)}
    .formats=${formats}
    .choose=${choose}
    .words=${pageWords}
  ></policy-brief-citation-tools>`;
}

/** What is there of what a page wants, in the page's order. */
function offered<T>(all: readonly T[], wanted: readonly string[] | undefined, idOf: (one: T) => string): T[] {
  return wanted ? wanted.flatMap((id) => all.filter((one) => idOf(one) === id)) : [...all];
}

/** Where an item can be found: on the brief's own page, else on this one; where this has no address, by the DOI. */
function addressOf({ id }: Item, view: View): string {
  const { url, doi } = view.brief.meta;
  if (url) return `${url.replace(/#.*/, '')}#${id}`;
  const here = location.href.replace(/#.*/, '');
  return isWebAddress(here) || !doi ? `${here}#${view.id(id)}` : doiUrl(doi);
}

/** The item of that id, with its part. */
export function findItem(id: string, { parts }: Brief): [Item, Part] | undefined {
  for (const part of parts) for (const item of part.items) if (item.id === id) return [item, part];
  return undefined;
}
