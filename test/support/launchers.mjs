import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';

/**
 * Lets the test runner use a running browser without closing it.
 *
 * @param {'chromium' | 'firefox'} name
 * @param {(name: string) => Promise<string>} endpoint Where the browser can be reached.
 * @returns {import('@web/test-runner').BrowserLauncher}
 */
export function sharedLauncher(name, endpoint) {
  const isFirefox = name === 'firefox';
  const launch = async () => {
    const protocol = isFirefox ? 'webDriverBiDi' : 'cdp';
    const browser = await puppeteer.connect({ browserWSEndpoint: await endpoint(name), protocol });
    // The runner ends the browser that it believes to have started.
    browser.close = async () => {
      const [, ...contexts] = browser.browserContexts();
      await Promise.all(contexts.map((context) => context.close()));
      await browser.disconnect();
    };
    return browser;
  };
  return chromeLauncher({
    puppeteer: { launch },
    // The launcher reads the browser's name from it.
    launchOptions: { browser: isFirefox ? 'firefox' : 'chrome' },
    createBrowserContext: ({ browser }) => browser.createBrowserContext(),
  });
}
