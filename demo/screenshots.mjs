/* `npm run screenshots`: makes the pictures of the README, of pages of the demo in a light and a dark look. */
import { mkdirSync, statSync } from 'node:fs';
import { launch } from '../test/support/launch.mjs';
import { serve } from './server.mjs';

const FOLDER = 'demo/docs/images';
const PAGE = '/demo/institute.html';
const VIEWPORT = { width: 1200, height: 720 };

mkdirSync(FOLDER, { recursive: true });
const { url, close } = await serve();
const browser = await launch('chromium');
for (const look of ['light', 'dark']) {
  const page = await browser.newPage();
  await page.setViewport(VIEWPORT);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look }]);
  await page.goto(url + PAGE, { waitUntil: 'networkidle0' });
  await page.evaluate(() => document.querySelector('#handlungsimpulse').scrollIntoView());
  const path = `${FOLDER}/brief-${look}.webp`;
  await page.screenshot({ path, quality: 80 });
  console.log(`${path}: ${statSync(path).size} bytes`);
}
await browser.close();
await close();
