import assert from 'node:assert/strict';
import { it } from 'node:test';
import { eachBrowser } from '../support/pages.js';
import { BRIEF_PATH, clear, setIn } from './support/demo.js';

eachBrowser(({ open }) => {
  it('a text that is shown late appears without scrolling, even on a page with smooth scrolling', async () => {
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
