import assert from 'node:assert/strict';
import { it } from 'node:test';
import { eachBrowser } from '../support/pages.js';
import { faults } from './support/axe.js';
import { untilShown } from './support/demo.js';

eachBrowser(({ name, open }) => {
  it('axe checks shadow roots', async () => {
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
