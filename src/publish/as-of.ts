import { html, nothing, type TemplateResult } from 'lit';
import { dateInWords, dayOf, isDate, isTime } from '../brief/date.js';
import type { Metadata } from '../brief/model.js';
import { textWords } from '../locales/text-words.js';
import { chosenPieces } from '../templates/brief.js';
import type { RenderContext } from '../templates/render-context.js';
import { staticHtml } from './static-html.js';

/** The newest day on which the brief was published, changed or corrected; undefined if none is known. */
export function newestDay({ published, updated, corrections = [] }: Metadata): string | undefined {
  // A compiled brief from elsewhere may have any string as its times.
  const days = [published, updated].flatMap((time) => (time !== undefined && isTime(time) ? dayOf(time) : []));
  const dates = corrections.map(({ date }) => date).filter(isDate);
  return [...days, ...dates].sort().at(-1);
}

/**
 * Draws the line that dates a static text: a copy on another site does not renew itself, and a reader should see how old it
 * is. A text that a script will replace has no such line, because the script shows what is current.
 */
export function asOf({ brief, roomForControls }: RenderContext): TemplateResult | typeof nothing {
  const { meta } = brief;
  const day = newestDay(meta);
  if (day === undefined || roomForControls) return nothing;
  const { lang, asOf: words } = textWords(meta.lang, 'de');
  return html`<p class="brief-paragraph brief-as-of">
    <span lang=${lang}>${words}</span> ${dateInWords(day, meta.lang)}
  </p>`;
}

/** Renders the pieces that the page chose as static HTML, which ends with its date. */
export function datedHtml(context: RenderContext): string {
  const text = staticHtml(chosenPieces(context));
  const end = text.lastIndexOf('\n');
  const date = staticHtml(asOf(context));
  return date && end >= 0 ? `${text.slice(0, end)}\n${date}${text.slice(end)}` : text;
}
