import { html, nothing, type TemplateResult } from 'lit';
import { citationId } from '../brief/ids.js';
import type { Brief, CitationStyle, Inline } from '../brief/model.js';
import { coinsOf } from './coins.js';
import { heading } from './heading.js';
import { inlines } from './inlines.js';
import type { RenderContext } from './render-context.js';

/** The style of that name; the one that the authors suggest where there is none. */
export function styleNamed(id: string | null | undefined, { citations }: Brief): CitationStyle {
  return citations.styles.find((style) => style.id === id) ?? citations.styles[0];
}

/** The citation in the style and with the terms that the view wants. */
export function citationText({ brief, citationStyle, citationLanguage }: RenderContext): Inline[] {
  return styleNamed(citationStyle, brief)[citationLanguage];
}

/**
 * How to cite the brief. The empty element lets reference managers find the brief on any page, without taking the page
 * for it (COinS).
 */
export function citation(context: RenderContext): TemplateResult {
  const { brief, textStrings, controls } = context;
  return html`<section class="brief-section brief-citation" id=${context.id(citationId(brief.meta.lang))}>
    ${heading(context.headingLevel, html`<span lang=${textStrings.lang}>${textStrings.cite}</span>`, { className: 'brief-section-title' })}
    <div class="brief-section-body">
      <p class="brief-citation-text">
        ${inlines(citationText(context), context)}${context.withCoins ? coins(brief) : nothing}
      </p>
      ${controls?.citation(context) ?? nothing}
    </div>
  </section>`;
}

/** What reference managers read. */
export function coins(brief: Brief): TemplateResult {
  return html`<span class="Z3988" title=${coinsOf(brief)}></span>`;
}
