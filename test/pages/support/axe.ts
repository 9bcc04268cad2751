import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame, Page } from 'puppeteer-core';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The problems that axe finds on a page, one line for each place. */
export async function faults(page: Page | Frame): Promise<string[]> {
  // The old library of the hostile page adds keys to every object, with which axe cannot start.
  const keys = await page.evaluateHandle(() => {
    const all = Object.getOwnPropertyDescriptors(Object.prototype);
    const further = Object.entries(all).filter(([, { enumerable }]) => enumerable);
    for (const [key] of further) Reflect.deleteProperty(Object.prototype, key);
    return further;
  });
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  if (!isThere) await page.evaluate(AXE);
  const found = await page.evaluate(async (tags) => {
    const { axe } = globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } };
    const { violations } = await axe.run({ runOnly: tags, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
    );
  }, TAGS);
  await keys.evaluate((further) => {
    for (const [key, descriptor] of further) Object.defineProperty(Object.prototype, key, descriptor);
  });
  return found;
}
