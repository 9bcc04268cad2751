import { adoptStyles } from '../dom/adopt-styles.js';
import { textStyles } from '../styles/text/index.js';
import { createRenderContext } from '../templates/render-context.js';
import { CitationControls } from '../controls/citation-controls.js';
import { citeItem, copyQuote, linkItem } from '../controls/copy-actions.js';
import type { CopyAction } from '../controls/copy-controller.js';
import { CopyControls } from '../controls/copy-controls.js';
import { CONTROL_ELEMENTS } from '../controls/index.js';
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
  const add = (place: Element | null, className: string, actions: () => CopyAction[]) => {
    const properties = { className, actions, strings: context.uiStrings, quiet: true, isDeferred: false };
    place?.append(Object.assign(document.createElement(CopyControls.tag), properties));
  };
  for (const section of brief.sections) {
    for (const item of section.items) {
      const element = itemElements.get(item) ?? null;
      add(element?.querySelector('.brief-item-body') ?? element, 'brief-item-controls', () => [
        citeItem(item, section, context),
        ...linkItem(item, section, context),
      ]);
    }
  }
  for (const figure of text.querySelectorAll('.brief-quote'))
    add(figure, 'brief-quote-controls', () => [copyQuote(readQuote(figure), context)]);
  citation.parentElement?.append(
    Object.assign(document.createElement(CitationControls.tag), {
      className: 'brief-cite-controls',
      context,
      // Static text has one citation style, and no records of reference managers.
      host: { options: { formats: '' }, chooseStyle: () => undefined },
      isDeferred: false,
    }),
  );
  text.classList.remove('brief-with-controls');
}
