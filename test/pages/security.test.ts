import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { eachBrowser } from '../support/pages.js';
import { DEMO_PAGES, untilShown, useEverything } from './demo.js';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
].join('; ');
/** The embed builder shows its preview in a frame, and `<brief-frame>` a brief. */
const headers = (path: string) => ({
  'Content-Security-Policy': /^\/demo\/(?:embed|elements)/.test(path) ? `${POLICY}; frame-src 'self'` : POLICY,
});

eachBrowser(({ open }) => {
  for (const path of DEMO_PAGES) {
    it(`${path} shows its brief under a strict policy, without a breach`, async () => {
      const { page, violations, errors } = await open(path, { headers, settle: true });
      assert.ok((await untilShown(page)) > 0);
      assert.ok((await briefText(page)).includes('Kommunen'));
      assert.deepEqual(await violations(), []);
      assert.deepEqual(errors, []);
    });

    it(`${path} can be used under a strict policy, down to the last button, without a breach`, async () => {
      const { page, violations, errors } = await open(path, { headers, settle: true });
      await untilShown(page);
      await useEverything(page);
      assert.deepEqual(await violations(), []);
      assert.deepEqual(errors, []);
    });

    it(`${path} has no style attribute, not even in shadow roots`, async () => {
      const { page } = await open(path);
      await untilShown(page);
      assert.deepEqual(await styleAttributes(page), []);
    });
  }

  it('a breach of the policy would be noticed', async () => {
    const { page, violations } = await open('/demo/town.html', { headers });
    await page.evaluate(async () => {
      document.body.setAttribute('style', 'color: red');
      await new Promise((resolve) => setTimeout(resolve, 100));
    });
    assert.equal((await violations()).length, 1);
  });
});

function briefText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
    return roots.flatMap((root) => [...root.querySelectorAll('.brief')].map((brief) => brief.textContent)).join(' ');
  });
}

function styleAttributes(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const deep = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? deep(element.shadowRoot) : []),
      ]);
    return deep(document)
      .filter((element) => element.hasAttribute('style'))
      .map((element) => element.outerHTML.slice(0, 80));
  });
}
