import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { eachBrowser, type OpenPage } from '../support/pages.js';
import { CLASSIC_LINE, DATA, frame, PAGE, site } from '../pages/support/forms.js';
import { everywhere } from '../fixtures/everywhere.js';
import { addresses, CHARACTERS, markup, NAMES } from './payloads.js';

const PATH = '/seite.html';
/** Stands in a brief for each payload in turn. */
const MARK = 'xharmlos';
/** Counts what runs, in this page or in a frame of it. */
const COUNTER = '<script>executed = 0</script>';

const texts = (count: number) => [
  ...markup(count),
  ...[0, 12, 24, 36].map((from) => CHARACTERS.slice(from, from + 12).join('<i>')),
];

eachBrowser(({ name, open }) => {
  const openSite = (content = '') =>
    open(PATH, { documents: { [PATH]: site(content, COUNTER + CLASSIC_LINE) }, settle: true });

  /** Nothing ran, nobody else was asked, and the page is still there. */
  const assertHarmless = async ({ page, errors, requests, origin }: OpenPage, what: string, tries: number) => {
    // Handlers of animations, of focus and of failing images run in later tasks.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    const executed = await page.evaluate(() => (globalThis as unknown as { executed: number }).executed);
    console.log(`${name}, ${what}: ${tries} tries, ${executed} executions`);
    assert.equal(executed, 0);
    assert.deepEqual(errors, []);
    assert.deepEqual(
      requests.filter((address) => !address.startsWith(`${origin}/`) && !address.startsWith('data:font/')),
      [],
    );
    assert.equal(page.url(), `${origin}${PATH}`);
  };

  it('no payload in the texts of a brief is more than text when drawn, light and isolated, or when copied', async () => {
    const opened = await openSite();
    const payloads = texts(60).map((text) => `x${text}`);
    const { different, dangerous, copies } = await drawAll(opened.page, JSON.stringify(everywhere(MARK)), payloads);
    assert.deepEqual(different, []);
    assert.deepEqual(dangerous, []);
    assert.ok(copies > 0);
    await assertHarmless(opened, 'texts of briefs, drawn', payloads.length * 2);
    console.log(`${name}, copies: ${copies}`);
  });

  it('no payload in what an editor can write runs, or asks a server that the page does not allow', async () => {
    const opened = await openSite();
    const payloads = [...markup(60), ...addresses(120), ...NAMES];
    const tries = await opened.page.evaluate(
      (payloads, data) => {
        const main = document.querySelector('main')!;
        const options = [
          'show',
          'layout',
          'heading-level',
          'lang',
          'citation-style',
          'frame',
          'privacy',
          'isolate',
          'id',
        ];
        let tries = 0;
        const add = (payload: string, attributes: Record<string, string>, href: string, tag = 'div') => {
          const place = document.createElement(tag);
          for (const [name, value] of Object.entries(attributes)) place.setAttribute(name, value);
          const link = document.createElement('a');
          link.setAttribute('href', href);
          link.append(payload);
          place.append(link);
          main.append(place);
          tries += 1;
        };
        payloads.forEach((payload, index) => {
          const option = `data-brief-${options[index % options.length]}`;
          add(payload, { 'data-policy-brief': payload }, '/');
          add(payload, { class: 'policy-brief' }, payload);
          add(payload, { class: `policy-brief ${payload}` }, `#${payload}`);
          add(payload, {}, payload, 'p');
          add(payload, { 'data-brief-frame': payload }, payload);
          add(payload, { class: 'brief-frame', 'data-brief-privacy': payload }, payload);
          if (index % 8 === 0) add(payload, { 'data-policy-brief': data, [option]: payload }, '/');
        });
        return tries;
      },
      payloads,
      DATA,
    );
    await pressAll(opened.page);
    await assertHarmless(opened, 'placeholders, links and options', tries);
  });

  it('no payload in an attribute of an element runs', async () => {
    const opened = await openSite();
    const payloads = [...markup(30), ...NAMES.slice(0, 20)];
    const tries = await opened.page.evaluate(async (payloads) => {
      const main = document.querySelector('main')!;
      const tags = [
        'policy-brief',
        'brief-frame',
        'brief-citation',
        'brief-card',
        'brief-cite-button',
        'brief-contents',
      ];
      const names = [
        'src',
        'show',
        'layout',
        'lang',
        'heading-level',
        'label',
        'privacy',
        'citation-style',
        'item',
        'part',
      ];
      let tries = 0;
      for (const [index, payload] of payloads.entries()) {
        for (const tag of tags) {
          const element = document.createElement(tag);
          const name = names[index % names.length]!;
          element.setAttribute(name, payload);
          if (name !== 'src') element.setAttribute('src', '#keine');
          main.append(element);
          await (element as HTMLElement & { updateComplete?: Promise<unknown> }).updateComplete;
          element.remove();
          tries += 1;
        }
      }
      return tries;
    }, payloads);
    await assertHarmless(opened, 'attributes of elements', tries);
  });

  it('no payload in a message to a page with a frame, or to the page in it, changes or runs anything', async () => {
    const opened = await open(PATH, {
      documents: { [PATH]: site(frame(''), COUNTER + CLASSIC_LINE) },
      settle: true,
    });
    const { page } = opened;
    const content = await page.waitForFrame((one) => one.url().endsWith(PAGE));
    const heightOf = () => page.$eval('iframe', (element) => element.getBoundingClientRect().height);
    const before = await heightOf();
    const payloads = [...markup(60), ...addresses(60), ...NAMES];
    const post = (payloads: string[]) => {
      let tries = 0;
      for (const text of payloads) {
        const messages: unknown[] = [
          ...[text, [text], new Map([[text, text]]), { [text]: text }, { policyBrief: text, token: text, value: text }],
          ...['hello', 'fit', 'height', 'link'].map((policyBrief) => ({ policyBrief, token: text, value: text })),
          ...['height', 'link', 'ready'].map((message) => ({ message, secret: text, value: text })),
        ];
        for (const message of messages) window.postMessage(message, '*');
        tries += messages.length;
      }
      return tries;
    };
    const tries = (await page.evaluate(post, payloads)) + (await content.evaluate(post, payloads));
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    assert.equal(await heightOf(), before);
    await assertHarmless(opened, 'messages', tries);
  });

  it('no name on the page, of a form or of an input keeps a brief from appearing', async () => {
    const names = NAMES.filter((name) => /^[\w$]+$/.test(name));
    const content = names
      .map(
        (name) =>
          `<img name="${name}" alt=""><a id="${name}x" name="${name}"></a>` +
          `<form class="policy-brief" id="${name}f"><input name="${name}"></form><form name="${name}"></form>`,
      )
      .join('');
    const opened = await openSite(`${content}<div data-policy-brief="${DATA}"><a href="/">Text</a></div>`);
    await opened.page.waitForSelector('policy-brief .brief-title');
    await assertHarmless(opened, 'names of elements', names.length * 5);
  });
});

/** Draws a brief with each payload, light and isolated, presses every button that copies, and looks at what that gave. */
function drawAll(page: Page, template: string, payloads: string[]) {
  return page.evaluate(
    async (template, mark, payloads) => {
      interface Drawn extends HTMLElement {
        brief: unknown;
        updateComplete: Promise<unknown>;
      }
      const main = document.querySelector('main')!;
      const rootsIn = (root: ParentNode): ParentNode[] => [
        root,
        ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? rootsIn(shadowRoot) : [])),
      ];
      const elementsIn = (root: Element) =>
        [root, root.shadowRoot]
          .flatMap((one) => (one ? rootsIn(one) : []))
          .flatMap((one) => [...one.querySelectorAll('*')]);
      const shapeOf = (root: Element) =>
        elementsIn(root)
          .map((one) => `${one.localName}[${one.getAttributeNames().sort().join(' ')}]`)
          .join();
      const copied: string[] = [];
      Object.defineProperty(navigator, 'clipboard', {
        value: {
          write: async (items: ClipboardItem[]) => {
            for (const item of items)
              if (item.types.includes('text/html')) copied.push(await (await item.getType('text/html')).text());
          },
          writeText: () => Promise.resolve(),
        },
      });
      const draw = async (text: string, isIsolated: boolean) => {
        const element = document.createElement('policy-brief') as Drawn;
        element.toggleAttribute('isolate', isIsolated);
        element.brief = JSON.parse(template.replaceAll(mark, JSON.stringify(text).slice(1, -1)));
        main.append(element);
        await element.updateComplete;
        await new Promise((resolve) => setTimeout(resolve));
        return element;
      };
      const buttonsOf = (element: Element) =>
        elementsIn(element).filter((one) => one.localName === 'button') as HTMLButtonElement[];
      const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      /** Controls are drawn once the browser has nothing else to do. */
      const drawnShapeOf = async (element: Element, isDone: (shape: string) => boolean) => {
        for (let frame = 0; frame < 120 && !isDone(shapeOf(element)); frame++) await nextFrame();
        return shapeOf(element);
      };
      const different: string[] = [];
      const dangerous: string[] = [];
      for (const isIsolated of [false, true]) {
        const harmless = await draw(mark, isIsolated);
        let sameFor = 0;
        let before = '';
        const expected = await drawnShapeOf(harmless, (shape) => {
          sameFor = shape === before ? sameFor + 1 : 0;
          before = shape;
          return sameFor > 20 && buttonsOf(harmless).length > 0;
        });
        if (!expected.includes('h2[')) throw new Error('Nothing was drawn.');
        harmless.remove();
        for (const [index, text] of payloads.entries()) {
          const element = await draw(text, isIsolated);
          if ((await drawnShapeOf(element, (shape) => shape === expected)) !== expected) different.push(text);
          if (index % 4 === 0) for (const button of buttonsOf(element)) button.click();
          await nextFrame();
          element.remove();
        }
      }
      for (const html of copied) {
        const document = new DOMParser().parseFromString(html, 'text/html');
        for (const one of document.querySelectorAll('*')) {
          const isForbidden = /^(?:script|style|iframe|svg|math|form|object|embed|base|link|img)$/.test(one.localName);
          const isCode = one.getAttributeNames().some((name) => /^on|^style$|^src/.test(name));
          const href = one.getAttribute('href');
          const isUnsafe = href !== null && !/^(?:https?:|mailto:|#)/i.test(href);
          if (isForbidden || isCode || isUnsafe) dangerous.push(one.outerHTML.slice(0, 200));
        }
      }
      return { different, dangerous, copies: copied.length };
    },
    template,
    MARK,
    payloads,
  );
}

/** Presses every button of the page. */
async function pressAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const rootsIn = (root: ParentNode): ParentNode[] => [
      root,
      ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? rootsIn(shadowRoot) : [])),
    ];
    for (const root of rootsIn(document)) for (const button of root.querySelectorAll('button')) button.click();
    await new Promise((resolve) => setTimeout(resolve));
  });
}
