import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { eachBrowser } from '../support/pages.js';
import { firstBrief } from './support/demo.js';

/** The folder of the demo, as a site's own. */
const FOLDER = '/demo/briefs/';
const PASTED = '/demo/pasted';
const { meta } = firstBrief();

eachBrowser(({ open }) => {
  for (const [system, way, drawn] of [
    ['typo3', 'script', 'policy-brief .brief .brief-items'],
    ['wordpress', 'script', 'policy-brief .brief .brief-items'],
    ['joomla', 'text', 'policy-brief .brief .brief-items'],
    ['contao', 'fragment', '.brief .brief-items'],
    ['contao', 'two-click', 'brief-frame >>> iframe'],
    ['neos', 'frame', 'iframe.policy-brief-frame'],
    ['template', 'script', 'policy-brief .brief .brief-items'],
    ['template', 'text', 'policy-brief .brief .brief-items'],
    ['template', 'two-click', 'brief-frame >>> iframe'],
  ] as const) {
    it(`the snippet for ${system}, ${way}, works on a page that allows only the CSP line`, async () => {
      const { page, origin } = await open('/demo/embed.html', { ownTab: true });
      const { html, policy } = await copiedFor(page, system, way);
      await serve(page, html, policy);
      await page.goto(origin + PASTED, { waitUntil: 'load' });
      const button = await page.$('brief-frame >>> button');
      await button?.click();
      const element = await page.waitForSelector(drawn);
      const frame = await element!.contentFrame();
      await frame?.waitForSelector('.brief .brief-items');
      assert.ok((await page.$eval('main', ({ textContent }) => textContent)).includes(meta.title) || frame);
      const breaches = await page.evaluate(
        () => (globalThis as unknown as { policyViolations: string[] }).policyViolations,
      );
      // Firefox requests an icon, which is not a file of ours.
      assert.deepEqual(
        breaches.filter((breach) => !breach.includes('/favicon.ico')),
        [],
      );
    });
  }

  it('a page whose script was altered in transit shows the link and does not run the script', async () => {
    const { page, origin } = await open('/demo/embed.html', { ownTab: true });
    await page.waitForSelector('#embed-integrity-sri');
    await page.click('#embed-integrity-sri');
    const { html, policy } = await copiedFor(page, 'wordpress', 'script');
    await serve(page, html.replace(/sha384-./, 'sha384-'), policy);
    await page.goto(origin + PASTED, { waitUntil: 'load' });
    assert.equal(await page.evaluate(() => customElements.get('policy-brief') === undefined), true);
    assert.equal(await page.$eval('main a', ({ textContent }) => textContent), meta.title);
  });
});

/** Makes choices in the builder, and a page with the HTML that it writes. */
async function copiedFor(page: Page, system: string, way: string): Promise<{ html: string; policy: string }> {
  await page.waitForSelector('.embed-block button');
  await page.select('#embed-system', system);
  await page.select('#embed-way', way);
  await page.click('#embed-folder', { count: 3 });
  await page.type('#embed-folder', FOLDER);
  const shown = (id: string) =>
    page.evaluate((id) => document.querySelector(`#embed-${id}`)?.textContent.trim() ?? '', id);
  const [snippet, template, stylesheet, csp] = await Promise.all(
    ['snippet', 'template', 'stylesheet', 'csp'].map(shown),
  );
  return {
    html: `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Seite</title>${template}${stylesheet}</head><body><main><h1>Seite</h1>${snippet}</main></body></html>`,
    policy: `default-src 'none'; ${csp}`,
  };
}

/** Answers for the page that was pasted into. */
async function serve(page: Page, html: string, policy: string): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request: HTTPRequest) => {
    if (new URL(request.url()).pathname !== PASTED) void request.continue();
    else {
      const headers = { 'Content-Security-Policy': policy };
      void request.respond({ contentType: 'text/html; charset=utf-8', headers, body: html });
    }
  });
}
