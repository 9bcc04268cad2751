import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../brief/language.js';
import { citation } from './citation.js';
import { contents } from './contents.js';
import { header } from './header.js';
import { idsOfPieces } from './ids.js';
import { section, summary, withCitation } from './sections.js';
import { sectionsOf } from './pieces.js';
import { quotes } from './quotes.js';
import { deeper, type RenderContext } from './render-context.js';

/**
 * The pieces of a brief that the page chose, in the order of its author; nothing where the brief has none of them. With
 * its title, it is an article named by that.
 */
export function chosenPieces(context: RenderContext): TemplateResult | typeof nothing {
  const { brief, show } = context;
  const isTitled = show.includes('header');
  const below = isTitled ? deeper(context) : context;
  const sections = sectionsOf(brief, show);
  const hasSections = sections.length > 0;
  const closing = [
    show.includes('quotes') ? quotes(context) : nothing,
    show.includes('citation') ? citation(below) : nothing,
  ].filter((piece) => piece !== nothing);
  const content = [
    isTitled ? header(context) : nothing,
    show.includes('contents') ? contents(below, reachableIn(context)) : nothing,
    show.includes('summary') ? summary(context) : nothing,
    hasSections ? withCitation<unknown>(sections, (one) => section(one, below), closing) : closing,
  ];
  if (!isTitled || show.length === 1) return content.every(isEmpty) ? nothing : excerpt(context, content);
  const { lang } = brief.meta;
  return html`<article class="brief" lang=${lang} dir=${directionOf(lang)} aria-labelledby=${context.id(brief.id)}>
    ${content}
  </article>`;
}

/** A piece of a brief that stands by itself; nothing where the brief has no such piece. */
export function excerpt(context: RenderContext, content: unknown): TemplateResult | typeof nothing {
  if (content === nothing) return nothing;
  const { lang } = context.brief.meta;
  return html`<div class="brief" lang=${lang} dir=${directionOf(lang)}>${content}</div>`;
}

/** What of a text its own table of contents can lead to. */
function reachableIn(context: RenderContext): (id: string) => boolean {
  const drawn = new Set(idsOfPieces(context.brief, context.show).map((name) => context.id(name)));
  return (one) => drawn.has(one);
}

function isEmpty(content: unknown): boolean {
  return content === nothing || (Array.isArray(content) && content.length === 0);
}
