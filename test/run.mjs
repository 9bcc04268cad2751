/*
 * `npm test`: from a clean clone to `N passed, N failed`.
 *
 * test/…/NAME.browser.test.ts runs in the browsers, every other test/…/NAME.test.ts in Node (those of test/pages/
 * drive the browsers from there). Words on the command line select the files whose path contains one of them.
 * `--programs` runs test/programs/ and nothing else: it installs LaTeX, WordPress and others, which a clean clone does
 * not need.
 * `--frameworks` runs test/frameworks/ and nothing else: it installs React and others.
 */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { installWhatIsMissing, npm, requireNode } from '../demo/install.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
requireNode();
installWhatIsMissing();

// Only now: on a clean clone the dependencies of these have just been installed.
const { provideBrowser } = await import('./support/browsers.mjs');
const { closingLine, sum } = await import('./support/report.mjs');

// A path as an editor copies it will do as well.
const words = process.argv
  .slice(2)
  .filter((word) => !word.startsWith('--'))
  .map((word) => word.replace(/^(?:\.\/)?test\//, '').replace(/\.ts$/, '.js'));
const withWebKit = process.argv.includes('--webkit');
const kindAlone = ['programs', 'frameworks'].find((kind) => process.argv.includes(`--${kind}`));
const notes = [];

if (kindAlone === 'programs') await requirePrograms();
npm('run', 'build', '--silent');
npm('exec', '--', 'tsc', '--project', 'test');
const kinds = sort(findTests('build/test'));
if (Object.entries(kinds).some(([kind, files]) => kind !== 'node' && files.length > 0)) await provideBrowsers();
if (kinds.frameworks?.length) await buildFrameworks();

const tallies = [];
for (const [kind, files] of Object.entries(kinds)) {
  if (files.length > 0) tallies.push(await runKind(kind, files));
  else if (words.length === 0) fail(`No test of the kind “${kind}” was found.`);
}
const total = sum(tallies);
if (total.passed + total.failed === 0) fail('No test ran.');
if (total.failed > 0) process.exitCode = 1;
console.log(['', ...notes, closingLine(total)].join('\n'));

function findTests(folder) {
  const paths = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith('.test.js'));
  const selected = paths.filter((path) => words.length === 0 || words.some((word) => path.includes(word)));
  return selected.sort().map((path) => resolve(join(folder, path)));
}

function sort(files) {
  const kindOf = (file) => {
    if (file.endsWith('.browser.test.js')) return 'browser';
    return file.match(/\/test\/(pages|programs|frameworks)\//)?.[1] ?? 'node';
  };
  const wanted = kindAlone ? [kindAlone] : ['node', 'browser', 'pages'];
  return Object.fromEntries(wanted.map((kind) => [kind, files.filter((file) => kindOf(file) === kind)]));
}

async function requirePrograms() {
  const { providePrograms } = await import('./support/programs.mjs');
  const missing = providePrograms();
  if (missing.length === 0) return;
  const note = `Not found and not to be installed: ${missing.join(', ')}. NOTHING WAS TESTED WITH OTHER PROGRAMS.`;
  if (process.env.CI) exit(note);
  console.log(note);
  process.exit();
}

async function provideBrowsers() {
  process.env.CHROME_PATH = (await provideBrowser('chromium')) ?? '';
  if (!process.env.CHROME_PATH) exit('Chromium was not found and could not be installed. Set CHROME_PATH to one.');
  process.env.FIREFOX_PATH = (await provideBrowser('firefox')) ?? '';
  if (process.env.FIREFOX_PATH) return;
  const note =
    'Firefox was not found and could not be installed: NOTHING WAS TESTED IN FIREFOX. Set FIREFOX_PATH to one.';
  if (process.env.CI) exit(note);
  notes.push(note);
}

async function buildFrameworks() {
  const { buildFrameworks } = await import('./support/frameworks.mjs');
  buildFrameworks();
}

async function runKind(kind, files) {
  console.log(`\n${kind}`);
  if (kind !== 'browser') {
    const { runNodeTests } = await import('./support/node-tests.mjs');
    return runNodeTests(files);
  }
  const { runBrowserTests } = await import('./support/browser-tests.mjs');
  if (!withWebKit) return runBrowserTests(files);
  const { startWebKit } = await import('./support/webkit.mjs');
  const webkit = await startWebKit();
  return runBrowserTests(files, [webkit.launcher]).finally(webkit.stop);
}

function fail(note) {
  notes.push(note);
  process.exitCode = 1;
}

function exit(message) {
  console.error(message);
  process.exit(1);
}
