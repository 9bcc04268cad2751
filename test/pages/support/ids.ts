import type { Page } from 'puppeteer-core';

/** The number of ids, and for each id or reference to one, how many elements of the same root carry that id. */
export function idsAndReferences(page: Page): Promise<{ ids: number; references: { id: string; count: number }[] }> {
  return page.evaluate(() => {
    const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
    let ids = 0;
    const references = roots.flatMap((root) => {
      const count = (id: string) => root.querySelectorAll(`[id="${CSS.escape(id)}"]`).length;
      const own = [...root.querySelectorAll('[id]')].map(({ id }) => id);
      ids += own.length;
      const named = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'].flatMap((attribute) =>
        [...root.querySelectorAll(`[${attribute}]`)].flatMap((element) => element.getAttribute(attribute)!.split(' ')),
      );
      const linked = [...root.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')!.slice(1));
      return [...own, ...named, ...linked].map((id) => ({ id, count: count(id) }));
    });
    return { ids, references };
  });
}
