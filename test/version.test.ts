import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { VERSION } from '../src/version.js';

/** Pages and guides that name the files for pages, each with their version. */
const NAMED = [
  'README.md',
  ...readdirSync('demo', { encoding: 'utf8', recursive: true }).map((name) => `demo/${name}`),
].filter((name) => /\.(?:md|html|js)$/.test(name));

describe('the version', () => {
  it('is that of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    assert.equal(VERSION, version);
  });

  it('is the same wherever a page or a guide names a file of the library', () => {
    const found = NAMED.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/policy-brief(?:-embed)?-(\d+\.\d+\.\d+)/g)].map(([, version]) => [
        file,
        version,
      ]),
    );
    assert.ok(found.length > 5);
    assert.deepEqual(
      found.filter(([, version]) => version !== VERSION),
      [],
    );
  });
});
