import { tmpdir } from 'node:os';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browsers.mjs';

/** A name of this machine that browsers do not trust as they trust numbers and `localhost`: no secure context. */
export const INSECURE_HOST = 'town.example';

/** Switches for Chromium as root, without a display and without background requests. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--host-resolver-rules=MAP ${INSECURE_HOST} 127.0.0.1`,
];

const PREFERENCES = {
  'network.dns.localDomains': INSECURE_HOST,
  // Downloads leave the user's folder alone, and open no panel that takes the focus from a later page.
  'browser.download.alwaysOpenPanel': false,
  'browser.download.dir': tmpdir(),
  'browser.download.folderList': 2,
  // What Firefox does about a page for later visits.
  'browser.chrome.site_icons': false,
  'places.history.enabled': false,
};
/** Firefox spends more time on its own window than on most pages: without toolbars it has less to paint. */
const WITHOUT_TOOLBARS = ['--kiosk'];
const DARK = { 'layout.css.prefers-color-scheme.content-override': 0 };

/**
 * Starts a browser without a window.
 *
 * @param {'chromium' | 'firefox'} name
 * @param {object} [options]
 * @param {boolean} [options.dark] Firefox only: with the look of a dark system. Chromium changes its look by page.
 * @param {string[]} [options.args] Chromium only: further switches.
 */
export function launch(name, { dark = false, args = [] } = {}) {
  const executablePath = findBrowser(name);
  if (name === 'chromium') return puppeteer.launch({ executablePath, args: [...CHROMIUM_ARGS, ...args] });
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    args: WITHOUT_TOOLBARS,
    extraPrefsFirefox: { ...PREFERENCES, ...(dark && DARK) },
  });
}
