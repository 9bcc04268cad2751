import assert from 'node:assert/strict';
import { it } from 'node:test';
import { eachBrowser } from '../support/pages.js';
import { BRIEF_PATH, clear, DEMO_PAGES, setIn, untilShown } from './demo.js';

eachBrowser(({ open }) => {
  for (const path of DEMO_PAGES) {
    it(`nothing of a brief moves by itself on ${path}`, async () => {
      const { page } = await open(path);
      await untilShown(page);
      assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
    });
  }

  it('a text that is shown late is there at once, also where the page scrolls smoothly', async () => {
    const { page } = await open('/demo/index.html#vernetzung', { viewport: { width: 800, height: 400 } });
    await clear(page);
    await page.evaluate(() => {
      document.documentElement.style.scrollBehavior = 'smooth';
      const top = () => Math.round(document.getElementById('vernetzung')!.getBoundingClientRect().top);
      document.body.addEventListener('brief-load', () => Object.assign(globalThis, { topAtLoad: top() }), true);
    });
    await setIn(page, 'policy-brief', { src: BRIEF_PATH });
    const top = await page.evaluate(() => (globalThis as unknown as { topAtLoad: number }).topAtLoad);
    assert.ok(Math.abs(top) < 100, `${top} pixels from the top of the window`);
  });
});
