import type { Page } from 'puppeteer-core';

/** How far the box of a line may reach beyond its letters, in pixels. */
const TOLERANCE = 2;

/** The lines of briefs, in shadow roots too, of which an element around them hides a part. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate((tolerance) => {
    const briefs = (root: ParentNode): Element[] => [
      ...root.querySelectorAll('.brief'),
      ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? briefs(shadowRoot) : [])),
    ];
    const around = (element: Element): Element[] => {
      const root = element.getRootNode();
      const parent = element.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
      return parent ? [element, ...around(parent)] : [element];
    };
    const hides = (element: Element) => /hidden|clip/.test(getComputedStyle(element).overflowY);
    return briefs(document.body).flatMap((brief) => {
      const texts = document.createTreeWalker(brief, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (texts.nextNode()) {
        const range = document.createRange();
        range.selectNodeContents(texts.currentNode);
        const frames = around(texts.currentNode.parentElement!).filter(hides);
        const isCut = [...range.getClientRects()].some((line) =>
          frames.some((frame) => {
            const { top, bottom } = frame.getBoundingClientRect();
            return line.top < top - tolerance || line.bottom > bottom + tolerance;
          }),
        );
        if (isCut) found.push(texts.currentNode.textContent!.trim());
      }
      return found;
    });
  }, TOLERANCE);
}
