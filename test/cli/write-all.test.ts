import assert from 'node:assert/strict';
import fs, {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { HalfWrittenError, writeAll, type Output } from '../../src/cli/write-all.js';

describe('writing the files of a command', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'write-'));
  });
  afterEach(() => {
    mock.restoreAll();
    syncBuiltinESMExports();
    rmSync(folder, { recursive: true, force: true });
  });

  const out = (path = '') => join(folder, 'out', path);
  const put = (path: string, content: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const output = (path: string, content = `new ${path}`): Output => ({ path, content, source: 'a.md' });
  /** Lets all renaming fail from the given call on. */
  const failFrom = (first: number, isFinal = false) => {
    const rename = fs.renameSync;
    let calls = 0;
    mock.method(fs, 'renameSync', (from: string, to: string) => {
      calls += 1;
      if (calls === first || (isFinal && calls > first)) throw new Error('no space left');
      rename(from, to);
    });
    syncBuiltinESMExports();
  };

  it('leaves nothing but the files, in folders that it creates', () => {
    writeAll(out(), [output('a.json'), output('bilder/karte.png')]);
    assert.deepEqual(readdirSync(folder, { recursive: true }).sort(), [
      'out',
      'out/a.json',
      'out/bilder',
      'out/bilder/karte.png',
    ]);
  });

  it('replaces a link in place of a file and leaves what it leads to alone', () => {
    put('victim.txt', 'old');
    mkdirSync(out());
    symlinkSync('../victim.txt', out('a.json'));
    writeAll(out(), [output('a.json')]);
    assert.equal(read('victim.txt'), 'old');
    assert.equal(lstatSync(out('a.json')).isSymbolicLink(), false);
    assert.equal(read('out/a.json'), 'new a.json');
  });

  it('writes through no link that is in the folder under a name that someone could foresee', () => {
    put('victim.txt', 'old');
    mkdirSync(out());
    const names = ['', `.${process.pid}`].flatMap((id) => ['.tmp', '.new', '.old', '~'].map((end) => `${id}${end}`));
    for (const name of names) for (const start of ['a.json', '0', '']) if (start + name !== '') link(start + name);
    writeAll(out(), [output('a.json')]);
    assert.equal(read('victim.txt'), 'old');
    assert.equal(lstatSync(out('a.json')).isSymbolicLink(), false);

    function link(name: string) {
      if (!existsSync(out(name))) symlinkSync('../victim.txt', out(name));
    }
  });

  it('writes into no folder that a link leads to, and changes nothing', () => {
    put('elsewhere/karte.png', 'old');
    mkdirSync(out());
    symlinkSync('../elsewhere', out('bilder'));
    assert.throws(() => writeAll(out(), [output('a.json'), output('bilder/karte.png')]), /symbolic link/);
    assert.equal(read('elsewhere/karte.png'), 'old');
    assert.deepEqual(readdirSync(out()), ['bilder']);
  });

  it('writes into an output folder that is itself a link', () => {
    mkdirSync(join(folder, 'elsewhere'));
    symlinkSync('elsewhere', out());
    writeAll(out(), [output('a.json')]);
    assert.equal(read('elsewhere/a.json'), 'new a.json');
  });

  it('replaces no folder by a file', () => {
    put('out/b.json/x', 'old');
    assert.throws(() => writeAll(out(), [output('a.json'), output('b.json')]), /is a folder/);
    assert.deepEqual(readdirSync(folder, { recursive: true }).sort(), ['out', 'out/b.json', 'out/b.json/x']);
  });

  for (const first of [1, 2, 3]) {
    it(`restores everything if file ${first} of 3 cannot be put in its place`, () => {
      put('out/a.json', 'old a');
      put('out/c/d.json', 'old d');
      failFrom(first);
      assert.throws(
        () => writeAll(out(), [output('a.json'), output('new/b.json'), output('c/d.json')]),
        /no space left/,
      );
      assert.deepEqual(readdirSync(out(), { recursive: true }).sort(), ['a.json', 'c', 'c/d.json']);
      assert.deepEqual([read('out/a.json'), read('out/c/d.json')], ['old a', 'old d']);
    });
  }

  it('removes the output folder again if nothing could be put there', () => {
    failFrom(1);
    assert.throws(() => writeAll(out(), [output('a.json')]), /no space left/);
    assert.deepEqual(readdirSync(folder), []);
  });

  it('names the files that are new if their old content cannot be restored', () => {
    put('out/a.json', 'old a');
    put('out/b.json', 'old b');
    failFrom(2, true);
    assert.throws(
      () => writeAll(out(), [output('a.json'), output('b.json')]),
      (error) => error instanceof HalfWrittenError && error.paths.some((path) => path.endsWith('a.json')),
    );
  });
});
