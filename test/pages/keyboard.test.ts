import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { BriefElement } from '../../src/elements/brief-element.js';
import { eachBrowser } from '../support/pages.js';
import { untilShown } from './support/demo.js';

eachBrowser(({ open }) => {
  for (const key of ['Enter', ' '] as const) {
    it(`${key === ' ' ? 'Space' : key} on the retry button makes one more attempt and keeps the focus on the button`, async () => {
      const { page } = await open('/demo/elements.html');
      await untilShown(page);
      await page.evaluate(() => {
        const element = document.querySelector('#fehlschlag policy-brief')!;
        const counted = { errors: 0 };
        Object.assign(globalThis, { counted });
        element.addEventListener('brief-error', () => (counted.errors += 1));
        element.shadowRoot!.querySelector('button')!.focus();
      });
      for (const attempt of [1, 2]) {
        await page.keyboard.press(key);
        await page.waitForFunction(
          (attempt) => (globalThis as unknown as { counted: { errors: number } }).counted.errors >= attempt,
          {},
          attempt,
        );
        const state = await page.evaluate(async () => {
          const { counted } = globalThis as unknown as { counted: { errors: number } };
          const { src, shadowRoot } = document.querySelector<BriefElement>('#fehlschlag policy-brief')!;
          // One attempt too many would have asked for the same before this.
          await fetch(src!);
          return { errors: counted.errors, focus: shadowRoot!.activeElement?.localName };
        });
        assert.deepEqual(state, { errors: attempt, focus: 'button' });
      }
    });
  }

  it('a link of the table of contents moves the focus to its heading', async () => {
    const { page } = await open('/demo/institute.html');
    await untilShown(page);
    await page.focus('brief-contents a[href="#vernetzung"]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !document.activeElement?.matches('a, body'));
    const heading = await page.evaluate(() => document.activeElement?.textContent);
    assert.match(heading ?? '', /^Strategische Vernetzung/);
    await page.keyboard.press('Tab');
    const next = await page.evaluate(() => document.activeElement?.closest('.brief-item')?.id);
    assert.equal(next, 'vernetzung');
  });
});
