import { formatError, startTestRunner } from '@web/test-runner';
import config from '../web-test-runner.config.mjs';

/**
 * Runs tests written for Mocha, each file in a separate page, in every browser.
 *
 * @param {string[]} files Absolute paths of compiled tests.
 * @param {import('@web/test-runner').BrowserLauncher[]} browsers
 * @param {(result: import('./report.mjs').FileResult) => void} report Called for each file and browser.
 */
export async function runBrowserTests(files, browsers, report) {
  const reporter = {
    reportTestFileResults({ sessionsForTestFile }) {
      for (const session of sessionsForTestFile) report(resultOf(session));
    },
  };
  const runner = await startTestRunner({
    config: { ...config, files, browsers, reporters: [reporter] },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  await new Promise((resolve) => runner.on('stopped', resolve));
}

function resultOf({ testFile, browser, errors, logs, testResults }) {
  const tests = testResults ? flatten(testResults, [browser.name]) : [];
  const faults = errors.map(formatError);
  const isGood = faults.length === 0 && tests.every(({ outcome }) => outcome !== 'failed');
  return {
    file: testFile,
    browser: browser.name,
    tests,
    faults,
    output: isGood ? '' : logs.map((line) => line.join(' ')).join('\n'),
    duration: tests.reduce((total, { duration }) => total + duration, 0),
  };
}

function flatten({ tests, suites }, path) {
  return [
    ...tests.map(({ name, passed, skipped, error, duration = 0 }) => ({
      title: [...path, name].join(' › '),
      outcome: skipped ? 'skipped' : passed ? 'passed' : 'failed',
      error: error ? formatError(error) : 'failed',
      duration,
    })),
    ...suites.flatMap((suite) => flatten(suite, [...path, suite.name])),
  ];
}
