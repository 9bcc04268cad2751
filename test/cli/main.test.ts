import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../src/cli/main.js', import.meta.url));

describe('the executable', () => {
  const call = (...args: string[]) =>
    spawnSync(process.execPath, [MAIN, ...args], { encoding: 'utf8', env: { LANG: 'C', PATH: process.env.PATH } });

  it('exits with the status of the command and prints errors to standard error', () => {
    const { status, stdout, stderr } = call('compile');
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /^The input file is missing\./);
  });

  it('prints help to standard output', () => {
    const { status, stdout, stderr } = call('--help');
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /^Turns policy briefs/);
  });
});
