import type { Page } from 'puppeteer-core';

/** The elements, in shadow roots too, that reach further to the right than the window, or than the one named. */
export function tooWide(page: Page, inside?: string): Promise<string[]> {
  return page.evaluate((inside) => {
    const deep = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? deep(element.shadowRoot) : []),
      ]);
    const frame = (inside ? document.querySelector(inside)! : document.documentElement).getBoundingClientRect();
    const right = inside ? frame.right : document.documentElement.clientWidth;
    const found = deep(document.body)
      // A wide table scrolls within its frame; what is moved out of sight until it has the focus is not in the way.
      .filter((element) => !element.closest('.brief-table') && !/skip|sprung/.test(element.className))
      .filter((element) => {
        const box = element.getBoundingClientRect();
        return box.width > 0 && (box.right > right + 1 || box.left < (inside ? frame.left : 0) - 1);
      })
      .map((element) => `${element.localName}.${element.className} ${element.textContent.trim().slice(0, 40)}`);
    const scroller = document.scrollingElement!;
    return scroller.scrollWidth > scroller.clientWidth ? [`the page is ${scroller.scrollWidth} wide`, ...found] : found;
  }, inside);
}
