import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { LIBRARY_FILES } from '../src/library-files.js';

const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>;
const lines = readFileSync('dist/integrity.html', 'utf8').trim().split('\n');

function hashOf(file: string): string {
  return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
}

describe('the published hashes', () => {
  it('are those of the files', () => {
    const { classic, series, stylesheet, module, embedBuilder } = LIBRARY_FILES;
    const names = [classic, series, stylesheet, module, embedBuilder];
    assert.deepEqual(Object.keys(hashes).sort(), names.sort());
    for (const name of names) assert.equal(hashes[name], hashOf(join('dist', name)), name);
  });

  it('are in every published folder', () =>
    assert.equal(readFileSync('demo/briefs/integrity.json', 'utf8'), readFileSync('dist/integrity.json', 'utf8')));

  it('are in the tags that load the files, with crossorigin', () => {
    assert.equal(lines.length, 4);
    for (const line of lines) {
      const [, file = ''] = /(?:src|href)="([^"]+)"/.exec(line) ?? [];
      assert.ok(line.includes(`integrity="${hashes[file]}" crossorigin="anonymous"`), line);
    }
  });
});
