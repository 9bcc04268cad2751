import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';

/** What `npm run manifest` writes after a build. */
const MADE_FROM_MANIFEST = /^(?:custom-elements|vscode\.\w+-custom-data|web-types)\.json$/;

describe('a second build', () => {
  it('gives the same bytes', { timeout: 300_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'build-'));
    try {
      for (const name of [
        'src',
        'package.json',
        'package-lock.json',
        'rollup.config.mjs',
        'tsconfig.json',
        'LICENSE',
        'demo',
      ]) {
        cpSync(name, join(folder, name), { recursive: true });
      }
      symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
      const { status, stderr } = spawnSync('npm', ['run', 'build', '--silent'], { cwd: folder, encoding: 'utf8' });
      assert.equal(status, 0, stderr);
      const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter(
        (name) => /\.(?:js|css|html|json|txt)$/.test(name) && !MADE_FROM_MANIFEST.test(name),
      );
      assert.ok(files.length > 100);
      for (const file of files)
        assert.ok(readFileSync(join(folder, 'dist', file)).equals(readFileSync(join('dist', file))), file);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
