import { html, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../brief/language.js';
import { citation } from './citation.js';
import { contents } from './contents.js';
import { header } from './header.js';
import { idsDefinedBy } from './ids.js';
import { section, summary, withCitation } from './sections.js';
import { sectionsOf } from './pieces.js';
import { quotes } from './quotes.js';
import { deeper, type RenderContext } from './render-context.js';

/**
 * Draws the pieces that the page chose, in the author's order, or nothing if the brief has none of them. Together with
 * the header, they form an `<article>` named by the title.
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
  return html`<article
    class=${classesOf(context)}
    lang=${lang}
    dir=${directionOf(lang)}
    aria-labelledby=${context.id(brief.id)}
  >
    ${content}
  </article>`;
}

/** Wraps a piece that is shown without the rest of the brief; draws nothing if the brief lacks that piece. */
export function excerpt(context: RenderContext, content: unknown): TemplateResult | typeof nothing {
  if (content === nothing) return nothing;
  const { lang } = context.brief.meta;
  return html`<div class=${classesOf(context)} lang=${lang} dir=${directionOf(lang)}>${content}</div>`;
}

/** Tests which ids the table of contents can link to: those of the pieces drawn with it. */
function reachableIn(context: RenderContext): (id: string) => boolean {
  const show = context.show.filter((piece) => piece !== 'contents');
  const drawn = new Set(idsDefinedBy(chosenPieces, { ...context, show }).map((name) => context.id(name)));
  return (id) => drawn.has(id);
}

function classesOf({ roomForControls }: RenderContext): string {
  return roomForControls ? 'brief brief-with-controls' : 'brief';
}

function isEmpty(content: unknown): boolean {
  return content === nothing || (Array.isArray(content) && content.length === 0);
}
