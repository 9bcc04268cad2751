import assert from 'node:assert/strict';
import { it } from 'node:test';
import { eachBrowser } from '../support/pages.js';
import { faults } from './axe.js';
import { DEMO_PAGES, untilShown } from './demo.js';

eachBrowser(({ name, open }) => {
  for (const path of DEMO_PAGES) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`${path} has no fault that axe finds in its ${colorScheme} look`, async () => {
        const { page } = await open(path, { colorScheme });
        await untilShown(page);
        assert.deepEqual(await faults(page), []);
      });
    }
  }

  it('axe looks into shadow roots', async () => {
    const { page } = await open('/demo/elements.html');
    await untilShown(page);
    await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('#fehlschlag policy-brief')!;
      shadowRoot!.querySelector('button')!.textContent = '';
    });
    const found = await faults(page);
    assert.ok(
      found.some((fault) => fault.startsWith('button-name')),
      `${name} found ${found.join()}`,
    );
  });
});
