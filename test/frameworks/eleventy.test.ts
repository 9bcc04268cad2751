import assert from 'node:assert/strict';
import { it } from 'node:test';
import { firstBrief, untilShown } from '../pages/support/demo.js';
import { eachBrowser } from '../support/pages.js';

const FOLDER = 'build/frameworks/eleventy';
const POLICY = `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self';
  require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'`.replace(/\s+/g, ' ');

eachBrowser(({ name, open }) => {
  it('a page written in Markdown shows its briefs, and nothing breaks its strict policy', async () => {
    const { page, messages, errors, violations } = await open('/', {
      folder: FOLDER,
      headers: () => ({ 'Content-Security-Policy': POLICY }),
    });
    assert.equal(await untilShown(page), 2);
    assert.equal(await page.$eval('policy-brief .brief-title', (title) => title.textContent), firstBrief().meta.title);
    assert.deepEqual([...messages, ...errors, ...(await violations())], []);
  });

  // Only Chromium can be told to run no scripts.
  if (name !== 'chromium') return;

  it('without scripts, the page shows what its Markdown says between the tags', async () => {
    const { page } = await open('/', { folder: FOLDER, ownTab: true });
    await page.setJavaScriptEnabled(false);
    await page.reload();
    const link = await page.waitForSelector('policy-brief p a', { visible: true });
    assert.equal(await link!.evaluate((link) => link.textContent), 'Migration als Chance verstehen');
  });
});
