import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { LIBRARY_FILES } from '../src/library-files.js';
import { VERSION } from '../src/version.js';
import { literalVersions } from './support/literal-versions.mjs';

describe('the version', () => {
  it('is that of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    assert.equal(VERSION, version);
  });

  it('is the same in every name of a file of the library in pages and guides', () => {
    const found = literalVersions(VERSION);
    assert.ok(found.length > 5);
    assert.deepEqual(
      found.filter(({ before, after }) => before !== after).map(({ file }) => file),
      [],
      'Run `node test/version.mjs`.',
    );
  });

  it('is literal in no other source and in no test', () => {
    const files = ['src', 'test'].flatMap((folder) =>
      readdirSync(folder, { encoding: 'utf8', recursive: true })
        .filter((name) => /\.(?:ts|mjs)$/.test(name) && !name.includes('node_modules'))
        .map((name) => `${folder}/${name}`),
    );
    assert.ok(files.length > 200);
    assert.deepEqual(
      files.filter((file) => /policy-brief[a-z-]*[-@]\d+\.\d+\.\d/.test(readFileSync(file, 'utf8'))),
      [],
    );
  });

  it('is replaced in the name of every file for pages, and a newer one after it', () => {
    const [first] = literalVersions('9.9.9-beta.1');
    assert.equal(first?.file, 'src/version.ts');
    assert.match(first.after, /VERSION = '9\.9\.9-beta\.1'/);
    for (const { before, after, places } of literalVersions('9.9.9')) {
      assert.equal(after.split('9.9.9').length - 1, places);
      for (const name of Object.values(LIBRARY_FILES))
        if (before.includes(name)) assert.ok(!after.includes(name), name);
    }
  });
});
