import { html, nothing } from 'lit';
import type { Inline, Note } from '../brief/model.js';
import { outwardLink } from './link.js';
import { noteId, noteReferenceId } from './ids.js';
import { language, type View } from './view.js';

/** A run of text. */
export function inlines(content: readonly Inline[], view: View): unknown {
  const [only] = content;
  return content.length === 1 && typeof only === 'string' ? only : content.map((part) => inline(part, view));
}

function inline(part: Inline, view: View): unknown {
  if (typeof part === 'string') return part;
  switch (part.type) {
    case 'emphasis':
      return html`<em>${inlines(part.content, view)}</em>`;
    case 'strong':
      return html`<strong>${inlines(part.content, view)}</strong>`;
    case 'link':
      return part.href.startsWith('#')
        ? html`<a class="brief-link" href=${view.href(part.href.slice(1))}>${inlines(part.content, view)}</a>`
        : outwardLink(part.href, inlines(part.content, view));
    case 'abbreviation':
      return html`<abbr title=${part.title}>${part.text}</abbr>`;
    case 'foreign': {
      const { lang, dir } = language(part.lang);
      return html`<span lang=${lang} dir=${dir}>${inlines(part.content, view)}</span>`;
    }
    case 'note':
      return view.withNotes ? noteReference(part, view) : nothing;
    case 'image':
      return html`<img class="brief-inline-image" src=${view.imageSource(part.src)} alt=${part.alt} />`;
    case 'break':
      return html`<br />`;
  }
}

/** Only the first reference to a note carries an id: there can be one way back. */
function noteReference({ number, content }: Note, view: View): unknown {
  return html`<sup class="brief-note-reference"
    ><a
      class="brief-link"
      id=${content.length > 0 ? view.id(noteReferenceId(number)) : nothing}
      href=${view.href(noteId(number))}
      lang=${view.words.lang}
      aria-label=${view.words.note(number)}
      >${number}</a
    ></sup
  >`;
}
