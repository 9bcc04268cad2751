import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { RUNS } from '../fixtures/runs.js';
import { arbitrarySource, isNumbered } from './arbitrary-source.js';
import { WORKS } from './bibliography/support.js';
import { lossesOf } from './lost-words.js';
import { FRONT_MATTER } from './support.js';

const FOLDERS = ['src/briefs', 'test/fixtures/authoring'];
const FILES = FOLDERS.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`));

describe('each word of a source is in the brief, or a problem names its line', () => {
  for (const file of FILES.filter((name) => name.endsWith('.md'))) {
    it(`in ${file}`, () => {
      const readFile = (name: string) => {
        const path = join(dirname(file), name);
        return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
      };
      assert.deepEqual(lossesOf(readFileSync(file, 'utf8'), undefined, readFile).lost, []);
    });
  }

  it('in any file made of all constructs, definitions and ends of front matter', () => {
    let compiled = 0;
    fc.assert(
      fc.property(arbitrarySource, (source) => {
        const { isCompiled, lost } = lossesOf(source, isNumbered, () => WORKS);
        if (isCompiled) compiled++;
        assert.deepEqual(lost, [], source);
      }),
      RUNS,
    );
    assert.ok(compiled > RUNS.numRuns / 5, `only ${compiled} of ${RUNS.numRuns} files compile`);
  });

  it('and the comparison finds a word that is missing', () => {
    const isChosen = (word: string) => word === 'verloren';
    assert.deepEqual(lossesOf(FRONT_MATTER.replace('title', '# verloren\ntitle'), isChosen).lost, ['2: verloren']);
  });
});
