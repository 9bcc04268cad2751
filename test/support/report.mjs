import { relative } from 'node:path';

/**
 * What came out of tests.
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 */

/**
 * What came out of one file, in one browser where it ran in one.
 *
 * @typedef {object} FileResult
 * @property {string} file Absolute path of the compiled test.
 * @property {string} [browser]
 * @property {{ title: string, outcome: 'passed' | 'failed' | 'skipped', error?: string }[]} tests
 * @property {string[]} faults What is wrong with the file as a whole.
 * @property {string} output What it wrote to the console.
 * @property {number} duration In milliseconds.
 */

/**
 * Counts the outcomes. What is wrong with a file as a whole counts as a failure.
 *
 * @param {FileResult[]} results
 * @returns {Tally}
 */
export function tally(results) {
  const outcomes = results.flatMap(({ tests, faults }) => [
    ...tests.map(({ outcome }) => outcome),
    ...faults.map(() => 'failed'),
  ]);
  const count = (wanted) => outcomes.filter((outcome) => outcome === wanted).length;
  return { passed: count('passed'), failed: count('failed'), skipped: count('skipped') };
}

/**
 * The line that a run closes with, in the form that people and machines know.
 *
 * @param {Tally} tally
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed` + (skipped > 0 ? `, ${skipped} skipped` : '');
}

/**
 * Names a test file by its source.
 *
 * @param {string} file Absolute path of the compiled test.
 */
export function sourceOf(file) {
  return relative('build', file).replace(/\.js$/, '.ts');
}

/**
 * Prints a line for a test file, and below it, indented, what went wrong.
 *
 * @param {FileResult} result
 */
export function printResult(result) {
  const { file, browser, tests, faults, output, duration } = result;
  const counts = tally([result]);
  const place = browser ? ` in ${browser}` : '';
  const seconds = (duration / 1000).toFixed(1);
  console.log(`${counts.failed > 0 ? '✗' : '✓'} ${sourceOf(file)}${place}: ${closingLine(counts)} (${seconds} s)`);
  for (const { title, error } of tests.filter(({ outcome }) => outcome === 'failed')) printFailure(title, error);
  for (const fault of faults) printFailure('the file as a whole', fault);
  if (output.trim()) console.log(output.trimEnd().replace(/^/gm, '    '));
}

function printFailure(title, text) {
  console.log(`  ✗ ${title}\n${text.replace(/^/gm, '    ')}\n`);
}
