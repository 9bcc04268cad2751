import { html, nothing, type TemplateResult } from 'lit';
import type { Found } from '../brief/find.js';
import type { Note } from '../brief/model.js';
import { blocks } from './blocks.js';
import { noteId, noteReferenceId, notesIn } from './ids.js';
import { language, type View } from './view.js';

/**
 * The footnotes of blocks, items or parts. They follow the part that refers to them, so that each part of a brief can
 * stand on a page of its own.
 */
export function notes(text: unknown, view: View): TemplateResult | typeof nothing {
  const found = notesIn(text);
  if (found.length === 0) return nothing;
  return html`<ol class="brief-notes" role="list" aria-label=${view.words.notes}>
    ${found.map((note) => noteEntry(note, view))}
  </ol>`;
}

function noteEntry({ node, lang: tag }: Found<Note>, view: View): TemplateResult {
  const { number, content } = node;
  const { lang, dir } = language(tag);
  return html`<li class="brief-note" id=${view.id(noteId(number))} value=${number}>
    <div lang=${lang} dir=${dir}>${blocks(content, view)}</div>
    <a
      class="brief-link brief-note-back"
      href=${view.href(noteReferenceId(number))}
      lang=${view.words.lang}
      aria-label=${view.words.backToText(number)}
      >↩&#xFE0E;</a
    >
  </li>`;
}
