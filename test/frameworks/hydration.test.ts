import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { eachBrowser } from '../support/pages.js';

/**
 * The pages that a generator makes of what the embed builder gives, by the way of embedding, and how many copies of the
 * recommendations come into each: the HTML of the server has one where it contains the text.
 */
const SITES = { VitePress: { script: 1, text: 2 } };
const DATA = '/policy-brief-files/resiliente-kommunen-2-0.de.json';

eachBrowser(({ open }) => {
  for (const [generator, pages] of Object.entries(SITES)) {
    const openPage = async (way: string) => {
      const folder = `build/frameworks/${generator.toLowerCase()}`;
      const opened = await open(`/${way}.html`, { folder, watch: collectRecommendations });
      await untilDrawn(opened.page);
      return opened;
    };
    // An aborted one would have been repeated.
    const requestsIn = (requests: string[]) => requests.filter((url) => url.endsWith(DATA)).length;

    describe(generator, () => {
      for (const [way, copies] of Object.entries(pages)) {
        it(`draws the brief of “${way}” once, with one request, and finds nothing to complain about`, async () => {
          const { page, messages, errors, requests } = await openPage(way);
          assert.equal(await page.evaluate('recommendations.size'), copies);
          assert.equal(requestsIn(requests), 1);
          assert.deepEqual([...messages, ...errors], []);
        });

        it(`shows the brief of “${way}” again after the reader has been elsewhere`, async () => {
          const { page, messages, errors } = await openPage(way);
          await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }));
          await page.click('main p:last-child a');
          await page.waitForSelector('policy-brief', { hidden: true });
          await page.click(`main a[href$="/${way}.html"]`);
          await untilDrawn(page);
          assert.equal(await page.evaluate('globalThis.isSamePage'), true);
          assert.equal(await page.$$eval('.brief', ({ length }) => length), 1);
          assert.deepEqual([...messages, ...errors], []);
        });
      }
    });
  }
});

/** Collects the recommendations that come into the page, from the server's HTML or later. */
function collectRecommendations(): void {
  const recommendations = new Set<Element>();
  Object.assign(globalThis, { recommendations });
  const collect = () =>
    document.querySelectorAll('.brief-section-recommendations').forEach((one) => recommendations.add(one));
  new MutationObserver(collect).observe(document, { childList: true, subtree: true });
}

/** Waits until the brief has its text and its controls, with the pieces that were chosen. */
async function untilDrawn(page: Page): Promise<void> {
  await page.waitForSelector('main policy-brief .brief-citation policy-brief-citation-controls');
  assert.equal(await page.$$eval('main policy-brief .brief-section', ({ length }) => length), 2);
}
