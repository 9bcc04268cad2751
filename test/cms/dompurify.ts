import type { Page } from 'puppeteer-core';
import type { System } from './system.js';

/**
 * DOMPurify without options, in a browser page.
 *
 * @param page An empty page, to which a script is added.
 */
export async function domPurify(page: Page): Promise<System> {
  await page.addScriptTag({ path: 'node_modules/dompurify/dist/purify.min.js' });
  return {
    name: 'DOMPurify with defaults',
    source: 'the npm package dompurify',
    sanitise: (html) => page.evaluate((html) => DOMPurify.sanitize(html), html),
  };
}

declare const DOMPurify: { sanitize: (html: string) => string };
