import { html, nothing, type TemplateResult } from 'lit';
import { citationId } from '../brief/ids.js';
import type { Brief, CitationStyle, Inline } from '../brief/model.js';
import type { Strings } from '../locales/index.js';
import { coinsOf } from './coins.js';
import { heading } from './heading.js';
import { inlines } from './inlines.js';
import type { RenderContext } from './render-context.js';

/** Finds a citation style by its id. Falls back to the suggested citation. */
export function styleNamed(id: string | null | undefined, { citations }: Brief): CitationStyle {
  return citations.styles.find((style) => style.id === id) ?? citations.styles[0];
}

/** The citation in the style and language of the context. */
export function citationText({ brief, citationStyle, citationLanguage }: RenderContext): Inline[] {
  return styleNamed(citationStyle, brief)[citationLanguage];
}

/** The heading of the citation: its name, with a capital letter. */
export function citationHeading({ suggestedCitation }: Strings): string {
  return suggestedCitation.charAt(0).toUpperCase() + suggestedCitation.slice(1);
}

/**
 * Draws the citation block. Its empty COinS element lets reference managers find the brief on any page without
 * mistaking the page for the brief.
 */
export function citation(context: RenderContext): TemplateResult {
  const { brief, textStrings, controls } = context;
  const content = [inlines(citationText(context), context), context.withCoins ? coins(brief) : nothing];
  return html`<section class="brief-section brief-citation" id=${context.define(citationId(brief.meta.lang))}>
    ${heading(context.headingLevel, html`<span lang=${textStrings.lang}>${citationHeading(textStrings)}</span>`, { className: 'brief-section-title' })}
    <div class="brief-section-body">
      <p class="brief-citation-text">${content}</p>
      ${controls?.citation(context) ?? nothing}
    </div>
  </section>`;
}

/** Draws the empty element that reference managers read (COinS). */
export function coins(brief: Brief): TemplateResult {
  return html`<span class="Z3988" title=${coinsOf(brief)}></span>`;
}
