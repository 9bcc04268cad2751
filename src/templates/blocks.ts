import { html, nothing, type TemplateResult } from 'lit';
import type { Alignment, Block, DefinitionList, Figure, Inline, List, Quote, Table } from '../brief/model.js';
import { inlineText } from '../brief/text.js';
import { heading } from './heading.js';
import { image, inlines } from './inlines.js';
import { language, type RenderContext } from './render-context.js';

/** Draws blocks in order. Headings inside them start one level below the context's heading level. */
export function blocks(content: readonly Block[], context: RenderContext): unknown {
  return content.map((one) => block(one, context));
}

function block(block: Block, context: RenderContext): TemplateResult {
  switch (block.type) {
    case 'paragraph':
      return html`<p class="brief-paragraph">${inlines(block.content, context)}</p>`;
    case 'heading':
      return heading(context.headingLevel + block.depth, inlines(block.content, context), {
        className: 'brief-heading',
        id: context.define(block.id),
      });
    case 'list':
      return list(block, context);
    case 'definitions':
      return definitions(block, context);
    case 'quote':
      return quote(block, context);
    case 'table':
      return table(block, context);
    case 'figure':
      return figure(block, context);
    case 'box':
      return html`<div class="brief-box" role="note">
        ${blocks([...(block.title ? [titleOf(block.title)] : []), ...block.content], context)}
      </div>`;
    case 'group': {
      const { lang, dir } = language(block.lang);
      return html`<div class="brief-group" lang=${lang} dir=${dir}>${blocks(block.content, context)}</div>`;
    }
    case 'rule':
      return html`<hr class="brief-rule" />`;
  }
}

/** The title of a box is no heading, because the text after the box does not belong to it. */
function titleOf(title: Inline[]): Block {
  return { type: 'paragraph', content: [{ type: 'strong', content: title }] };
}

function list({ ordered, start, items, ids = [] }: List, context: RenderContext): TemplateResult {
  const entries = items.map((item, index) => {
    const id = ids[index];
    return html`<li class="brief-list-item" id=${id ? context.define(id) : nothing}>${listItem(item, context)}</li>`;
  });
  return ordered
    ? html`<ol class="brief-list brief-list-ordered" start=${start ?? nothing}>
        ${entries}
      </ol>`
    : html`<ul class="brief-list">
        ${entries}
      </ul>`;
}

/** A single-paragraph entry is drawn without `<p>`, because most lists have one line per entry. */
function listItem(item: readonly Block[], context: RenderContext): unknown {
  const [first, ...rest] = item;
  return first?.type === 'paragraph' && rest.every((block) => block.type === 'list')
    ? [inlines(first.content, context), blocks(rest, context)]
    : blocks(item, context);
}

function definitions({ items }: DefinitionList, context: RenderContext): TemplateResult {
  return html`<dl class="brief-definitions">
    ${items.map(
      ({ term, definitions }) =>
        html`<dt class="brief-term">${inlines(term, context)}</dt>
          ${definitions.map((one) => html`<dd class="brief-definition">${listItem(one, context)}</dd>`)}`,
    )}
  </dl>`;
}

const QUOTATION_MARK = /^["„“”‚‘’«»‹›「『]/;

/**
 * Draws a block quotation with its attribution. The stylesheet adds quotation marks unless the author set them.
 *
 * @param lang Language, if it differs from that of the surrounding text.
 */
export function quote(one: Quote, context: RenderContext, lang?: string): TemplateResult {
  const { content, attribution } = one;
  const at = language(lang);
  return html`<figure class="brief-quote" lang=${at.lang} dir=${at.dir}>
    <blockquote class="brief-quote-text ${hasQuotationMarks(one) ? '' : 'brief-quote-open'}">
      ${blocks(content, context)}
    </blockquote>
    ${attribution ? html`<figcaption class="brief-quote-source">${inlines(attribution, context)}</figcaption>` : nothing}
    ${context.controls?.quote(one, context) ?? nothing}
  </figure>`;
}

/** Whether the author set quotation marks around a quote. */
export function hasQuotationMarks({ content: [first] }: Quote): boolean {
  return first?.type === 'paragraph' && QUOTATION_MARK.test(inlineText(first.content));
}

/** A table wider than its column scrolls inside its frame; `tabindex` makes the frame scrollable by keyboard. */
function table({ caption, head, rows, align = [] }: Table, context: RenderContext): TemplateResult {
  const look = (column: number) => cellClass(align[column]);
  const cells = (row: readonly Inline[][]) =>
    row.map((cell, column) => html`<td class=${look(column)}>${inlines(cell, context)}</td>`);
  return html`<div
    class="brief-table-frame"
    tabindex="0"
    role="group"
    aria-label=${caption ? inlineText(caption) : context.textStrings.table}
  >
    <table class="brief-table">
      ${
        caption
          ? html`<caption class="brief-caption">
              ${inlines(caption, context)}
            </caption>`
          : nothing
      }
      <thead>
        <tr>
          ${head.map((cell, column) => html`<th scope="col" class=${look(column)}>${inlines(cell, context)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${cells(row)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function cellClass(alignment: Alignment | null | undefined): string {
  return alignment ? `brief-cell brief-cell-${alignment}` : 'brief-cell';
}

function figure({ caption, ...shown }: Figure, context: RenderContext): TemplateResult {
  return html`<figure class="brief-figure">
    ${image(shown, 'brief-image', context)}
    ${caption ? html`<figcaption class="brief-caption">${caption}</figcaption>` : nothing}
  </figure>`;
}
