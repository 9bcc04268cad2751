import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../src/cli/main.js', import.meta.url));

/** The one of util-linux opens a pseudo-terminal and runs a command in it. */
const { output } = spawnSync('script', ['--version'], { encoding: 'utf8' });
const hasScript = String(output).includes('util-linux');

describe('questions at a terminal', { skip: !hasScript && 'there is no pseudo-terminal' }, () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'ask-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  /** Types each answer as soon as the terminal shows what is before it, and gives what the terminal has shown. */
  const type = (...steps: [shown: string, typed: string][]) =>
    new Promise<{ shown: string; status: number | null }>((resolve) => {
      const command = `stty cols 100; exec '${process.execPath}' '${MAIN}' new --lang en`;
      const terminal = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null'], {
        cwd: folder,
        env: { ...process.env, TERM: 'xterm' },
      });
      let shown = '';
      let seen = 0;
      const left = [...steps];
      terminal.stdout.on('data', (data: Buffer) => {
        shown += data.toString();
        const [next] = left;
        const place = next ? shown.indexOf(next[0], seen) : -1;
        if (!next || place < 0) return;
        seen = place + next[0].length;
        left.shift();
        terminal.stdin.write(next[1]);
      });
      terminal.once('close', (status) => resolve({ shown, status }));
    });

  it('say while one types whether an answer will do', async () => {
    const { shown, status } = await type(
      ['Title: ', 'Benches\r'],
      ['Who wrote the text?', 'Erika Beispiel'],
      ['Given name: Erika; family name: Beispiel', '\r'],
      ['ORCID iD', '0000-0002-1825-009'],
      ['One digit is missing.', '8'],
      ['the check digit does not match', '\x7F7'],
      ['The check digit is right.', '\r'],
      ['Who else?', '\r'],
      ['Language of the text [en]', 'uk'],
      ['Ukrainian', '\r'],
      ['Title of the series', '\r'],
      ['Public address of the site', '\r'],
      ['File [benches.uk.md]', '\r'],
    );
    assert.equal(status, 0, shown);
    assert.match(readFileSync(join(folder, 'benches.uk.md'), 'utf8'), /orcid: 0000-0002-1825-0097/);
  });

  for (const [name, key] of [
    ['Ctrl+C', '\x03'],
    ['Ctrl+D', '\x04'],
  ] as const)
    it(`end with ${name}, after which there is no file`, async () => {
      const before = readdirSync(folder);
      const { shown, status } = await type(['Title: ', 'Trees\r'], ['Who wrote the text?', key]);
      assert.equal(status, 130, shown);
      assert.match(shown, /Nothing was written\.\r\n$/);
      assert.deepEqual(readdirSync(folder), before);
    });
});
