import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';

// A separate folder: npm would remove the package from the project's, since the lock file lacks it.
const NPM_FOLDER = resolve('node_modules/.cache/chromium');
const NPM_PACKAGE = '@sparticuz/chromium';
const NPM_VERSION = '153.0.0';

/**
 * Installs the first of these packages that Debian has. Needs root on Debian, and otherwise does nothing.
 *
 * @param {string[]} packages Names that do the same job, best first; each may be several separated by spaces.
 */
export function installFromDebian(packages) {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  console.log(`Installing ${packages[0]} with apt …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) =>
    spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=120', ...args], { env, stdio: 'ignore' }).status === 0;
  apt('update');
  const installed = packages.some((names) => apt('install', '-y', '--no-install-recommends', ...names.split(' ')));
  if (!installed) throw new Error('apt-get failed');
}

/**
 * Installs the Chromium that comes inside an npm package.
 *
 * @returns {Promise<string | undefined>} The path of its program.
 */
export async function installFromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  console.log(`Installing ${NPM_PACKAGE} with npm …`);
  mkdirSync(NPM_FOLDER, { recursive: true });
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', NPM_FOLDER];
  const { status } = spawnSync('npm', [...args, `${NPM_PACKAGE}@${NPM_VERSION}`], { stdio: 'ignore' });
  if (status !== 0) throw new Error('npm install failed');
  // The package then unpacks the system libraries that a minimal machine lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const entry = join(NPM_FOLDER, 'node_modules', NPM_PACKAGE, 'build/index.js');
  const { default: chromium } = await import(pathToFileURL(entry).href);
  return chromium.executablePath();
}

/**
 * Downloads a browser from its maker.
 *
 * @param {import('@puppeteer/browsers').Browser} browser
 * @returns {Promise<string>} The path of its program.
 */
export async function installFromVendor(browser) {
  console.log(`Downloading ${browser} …`);
  const buildId = await resolveBuildId(browser, detectBrowserPlatform(), 'stable');
  const { executablePath } = await install({ browser, buildId, cacheDir: join(homedir(), '.cache/puppeteer') });
  return executablePath;
}
