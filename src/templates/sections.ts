import { html, nothing, type TemplateResult } from 'lit';
import type { Block, Item, Section, Quote } from '../brief/model.js';
import { inlineText } from '../brief/text.js';
import { blocks, quote } from './blocks.js';
import { heading } from './heading.js';
import { inlines } from './inlines.js';
import { notes } from './notes.js';
import { deeper, language, type RenderContext } from './render-context.js';

/** The lead. */
export function summary(context: RenderContext): TemplateResult {
  const { summary: content } = context.brief;
  return html`<div class="brief-summary">${blocks(content, context)}${notes(content, context)}</div>`;
}

/** Sections as something else, with the citation among them: before the imprint, else at the end. */
export function withCitation<T>(sections: readonly Section[], each: (section: Section) => T, citation: T): T[] {
  const imprint = sections.findIndex(({ role }) => role === 'imprint');
  return sections.map(each).toSpliced(imprint < 0 ? sections.length : imprint, 0, citation);
}

/** One section, its title at the view's heading level. It has no name for landmarks: those are the page's. */
export function section(one: Section, context: RenderContext): TemplateResult {
  const { id, role, title, content, itemLabel } = one;
  const { lang, dir } = language(one.lang);
  const numbered = role === 'recommendations';
  return html`<section
    class="brief-section brief-section-${role} ${numbered ? `brief-layout-${context.layout}` : ''}"
    id=${context.id(id)}
    lang=${lang}
    dir=${dir}
    data-item-label=${itemLabel ?? nothing}
  >
    ${heading(context.headingLevel, inlines(title, context), { className: 'brief-section-title' })}
    <div class="brief-section-body">
      ${blocks(content, context)}
      ${numbered ? recommendations(one, deeper(context)) : backgroundItems(one, deeper(context))} ${notes(one, context)}
    </div>
  </section>`;
}

/** Safari drops the meaning of a list without markers, unless its role is said. */
function recommendations(section: Section, context: RenderContext): TemplateResult {
  return html`<ol class="brief-items" role="list">
    ${section.items.map((item, index) => recommendation(item, index + 1, section, context))}
  </ol>`;
}

/** The number is the recommendation's permalink. */
function recommendation(item: Item, number: number, section: Section, context: RenderContext): TemplateResult {
  const id = context.id(item.id);
  const { lang, dir } = language(item.lang);
  const { text, voices } = apart(item.content);
  return html`<li class="brief-item brief-recommendation" id=${id} lang=${lang} dir=${dir}>
    <a class="brief-number" href=${context.href(item.id)} aria-label="${number}: ${inlineText(item.title)}"
      >${number}</a
    >
    <div class="brief-item-body">
      ${itemTitle(item, context)}
      <div class="brief-item-text">${blocks(text, context)}</div>
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
      id=${context.id(item.id)}
      lang=${lang}
      dir=${dir}
    >
      ${itemTitle(item, context)} ${blocks(item.content, context)}
      ${context.controls?.item(item, section, context) ?? nothing}
    </section>`;
  });
}

function itemTitle({ title }: Item, context: RenderContext): TemplateResult {
  return heading(context.headingLevel, inlines(title, context), { className: 'brief-item-title' });
}

/** The quotes that end a text stand beside it where there is room; those within it stay where they are. */
function apart(content: readonly Block[]): { text: Block[]; voices: Quote[] } {
  const end = content.findLastIndex((one) => one.type !== 'quote') + 1;
  return { text: content.slice(0, end), voices: content.slice(end) as Quote[] };
}
