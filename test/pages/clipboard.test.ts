import assert from 'node:assert/strict';
import { afterEach, it } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { serve } from '../../demo/server.mjs';
import { inlineText } from '../../src/brief/text.js';
import { pressTogether } from '../support/keys.mjs';
import { INSECURE_HOST } from '../support/launch.mjs';
import { eachBrowser } from '../support/pages.js';
import { clickAndWait, copyOtherText, paste } from './support/clipboard.js';
import { BRIEF_PATH, clear, firstBrief, setIn } from './support/demo.js';

const { meta, citations } = firstBrief();
const CITATION = inlineText(citations.styles[0].de);
const COPIED = { plain: CITATION, rich: CITATION, links: [`https://doi.org/${meta.doi}`] };

/** Frames of another site, by their attributes, and whether Chromium denies them the Clipboard API. */
const FRAMES: [attributes: Record<string, string>, isRefused: boolean][] = [
  [{}, true],
  [{ sandbox: 'allow-scripts' }, true],
  [{ sandbox: 'allow-scripts', allow: 'clipboard-write' }, false],
  [{ allow: 'clipboard-write' }, false],
];

eachBrowser(({ name, open }) => {
  const sites: { close: () => Promise<void> }[] = [];

  afterEach(async () => {
    await Promise.all(sites.splice(0).map((site) => site.close()));
  });

  for (const [attributes, isRefused] of FRAMES) {
    const tag = ['<iframe', ...Object.entries(attributes).map(([name, value]) => `${name}="${value}"`)].join(' ');

    it(`a click in a frame of another site (${tag}>) copies the citation`, async () => {
      const { page } = await open('/demo/index.html');
      await clear(page);
      // In a sandbox the origin is opaque, so the frame may load only what every origin may.
      const site = await serve({ headers: () => ({ 'Access-Control-Allow-Origin': '*' }) });
      sites.push(site);
      const frame = await addFrame(page, `${site.url.replace('127.0.0.1', 'localhost')}/demo/index.html`, attributes);
      await clear(frame);
      await setIn(frame, 'brief-cite-button', { src: BRIEF_PATH });
      if (name === 'chromium') assert.equal(await isPolicyAgainst(frame), isRefused);
      await copyOtherText(page);
      assert.equal(await clickAndWait(frame), 'brief-copy');
      assert.deepEqual(await paste(page), COPIED);
    });
  }

  it('a click on a page whose permissions policy blocks the clipboard copies the citation', async () => {
    const headers = () => ({ 'Permissions-Policy': 'clipboard-write=()' });
    const { page } = await open('/demo/index.html', { headers });
    await clear(page);
    await setIn(page, 'brief-cite-button', { src: BRIEF_PATH });
    if (name === 'chromium') assert.equal(await isPolicyAgainst(page), true);
    await copyOtherText(page);
    assert.equal(await clickAndWait(page), 'brief-copy');
    assert.deepEqual(await paste(page), COPIED);
  });

  it('a click on a page without https copies the citation', async () => {
    const { page } = await open('/demo/index.html', { host: INSECURE_HOST });
    await clear(page);
    await setIn(page, 'brief-cite-button', { src: BRIEF_PATH });
    assert.deepEqual(await page.evaluate(() => [isSecureContext, 'clipboard' in navigator]), [false, false]);
    await copyOtherText(page);
    assert.equal(await clickAndWait(page), 'brief-copy');
    assert.deepEqual(await paste(page), COPIED);
  });

  for (const [where, tag, attributes] of [
    ['beside the button, in a shadow root', 'brief-cite-button', {}],
    ['on the page', 'brief-citation', {}],
    ['on the page, in a shadow root', 'brief-citation', { isolate: '' }],
  ] as const) {
    it(`where writing to the clipboard is blocked, a click selects the citation ${where}, ready for Ctrl+C`, async () => {
      const { page } = await open('/demo/index.html');
      await clear(page);
      await setIn(page, tag, { src: BRIEF_PATH, ...attributes });
      await page.evaluate(() => {
        navigator.clipboard.write = navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
        Object.assign(Document.prototype, { execCommand: () => false });
      });
      await copyOtherText(page);
      assert.equal(await clickAndWait(page), 'brief-copy-error');
      await pressTogether(page.keyboard, ['Control', 'c']);
      const { plain, rich } = await paste(page);
      assert.deepEqual([plain.trim(), rich], [CITATION, CITATION]);
    });
  }
});

/** Sets a frame into `<main>` and waits until it is loaded. */
async function addFrame(page: Page, src: string, attributes: Record<string, string>): Promise<Frame> {
  const element = await page.evaluateHandle(
    async (attributes) => {
      const frame = document.createElement('iframe');
      for (const [name, value] of Object.entries(attributes)) frame.setAttribute(name, value);
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      document.querySelector('main')!.append(frame);
      await loaded;
      return frame;
    },
    { ...attributes, src, width: '800', height: '300' },
  );
  return element.contentFrame();
}

/** Whether the page's permissions policy forbids writing to the clipboard. Only Chromium exposes it. */
function isPolicyAgainst(page: Page | Frame): Promise<boolean> {
  return page.evaluate(() => {
    const { featurePolicy } = document as unknown as { featurePolicy: { allowsFeature(name: string): boolean } };
    return !featurePolicy.allowsFeature('clipboard-write');
  });
}
