import { html, nothing, type TemplateResult } from 'lit';
import type { Block, Item, Part, Quote } from '../brief/model.js';
import { inlineText } from '../brief/text.js';
import { blocks, quote } from './blocks.js';
import { heading } from './heading.js';
import { inlines } from './inlines.js';
import { notes } from './notes.js';
import { deeper, language, type View } from './view.js';

/** The lead. */
export function summary(view: View): TemplateResult {
  const { summary: content } = view.brief;
  return html`<div class="brief-summary">${blocks(content, view)}${notes(content, view)}</div>`;
}

/** Parts as something else, with the citation among them: before the imprint, else at the end. */
export function withCitation<T>(parts: readonly Part[], each: (part: Part) => T, citation: T): T[] {
  const imprint = parts.findIndex(({ role }) => role === 'imprint');
  return parts.map(each).toSpliced(imprint < 0 ? parts.length : imprint, 0, citation);
}

/** One part, its title at the view's heading level. It has no name for landmarks: those are the page's. */
export function part(one: Part, view: View): TemplateResult {
  const { id, role, title, content, itemLabel } = one;
  const { lang, dir } = language(one.lang);
  const numbered = role === 'recommendations';
  return html`<section
    class="brief-part brief-part-${role} ${numbered ? `brief-layout-${view.layout}` : ''}"
    id=${view.id(id)}
    lang=${lang}
    dir=${dir}
    data-item-label=${itemLabel ?? nothing}
  >
    ${heading(view.headingLevel, inlines(title, view), { className: 'brief-part-title' })}
    <div class="brief-part-body">
      ${blocks(content, view)} ${numbered ? recommendations(one, deeper(view)) : sections(one, deeper(view))}
      ${notes(one, view)}
    </div>
  </section>`;
}

/** Safari drops the meaning of a list without markers, unless its role is said. */
function recommendations(part: Part, view: View): TemplateResult {
  return html`<ol class="brief-items" role="list">
    ${part.items.map((item, index) => recommendation(item, index + 1, part, view))}
  </ol>`;
}

/** The number is the recommendation's permalink. */
function recommendation(item: Item, number: number, part: Part, view: View): TemplateResult {
  const id = view.id(item.id);
  const { lang, dir } = language(item.lang);
  const { text, voices } = apart(item.content);
  return html`<li class="brief-item" id=${id} lang=${lang} dir=${dir}>
    <a class="brief-number" href=${view.href(item.id)} aria-label="${number}: ${inlineText(item.title)}">${number}</a>
    <div class="brief-item-body">
      ${itemTitle(item, view)}
      <div class="brief-item-text">${blocks(text, view)}</div>
      ${
        voices.length > 0 ? html`<div class="brief-voices">${voices.map((voice) => quote(voice, view))}</div>` : nothing
      }
      ${view.controls?.item(item, part, view) ?? nothing}
    </div>
  </li>`;
}

function sections(part: Part, view: View): TemplateResult[] {
  return part.items.map((item) => {
    const { lang, dir } = language(item.lang);
    return html`<section
      class="brief-section ${item.role ? `brief-section-${item.role}` : ''}"
      id=${view.id(item.id)}
      lang=${lang}
      dir=${dir}
    >
      ${itemTitle(item, view)} ${blocks(item.content, view)} ${view.controls?.item(item, part, view) ?? nothing}
    </section>`;
  });
}

function itemTitle({ title }: Item, view: View): TemplateResult {
  return heading(view.headingLevel, inlines(title, view), { className: 'brief-item-title' });
}

/** The quotes that end a text stand beside it where there is room; those within it stay where they are. */
function apart(content: readonly Block[]): { text: Block[]; voices: Quote[] } {
  const end = content.findLastIndex((one) => one.type !== 'quote') + 1;
  return { text: content.slice(0, end), voices: content.slice(end) as Quote[] };
}
