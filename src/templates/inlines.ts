import { html, nothing } from 'lit';
import type { Inline, Note } from '../brief/model.js';
import { outwardLink } from './link.js';
import { noteId, noteReferenceId } from './ids.js';
import { language, type RenderContext } from './render-context.js';

/** A run of text. */
export function inlines(content: readonly Inline[], context: RenderContext): unknown {
  const [only] = content;
  return content.length === 1 && typeof only === 'string' ? only : content.map((part) => inline(part, context));
}

function inline(part: Inline, context: RenderContext): unknown {
  if (typeof part === 'string') return part;
  switch (part.type) {
    case 'emphasis':
      return html`<em>${inlines(part.content, context)}</em>`;
    case 'strong':
      return html`<strong>${inlines(part.content, context)}</strong>`;
    case 'link':
      return part.href.startsWith('#')
        ? html`<a class="brief-link" href=${context.href(part.href.slice(1))}>${inlines(part.content, context)}</a>`
        : outwardLink(part.href, inlines(part.content, context));
    case 'abbreviation':
      return html`<abbr title=${part.title}>${part.text}</abbr>`;
    case 'foreign': {
      const { lang, dir } = language(part.lang);
      return html`<span lang=${lang} dir=${dir}>${inlines(part.content, context)}</span>`;
    }
    case 'note':
      return context.withNotes ? noteReference(part, context) : nothing;
    case 'image':
      return html`<img class="brief-inline-image" src=${context.imageSource(part.src)} alt=${part.alt} />`;
    case 'break':
      return html`<br />`;
  }
}

/** Only the first reference to a note carries an id: there can be one way back. */
function noteReference({ number, content }: Note, context: RenderContext): unknown {
  return html`<sup class="brief-note-reference"
    ><a
      class="brief-link"
      id=${content.length > 0 ? context.id(noteReferenceId(number)) : nothing}
      href=${context.href(noteId(number))}
      lang=${context.textStrings.lang}
      aria-label=${context.textStrings.note(number)}
      >${number}</a
    ></sup
  >`;
}
