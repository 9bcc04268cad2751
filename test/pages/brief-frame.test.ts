import assert from 'node:assert/strict';
import { after, before, beforeEach, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { eachBrowser } from '../support/pages.js';
import { faults } from './support/axe.js';
import { clickAndWait, copyOtherText, paste } from './support/clipboard.js';
import { brief, CITATION, CLASSIC, CLASSIC_LINE, FOLDER, PAGE, STYLESHEET } from './support/forms.js';
import { frameIn, openTown, startInstitute, untilFitted, type Institute } from './support/framing.js';

const BUTTON = 'brief-frame >>> button';
const FRAME = 'brief-frame >>> iframe';

/** Makes every kind of storage throw, as in the strictest sandbox. */
const NO_STORAGE = `<script>
for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
  Object.defineProperty(window, name, { get() { throw new DOMException(name, 'SecurityError'); } });
for (const [object, name] of [[Document.prototype, 'cookie'], [Navigator.prototype, 'serviceWorker']])
  Object.defineProperty(object, name, { get() { throw new DOMException(name, 'SecurityError'); } });
</script>`;

eachBrowser(({ name, open }) => {
  let institute: Institute;
  let link: string;

  before(async () => {
    institute = await startInstitute();
    link = `<a href="${institute.origin}${PAGE}">${brief.meta.title}</a>`;
  });
  beforeEach(() => {
    institute.asked.length = 0;
  });
  after(() => institute.close());

  const element = () => `<brief-frame src="${institute.origin}${PAGE}">${link}</brief-frame>`;
  const town = async (html: string, options = {}) => {
    const optIn = `data-brief-frames="${institute.origin}${FOLDER}"`;
    const head = NO_STORAGE + CLASSIC_LINE.replace(/data-briefs="[^"]*"/, optIn);
    const opened = await openTown(open, html, head, { settle: true, ...options });
    await opened.page.waitForSelector(BUTTON);
    return opened;
  };

  for (const [form, html] of [
    ['an element', element],
    ['a placeholder with an address', () => `<div data-policy-brief-frame="${institute.origin}${PAGE}">${link}</div>`],
    ['a placeholder with a class', () => `<div class="policy-brief-frame"><p>${link}</p></div>`],
  ] as const) {
    it(`${form} requests nothing from the institute before the click, and then the page and its files`, async () => {
      const { page, errors, requests, origin } = await town(html());
      await page.hover(BUTTON);
      await page.focus(BUTTON);
      // A request for the page would have reached the institute before this one.
      await page.evaluate((url) => fetch(url, { mode: 'no-cors' }), `${institute.origin}/demo/probe`);
      assert.deepEqual(
        institute.asked.splice(0).map(({ path }) => path),
        ['/demo/probe'],
      );
      requests.splice(requests.indexOf(`${institute.origin}/demo/probe`), 1);
      assert.deepEqual(
        requests.filter((url) => !url.startsWith(origin) && !url.startsWith('data:')),
        [],
      );
      await page.click(BUTTON);
      await untilFitted((await frameIn(page, FRAME)).content);
      const paths = institute.asked.map(({ path }) => path).filter((path) => path !== '/favicon.ico');
      const loaded = [CLASSIC, PAGE, STYLESHEET].map((path) => path.replace('/dist/', FOLDER));
      assert.deepEqual(
        paths.sort(),
        [...loaded, `${FOLDER}site.css`, `${FOLDER}logo.svg`, PAGE.replace('.html', '.print.css')].sort(),
      );
      const { headers } = institute.asked.find(({ path }) => path === PAGE)!;
      assert.deepEqual([headers.referer, headers.cookie], [undefined, undefined]);
      assert.deepEqual(errors, []);
    });
  }

  it('asks for consent again on the next visit', async () => {
    const { page } = await town(element());
    await page.click(BUTTON);
    await frameIn(page, FRAME);
    await page.reload();
    await page.waitForSelector(BUTTON);
    assert.equal(await page.$(FRAME), null);
  });

  it('can be found, loaded and entered with Tab and Enter', async () => {
    const { page } = await town(element());
    await page.keyboard.press('Tab');
    assert.deepEqual(await focused(page), ['BRIEF-FRAME', 'BUTTON']);
    await page.keyboard.press('Enter');
    await frameIn(page, FRAME);
    await page.waitForFunction(() => document.activeElement?.shadowRoot?.activeElement?.localName === 'iframe', {
      polling: 20,
    });
    assert.deepEqual(await focused(page), ['BRIEF-FRAME', 'IFRAME']);
  });

  it('copies the citation from inside the frame', async () => {
    const { page } = await town(element());
    await copyOtherText(page);
    await page.click(BUTTON);
    const { content } = await frameIn(page, FRAME);
    await untilFitted(content);
    assert.equal(await clickAndWait(content, 'main >>> button[aria-label^="Zitiervorschlag kopieren"]'), 'brief-copy');
    // The success message has made the frame higher, so the page is still moving.
    await untilFitted(content);
    assert.equal((await paste(page)).plain, CITATION);
  });

  it('without scripts, shows the link', async () => {
    const { page } = await openTown(open, element(), CLASSIC_LINE, { javaScript: false });
    assert.equal(await page.$eval('main a', (link) => link.href), institute.origin + PAGE);
    assert.ok(await page.$eval('main a', (link) => link.offsetHeight > 0));
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`axe finds no problem before and after the click in the ${colorScheme} colour scheme`, async () => {
      const { page } = await town(
        `<style>html { color-scheme: light dark; background: Canvas; color: CanvasText } main a { color: LinkText }</style>${element()}`,
        { colorScheme },
      );
      assert.deepEqual(await faults(page), []);
      await page.click(BUTTON);
      const { content } = await frameIn(page, FRAME);
      await untilFitted(content);
      assert.deepEqual([...(await faults(page)), ...(await faults(content))], []);
    });
  }

  // Only Chromium can emulate forced colours.
  if (name === 'chromium') {
    it('keeps its border and its button in forced colours', async () => {
      const { page } = await town(element(), { ownTab: true });
      const client = await page.createCDPSession();
      await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
      const widths = await page.evaluate(() => {
        const root = document.querySelector('brief-frame')!.shadowRoot!;
        return ['.notice', 'button'].map((part) => getComputedStyle(root.querySelector(part)!).borderTopWidth);
      });
      assert.ok(
        widths.every((width) => parseFloat(width) >= 1),
        String(widths),
      );
    });
  }
});

/** The focused element, and the one in its shadow root. */
function focused(page: Page): Promise<string[]> {
  return page.evaluate(() => [
    document.activeElement!.tagName,
    document.activeElement!.shadowRoot?.activeElement?.tagName ?? 'nothing',
  ]);
}
