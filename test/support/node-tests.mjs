import { relative } from 'node:path';
import { run } from 'node:test';
import { inspect } from 'node:util';
import { emptyTally, printFailure, printFile, sum } from './report.mjs';

const TIMEOUT_MS = 20 * 60_000;

/**
 * Runs tests written with node:test, each file in a process of its own.
 *
 * @param {string[]} files Absolute paths of compiled tests.
 * @returns {Promise<import('./report.mjs').Tally>}
 */
export async function runNodeTests(files) {
  const tallies = [];
  // The processes of the tests inherit it: their errors then name the line of the source.
  process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --enable-source-maps`;
  // One file after the other: some measure memory, some drive browsers.
  for (const file of files) tallies.push(await runFile(file));
  return sum(tallies);
}

async function runFile(file) {
  const tally = emptyTally();
  const failures = [];
  const start = performance.now();
  for await (const { type, data } of run({ files: [file], timeout: TIMEOUT_MS })) {
    if (type === 'test:stdout' || type === 'test:stderr') process.stdout.write(data.message);
    if (type === 'test:pass' && isTest(data, file)) tally[isSkipped(data) ? 'skipped' : 'passed'] += 1;
    if (type === 'test:fail' && data.details.error.failureType !== 'subtestsFailed') {
      tally.failed += 1;
      failures.push(data);
    }
  }
  if (tally.passed + tally.failed + tally.skipped === 0) {
    tally.failed = 1;
    failures.push({ name: file, details: { error: new Error('No test ran in this file.') } });
  }
  printFile(relative('build', file).replace(/\.js$/, '.ts'), tally, performance.now() - start);
  for (const { name, details } of failures) {
    printFailure(name === file ? 'the file as a whole' : name, inspect(details.error.cause ?? details.error));
  }
  return tally;
}

function isSkipped({ skip, todo }) {
  return skip !== undefined || todo !== undefined;
}

// Suites and whole files pass as well, and would be counted twice.
function isTest({ name, details }, file) {
  return details.type !== 'suite' && name !== file && name !== relative('.', file);
}
