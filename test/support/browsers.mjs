import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Browser, Cache, computeSystemExecutablePath } from '@puppeteer/browsers';
import { installFromDebian, installFromNpm, installFromVendor } from './install-browser.mjs';

const CACHE = join(homedir(), '.cache');

/** Where each browser is looked for and, if it is missing, how it is installed; the first that works counts. */
const PLACES = {
  chromium: {
    variables: ['CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'],
    commands: ['chromium', 'chromium-headless-shell', 'google-chrome', 'google-chrome-stable', 'chromium-browser'],
    files: () => [systemChrome(), ...cached(Browser.CHROME, Browser.CHROMIUM), ...cachedByPlaywright()],
    install: [
      () => installFromDebian(['chromium-headless-shell', 'chromium']),
      () => installFromNpm(),
      () => installFromVendor(Browser.CHROME),
    ],
  },
  firefox: {
    variables: ['FIREFOX_PATH'],
    commands: ['firefox-esr', 'firefox'],
    files: () => ['/Applications/Firefox.app/Contents/MacOS/firefox', ...cached(Browser.FIREFOX)],
    install: [() => installFromDebian(['firefox-esr']), () => installFromVendor(Browser.FIREFOX)],
  },
};

/**
 * Finds a browser on this machine.
 *
 * @param {'chromium' | 'firefox'} name
 * @returns {string | undefined} The path of its program.
 */
export function findBrowser(name) {
  const { variables, commands, files } = PLACES[name];
  const candidates = [...variables.map((variable) => process.env[variable]), ...commands.map(findCommand), ...files()];
  return candidates.find(answers);
}

/**
 * Finds a browser on this machine, or installs one.
 *
 * @param {'chromium' | 'firefox'} name
 * @returns {Promise<string | undefined>} The path of its program; undefined where every way failed.
 */
export async function provideBrowser(name) {
  const found = findBrowser(name);
  if (found) return found;
  for (const install of PLACES[name].install) {
    try {
      const path = (await install()) ?? findBrowser(name);
      if (answers(path)) return path;
    } catch (error) {
      console.log(`  no: ${error.message.split('\n')[0]}`);
    }
  }
  return undefined;
}

/**
 * Finds a program on the PATH.
 *
 * @param {string} command
 * @returns {string | undefined} Its path.
 */
export function findCommand(command) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.map((folder) => join(folder, command)).find((path) => existsSync(path));
}

// Some distributions install a script of that name that only prints how to get the browser.
function answers(path) {
  if (!path || !existsSync(path)) return false;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 && /\d+\.\d+/.test(stdout);
}

function systemChrome() {
  try {
    return computeSystemExecutablePath({ browser: Browser.CHROME, channel: 'stable' });
  } catch {
    return undefined;
  }
}

function cached(...browsers) {
  const installed = new Cache(join(CACHE, 'puppeteer')).getInstalledBrowsers();
  return installed.filter(({ browser }) => browsers.includes(browser)).map(({ executablePath }) => executablePath);
}

// Only Chromium: Playwright's Firefox is a modified build.
function cachedByPlaywright() {
  const folder = join(CACHE, 'ms-playwright');
  const versions = existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('chromium-')) : [];
  return versions.flatMap((name) =>
    ['chrome-linux64', 'chrome-linux'].map((part) => join(folder, name, part, 'chrome')),
  );
}
