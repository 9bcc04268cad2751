import { on } from 'node:events';
import process from 'node:process';
import puppeteer from 'puppeteer-core';
import { launch } from './launch.mjs';

/**
 * Gives a test a browser: the shared one of the run, or a new one if the file runs alone.
 *
 * @param {'chromium' | 'firefox' | 'firefox-dark'} name
 * @returns {Promise<{ browser: import('puppeteer-core').Browser, leave: () => Promise<void> }>} `leave` gives it back.
 */
export async function shareBrowser(name) {
  const [kind, look] = name.split('-');
  if (!process.send) {
    const browser = await launch(kind, { dark: look === 'dark' });
    return { browser, leave: () => browser.close() };
  }
  // Once the run has ended, nothing waits for the test.
  const exit = () => process.exit(1);
  process.once('disconnect', exit);
  process.send({ wanted: name });
  const protocol = kind === 'firefox' ? 'webDriverBiDi' : 'cdp';
  const browser = await puppeteer.connect({ browserWSEndpoint: await answerTo(name), protocol });
  return {
    browser,
    async leave() {
      // The listener would keep the process alive.
      process.off('disconnect', exit);
      await browser.disconnect();
    },
  };
}

/**
 * Opens an empty page of Chromium, for a library that runs in browsers alone.
 *
 * @returns {Promise<{ page: import('puppeteer-core').Page, close: () => Promise<void> }>}
 */
export async function openEmptyPage() {
  const { browser, leave } = await shareBrowser('chromium');
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  countPage();
  return {
    page,
    async close() {
      await context.close();
      await leave();
    },
  };
}

async function answerTo(name) {
  for await (const [{ browser, endpoint, error }] of on(process, 'message')) {
    if (browser !== name) continue;
    if (endpoint) return endpoint;
    throw new Error(`${name} did not start: ${error}`);
  }
  throw new Error('The run has ended.');
}

/** Counts a page that a test has opened. */
export function countPage() {
  process.send?.({ opened: 1 });
}
