import { html, nothing, type TemplateResult } from 'lit';
import type { Found } from '../brief/find.js';
import type { Note } from '../brief/model.js';
import { fill } from '../locales/index.js';
import { blocks } from './blocks.js';
import { noteId, noteReferenceId, notesIn } from './ids.js';
import { language, type RenderContext } from './render-context.js';

/**
 * Draws the footnotes of blocks, items or sections. They follow the section that refers to them, so that a page can
 * show a single section.
 */
export function notes(text: unknown, context: RenderContext): TemplateResult | typeof nothing {
  const found = notesIn(text);
  if (found.length === 0) return nothing;
  return html`<ol class="brief-notes" role="list" aria-label=${context.textStrings.notes}>
    ${found.map((note) => noteEntry(note, context))}
  </ol>`;
}

function noteEntry({ node, lang: tag }: Found<Note>, context: RenderContext): TemplateResult {
  const { number, content } = node;
  const { lang, dir } = language(tag);
  return html`<li class="brief-note" id=${context.define(noteId(number))} value=${number}>
    <div lang=${lang} dir=${dir}>${blocks(content, context)}</div>
    <a
      class="brief-link brief-note-back"
      href=${context.href(noteReferenceId(number))}
      lang=${context.textStrings.lang}
      aria-label=${fill(context.textStrings.backToText, number)}
      >↩︎</a
    >
  </li>`;
}
