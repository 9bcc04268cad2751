import assert from 'node:assert/strict';
import { it } from 'node:test';
import { eachBrowser } from '../support/pages.js';
import { DEMO_PAGES, untilShown } from './demo.js';
import { idsAndReferences } from './ids.js';

eachBrowser(({ open }) => {
  for (const path of DEMO_PAGES) {
    it(`on ${path} ids are unique, and everything that refers to one finds it`, async () => {
      const { page } = await open(path);
      await untilShown(page);
      const { ids, references } = await idsAndReferences(page);
      assert.ok(ids > 3 && references.length > 3);
      assert.deepEqual(
        references.filter(({ count }) => count !== 1),
        [],
      );
    });

    it(`the links of ${path} to pages of the demo lead to a page`, async () => {
      const { page, origin } = await open(path);
      await untilShown(page);
      const links = await page.evaluate(() => [...document.links].map(({ href }) => href.split('#')[0]!));
      const own = [...new Set(links)].filter((href) => href.startsWith(`${origin}/`));
      for (const href of own) assert.equal((await fetch(href)).status, 200, href);
    });
  }

  it('an address with #vernetzung leads to that recommendation once it is there, and the focus with it', async () => {
    const { page } = await open('/demo/town.html#vernetzung', { viewport: { width: 1280, height: 600 } });
    await untilShown(page);
    const place = await page.evaluate(async () => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      const { top } = document.getElementById('vernetzung')!.getBoundingClientRect();
      return { top, focus: document.activeElement?.textContent };
    });
    assert.ok(place.top >= 0 && place.top < 100, `${place.top} pixels from the top`);
    assert.match(place.focus ?? '', /^Strategische Vernetzung/);
  });
});
