import { relative } from 'node:path';
import { formatError, startTestRunner } from '@web/test-runner';
import config from '../web-test-runner.config.mjs';
import { emptyTally, printFailure, printFile, sum } from './report.mjs';

/**
 * Runs tests written for Mocha, each file in a page of its own, in every browser.
 *
 * @param {string[]} files Absolute paths of compiled tests.
 * @param {import('@web/test-runner').BrowserLauncher[]} [moreBrowsers] Beside those of the configuration.
 * @returns {Promise<import('./report.mjs').Tally>}
 */
export async function runBrowserTests(files, moreBrowsers = []) {
  const tallies = [];
  const reporter = {
    reportTestFileResults({ sessionsForTestFile }) {
      for (const session of sessionsForTestFile) tallies.push(reportSession(session));
    },
  };
  const runner = await startTestRunner({
    config: { ...config, files, browsers: [...config.browsers, ...moreBrowsers], reporters: [reporter] },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  await new Promise((resolve) => runner.on('stopped', resolve));
  return sum(tallies);
}

function reportSession(session) {
  const { testFile, browser, errors, logs } = session;
  const tests = session.testResults ? flatten(session.testResults) : [];
  const failures = tests.filter(({ passed, skipped }) => !passed && !skipped);
  // A file that could not be loaded, timed out or holds no test failed as a whole.
  const faults = tests.length === 0 && errors.length === 0 ? [{ message: 'No test ran in this file.' }] : errors;
  const skipped = tests.filter((test) => test.skipped).length;
  const tally = {
    ...emptyTally(),
    passed: tests.length - failures.length - skipped,
    failed: failures.length + faults.length,
    skipped,
  };
  const duration = tests.reduce((total, test) => total + (test.duration ?? 0), 0);
  printFile(`${relative('build', testFile).replace(/\.js$/, '.ts')} in ${browser.name}`, tally, duration);
  for (const { name, error } of failures) printFailure(name, error ? formatError(error) : 'failed');
  for (const fault of faults) printFailure('the file as a whole', formatError(fault));
  if (tally.failed > 0 && logs.length > 0) printFailure('console', logs.map((line) => line.join(' ')).join('\n'));
  return tally;
}

function flatten({ tests, suites }, path = []) {
  return [
    ...tests.map((test) => ({ ...test, name: [...path, test.name].join(' › ') })),
    ...suites.flatMap((suite) => flatten(suite, [...path, suite.name])),
  ];
}
