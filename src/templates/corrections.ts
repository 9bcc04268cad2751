import { html, nothing, type TemplateResult } from 'lit';
import { heading } from './heading.js';
import { correctionId } from './ids.js';
import { inlines } from './inlines.js';
import { sectionsOf } from './pieces.js';
import type { RenderContext } from './render-context.js';

/**
 * Draws the list of corrections, with which the header ends: readers who know the brief already find there what no longer
 * holds. Each entry names what it corrects, and links to it if that is drawn as well.
 */
export function corrections(context: RenderContext): TemplateResult | typeof nothing {
  const { brief, show, textStrings } = context;
  const shown = sectionsOf(brief, show);
  const entries = brief.meta.corrections?.map(({ dateInWords, text, item }, index) => {
    const places = brief.sections.map((section) => {
      const place = [section, ...section.items].find(({ id }) => id === item);
      const title = place && inlines(place.title, { ...context, withNotes: false });
      return (
        place && [
          ', ',
          shown.includes(section) ? html`<a class="brief-link" href=${context.href(place.id)}>${title}</a>` : title,
        ]
      );
    });
    return html`<li id=${context.define(correctionId(index))}>${dateInWords}${places}: ${text}</li>`;
  });
  return entries?.length
    ? html`<div class="brief-corrections">
        ${heading(context.headingLevel + 1, html`<span lang=${textStrings.lang}>${textStrings.corrections}</span>`, { className: 'brief-corrections-title' })}
        <ol role="list">
          ${entries}
        </ol>
      </div>`
    : nothing;
}

/** Draws the corrections of a section or item, each with a link to the list if the header is drawn as well. */
export function correctionsOf(place: string, context: RenderContext): unknown {
  const { brief, show, textStrings } = context;
  return brief.meta.corrections?.map(({ dateInWords, text, item }, index) => {
    const name = html`<span lang=${textStrings.lang}>${textStrings.correction}</span>, ${dateInWords}`;
    return item === place
      ? html`<p class="brief-paragraph brief-correction">
          ${show.includes('header') ? html`<a class="brief-link" href=${context.href(correctionId(index))}>${name}</a>` : name}:
          ${text}
        </p>`
      : nothing;
  });
}
