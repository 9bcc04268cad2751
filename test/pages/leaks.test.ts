import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { CDPSession, Page } from 'puppeteer-core';
import { eachBrowser } from '../support/pages.js';
import { untilShown } from './support/demo.js';

const CYCLES = 1_000;

eachBrowser(({ name, open }) => {
  // Only Chromium counts nodes and collects garbage on request.
  if (name !== 'chromium') return;

  it(`${CYCLES} briefs added to a page and removed leave no detached nodes behind`, async () => {
    const { page } = await open('/demo/index.html', { ownTab: true });
    await untilShown(page);
    const session = await page.createCDPSession();
    // The first elements create what stays in memory: templates, stylesheets, the loaded brief.
    await showAndRemove(page, 10);
    const before = await countNodes(session);
    await showAndRemove(page, CYCLES);
    assert.ok((await countNodes(session)) - before < 100);
  });

  it('briefs that a script keeps in memory are detected', async () => {
    const { page } = await open('/demo/index.html', { ownTab: true });
    await untilShown(page);
    const session = await page.createCDPSession();
    const before = await countNodes(session);
    await showAndRemove(page, 10, true);
    assert.ok((await countNodes(session)) - before > 1_000);
  });
});

async function showAndRemove(page: Page, count: number, isKept = false): Promise<void> {
  await page.evaluate(
    async (count, isKept) => {
      const kept: Element[] = [];
      if (isKept) Object.assign(globalThis, { kept });
      for (let cycle = 0; cycle < count; cycle++) {
        const element = document.createElement('policy-brief');
        element.setAttribute('src', '../dist/briefs/resiliente-kommunen-2-0.de.json');
        await new Promise((resolve) => {
          element.addEventListener('brief-load', resolve);
          document.body.append(element);
        });
        element.remove();
        if (isKept) kept.push(element);
      }
    },
    count,
    isKept,
  );
}

async function countNodes(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  return nodes;
}
