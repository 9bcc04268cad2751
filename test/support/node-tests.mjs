import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';

const TIMEOUT_MS = 20 * 60_000;
const REPORTER = resolve('test/support/test-events.mjs');

/**
 * Runs a file of tests written with node:test, in a separate process.
 *
 * @param {string} file Absolute path of a compiled test.
 * @param {object} options
 * @param {string} [options.browser] The one browser that tests in browsers run in; all if missing.
 * @param {(name: string) => Promise<string>} options.endpoint Where a browser that the tests ask for can be reached.
 * @param {() => void} options.countPage Called for every page that the tests open.
 * @returns {Promise<import('./report.mjs').FileResult>}
 */
export async function runNodeTests(file, { browser, endpoint, countPage }) {
  const folder = mkdtempSync(join(tmpdir(), 'tests-'));
  const events = join(folder, 'events');
  const start = performance.now();
  const child = spawn(
    process.execPath,
    // Errors then name the line of the source.
    ['--enable-source-maps', `--test-reporter=${REPORTER}`, `--test-reporter-destination=${events}`, file],
    {
      env: { ...process.env, ...(browser && { TEST_BROWSER: browser }) },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      timeout: TIMEOUT_MS,
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  child.on('message', async ({ wanted, opened }) => {
    if (opened) countPage();
    if (!wanted) return;
    const answer = await endpoint(wanted).then(
      (endpoint) => ({ endpoint }),
      (error) => ({ error: error.message }),
    );
    if (child.connected) child.send({ browser: wanted, ...answer });
  });
  const [code, signal] = await once(child, 'close');
  const tests = readTests(events);
  rmSync(folder, { recursive: true });
  const faults = [];
  if (signal) faults.push(`It was ended by ${signal}.`);
  else if (code !== 0 && !tests.some(({ outcome }) => outcome === 'failed')) faults.push(`It ended with code ${code}.`);
  return { file, browser, tests, faults, output, duration: performance.now() - start };
}

// A file that cannot be loaded leaves none.
function readTests(path) {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line));
}
