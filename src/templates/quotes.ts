import { html, nothing, type TemplateResult } from 'lit';
import { findAll } from '../brief/find.js';
import { quote } from './blocks.js';
import type { RenderContext } from './render-context.js';

/**
 * Draws the quotes of a brief without the text around them.
 *
 * @param id Id of an item or section, to draw only its quotes.
 */
export function quotes(context: RenderContext, id?: string): TemplateResult | typeof nothing {
  const { summary, sections } = context.brief;
  const found =
    id === undefined
      ? findAll([summary, sections], 'quote')
      : sections.flatMap((section) =>
          findAll(section.id === id ? section : section.items.filter((item) => item.id === id), 'quote', section.lang),
        );
  return found.length > 0
    ? html`<div class="brief-quotes">
        ${found.map(({ node, lang }) => quote(node, { ...context, withNotes: false }, lang))}
      </div>`
    : nothing;
}
