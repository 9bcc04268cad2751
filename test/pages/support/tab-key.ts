import assert from 'node:assert/strict';
import process from 'node:process';
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

/** What a page notes while the Tab key leads through it. */
interface Tabbed {
  stops: Stop[];
  /** Name of a stop that a press did not leave. */
  trapped?: string;
}

/** Firefox takes many keys in one command, where WebDriver's code stands for one that is no character. */
const TAB_OF_WEBDRIVER = '\uE004';

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

/**
 * Where a number of presses of the Tab key lead from the top of a newly opened page, until the focus leaves the page.
 * After that, a further press would lead to the top again.
 */
export async function tabThrough(page: Page, presses: number): Promise<Stop[]> {
  // The page notes its stops itself: to ask it after each press takes longer than the presses.
  await page.evaluate(noteStops);
  if (process.env.TEST_BROWSER === 'firefox') await page.keyboard.type(TAB_OF_WEBDRIVER.repeat(presses));
  else for (let count = 0; count < presses; count++) await page.keyboard.press('Tab');
  const { stops, trapped } = await page.evaluate(() => (globalThis as unknown as { tabbed: Tabbed }).tabbed);
  assert.equal(trapped, undefined, `The Tab key does not leave ${trapped}`);
  return stops;
}

/** Runs in the page: from now on it notes each stop, until the focus leaves the page. */
function noteStops(): void {
  const tabbed: Tabbed = { stops: [] };
  Object.assign(globalThis, { tabbed });
  let last: Element | undefined;
  const note = () => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    // When Firefox focuses its own controls, the page may keep its active element.
    if (!document.hasFocus() || !element || element === document.body) {
      stop();
      return;
    }
    const root = element.getRootNode();
    const host = root instanceof ShadowRoot ? root.host : element.closest('policy-brief, .brief');
    const { top, left, right } = element.getBoundingClientRect();
    const { direction, outlineStyle, outlineWidth } = getComputedStyle(element);
    const name = `${element.localName} ${element.textContent.trim()} ${element.getAttribute('href') ?? element.id}`;
    if (element === last) tabbed.trapped = name;
    last = element;
    tabbed.stops.push({
      name,
      ours: host !== null && (root instanceof ShadowRoot || element.closest('.brief') !== null),
      outline: outlineStyle,
      outlineWidth: parseFloat(outlineWidth),
      top: top + scrollY,
      start: direction === 'rtl' ? innerWidth - right : left,
      group: host ? [...document.querySelectorAll('*')].indexOf(host) : -1,
    });
  };
  const stop = () => {
    removeEventListener('keyup', note, true);
    removeEventListener('blur', leave);
  };
  const leave = () => {
    if (!document.hasFocus()) stop();
  };
  // The key comes up where its press has put the focus.
  addEventListener('keyup', note, true);
  addEventListener('blur', leave);
}
