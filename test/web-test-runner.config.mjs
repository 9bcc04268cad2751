import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './support/browsers.mjs';
import { faults } from './support/faults.mjs';
import { pressTogetherPlugin } from './support/keys.mjs';
import { CHROMIUM_ARGS } from './support/launch.mjs';

const chromium = findBrowser('chromium');
const firefox = findBrowser('firefox');

/**
 * The browsers' half of the tests. `npm test` uses it; while you write a test, keep it running with
 * `npx wtr --config test/web-test-runner.config.mjs --watch` beside `npx tsc --project test --watch`.
 */
export default {
  files: 'build/test/**/*.browser.test.js',
  rootDir: process.cwd(),
  nodeResolve: true,
  staticLogging: true,
  concurrency: 1,
  concurrentBrowsers: 1,
  browserStartTimeout: 60_000,
  testFramework: { config: { timeout: 60_000 } },
  middleware: [faults],
  plugins: [pressTogetherPlugin()],
  browsers: [
    // Given puppeteer, the launcher names the browser rightly.
    chromium && chromeLauncher({ puppeteer, launchOptions: { executablePath: chromium, args: CHROMIUM_ARGS } }),
    firefox && chromeLauncher({ puppeteer, launchOptions: { browser: 'firefox', executablePath: firefox } }),
  ].filter(Boolean),
};
