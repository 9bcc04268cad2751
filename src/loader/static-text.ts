import { nothing, render } from 'lit';
import { adoptStyles } from '../dom/adopt-styles.js';
import { textStyles } from '../styles/text/index.js';
import { createRenderContext } from '../templates/render-context.js';
import { createControls, CONTROL_ELEMENTS } from '../controls/index.js';
import { addressBefore, languageOf } from '../dom/page.js';
import { readQuote, readStaticText } from './read-static-text.js';

const CONTROL_TAGS = CONTROL_ELEMENTS.map(({ tag }) => tag).join();

/**
 * Adds controls to a brief on the page that is static HTML. Every node of the text stays in place. There is no request:
 * what the controls copy is read from the text.
 *
 * @param text The element with the class `brief`.
 */
export function addControls(text: HTMLElement): void {
  if (text.querySelector(CONTROL_TAGS)) return;
  const read = readStaticText(text);
  if (!read) return;
  adoptStyles(text.getRootNode(), textStyles);
  const { brief, itemElements, citation } = read;
  const context = createRenderContext(brief, {
    lang: text.parentElement ? languageOf(text.parentElement) : '',
    page: addressBefore(),
  });
  // Static text has one citation style, and no records of reference managers.
  const controls = createControls({ options: { formats: '' }, chooseStyle: () => undefined });
  const drawAfter = (content: unknown, place: Element | null | undefined) => {
    if (place) render(content ?? nothing, place as HTMLElement);
  };
  for (const section of brief.sections) {
    for (const item of section.items) {
      const element = itemElements.get(item);
      drawAfter(controls.item(item, section, context), element?.querySelector('.brief-item-body') ?? element);
    }
  }
  for (const figure of text.querySelectorAll('.brief-quote'))
    drawAfter(controls.quote(readQuote(figure), context), figure);
  drawAfter(controls.citation(context), citation.parentElement);
  text.classList.remove('brief-with-controls');
}
