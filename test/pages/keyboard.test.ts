import assert from 'node:assert/strict';
import { it } from 'node:test';
import { eachBrowser } from '../support/pages.js';
import { DEMO_PAGES, untilShown } from './demo.js';
import { focusable, tabThrough } from './tab-key.js';

eachBrowser(({ open }) => {
  for (const path of DEMO_PAGES) {
    it(`on ${path} the Tab key reaches every link and control, in order, with a focus that can be seen`, async () => {
      const { page } = await open(path, { viewport: { width: 1280, height: 900 } });
      await untilShown(page);
      const expected = await focusable(page);
      const stops = await tabThrough(page, expected.length + 2);
      assert.deepEqual(
        stops.map(({ name }) => name),
        expected,
      );
      const ours = stops.filter((stop) => stop.ours);
      assert.ok(ours.length > 0);
      for (const stop of ours) {
        assert.notEqual(stop.outline, 'none', stop.name);
        assert.ok(stop.outlineWidth >= 2, `${stop.name}: an outline of ${stop.outlineWidth} pixels`);
      }
      for (const [index, stop] of ours.entries()) {
        const next = ours[index + 1];
        if (next?.group !== stop.group) continue;
        // Further down, or further along the line, or in the next column.
        const follows = next.top > stop.top + 4 || next.start > stop.start;
        assert.ok(follows, `${stop.name} comes before ${next.name}`);
      }
    });
  }

  for (const key of ['Enter', ' '] as const) {
    it(`${key === ' ' ? 'Space' : key} on the retry button makes one more attempt, and the button keeps the focus`, async () => {
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
        const state = await page.evaluate(async (attempt) => {
          const { counted } = globalThis as unknown as { counted: { errors: number } };
          for (let turn = 0; counted.errors < attempt && turn < 200; turn++) {
            await new Promise((resolve) => setTimeout(resolve, 10));
          }
          await new Promise((resolve) => setTimeout(resolve, 50));
          const { shadowRoot } = document.querySelector('#fehlschlag policy-brief')!;
          return { errors: counted.errors, focus: shadowRoot!.activeElement?.localName };
        }, attempt);
        assert.deepEqual(state, { errors: attempt, focus: 'button' });
      }
    });
  }

  it('a link of the contents leads the focus to its heading', async () => {
    const { page } = await open('/demo/institute.html');
    await untilShown(page);
    await page.focus('brief-contents a[href="#vernetzung"]');
    await page.keyboard.press('Enter');
    const heading = await page.evaluate(async () => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      return document.activeElement?.textContent;
    });
    assert.match(heading ?? '', /^Strategische Vernetzung/);
    await page.keyboard.press('Tab');
    const next = await page.evaluate(() => document.activeElement?.closest('.brief-item')?.id);
    assert.equal(next, 'vernetzung');
  });
});
