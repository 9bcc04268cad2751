import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { eachBrowser } from '../support/pages.js';
import { untilShown } from './support/demo.js';

eachBrowser(({ name, open }) => {
  it('on the hostile page, text keeps readable sizes and line heights', async () => {
    const { page } = await open('/demo/hostile.html');
    await untilShown(page);
    const lines = await textLines(page);
    assert.ok(lines.length > 40);
    for (const { text, size, leading, width } of lines) {
      assert.ok(size >= 12 && size <= 48, `${size} pixels: ${text}`);
      assert.ok(leading > 1.14 * size, `lines ${leading} pixels apart at a size of ${size}: ${text}`);
      assert.ok(width >= 150 || text.length < 25, `${width} pixels for: ${text}`);
    }
  });

  it('on the hostile page, no text overlaps or is cut off', async () => {
    const { page } = await open('/demo/hostile.html');
    await untilShown(page);
    const boxes = await page.evaluate(() =>
      [...document.querySelectorAll('#offen .brief, #schmal .brief, #offen li, #schmal li')].map((element) => ({
        overflow: element.scrollHeight - element.clientHeight,
        position: getComputedStyle(element).float,
      })),
    );
    assert.ok(boxes.length > 7);
    assert.deepEqual(
      boxes.filter(({ overflow, position }) => overflow > 1 || position !== 'none'),
      [],
    );
  });

  for (const path of ['/demo/hostile.html', '/demo/town.html']) {
    it(`the rest of ${path} looks the same with and without the script`, async () => {
      const { page } = await open(path, { ownTab: true });
      await untilShown(page);
      const withScript = await hostStyles(page);
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (request.url().endsWith('.min.js')) void request.abort();
        else void request.continue();
      });
      await page.reload({ waitUntil: 'load' });
      assert.equal(await page.evaluate(() => customElements.get('policy-brief') === undefined), true);
      assert.deepEqual(withScript, await hostStyles(page));
    });
  }

  // Only Chromium can emulate these user preferences.
  if (name !== 'chromium') return;

  it('in forced colours, bars, boxes and buttons keep a border', async () => {
    const { page } = await open('/demo/elements.html', { ownTab: true });
    await untilShown(page);
    await feign(page, 'forced-colors', 'active');
    assert.deepEqual(await invisibleBorders(page), []);
  });

  it('with increased contrast, hairlines and boxes have the colour of the text', async () => {
    const { page } = await open('/demo/elements.html', { ownTab: true });
    await untilShown(page);
    const borderOfMethod = () =>
      page.evaluate(() => {
        const { borderTopColor, color } = getComputedStyle(document.querySelector('.brief-item-method')!);
        return { isText: borderTopColor === color };
      });
    assert.deepEqual(await borderOfMethod(), { isText: false });
    await feign(page, 'prefers-contrast', 'more');
    assert.deepEqual(await borderOfMethod(), { isText: true });
    assert.deepEqual(await invisibleBorders(page), []);
  });
});

/** Every line of text in the briefs of a page. */
function textLines(page: Page) {
  return page.evaluate(() => {
    const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
    return roots
      .flatMap((root) => [...root.querySelectorAll('.brief :is(p, li, h2, h3, h4, h5, figcaption)')])
      .filter((element) => !element.querySelector('p'))
      .map((element) => {
        const { fontSize, lineHeight } = getComputedStyle(element);
        return {
          text: element.textContent.trim(),
          size: parseFloat(fontSize),
          leading: parseFloat(lineHeight),
          width: element.getBoundingClientRect().width,
        };
      });
  });
}

/** Every computed style of elements outside the brief whose height does not depend on it. */
function hostStyles(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('h1, .lead, .text > h2, .box > h2, .side dt, .menu a, [id^=probe]')].map(
      (element) => {
        const style = getComputedStyle(element);
        const names = Array.from(style);
        return `${element.localName} ${names.map((name) => `${name}: ${style.getPropertyValue(name)}`).join('; ')}`;
      },
    ),
  );
}

/** Emulates a user preference that Puppeteer cannot set. */
async function feign(page: Page, name: string, value: string): Promise<void> {
  const client = await page.createCDPSession();
  const features = [
    { name: 'prefers-color-scheme', value: 'light' },
    { name, value },
  ];
  await client.send('Emulation.setEmulatedMedia', { features });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** Borders that carry meaning but are invisible. */
function invisibleBorders(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const bordered: [string, Element | null | undefined, string][] = [
      ['bar above the header', document.querySelector('.brief-series'), 'border-top'],
      ['line above a section', document.querySelector('.brief-section'), 'border-top'],
      ['bar beside a quote', document.querySelector('.brief-quote'), 'border-left'],
      ['box of the method', document.querySelector('.brief-item-method'), 'border-top'],
      ['card', document.querySelector('.brief-layout-cards .brief-item'), 'border-top'],
      ['button', document.querySelector('#fehlschlag policy-brief')!.shadowRoot!.querySelector('button'), 'border-top'],
    ];
    return bordered.flatMap(([name, element, side]) => {
      if (!element) return [`${name} is missing`];
      const style = getComputedStyle(element);
      const [width, colour] = [style.getPropertyValue(`${side}-width`), style.getPropertyValue(`${side}-color`)];
      const ground = getComputedStyle(document.body).backgroundColor;
      return parseFloat(width) >= 1 && !/^rgba\(.*, 0\)$/.test(colour) && colour !== ground
        ? []
        : [`${name}: ${width} ${colour}`];
    });
  });
}
