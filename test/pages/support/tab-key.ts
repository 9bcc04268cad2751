import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';

/** One stop of the Tab key. */
export interface Stop {
  name: string;
  /** Whether it belongs to a brief or its controls. */
  ours: boolean;
  outline: string;
  outlineWidth: number;
  top: number;
  /** Distance from where lines of its language begin. */
  start: number;
  /** Which element of the library it is in; -1 where it is in none. */
  group: number;
}

/** Names of everything that should be reached, in the order of the page. */
export function focusable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const visit = (node: Node): Element[] => {
      const element = node instanceof Element ? [node] : [];
      const shadow = node instanceof Element && node.shadowRoot;
      const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
      const inside = shadow ? [...shadow.childNodes] : slotted.length > 0 ? slotted : [...node.childNodes];
      return [...element, ...inside.flatMap(visit)];
    };
    return visit(document.body)
      .filter((element) => element.matches('a[href], button, input, select, [tabindex="0"]'))
      .filter((element) => element.checkVisibility())
      .map(
        (element) => `${element.localName} ${element.textContent.trim()} ${element.getAttribute('href') ?? element.id}`,
      );
  });
}

/** Where the focus goes from the top of a newly opened page, until it leaves the page. */
export async function tabThrough(page: Page, most: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < most) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const seen = globalThis as { lastStop?: Element };
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      // When Firefox focuses its own controls, the page may keep its active element.
      if (!document.hasFocus() || !element || element === document.body) return undefined;
      if (element === seen.lastStop) return 'trapped';
      seen.lastStop = element;
      const root = element.getRootNode();
      const host = root instanceof ShadowRoot ? root.host : element.closest('policy-brief, .brief');
      const { top, left, right } = element.getBoundingClientRect();
      const { direction, outlineStyle, outlineWidth } = getComputedStyle(element);
      return {
        name: `${element.localName} ${element.textContent.trim()} ${element.getAttribute('href') ?? element.id}`,
        ours: host !== null && (root instanceof ShadowRoot || element.closest('.brief') !== null),
        outline: outlineStyle,
        outlineWidth: parseFloat(outlineWidth),
        top: top + scrollY,
        start: direction === 'rtl' ? innerWidth - right : left,
        group: host ? [...document.querySelectorAll('*')].indexOf(host) : -1,
      };
    });
    if (!stop) break;
    assert.ok(stop !== 'trapped', `The Tab key does not leave ${stops.at(-1)?.name}`);
    stops.push(stop);
  }
  return stops;
}
