import { html, nothing, type TemplateResult } from 'lit';
import { doiUrl } from '../brief/address.js';
import { displayName } from '../brief/text.js';
import { seriesLine, noteOnTranslation } from './header.js';
import { heading } from './heading.js';
import { outwardLink } from './link.js';
import type { RenderContext } from './render-context.js';

/**
 * Draws a teaser: series, title, one sentence, authors and date, and the note on a translation.
 *
 * @param href Target of the title. By default, the title links to the brief's own page, or else to its DOI.
 */
export function card(context: RenderContext, href?: string): TemplateResult {
  const { title, series, description, authors, dateInWords, url, doi } = context.brief.meta;
  const target = href ?? url ?? (doi && doiUrl(doi));
  return html`<div class="brief-card">
    ${series ? seriesLine(series) : nothing}
    ${heading(context.headingLevel, target ? outwardLink(target, title) : title, { className: 'brief-card-title' })}
    ${description ? html`<p class="brief-paragraph">${description}</p>` : nothing}
    <p class="brief-card-facts">${authors.map(displayName).join(', ')}${dateInWords ? ` · ${dateInWords}` : nothing}</p>
    ${noteOnTranslation(context)} ${context.controls?.header(context) ?? nothing}
  </div>`;
}
