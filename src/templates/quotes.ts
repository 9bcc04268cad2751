import { html, nothing, type TemplateResult } from 'lit';
import { findAll } from '../brief/find.js';
import { quote } from './blocks.js';
import type { RenderContext } from './render-context.js';

/**
 * The quotes of a brief, apart from the text around them.
 *
 * @param id Id of the item or part whose quotes are wanted; all of them if missing.
 */
export function quotes(context: RenderContext, id?: string): TemplateResult | typeof nothing {
  const { summary, parts } = context.brief;
  const found =
    id === undefined
      ? findAll([summary, parts], 'quote')
      : parts.flatMap((part) =>
          findAll(part.id === id ? part : part.items.filter((item) => item.id === id), 'quote', part.lang),
        );
  return found.length > 0
    ? html`<div class="brief-quotes">
        ${found.map(({ node, lang }) => quote(node, { ...context, withNotes: false }, lang))}
      </div>`
    : nothing;
}
