/*
 * `npm run screenshots`: makes the pictures of the README, each in a light and a dark look. It needs a build. The series
 * is the invented one of the tests.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { launch } from '../test/support/launch.mjs';
import { serve } from './server.mjs';

const FOLDER = 'demo/docs/images';
const VIEWPORT = { width: 1200, height: 720 };

mkdirSync(FOLDER, { recursive: true });
const series = mkdtempSync(join(tmpdir(), 'series-'));
execFileSync(process.execPath, ['dist/cli/main.js', 'build', 'test/fixtures/series', '--out', series]);
const demo = await serve();
const site = await serve({ folder: series });

/** Each picture by name: its page, and the element at its upper edge if that is not the page's own. */
const PICTURES = {
  brief: [`${demo.url}/demo/institute.html`, '#handlungsimpulse'],
  page: [`${demo.url}/demo/briefs/resiliente-kommunen-2-0.de.html`],
  series: [`${site.url}/index.html`],
};

const browser = await launch('chromium');
for (const [name, [url, top]] of Object.entries(PICTURES)) {
  for (const look of ['light', 'dark']) {
    const page = await browser.newPage();
    await page.setViewport(VIEWPORT);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look }]);
    await page.goto(url, { waitUntil: 'networkidle0' });
    if (top) await page.evaluate((top) => document.querySelector(top).scrollIntoView(), top);
    const path = `${FOLDER}/${name}-${look}.webp`;
    await page.screenshot({ path, quality: 80 });
    console.log(`${path}: ${statSync(path).size} bytes`);
  }
}
await browser.close();
await demo.close();
await site.close();
rmSync(series, { recursive: true });
