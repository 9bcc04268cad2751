import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { THEMES } from '../support/install-cms.mjs';
import { startTown, type Town } from './town.js';

const PHONE = { width: 390, height: 800 };
/** A slow line: 1.6 Mbit/s, with 150 ms for each answer. */
const SLOW = { download: 200_000, upload: 200_000, latency: 150 };

describe('nothing moves on a phone when WordPress shows the recommended form', () => {
  let town: Town;
  let links: string[];

  before(async () => {
    town = await startTown();
    // An author may not save any HTML, so this is what is left for everybody.
    const { api } = await town.visit('author');
    const contents = [{}, { show: 'recommendations citation', 'heading-level': '3' }].map(
      (shape) => `<!-- wp:html -->\n${town.snippets({ way: 'text', ...shape }).snippet}\n<!-- /wp:html -->`,
    );
    const posts = contents.map((content) =>
      api<{ link: string }>('posts', { title: 'Resiliente Kommunen', status: 'publish', content }),
    );
    links = (await Promise.all(posts)).map(({ link }) => link);
  });
  after(() => town.close());

  for (const theme of THEMES) {
    for (const [line, conditions] of [
      ['a fast line', null],
      ['a slow line', SLOW],
    ] as const) {
      it(`with ${theme} on ${line}`, async () => {
        const { page } = await town.visit();
        await page.setViewport(PHONE);
        // When a theme's font arrives, it moves the text of every page.
        const session = await page.createCDPSession();
        await session.send('Network.enable');
        await session.send('Network.setBlockedURLs', { urls: ['*.woff2', '*.woff'] });
        await page.emulateNetworkConditions(conditions);
        await page.evaluateOnNewDocument(() => {
          const seen = { shift: 0 };
          Object.assign(globalThis, { seen });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
        });
        for (const link of conditions ? links.slice(0, 1) : links) {
          await page.goto(`${link}?theme=${theme}`);
          await page.waitForSelector('policy-brief .brief-citation');
          await page.waitForFunction(() =>
            [
              ...document.querySelectorAll(
                'policy-brief :is(policy-brief-copy-controls, policy-brief-citation-controls)',
              ),
            ]
              .map(({ shadowRoot }) => shadowRoot?.querySelector('button'))
              .every(Boolean),
          );
          const shift = await page.evaluate(async () => {
            const painted = () => new Promise((resolve) => requestAnimationFrame(resolve));
            await painted();
            await painted();
            await new Promise((resolve) => requestIdleCallback(resolve));
            return (globalThis as unknown as { seen: { shift: number } }).seen.shift;
          });
          assert.equal(shift, 0, link);
        }
      });
    }
  }
});
