import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { LIBRARY_FILES } from '../../src/library-files.js';
import { fragmentHtml } from '../../src/publish/fragment.js';
import { eachBrowser } from '../support/pages.js';
import { BRIEF_PATH, firstBrief, untilShown } from './support/demo.js';

const VIEWPORT = { width: 1280, height: 2400 };
const CLASSIC_SCRIPT = `dist/${LIBRARY_FILES.classic}`;
/** A name that a site may give to our script. */
const RENAMED = '/demo/site.min.js';

eachBrowser(({ name, open }) => {
  // Only Chromium measures layout shifts.
  if (name !== 'chromium') return;

  for (const path of ['/demo/town.html', '/demo/institute.html']) {
    it(`nothing moves when elements replace the static fallback of the same text on ${path}`, async () => {
      const { page } = await open(path, { viewport: VIEWPORT, ownTab: true });
      await untilShown(page);
      const texts = await staticTexts(page);
      assert.ok(texts.length > 2);
      const { shift, before, after } = await reload(page, path, withFallbacks(path, texts));
      assert.ok(before.length > 10, 'the fallback was there first');
      assert.deepEqual(after, before);
      assert.equal(shift, 0);
    });
  }

  for (const width of [360, 1280]) {
    it(`nothing moves when a static brief gets its controls on a page ${width} pixels wide`, async () => {
      const { page } = await open('/demo/town.html', { viewport: { ...VIEWPORT, width }, ownTab: true });
      await expectNothingMoves(page, withStaticBrief('/demo/town.html'));
    });
  }

  it('nothing moves when a renamed script gives a static brief its controls', async () => {
    const { page } = await open('/demo/town.html', { viewport: VIEWPORT, ownTab: true });
    const source = withStaticBrief('/demo/town.html').replace(/src="[^"]*classic\.min\.js"/, `src="${RENAMED}"`);
    await expectNothingMoves(page, source);
  });

  it('nothing moves when a placeholder replaces its static brief by an element', async () => {
    const { page } = await open('/demo/town.html', { viewport: VIEWPORT, ownTab: true });
    await expectNothingMoves(
      page,
      withStaticBrief('/demo/town.html', (text) => `<div data-policy-brief="${BRIEF_PATH}">${text}</div>`),
    );
  });

  it('a fallback of another height moves the content below it, which the test detects', async () => {
    const { page } = await open('/demo/town.html', { viewport: VIEWPORT, ownTab: true });
    const { shift } = await reload(page, '/demo/town.html', readFileSync('./demo/town.html', 'utf8'));
    assert.ok(shift > 0);
  });
});

/** The text of every element that draws one, as the HTML that a town would paste. */
function staticTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter(({ localName }) => localName.startsWith('brief-'))
      .map((element) => element.innerHTML.replace(/<!--.*?-->/gs, '')),
  );
}

/** A page's source with the contents of its elements replaced, in order. */
function withFallbacks(path: string, texts: readonly string[]): string {
  const rest = [...texts];
  return readFileSync(`.${path}`, 'utf8').replace(
    /<(brief-[\w-]+)([^>]*)>.*?<\/\1>/gs,
    (_, tag: string, attributes: string) => `<${tag}${attributes}>${rest.shift() ?? ''}</${tag}>`,
  );
}

/** Expects that a static brief gets all its controls, and that no text of it moves. */
async function expectNothingMoves(page: Page, source: string): Promise<void> {
  const { shift, before, after } = await reload(page, '/demo/town.html', source);
  assert.ok(before.length > 20, 'the text was there first');
  const [places, controls] = await page.evaluate(() =>
    ['.brief :is(.brief-item, .brief-quote)', 'policy-brief-copy-controls'].map(
      (selector) => document.querySelectorAll(selector).length,
    ),
  );
  assert.equal(controls, places, 'the controls are there now');
  assert.deepEqual(after, before);
  assert.equal(shift, 0);
}

/** A page's source with a static brief for content and no element; its script is the classic one. */
function withStaticBrief(path: string, around = (text: string) => text): string {
  return readFileSync(`.${path}`, 'utf8')
    .replace(/<script type="module" src="(.*?)min\.js">/, '<script defer src="$1classic.min.js">')
    .replace(
      /<main.*<\/aside>/s,
      () => `<main>${around(fragmentHtml(firstBrief(), { roomForControls: true }))}</main>`,
    );
}

/** What a reader sees of a page before and after the script. */
interface Seen {
  /** Sum of Chromium's layout shifts; Chromium leaves out new elements. */
  shift: number;
  /** Every text with its place, when the page was painted first. */
  before: string[];
  /** The same in the end. */
  after: string[];
}

/** Opens a page from another source; script and brief arrive only after the page before them has been painted. */
async function reload(page: Page, path: string, source: string): Promise<Seen> {
  let reportPaint = () => {};
  const firstPaint = new Promise<void>((resolve) => (reportPaint = resolve));
  await page.exposeFunction('reportPaint', () => reportPaint());
  await page.setRequestInterception(true);
  const answer = async (request: HTTPRequest) => {
    const { pathname } = new URL(request.url());
    if (pathname === path) return request.respond({ contentType: 'text/html; charset=utf-8', body: source });
    if (/\.(min\.js|json)$/.test(pathname)) {
      await firstPaint;
      await twoFrames(page);
    }
    if (pathname === RENAMED)
      return request.respond({ contentType: 'text/javascript', body: readFileSync(CLASSIC_SCRIPT) });
    return request.continue();
  };
  page.on('request', (request) => void answer(request));
  await page.evaluateOnNewDocument(() => {
    const places = () =>
      [...document.querySelectorAll('.brief :is(h1, h2, h3, h4, p, a, figcaption)')].map((element) => {
        const { top, left, width, height } = element.getBoundingClientRect();
        return `${element.textContent.trim().slice(0, 30)} ${[top, left, width, height].map(Math.round).join(' ')}`;
      });
    const seen: Seen = { shift: 0, before: [], after: [] };
    Object.assign(globalThis, { seen, places });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver(() => {
      if (!customElements.get('policy-brief')) seen.before = places();
      (globalThis as unknown as { reportPaint: () => void }).reportPaint();
    }).observe({ type: 'paint', buffered: true });
  });
  // A browser would scroll the new page to where the text stood that the reader saw at the top of the old one.
  await page.evaluate(() => (history.scrollRestoration = 'manual'));
  await page.reload({ waitUntil: 'load' });
  await untilShown(page);
  // Chromium records a shift with the frame in which something moves, and reports it when idle.
  await twoFrames(page);
  return page.evaluate(async () => {
    await new Promise((resolve) => requestIdleCallback(resolve));
    const { seen, places } = globalThis as unknown as { seen: Seen; places: () => string[] };
    return { ...seen, after: places() };
  });
}

/** Waits until a page has been painted once more. */
function twoFrames(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}
