import { html, nothing, type TemplateResult } from 'lit';
import { doiUrl } from '../brief/address.js';
import type { Block, Item, Part, Quote } from '../brief/model.js';
import { inlineText } from '../brief/text.js';
import { stringsFor } from '../locales/index.js';
import { blocks, hasQuotationMarks } from './blocks.js';
import { citationText } from './citation.js';
import { inlines } from './inlines.js';
import type { View } from './view.js';

/** The citation of a brief. */
export function citationToCopy(view: View): unknown {
  return inlines(citationText(view), view);
}

/** What an item is called in its part: `Handlungsimpuls 2`; a background section has no number. */
export function itemLabel(item: Item, part: Part, { words }: View): string {
  return part.role === 'recommendations'
    ? `${part.itemLabel ?? words.recommendation} ${part.items.indexOf(item) + 1}`
    : (part.itemLabel ?? words.section);
}

/**
 * The citation of one item: that of the brief, the item, and where it is.
 *
 * @param address Of the item, on the web. That of the DOI stands in the citation already.
 */
export function itemToCopy(item: Item, part: Part, address: string | undefined, view: View): TemplateResult {
  const { doi } = view.brief.meta;
  const isNews = address !== undefined && address !== (doi && doiUrl(doi));
  return html`${citationToCopy(view)} – ${itemLabel(item, part, view)}:
  ${inlineText(item.title)}${isNews ? html`, <a href=${address}>${address}</a>` : nothing}`;
}

/** A quote in quotation marks of its language, who said it, and the citation of the brief. */
export function quoteToCopy(quote: Quote, view: View): TemplateResult {
  const alone = { ...view, withNotes: false, controls: undefined };
  return html`<blockquote>${blocks(quoted(quote, view), alone)}</blockquote>
    ${quote.attribution ? html`<p>— ${inlines(quote.attribution, alone)}</p>` : nothing}${sourceToCopy(view)}`;
}

/** The stylesheet sets these quotation marks on the page. */
function quoted(quote: Quote, { words }: View): Block[] {
  const { content } = quote;
  const [open, close] = words.quotationMarks;
  if (hasQuotationMarks(quote)) return content;
  return content.map((block, index) =>
    block.type === 'paragraph'
      ? {
          ...block,
          content: [index === 0 ? open : '', ...block.content, index === content.length - 1 ? close : ''],
        }
      : block,
  );
}

/** Where something copied is from. */
export function sourceToCopy(view: View): TemplateResult {
  return html`<p>${stringsFor(view.citationLanguage).source}: ${citationToCopy(view)}</p>`;
}
