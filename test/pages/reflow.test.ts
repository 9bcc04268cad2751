import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { eachBrowser } from '../support/pages.js';
import { BRIEF_PATH, clear, setIn, untilShown } from './support/demo.js';
import { longWords } from './support/long-words.js';
import { tooWide } from './support/too-wide.js';

const PHONE = { width: 320, height: 640 };
const LAYOUTS = ['list', 'cards', 'compact'];

eachBrowser(({ open }) => {
  for (const layout of LAYOUTS) {
    it(`the longest words fit into 320 pixels, layout ${layout}`, async () => {
      const { page } = await open('/demo/index.html', { viewport: PHONE });
      await clear(page);
      await setIn(page, 'policy-brief', { layout }, longWords);
      await setIn(page, 'policy-brief', { layout, isolate: '' }, longWords);
      await setIn(page, 'brief-card', {}, longWords);
      await setIn(page, 'brief-contents', {}, longWords);
      assert.deepEqual(await tooWide(page), []);
    });
  }

  it('the longest words fit into a column of 280 pixels on a wide page', async () => {
    const { page } = await open('/demo/index.html', { viewport: { width: 1280, height: 800 } });
    await clear(page);
    await page.evaluate(() => {
      document.querySelector('main')!.style.inlineSize = '280px';
    });
    await setIn(page, 'policy-brief', {}, longWords);
    await setIn(page, 'policy-brief', { isolate: '' }, longWords);
    assert.deepEqual(await tooWide(page, 'main'), []);
  });

  for (const path of ['/demo/town.html', '/demo/institute.html', '/demo/hostile.html']) {
    it(`wider text spacing causes no clipping or overlap in the briefs of ${path}`, async () => {
      const { page } = await open(path, { viewport: PHONE });
      await untilShown(page);
      await spaceOut(page);
      assert.deepEqual(await tooWide(page), []);
      assert.deepEqual(await collisions(page), []);
    });
  }

  it('wider text spacing applies to the text of an isolated brief', async () => {
    const { page } = await open('/demo/index.html');
    await clear(page);
    await setIn(page, 'brief-summary', { src: BRIEF_PATH, isolate: '' });
    const spacing = () =>
      page.evaluate(() => {
        const text = document.querySelector('brief-summary')!.shadowRoot!.querySelector('p')!;
        const { letterSpacing, fontSize } = getComputedStyle(text);
        return parseFloat(letterSpacing) / parseFloat(fontSize);
      });
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { letter-spacing: 0.12em !important }');
      document.adoptedStyleSheets.push(sheet);
    });
    assert.ok((await spacing()) > 0.09, String(await spacing()));
  });

  it('an element fills the available width in a flex row, from the published script as well', async () => {
    const { page } = await open('/demo/index.html', { viewport: { width: 1000, height: 800 } });
    await clear(page);
    await setIn(page, 'brief-card', { src: BRIEF_PATH });
    const width = await page.evaluate(() => {
      const card = document.querySelector('brief-card')!;
      const row = document.createElement('div');
      Object.assign(row.style, { display: 'flex', inlineSize: '600px' });
      card.replaceWith(row);
      row.append(card);
      return card.getBoundingClientRect().width;
    });
    assert.equal(width, 600);
  });

  for (const factor of [2, 0.5]) {
    it(`text follows the reader's font size to ${factor * 100} %`, async () => {
      const { page } = await open('/demo/town.html', { viewport: { width: 1280, height: 800 } });
      await untilShown(page);
      const before = await fontSizes(page);
      await page.evaluate((factor) => {
        document.documentElement.style.fontSize = `${factor * 100}%`;
      }, factor);
      const after = await fontSizes(page);
      const ratios = after.map((size, index) => size / before[index]!);
      assert.ok(ratios.length > 20);
      assert.deepEqual(
        ratios.filter((ratio) => Math.abs(ratio - factor) > 0.02),
        [],
      );
    });
  }
});

/** Sets the text spacing of WCAG 1.4.12 in the document and in every shadow root. */
function spaceOut(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
       p { margin-block-end: 2em !important }`,
    );
    const roots = [...document.querySelectorAll('*')]
      .map(({ shadowRoot }) => shadowRoot)
      .filter((root) => root !== null);
    for (const root of [document, ...roots]) root.adoptedStyleSheets.push(sheet);
  });
}

/** Overlapping lines of text in briefs, and boxes that clip their content. */
function collisions(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const roots = [...document.querySelectorAll('.brief')].concat(
      [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => [
        ...(shadowRoot?.querySelectorAll('.brief') ?? []),
      ]),
    );
    const faults: string[] = [];
    for (const root of roots) {
      const name = (element: Element) => `${element.className}: ${element.textContent.trim().slice(0, 30)}`;
      for (const element of root.querySelectorAll('*')) {
        const { overflowX, overflowY } = getComputedStyle(element);
        const clips = `${overflowX} ${overflowY}`.includes('hidden');
        if (clips && element.scrollHeight > element.clientHeight + 1) faults.push(`clipped ${name(element)}`);
      }
      const texts = [...root.querySelectorAll('p, h1, h2, h3, h4, h5, h6, [role=heading], figcaption, .brief-number')];
      texts.forEach((one, index) => {
        const a = one.getBoundingClientRect();
        for (const other of texts.slice(index + 1)) {
          const b = other.getBoundingClientRect();
          const overlap = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          const beside = a.right <= b.left + 1 || b.right <= a.left + 1;
          if (overlap > 1 && !beside && !one.contains(other)) faults.push(`${name(one)} over ${name(other)}`);
        }
      });
    }
    if (roots.length === 0) faults.push('no brief was found');
    return faults;
  });
}

/** The font sizes of the briefs' text, in pixels, except those that also depend on the available width. */
function fontSizes(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.brief :is(p, li, h3, h4, figcaption, .brief-link)')].map((element) =>
      parseFloat(getComputedStyle(element).fontSize),
    ),
  );
}
