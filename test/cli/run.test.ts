import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { run, type Environment } from '../../src/cli/run.js';
import { decodeBrief } from '../../src/brief/decode.js';
import { FRONT_MATTER } from '../authoring/support.js';

describe('policy-brief', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'policy-brief-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (name: string, text: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const call = async (args: string[], environment: Environment = {}) => {
    const lines = { out: [] as string[], err: [] as string[] };
    const status = await run(args, environment, {
      out: (line) => lines.out.push(line),
      err: (line) => lines.err.push(line),
    });
    return { status, out: lines.out.join('\n'), err: lines.err.join('\n') };
  };
  const out = () => join(folder, 'out');

  it('writes each brief under the name of its file, and leaves the language out of the id', async () => {
    const files = [write('kommunen-2-0.de.md', `${FRONT_MATTER}Eins.\n`), write('zwei.md', FRONT_MATTER)];
    const { status, err } = await call(['compile', ...files, '--out', out()]);
    assert.deepEqual([status, err], [0, '']);
    assert.deepEqual(readdirSync(out()).sort(), ['kommunen-2-0.de.json', 'zwei.json']);
    const json = readFileSync(join(out(), 'kommunen-2-0.de.json'), 'utf8');
    assert.equal(decodeBrief(JSON.parse(json)).id, 'kommunen-2-0');
    assert.equal(json, JSON.stringify(JSON.parse(json)));
  });

  it('writes nothing if one of the files has an error, and shows the problems of all files', async () => {
    const good = write('a.md', `${FRONT_MATTER}Er sagt "ja".\n`);
    const bad = write('b.md', `${FRONT_MATTER}<i>\n\n# T\n`);
    const { status, err } = await call(['compile', good, bad, '--out', out()]);
    assert.equal(status, 1);
    assert.deepEqual(readdirSync(folder).sort(), ['a.md', 'b.md']);
    assert.ok(err.includes(`${good}:8:9: warning: `));
    assert.ok(err.includes(`${bad}:8:1: error: `));
    assert.ok(err.includes(`${bad}:10:1: error: `));
    assert.ok(err.includes('Nothing was written.'));
  });

  it('keeps an earlier result if there is an error', async () => {
    mkdirSync(out());
    writeFileSync(join(out(), 'a.json'), 'old');
    await call(['compile', write('a.md', '<i>'), '--out', out()]);
    assert.equal(readFileSync(join(out(), 'a.json'), 'utf8'), 'old');
  });

  it('shows warnings but still writes', async () => {
    const { status, err } = await call(['compile', write('a.md', `${FRONT_MATTER}Er sagt "ja".\n`), '--out', out()]);
    assert.equal(status, 0);
    assert.match(err, /warning/);
    assert.deepEqual(readdirSync(out()), ['a.json']);
  });

  it('leaves no temporary files behind if it cannot write', async () => {
    mkdirSync(join(out(), 'b.json'), { recursive: true });
    const files = [write('b.md', FRONT_MATTER), write('c.md', FRONT_MATTER)];
    const { status, err } = await call(['compile', ...files, '--out', out()]);
    assert.equal(status, 1);
    assert.match(err, /cannot be written/);
    assert.deepEqual(readdirSync(out()), ['b.json']);
  });

  it('reports that the folder cannot be created', async () => {
    const { status, err } = await call(['compile', write('a.md', FRONT_MATTER), '--out', write('file', '')]);
    assert.equal(status, 1);
    assert.match(err, /cannot be written/);
  });

  it('reports that a file cannot be read', async () => {
    const { status, err } = await call(['compile', join(folder, 'missing.md'), '--out', out()]);
    assert.equal(status, 1);
    assert.match(err, /missing\.md: The file cannot be read\./);
  });

  it('reports that a file is not UTF-8', async () => {
    const { status, err } = await call(['compile', write('a.md', Uint8Array.of(0x42, 0xfc, 0x72)), '--out', out()]);
    assert.equal(status, 1);
    assert.match(err, /UTF-8/);
  });

  it('reports that a file name cannot be part of an address', async () => {
    const { status, err } = await call(['compile', write('Mein Brief.md', FRONT_MATTER), '--out', out()]);
    assert.equal(status, 1);
    assert.match(err, /Rename the file/);
  });

  const invalidCalls: [title: string, args: string[]][] = [
    ['no command', []],
    ['an unknown command', ['print']],
    ['build without a file', ['build', '--out', 'x']],
    ['build without a folder', ['build', 'a.de.md', '--url', 'https://a.example/']],
    ['check without a file', ['check']],
    ['check with a format that does not exist', ['check', 'a.de.md', '--format', 'xml']],
    ['an option of another command', ['compile', 'a.md', '--out', 'x', '--strict']],
    ['no file', ['compile', '--out', 'x']],
    ['no folder', ['compile', 'a.md']],
    ['an unknown option', ['compile', 'a.md', '--out', 'x', '--fast']],
    ['an option without its value', ['compile', 'a.md', '--out']],
    ['an unknown language', ['compile', 'a.md', '--out', 'x', '--lang', 'fr']],
    ['a file that is not Markdown', ['compile', 'a.txt', '--out', 'x']],
    ['two files with one name', ['compile', 'a/x.md', 'b/x.md', '--out', 'x']],
  ];
  for (const [title, args] of invalidCalls) {
    it(`refuses ${title} with status 2`, async () => {
      const { status, out, err } = await call(args);
      assert.deepEqual([status, out], [2, '']);
      assert.notEqual(err, '');
    });
  }

  it('prints the help after an invalid call', async () =>
    assert.match((await call([])).err, /Usage: policy-brief build/));

  it('prints the help on request', async () => {
    for (const args of [['--help'], ['compile', '-h']]) {
      const { status, out, err } = await call(args);
      assert.deepEqual([status, err], [0, '']);
      assert.match(out, /Usage: /);
    }
    assert.match((await call(['--help', '--lang', 'de'])).out, /Aufruf: /);
  });

  const languages: [environment: Environment, args: string[], pattern: RegExp][] = [
    [{}, [], /command is missing/],
    [{ LANG: 'de_DE.UTF-8' }, [], /Befehl fehlt/],
    [{ LANG: 'de' }, [], /Befehl fehlt/],
    [{ LANG: 'den_CA' }, [], /command is missing/],
    [{ LANG: 'de_DE.UTF-8', LC_ALL: 'C' }, [], /command is missing/],
    [{ LANG: 'de_DE.UTF-8', LC_ALL: '' }, [], /Befehl fehlt/],
    [{ LANG: 'en_US', LC_ALL: 'de_AT' }, [], /Befehl fehlt/],
    [{ LANG: 'de_DE' }, ['--lang', 'en'], /command is missing/],
    [{}, ['--lang=de'], /Befehl fehlt/],
    [{}, ['--lang', 'de', '--fast'], /Die Option --fast ist unbekannt/],
  ];
  for (const [environment, args, pattern] of languages) {
    it(`chooses its language from ${JSON.stringify(environment)} ${args.join(' ')}`, async () => {
      assert.match((await call(args, environment)).err, pattern);
    });
  }

  it('shows problems in German on request', async () => {
    const { err } = await call(['compile', write('a.md', ''), '--out', out(), '--lang', 'de']);
    assert.match(err, /a\.md:1:1: Fehler: Die Datei beginnt nicht mit einem Kopf\./);
  });
});
