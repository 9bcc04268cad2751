import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compileBrief } from '../../../../src/authoring/index.js';
import { RUNS } from '../../../fixtures/runs.js';
import { arbitrarySlips } from './arbitrary-slips.js';
import { fixed } from './fixed.js';

const errorsIn = (source: string) =>
  compileBrief(source, { id: 'brief' }).problems.filter(({ severity }) => severity === 'error').length;

/** The words of a source, without those in attributes and in tags. */
const wordsIn = (source: string) => source.replace(/\{[^{}\n]*\}|<[^<>\n]*>/g, '').match(/q\d+z/g) ?? [];

describe('cures of any file', () => {
  it('end, keep every word in its place, and add no error', () => {
    let cured = 0;
    fc.assert(
      fc.property(arbitrarySlips, (source) => {
        const after = fixed(source);
        if (after !== source) cured++;
        assert.deepEqual(wordsIn(after), wordsIn(source), after);
        assert.ok(errorsIn(after) <= errorsIn(source), after);
      }),
      RUNS,
    );
    assert.ok(cured > RUNS.numRuns / 2, `only ${cured} of ${RUNS.numRuns} files have cures`);
  });
});
