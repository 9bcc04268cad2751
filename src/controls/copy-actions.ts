import { html } from 'lit';
import { doiAsShown, doiUrl, isWebAddress } from '../brief/address.js';
import type { Brief, Item, Section, Quote } from '../brief/model.js';
import { blockText, inlineText } from '../brief/text.js';
import { clipboardContent, clipboardContentOfNodes } from '../clipboard/content.js';
import { fill } from '../locales/index.js';
import { styleNamed } from '../templates/citation.js';
import { citationToCopy, itemToCopy, itemLabel, quoteToCopy, sourceToCopy } from '../templates/clipboard.js';
import type { RenderContext } from '../templates/render-context.js';
import type { CopyAction } from './copy-controller.js';
import { addressOf } from './item-address.js';
import { elementAround } from '../dom/selection.js';

/**
 * The citation in the chosen style.
 *
 * @param shownIn Selector of the element that shows it on the page.
 */
export function copyCitation(context: RenderContext, shownIn?: string): CopyAction {
  const name = nameOfStyle(context);
  return {
    label: fill(context.uiStrings.copy, name),
    of: context.brief.meta.title,
    name,
    subject: { what: 'citation', style: styleOf(context) },
    content: () => clipboardContent(citationToCopy(context)),
    ...(shownIn && { shownIn }),
  };
}

/**
 * The citation of one item.
 *
 * @param isAlone Whether the button is not next to the item, so that its label must name the item.
 */
export function citeItem(item: Item, section: Section, context: RenderContext, isAlone = false): CopyAction {
  const { uiStrings } = context;
  const label = itemLabel(item, section, context);
  const title = inlineText(item.title);
  return {
    label: isAlone ? fill(uiStrings.citeItem, label) : uiStrings.cite,
    of: isAlone ? title : `${label}, ${title}`,
    name: `${nameOfStyle(context)}, ${section.role === 'recommendations' ? label : title}`,
    subject: { what: 'citation', style: styleOf(context), item: item.id },
    content: () => clipboardContent(itemToCopy(item, section, addressOf(item, context), context)),
  };
}

/** The address of one item; nothing where it has none. */
export function linkItem(item: Item, section: Section, context: RenderContext): CopyAction[] {
  const { uiStrings } = context;
  const title = inlineText(item.title);
  const { url, doi } = context.brief.meta;
  // Whether the page shows the item is known only when the button is pressed; that there is an address, before.
  if (!url && !doi && !isWebAddress(location.href)) return [];
  return [
    {
      label: fill(uiStrings.copy, uiStrings.link),
      of: `${itemLabel(item, section, context)}, ${title}`,
      name: uiStrings.link,
      subject: { what: 'link', item: item.id },
      content: () => {
        const address = addressOf(item, context) ?? location.href;
        return { ...clipboardContent(html`<a href=${address}>${title}</a>`), text: address };
      },
    },
  ];
}

/** A quote with its source. */
export function copyQuote(quote: Quote, context: RenderContext): CopyAction {
  const { uiStrings } = context;
  return {
    label: fill(uiStrings.copy, uiStrings.quote),
    of: beginningOf(blockText(quote.content)),
    name: uiStrings.quote,
    subject: { what: 'quote', style: styleOf(context) },
    content: () => clipboardContent(quoteToCopy(quote, context)),
  };
}

/** The DOI as an address, which the page shows as a link. */
export function copyDoi(doi: string, context: RenderContext): CopyAction {
  return {
    label: fill(context.uiStrings.copy, 'DOI'),
    of: context.brief.meta.title,
    name: 'DOI',
    subject: { what: 'doi' },
    content: () => clipboardContent(html`<a href=${doiUrl(doi)}>${doiAsShown(doi)}</a>`),
    shownIn: '.brief-doi',
  };
}

/** What the reader has selected, and where it is from. */
export function copySelection(range: Range, context: RenderContext): CopyAction {
  const { uiStrings } = context;
  return {
    label: uiStrings.copyWithSource,
    of: context.brief.meta.title,
    name: uiStrings.selection,
    subject: { what: 'selection', style: styleOf(context) },
    content: () => {
      const selected = clipboardContentOfNodes(contentOf(range, context));
      const source = clipboardContent(sourceToCopy(context));
      return {
        text: `${selected.text}\n\n${source.text}`,
        html: `<blockquote>${selected.html}</blockquote>${source.html}`,
      };
    },
  };
}

/** The item of that id, with its section. */
export function findItem(id: string, { sections }: Brief): [Item, Section] | undefined {
  for (const section of sections) for (const item of section.items) if (item.id === id) return [item, section];
  return undefined;
}

/** A copy of what is selected: rows in their table, entries in their list, quotes with the marks that the page shows. */
function contentOf(range: Range, { textStrings }: RenderContext): DocumentFragment {
  const content = range.cloneContents();
  for (
    let around = elementAround(range);
    around?.matches('tr, thead, tbody, table, ol, ul');
    around = around.parentElement
  ) {
    const shell = around.cloneNode() as Element;
    shell.append(content);
    content.append(shell);
  }
  const [open = '', close = ''] = textStrings.quotationMarks.split('{}');
  for (const quote of content.querySelectorAll('.brief-quote-open')) {
    quote.firstElementChild?.prepend(open);
    quote.lastElementChild?.append(close);
  }
  for (const source of content.querySelectorAll('.brief-quote-source')) source.prepend('— ');
  return content;
}

function styleOf({ citationStyle, brief }: RenderContext): string {
  return styleNamed(citationStyle, brief).id;
}

function nameOfStyle({ citationStyle, brief, uiStrings }: RenderContext): string {
  return styleNamed(citationStyle, brief).name ?? uiStrings.suggestedCitation;
}

function beginningOf(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60).replace(/\s+\S*$/, '')} …` : text;
}
