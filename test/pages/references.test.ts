import assert from 'node:assert/strict';
import { it } from 'node:test';
import { eachBrowser } from '../support/pages.js';
import { untilShown } from './support/demo.js';

eachBrowser(({ open }) => {
  it('an address with #vernetzung scrolls to that recommendation once it is shown, and moves the focus there', async () => {
    const { page } = await open('/demo/town.html#vernetzung', { viewport: { width: 1280, height: 600 } });
    await untilShown(page);
    // A browser draws no frames for a window that it does not show, so that the test must not wait for one.
    await page.waitForFunction(() => document.activeElement !== document.body && scrollY > 0, { polling: 50 });
    const place = await page.evaluate(() => {
      const { top } = document.getElementById('vernetzung')!.getBoundingClientRect();
      return { top, focus: document.activeElement?.textContent };
    });
    assert.ok(place.top >= 0 && place.top < 100, `${place.top} pixels from the top`);
    assert.match(place.focus ?? '', /^Strategische Vernetzung/);
  });
});
