/**
 * What came out of a run.
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} Tally
 */

/** @returns {Tally} */
export function emptyTally() {
  return { passed: 0, failed: 0, skipped: 0 };
}

/**
 * @param {Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  const total = emptyTally();
  for (const tally of tallies) for (const key of Object.keys(total)) total[key] += tally[key];
  return total;
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
 * Prints one line for a test file.
 *
 * @param {string} title The file, and the browser where it ran in one.
 * @param {Tally} tally
 * @param {number} milliseconds
 */
export function printFile(title, tally, milliseconds) {
  console.log(
    `${tally.failed > 0 ? '✗' : '✓'} ${title}: ${closingLine(tally)} (${(milliseconds / 1000).toFixed(1)} s)`,
  );
}

/**
 * Prints what went wrong, indented below the line of its file.
 *
 * @param {string} title Name of the test.
 * @param {string} text Message and stack.
 */
export function printFailure(title, text) {
  console.log(`  ✗ ${title}\n${text.replace(/^/gm, '    ')}\n`);
}
