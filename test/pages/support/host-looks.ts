import type { Page } from 'puppeteer-core';
import type { BriefElement } from '../../../src/elements/brief-element.js';

/** Waits until what a page shows of a brief is there: elements drawn, frame loaded, controls added. */
export async function allShown(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const element = document.querySelector<BriefElement>('#place policy-brief');
    const awaited = document.querySelector('script[src*="policy-brief-"]');
    if (element) return !!customElements.get(element.localName) && element.source.state.status === 'ready';
    if (!awaited || document.querySelector('#place iframe')) return true;
    if (document.querySelector('#place brief-frame')) return !!document.querySelector('brief-frame')!.shadowRoot;
    return !!document.querySelector('#place policy-brief-citation-controls');
  });
}

/** One element or what it generates: its name, and each of its computed styles on a line. */
export type Look = [name: string, styles: string];

/**
 * Every computed style of every element outside the brief. The ancestors of the brief become higher
 * with it: only there, height and the origins that are reckoned from it are left out.
 */
export async function hostLooks(page: Page): Promise<Look[]> {
  // As one string, the thousands of styles reach this process far sooner than as values of their own.
  const looks = await page.evaluate(() => {
    const place = document.querySelector('#place')!;
    const byHeight = /^(?:height|block-size|perspective-origin|transform-origin)$/;
    const looks = [document.documentElement, document.body, ...document.body.querySelectorAll('*')]
      .filter((element) => element === place || !place.contains(element))
      .flatMap((element) =>
        ['', '::before', '::after', '::marker'].flatMap((pseudo): Look[] => {
          const style = getComputedStyle(element, pseudo || null);
          if (pseudo === '::marker' ? element.localName !== 'li' : pseudo && style.content === 'none') return [];
          const names = [...style].sort().filter((name) => !element.contains(place) || !byHeight.test(name));
          const styles = names.map((name) => `${name}: ${style.getPropertyValue(name)}`);
          return [[element.localName + pseudo, styles.join('\n')]];
        }),
      );
    return JSON.stringify(looks);
  });
  return JSON.parse(looks) as Look[];
}

/** The differences in computed style between two pages with the same elements. */
export function changes(before: Look[], after: Look[]): string[] {
  if (before.length !== after.length) return [`${before.length} elements before, ${after.length} after`];
  return before.flatMap(([name, styles], index) => {
    const others = after[index]![1].split('\n');
    const lines = styles.split('\n');
    return lines.filter((style, at) => style !== others[at]).map((style) => `${name} no longer has ${style}`);
  });
}

/** The styles in the text of a brief that differ from those it must have on every page. */
export function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const element = document.querySelector('#place policy-brief');
    const isolated = element?.shadowRoot?.querySelector('.brief');
    const text = document.querySelector('#place .brief') ?? isolated;
    if (!text) return ['there is no text'];
    const faults: string[] = [];
    const expect = (isSo: boolean, what: string, { textContent }: Element) => {
      if (!isSo) faults.push(`${what}: ${textContent.trim().slice(0, 40)}`);
    };
    const all = (selector: string) => {
      const found = [...text.querySelectorAll(selector)];
      if (found.length === 0) faults.push(`no ${selector}`);
      return found;
    };
    const size = (one: Element) => parseFloat(getComputedStyle(one).fontSize);
    const box = (one: Element) => one.getBoundingClientRect();

    const host = getComputedStyle(document.querySelector('.ce-bodytext > p:last-of-type')!);
    const hostLink = getComputedStyle(document.querySelector('#host-link')!);
    for (const paragraph of all('.brief-paragraph')) {
      const { fontFamily, color, fontSize, lineHeight } = getComputedStyle(paragraph);
      expect(
        fontFamily === host.fontFamily && color === host.color,
        'not in the font and colour of the page',
        paragraph,
      );
      const ratio = parseFloat(fontSize) / parseFloat(host.fontSize);
      expect(ratio > 0.85 && ratio < 1.3, 'not about as large as the text of the page', paragraph);
      expect(parseFloat(lineHeight) / parseFloat(fontSize) >= 1.4, 'lines too close', paragraph);
      expect(box(paragraph).width <= 40.1 * parseFloat(fontSize), 'lines too long', paragraph);
    }
    for (const link of all('.brief-item-text .brief-link')) {
      const { color, textDecorationLine } = getComputedStyle(link);
      expect(textDecorationLine.includes('underline'), 'a link that cannot be told from text', link);
      // Isolated links have the colour of the text: the page's rules do not reach them.
      expect(color === (isolated ? host : hostLink).color, 'a link with its own colour', link);
    }
    for (const heading of all(':is(h1, h2, h3, h4, h5, h6, [role="heading"])')) {
      expect(parseInt(getComputedStyle(heading).fontWeight) >= 600, 'a heading that is not bold', heading);
      expect(size(heading) >= size(text), 'a heading smaller than text', heading);
    }
    const ranks = ['.brief-title', '.brief-section-title', '.brief-item-title', '.brief-heading'].map(
      (one) => all(one)[0]!,
    );
    const sizes = ranks.map(size);
    if (sizes.some((one, index) => index > 0 && one >= sizes[index - 1]!))
      faults.push(`sizes of headings: ${sizes.join()}`);

    for (const number of all('.brief-number')) {
      const [one, title] = [box(number), box(number.parentElement!.querySelector('.brief-item-title')!)];
      expect(one.right <= title.left || one.bottom <= title.top, 'a number over its title', number);
    }
    for (const item of all('.brief-list-item, .brief-note')) {
      const { display, listStyleType, listStyleImage, backgroundImage } = getComputedStyle(item);
      const isMarked = display === 'list-item' && ['disc', 'decimal'].includes(listStyleType);
      expect(isMarked && listStyleImage === 'none' && backgroundImage === 'none', 'the mark of a list', item);
      expect(box(item).left - box(item.parentElement!).left >= size(item), 'no room for the mark of a list', item);
    }
    for (const item of all('.brief-items > *, .brief-facts > *'))
      expect(getComputedStyle(item).listStyleType === 'none', 'a mark where none should be', item);
    for (const quote of all('.brief-item .brief-quote')) {
      const { borderInlineStartWidth, backgroundImage, direction } = getComputedStyle(quote);
      expect(parseFloat(borderInlineStartWidth) >= 2 && backgroundImage === 'none', 'a quote without its bar', quote);
      const inner = quote.querySelector('.brief-quote-text')!;
      const indent = direction === 'rtl' ? box(quote).right - box(inner).right : box(inner).left - box(quote).left;
      expect(indent >= size(quote), 'a quote that is not indented', quote);
      expect(getComputedStyle(inner).backgroundColor === 'rgba(0, 0, 0, 0)', 'a quote with its own background', quote);
    }
    for (const reference of all('.brief-note-reference')) {
      const line = reference.closest('p')!;
      expect(box(reference).top >= box(line).top - 0.5 * size(line), 'the number of a note above its line', reference);
    }
    return faults;
  });
}

/** Buttons and lists of a brief, including shadow roots, that are too small or do not look like controls. */
export function weakControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const deep = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? deep(one.shadowRoot) : [])]);
    const controls = deep(document.querySelector('#place')!).filter((one) => one.matches('button, select'));
    if (document.querySelector('#place :is(policy-brief, brief-frame)') && controls.length === 0)
      return ['no controls'];
    return controls.flatMap((one) => {
      const { borderTopWidth, borderTopStyle, borderTopColor, color, textDecorationLine } = getComputedStyle(one);
      const hasBorder = parseFloat(borderTopWidth) >= 1 && borderTopStyle === 'solid' && borderTopColor === color;
      const isHigh = one.getBoundingClientRect().height >= 24;
      return isHigh && (hasBorder || textDecorationLine.includes('underline')) ? [] : [one.textContent.trim()];
    });
  });
}
