import { html, nothing, type TemplateResult } from 'lit';
import type { Image, Inline, Note } from '../brief/model.js';
import { fill } from '../locales/index.js';
import { outwardLink } from './link.js';
import { noteId, noteReferenceId } from './ids.js';
import { language, type RenderContext } from './render-context.js';

/** Draws a run of text. */
export function inlines(content: readonly Inline[], context: RenderContext): unknown {
  const [only] = content;
  return content.length === 1 && typeof only === 'string' ? only : content.map((one) => inline(one, context));
}

function inline(node: Inline, context: RenderContext): unknown {
  if (typeof node === 'string') return node;
  switch (node.type) {
    case 'link':
      return node.href.startsWith('#')
        ? html`<a class="brief-link" href=${context.href(node.href.slice(1))}>${inlines(node.content, context)}</a>`
        : outwardLink(node.href, inlines(node.content, context));
    case 'abbreviation':
      return html`<abbr title=${node.title}>${node.text}</abbr>`;
    case 'foreign': {
      const { lang, dir } = language(node.lang);
      return html`<span lang=${lang} dir=${dir}>${inlines(node.content, context)}</span>`;
    }
    case 'note':
      return context.withNotes ? noteReference(node, context) : nothing;
    case 'image':
      return image(node, 'brief-inline-image', context);
    case 'break':
      return html`<br />`;
    default:
      return RUNS[node.type](inlines(node.content, context));
  }
}

/** An image, with its room if its size is known. */
export function image(
  { src, alt, width, height }: Omit<Image, 'type'>,
  name: string,
  context: RenderContext,
): TemplateResult {
  return html`<img
    class=${name}
    src=${context.imageSource(src)}
    alt=${alt}
    width=${width ?? nothing}
    height=${height ?? nothing}
  />`;
}

/** The elements that have nothing but content. */
const RUNS = {
  emphasis: (content: unknown) => html`<em>${content}</em>`,
  strong: (content: unknown) => html`<strong>${content}</strong>`,
  superscript: (content: unknown) => html`<sup>${content}</sup>`,
  subscript: (content: unknown) => html`<sub>${content}</sub>`,
  strikethrough: (content: unknown) => html`<s>${content}</s>`,
  code: (content: unknown) => html`<code>${content}</code>`,
};

/** Only the first reference to a note has an id, because the note can link back to only one place. */
function noteReference({ number, content }: Note, context: RenderContext): unknown {
  return html`<sup class="brief-note-reference"
    ><a
      class="brief-link"
      id=${content.length > 0 ? context.define(noteReferenceId(number)) : nothing}
      href=${context.href(noteId(number))}
      lang=${context.textStrings.lang}
      aria-label=${fill(context.textStrings.note, number)}
      >${number}</a
    ></sup
  >`;
}
