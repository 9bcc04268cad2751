import { readdirSync, readFileSync } from 'node:fs';
import type { LitElement } from 'lit';
import type { Frame, Page } from 'puppeteer-core';
import type { Brief } from '../../../src/brief/model.js';
import type { BriefElement } from '../../../src/elements/brief-element.js';

/** Paths of all demo pages. */
export const DEMO_PAGES = readdirSync('demo')
  .filter((name) => name.endsWith('.html'))
  .sort()
  .map((name) => `/demo/${name}`);

/** Path of the first brief. */
export const BRIEF_PATH = '/dist/briefs/resiliente-kommunen-2-0.de.json';

/** The first brief as it is served. */
export function firstBrief(): Brief {
  return JSON.parse(readFileSync(`.${BRIEF_PATH}`, 'utf8')) as Brief;
}

/**
 * Waits until every element of a page shows its text and controls, or has failed. Resolves to the number of those that
 * show it.
 */
export function untilShown(page: Page | Frame): Promise<number> {
  return page.evaluate(async () => {
    const all = [...document.querySelectorAll<BriefElement>('*')].filter(({ localName }) =>
      /^(policy-brief$|brief-(?!frame))/.test(localName),
    );
    for (const { localName } of all) await customElements.whenDefined(localName);
    for (const element of all) {
      while (element.source.state.status === 'loading')
        await new Promise((resolve) => {
          for (const type of ['brief-load', 'brief-series-load', 'brief-error'])
            element.addEventListener(type, resolve, { once: true });
        });
      await element.updateComplete;
    }
    for (const root of [document, ...all.flatMap(({ shadowRoot }) => shadowRoot ?? [])]) {
      const controls = root.querySelectorAll<LitElement>('policy-brief-copy-controls, policy-brief-citation-controls');
      for (const { updateComplete } of controls) await updateComplete;
    }
    return all.filter((element) => element.source.state.status === 'ready').length;
  });
}

/** Presses every button and every link within the page, and changes every other control, in shadow roots too. */
export function useEverything(page: Page | Frame): Promise<void> {
  return page.evaluate(async () => {
    const rootsIn = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
      root,
      ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? rootsIn(shadowRoot) : [])),
    ];
    const all = <T extends Element>(selector: string) =>
      rootsIn(document).flatMap((root) => [...root.querySelectorAll<T & HTMLElement>(selector)]);
    // Before the next task, Lit redraws and the browser follows a link within the page.
    const nextTask = () => new Promise((resolve) => setTimeout(resolve));
    /** Presses a button and waits for the event that reports its outcome. */
    const press = async (control: HTMLElement) => {
      const root = control.getRootNode();
      const host = root instanceof ShadowRoot ? root.host : document;
      const name = root instanceof ShadowRoot ? root.host.localName : control.closest('.copy') ? 'copy' : '';
      const isCopyOrDownload = /^(copy|brief-series|policy-brief-(copy|citation)-controls)$/.test(name);
      const isRetry = /^(policy-brief|brief-(?!frame|series).*)$/.test(name);
      const types = isCopyOrDownload
        ? ['brief-copy', 'brief-copy-error', 'brief-download']
        : isRetry
          ? ['brief-load', 'brief-error']
          : [];
      const ended = new Promise((resolve) => {
        for (const type of types) host.addEventListener(type, resolve, { once: true });
      });
      control.click();
      await (types.length > 0 && control.isConnected ? ended : nextTask());
    };
    for (const link of all('a[href^="#"]')) {
      link.click();
      await nextTask();
    }
    for (const control of all<HTMLSelectElement>('select')) {
      for (const { value } of control.options) {
        control.value = value;
        control.dispatchEvent(new Event('change'));
        await nextTask();
      }
    }
    for (const control of all('button, input')) await press(control);
    await nextTask();
  });
}

/** Clears a page down to a `<main>` with a title and no stylesheets, for a test that inserts its own elements. */
export function clear(page: Page | Frame): Promise<void> {
  return page.evaluate(() => {
    for (const sheet of document.styleSheets) sheet.disabled = true;
    const title = Object.assign(document.createElement('h1'), { textContent: 'Titel der Seite' });
    const main = document.createElement('main');
    main.append(title);
    document.body.replaceChildren(main);
  });
}

/** Inserts an element into `<main>`, with attributes and an optional brief, and waits until it has drawn its text. */
export function setIn(
  page: Page | Frame,
  tag: string,
  attributes: Record<string, string>,
  brief?: Brief,
): Promise<void> {
  return page.evaluate(
    async (tag, attributes, brief) => {
      const element = document.createElement(tag as 'policy-brief');
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      if (brief) element.brief = brief;
      const settled = new Promise<void>((resolve, reject) => {
        element.addEventListener('brief-load', () => resolve());
        element.addEventListener('brief-error', ({ error }) => reject(error));
      });
      document.querySelector('main')!.append(element);
      await settled;
    },
    tag,
    attributes,
    brief,
  );
}
