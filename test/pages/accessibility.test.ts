import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { eachBrowser } from '../support/pages.js';
import { DEMO_PAGES, untilShown } from './demo.js';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

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

/** What axe has to say, a line for each place. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    // The old script of the hostile page gives every object further keys, among which axe cannot start.
    for (const key of Object.keys(Object.prototype)) Reflect.deleteProperty(Object.prototype, key);
  });
  await page.evaluate(AXE);
  return page.evaluate(async (tags) => {
    const { axe } = globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } };
    const { violations } = await axe.run({ runOnly: tags, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
    );
  }, TAGS);
}
