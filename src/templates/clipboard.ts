import { html, nothing, type TemplateResult } from 'lit';
import { doiUrl } from '../brief/address.js';
import type { Block, Item, Section, Quote } from '../brief/model.js';
import { inlineText } from '../brief/text.js';
import { stringsFor } from '../locales/index.js';
import { blocks, hasQuotationMarks } from './blocks.js';
import { citationText } from './citation.js';
import { inlines } from './inlines.js';
import type { RenderContext } from './render-context.js';

/** The citation of a brief, as copied to the clipboard. */
export function citationToCopy(context: RenderContext): unknown {
  return inlines(citationText(context), context);
}

/** The label of an item: `Handlungsimpuls 2`. Only recommendations are numbered. */
export function itemLabel(item: Item, section: Section, { textStrings }: RenderContext): string {
  return section.role === 'recommendations'
    ? `${section.itemLabel ?? textStrings.recommendation} ${section.items.indexOf(item) + 1}`
    : (section.itemLabel ?? textStrings.section);
}

/**
 * The citation of one item: the citation of the brief, followed by the item's label, title and address.
 *
 * @param address Web address of the item. It is left out if it equals the DOI link, which the citation already
 *   contains.
 */
export function itemToCopy(
  item: Item,
  section: Section,
  address: string | undefined,
  context: RenderContext,
): TemplateResult {
  const { doi } = context.brief.meta;
  const isNewAddress = address !== undefined && address !== (doi && doiUrl(doi));
  return html`${citationToCopy(context)} – ${itemLabel(item, section, context)}:
  ${inlineText(item.title)}${isNewAddress ? html`, <a href=${address}>${address}</a>` : nothing}`;
}

/** A quote in the quotation marks of its language, with its attribution and the citation of the brief. */
export function quoteToCopy(quote: Quote, context: RenderContext): TemplateResult {
  const alone = { ...context, withNotes: false, controls: undefined };
  return html`<blockquote>${blocks(quoted(quote, context), alone)}</blockquote>
    ${quote.attribution ? html`<p>— ${inlines(quote.attribution, alone)}</p>` : nothing}${sourceToCopy(context)}`;
}

/** Adds the quotation marks that the stylesheet draws on the page. */
function quoted(quote: Quote, { textStrings }: RenderContext): Block[] {
  const { content } = quote;
  const [open = '', close = ''] = textStrings.quotationMarks.split('{}');
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

/** The source line below copied text: the citation of the brief. */
export function sourceToCopy(context: RenderContext): TemplateResult {
  return html`<p>${stringsFor(context.citationLanguage).source}: ${citationToCopy(context)}</p>`;
}
