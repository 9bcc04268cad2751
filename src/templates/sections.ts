import { html, nothing, type TemplateResult } from 'lit';
import type { Block, Item, Section, Quote } from '../brief/model.js';
import { inlineText } from '../brief/text.js';
import { blocks, quote } from './blocks.js';
import { correctionsOf } from './corrections.js';
import { heading } from './heading.js';
import { inlines } from './inlines.js';
import { notes } from './notes.js';
import { deeper, language, type RenderContext } from './render-context.js';

/** Draws the summary. */
export function summary(context: RenderContext): TemplateResult {
  const { summary: content } = context.brief;
  return html`<div class="brief-summary">${blocks(content, context)}${notes(content, context)}</div>`;
}

/** Maps the sections and inserts the citation: before the imprint, or else at the end. */
export function withCitation<T>(sections: readonly Section[], each: (section: Section) => T, citation: T): T[] {
  const imprint = sections.findIndex(({ role }) => role === 'imprint');
  return sections.map(each).toSpliced(imprint < 0 ? sections.length : imprint, 0, citation);
}

/** Draws a section, with its title at the context's heading level. It is unnamed: landmarks belong to the page. */
export function section(one: Section, context: RenderContext): TemplateResult {
  const { id, role, title, content, itemLabel } = one;
  const { lang, dir } = language(one.lang);
  const numbered = role === 'recommendations';
  return html`<section
    class="brief-section brief-section-${role} ${numbered ? `brief-layout-${context.layout}` : ''}"
    id=${context.define(id)}
    lang=${lang}
    dir=${dir}
    data-item-label=${itemLabel ?? nothing}
  >
    ${heading(context.headingLevel, inlines(title, context), { className: 'brief-section-title' })}
    <div class="brief-section-body">
      ${correctionsOf(id, context)} ${blocks(content, context)}
      ${numbered ? recommendations(one, deeper(context)) : backgroundItems(one, deeper(context))} ${notes(one, context)}
    </div>
  </section>`;
}

/**
 * Each item contains its number, which an `<ol>` without our stylesheet would show twice. `role="list"`, because Safari drops
 * the list semantics of a list without markers.
 */
function recommendations(section: Section, context: RenderContext): TemplateResult {
  return html`<ul class="brief-items" role="list">
    ${section.items.map((item, index) => recommendation(item, index + 1, section, context))}
  </ul>`;
}

/** The number links to the recommendation. */
function recommendation(item: Item, number: number, section: Section, context: RenderContext): TemplateResult {
  const id = context.define(item.id);
  const { lang, dir } = language(item.lang);
  const { text, voices } = apart(item.content);
  return html`<li class="brief-item brief-recommendation" id=${id} lang=${lang} dir=${dir}>
    <a class="brief-number" href=${context.href(item.id)} aria-label="${number}: ${inlineText(item.title)}"
      >${number}</a
    >
    <div class="brief-item-body">
      ${itemTitle(item, context)}
      <div class="brief-item-text">${correctionsOf(item.id, context)} ${blocks(text, context)}</div>
      ${
        voices.length > 0
          ? html`<div class="brief-voices">${voices.map((voice) => quote(voice, context))}</div>`
          : nothing
      }
      ${context.controls?.item(item, section, context) ?? nothing}
    </div>
  </li>`;
}

function backgroundItems(section: Section, context: RenderContext): TemplateResult[] {
  return section.items.map((item) => {
    const { lang, dir } = language(item.lang);
    return html`<section
      class="brief-item ${item.role ? `brief-item-${item.role}` : ''}"
      id=${context.define(item.id)}
      lang=${lang}
      dir=${dir}
    >
      ${itemTitle(item, context)} ${correctionsOf(item.id, context)} ${blocks(item.content, context)}
      ${context.controls?.item(item, section, context) ?? nothing}
    </section>`;
  });
}

function itemTitle({ title }: Item, context: RenderContext): TemplateResult {
  return heading(context.headingLevel, inlines(title, context), { className: 'brief-item-title' });
}

/** Separates the closing quotes from a text, so that the stylesheet can show them next to it if there is room. */
function apart(content: readonly Block[]): { text: Block[]; voices: Quote[] } {
  const end = content.findLastIndex((one) => one.type !== 'quote') + 1;
  return { text: content.slice(0, end), voices: content.slice(end) as Quote[] };
}
