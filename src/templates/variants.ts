import { html, nothing, type TemplateResult } from 'lit';
import { inlines } from './inlines.js';
import { outwardLink } from './link.js';
import type { RenderContext } from './render-context.js';

/** Draws the links to the brief in other forms, each with what a reader should know before following it. */
export function variants(context: RenderContext): TemplateResult | typeof nothing {
  const entries = context.brief.meta.variants?.map(
    ({ src, lang, name, note }) =>
      html`<li>
        ${outwardLink(context.variantAddress(src), inlines(name, context), { hreflang: lang })}${note ? [' (', inlines(note, context), ')'] : nothing}
      </li>`,
  );
  return entries?.length
    ? html`<ul class="brief-variants" role="list">
        ${entries}
      </ul>`
    : nothing;
}
