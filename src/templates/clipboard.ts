import { html, nothing, type TemplateResult } from 'lit';
import { doiUrl } from '../brief/address.js';
import type { Block, Item, Section, Quote } from '../brief/model.js';
import { inlineText } from '../brief/text.js';
import { stringsFor } from '../locales/index.js';
import { blocks, hasQuotationMarks } from './blocks.js';
import { citationText } from './citation.js';
import { inlines } from './inlines.js';
import type { RenderContext } from './render-context.js';

/** The citation of a brief. */
export function citationToCopy(context: RenderContext): unknown {
  return inlines(citationText(context), context);
}

/** What an item is called in its section: `Handlungsimpuls 2`; a background section has no number. */
export function itemLabel(item: Item, section: Section, { textStrings }: RenderContext): string {
  return section.role === 'recommendations'
    ? `${section.itemLabel ?? textStrings.recommendation} ${section.items.indexOf(item) + 1}`
    : (section.itemLabel ?? textStrings.section);
}

/**
 * The citation of one item: that of the brief, the item, and where it is.
 *
 * @param address Of the item, on the web. That of the DOI stands in the citation already.
 */
export function itemToCopy(
  item: Item,
  section: Section,
  address: string | undefined,
  context: RenderContext,
): TemplateResult {
  const { doi } = context.brief.meta;
  const isNews = address !== undefined && address !== (doi && doiUrl(doi));
  return html`${citationToCopy(context)} – ${itemLabel(item, section, context)}:
  ${inlineText(item.title)}${isNews ? html`, <a href=${address}>${address}</a>` : nothing}`;
}

/** A quote in quotation marks of its language, who said it, and the citation of the brief. */
export function quoteToCopy(quote: Quote, context: RenderContext): TemplateResult {
  const alone = { ...context, withNotes: false, controls: undefined };
  return html`<blockquote>${blocks(quoted(quote, context), alone)}</blockquote>
    ${quote.attribution ? html`<p>— ${inlines(quote.attribution, alone)}</p>` : nothing}${sourceToCopy(context)}`;
}

/** The stylesheet sets these quotation marks on the page. */
function quoted(quote: Quote, { textStrings }: RenderContext): Block[] {
  const { content } = quote;
  const [open, close] = textStrings.quotationMarks;
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
export function sourceToCopy(context: RenderContext): TemplateResult {
  return html`<p>${stringsFor(context.citationLanguage).source}: ${citationToCopy(context)}</p>`;
}
