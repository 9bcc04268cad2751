import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { LIBRARY_FILES } from '../src/library-files.js';

const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>;
const lines = readFileSync('dist/integrity.html', 'utf8').trim().split('\n');

function hashOf(file: string): string {
  return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
}

describe('the published hashes', () => {
  it('are those of the files', () => {
    const names = [LIBRARY_FILES.classic, LIBRARY_FILES.stylesheet, LIBRARY_FILES.module];
    for (const name of names) assert.equal(hashes[name], hashOf(join('dist', name)), name);
  });

  it('stand in the lines that load the files, with crossorigin', () => {
    assert.equal(lines.length, 3);
    for (const line of lines) {
      const [, file = ''] = /(?:src|href)="([^"]+)"/.exec(line) ?? [];
      assert.ok(line.includes(`integrity="${hashes[file]}" crossorigin="anonymous"`), line);
    }
  });
});

describe('a second build', () => {
  it('gives the same bytes', { timeout: 300_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'build-'));
    try {
      for (const name of ['src', 'package.json', 'rollup.config.mjs', 'tsconfig.json', 'LICENSE', 'demo']) {
        cpSync(name, join(folder, name), { recursive: true });
      }
      symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
      const { status, stderr } = spawnSync('npm', ['run', 'build', '--silent'], { cwd: folder, encoding: 'utf8' });
      assert.equal(status, 0, stderr);
      const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter(
        (name) => /\.(?:js|css|html|json|txt)$/.test(name) && name !== 'custom-elements.json',
      );
      assert.ok(files.length > 100);
      for (const file of files) assert.equal(hashOf(join(folder, 'dist', file)), hashOf(join('dist', file)), file);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
