/*
 * `npm test`: from a clean clone to `N passed, N failed`.
 *
 * test/…/NAME.browser.test.ts runs in the browsers, every other test/…/NAME.test.ts in Node; those that open pages
 * drive the browsers from there. Words on the command line select the files whose path contains one of them.
 * `--programs` runs test/programs/ and nothing else: it installs LaTeX, WordPress and others, which a clean clone does
 * not need. `--frameworks` runs test/frameworks/ and nothing else: it installs React and others. `--rebuild` runs
 * test/rebuild/ and nothing else: it builds once more. `--webkit` adds WebKit.
 *
 * TITLES=file writes the title of every test that ran.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { installWhatIsMissing, npm, requireNode } from '../demo/install.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
requireNode();
installWhatIsMissing();

// Only now: on a clean clone the dependencies of these have just been installed.
const { build } = await import('../demo/build.mjs');
const { transpile } = await import('./support/transpile.mjs');
const { moduleGraph } = await import('./support/module-graph.mjs');
const { BrowserPool } = await import('./support/browser-pool.mjs');
const { runTogether } = await import('./support/together.mjs');
const { closingLine, printResult, sourceOf, tally } = await import('./support/report.mjs');

/** What a whole `npm test` may cost, so that it does not grow unseen. */
const MOST = { browsers: 5, pages: 1030, builds: 1 };
/**
 * What page tests run in, a lane for each: Firefox is the slower one, and gets two. Each Firefox has a second one beside
 * it for dark pages.
 */
const LANES = { chromium: ['chromium'], firefox: ['firefox', 'firefox-2'] };
/** They measure time or memory, and have the machine to themselves. */
const ALONE = /\/(?:leaks|layout-shift)\.test\.js$/;
const FOLDERS_ALONE = ['programs', 'frameworks', 'rebuild'];

// A path as an editor copies it will do as well.
const words = process.argv
  .slice(2)
  .filter((word) => !word.startsWith('--'))
  .map((word) => word.replace(/^(?:\.\/)?test\//, '').replace(/\.ts$/, '.js'));
const withWebKit = process.argv.includes('--webkit');
const folderAlone = FOLDERS_ALONE.find((folder) => process.argv.includes(`--${folder}`));
const isWhole = words.length === 0 && !folderAlone && !withWebKit;

const notes = [];
const results = [];
const pool = new BrowserPool();
let pages = 0;
let builds = 0;

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void pool.stop().finally(() => process.exit(1)));

if (folderAlone === 'programs') await requirePrograms();
await transpile();
const tests = findTests().map(describeTest);
if (tests.length === 0) fail('No test was found.');
if (tests.some(({ needsBuild }) => needsBuild) && build()) builds += 1;
const inBrowsers = tests.some(({ kind }) => kind !== 'node');
const browsers = inBrowsers ? await provideBrowsers() : [];
if (inBrowsers) compileBriefs();
if (tests.some(({ file }) => file.includes('/test/frameworks/'))) await buildFrameworks();
try {
  await runTogether(tasksFor(tests));
} finally {
  await pool.stop();
}
close();

function findTests() {
  const isSelected = (path) => words.length === 0 || words.some((word) => path.includes(word));
  const folderOf = (path) => FOLDERS_ALONE.find((folder) => path.startsWith(`${folder}/`));
  return readdirSync('build/test', { recursive: true })
    .filter((path) => path.endsWith('.test.js') && isSelected(path) && folderOf(path) === folderAlone)
    .sort()
    .map((path) => resolve('build/test', path));
}

/** What a test needs, as far as the modules tell that it imports. */
function describeTest(file) {
  const modules = moduleGraph([file]);
  const uses = (name) => modules.has(resolve(`build/test/support/${name}`));
  return {
    file,
    kind: file.endsWith('.browser.test.js') ? 'browser' : uses('shared-browsers.mjs') ? 'pages' : 'node',
    // The others of the kind have Chromium do something for them.
    isForEachBrowser: uses('pages.js'),
    needsBuild: [...modules.values()].some((code) => /\bdist\//.test(code)),
  };
}

/** Tests in Node fill the time in which some browsers are still at work and the others have nothing left to do. */
function tasksFor(tests) {
  const inBrowsers = tests.filter(({ kind }) => kind === 'browser').map(({ file }) => file);
  const inPages = tests.filter(({ kind }) => kind === 'pages');
  const isAlone = ({ file }) => ALONE.test(file);
  const pageTasks = (tests) =>
    tests.flatMap(({ file, isForEachBrowser }) => {
      if (!isForEachBrowser) return [{ lanes: LANES.chromium, run: (lane) => runInNode(file, { lane }) }];
      return browsers.map((browser) => ({ lanes: LANES[browser], run: (lane) => runInNode(file, { browser, lane }) }));
    });
  return [
    // It keeps both browsers, and so both processors, busy alone.
    ...(inBrowsers.length > 0 ? [{ lanes: [], isAlone: true, run: () => runInBrowsers(inBrowsers) }] : []),
    ...pageTasks(inPages.filter((test) => !isAlone(test))),
    ...tests.filter(({ kind }) => kind === 'node').map(({ file }) => ({ lanes: [], run: () => runInNode(file) })),
    ...pageTasks(inPages.filter(isAlone)).map((task) => ({ ...task, isAlone: true })),
  ];
}

async function runInNode(file, { browser, lane } = {}) {
  const { runNodeTests } = await import('./support/node-tests.mjs');
  const result = await runNodeTests(file, {
    browser,
    endpoint: (name) => pool.endpoint(name, lane),
    countPage: () => (pages += 1),
  });
  results.push(result);
  // Some files have tests for one browser alone.
  if (result.tests.length + result.faults.length > 0) printResult(result);
}

async function runInBrowsers(files) {
  const { runBrowserTests } = await import('./support/browser-tests.mjs');
  const { sharedLauncher } = await import('./support/launchers.mjs');
  const launchers = browsers.map((name) => sharedLauncher(name, () => pool.endpoint(name)));
  const webkit = withWebKit ? await (await import('./support/webkit.mjs')).startWebKit() : undefined;
  if (webkit) launchers.push(webkit.launcher);
  try {
    await runBrowserTests(files, launchers, (result) => {
      pages += 1;
      results.push(result);
      printResult(result);
    });
  } finally {
    webkit?.stop();
  }
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

/** Tests in browsers get their brief from the sources, without a build. */
function compileBriefs() {
  const briefs = readdirSync('src/briefs').filter((name) => name.endsWith('.md'));
  npm(
    'exec',
    '--',
    'node',
    'build/src/cli/main.js',
    'compile',
    ...briefs.map((name) => `src/briefs/${name}`),
    '--out',
    'build/briefs',
  );
}

async function provideBrowsers() {
  const { provideBrowser } = await import('./support/browsers.mjs');
  process.env.CHROME_PATH = (await provideBrowser('chromium')) ?? '';
  if (!process.env.CHROME_PATH) exit('Chromium was not found and could not be installed. Set CHROME_PATH to one.');
  process.env.FIREFOX_PATH = (await provideBrowser('firefox')) ?? '';
  if (process.env.FIREFOX_PATH) return ['chromium', 'firefox'];
  const note =
    'Firefox was not found and could not be installed: NOTHING WAS TESTED IN FIREFOX. Set FIREFOX_PATH to one.';
  if (process.env.CI) exit(note);
  notes.push(note);
  return ['chromium'];
}

async function buildFrameworks() {
  const { buildFrameworks } = await import('./support/frameworks.mjs');
  buildFrameworks();
}

function close() {
  for (const { file } of tests) {
    const ofFile = results.filter((result) => result.file === file);
    if (ofFile.every(({ tests, faults }) => tests.length + faults.length === 0))
      fail(`No test ran in ${sourceOf(file)}.`);
  }
  const cost = { browsers: pool.started, pages, builds };
  for (const [what, most] of Object.entries(MOST)) {
    if (isWhole && cost[what] > most) fail(`${cost[what]} ${what} are more than ${most}: see MOST in test/run.mjs.`);
  }
  const total = tally(results);
  if (total.failed > 0) process.exitCode = 1;
  if (process.env.TITLES) writeFileSync(process.env.TITLES, titles().join('\n') + '\n');
  const number = (count, thing) => `${count} ${thing}${count === 1 ? '' : 's'}`;
  const spent = `${number(cost.browsers, 'browser')} started, ${number(pages, 'page')} opened, ${number(builds, 'build')}`;
  console.log(['', ...notes, spent, closingLine(total)].join('\n'));
}

function titles() {
  return results.flatMap(({ file, tests }) =>
    tests.map(({ title }) => `${sourceOf(file)} :: ${title}`.replaceAll('\n', '\\n')),
  );
}

function fail(note) {
  notes.push(note);
  process.exitCode = 1;
}

function exit(message) {
  console.error(message);
  process.exit(1);
}
