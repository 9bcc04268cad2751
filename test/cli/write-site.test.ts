import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { RECORD, recordOf } from '../../src/cli/site-record.js';
import { writeSite } from '../../src/cli/write-site.js';
import type { SiteFile } from '../../src/site/files.js';

const filesOf = (files: Readonly<Record<string, string>>): SiteFile[] =>
  Object.entries(files).map(([path, content]) => ({ path, content: () => content, key: content, source: 'a.de.md' }));

const recordWith = (files: Readonly<Record<string, string>>) =>
  recordOf({ program: 'this', files, briefs: {} }).content;

const OTHER_VERSION = '0.0.9';

describe('a written site', () => {
  let folder: string;
  let site: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'site-'));
    site = join(folder, 'public/briefs');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (files: Readonly<Record<string, string>>) =>
    writeSite(site, { files: filesOf(files), program: 'this' });
  const read = (path: string) => readFileSync(join(site, path), 'utf8');
  const names = () => readdirSync(site, { recursive: true, encoding: 'utf8' }).sort();

  it('is made with the folders that lead to it, and leaves nothing beside it', () => {
    assert.deepEqual(write({ 'a.html': 'A', 'bilder/b.png': 'B' }), {
      changed: ['a.html', 'bilder/b.png'],
      removed: [],
    });
    assert.deepEqual(names(), [RECORD, 'a.html', 'bilder', 'bilder/b.png']);
    assert.deepEqual(readdirSync(join(folder, 'public')), ['briefs']);
  });

  it('may be made in a folder that exists and is empty', () => {
    mkdirSync(site, { recursive: true });
    write({ 'a.html': 'A' });
    assert.deepEqual(names(), [RECORD, 'a.html']);
  });

  it('keeps content and time of a file that stays the same', () => {
    write({ 'a.html': 'A', 'b.html': 'B' });
    const long = new Date('2020-01-01T00:00:00Z');
    for (const path of names()) utimesSync(join(site, path), long, long);
    assert.deepEqual(write({ 'a.html': 'A', 'b.html': 'B' }), { changed: [], removed: [] });
    assert.deepEqual(
      names().map((path) => statSync(join(site, path)).mtimeMs),
      names().map(() => long.getTime()),
    );
    assert.deepEqual(write({ 'a.html': 'A', 'b.html': 'B2' }), { changed: ['b.html'], removed: [] });
    assert.equal(statSync(join(site, 'a.html')).mtimeMs, long.getTime());
    assert.equal(read('b.html'), 'B2');
  });

  it('does not make a file again that is made from the same', () => {
    write({ 'a.html': 'A', 'b.html': 'B' });
    // The clock of a disk is coarse, and a file that seems as old as the record may have been changed after it.
    const timeOf = (path: string) => statSync(join(site, path)).ctimeMs;
    while (timeOf(RECORD) <= timeOf('a.html')) writeFileSync(join(site, RECORD), read(RECORD));
    const files = filesOf({ 'a.html': 'A', 'b.html': 'B2' }).map((file) =>
      file.path === 'a.html' ? { ...file, content: () => assert.fail('made again') } : file,
    );
    assert.deepEqual(writeSite(site, { files, program: 'this' }).changed, ['b.html']);
  });

  it('makes all files again if another state of the program has made them', () => {
    write({ 'a.html': 'A' });
    const files = [{ path: 'a.html', content: () => 'A2', key: 'A', source: 'a.de.md' }];
    assert.deepEqual(writeSite(site, { files, program: 'other' }).changed, ['a.html']);
  });

  it('restores a file that was changed or removed by hand', () => {
    write({ 'a.html': 'A', 'b.html': 'B' });
    writeFileSync(join(site, 'a.html'), 'X');
    rmSync(join(site, 'b.html'));
    assert.deepEqual(write({ 'a.html': 'A', 'b.html': 'B' }).changed, ['a.html', 'b.html']);
    assert.deepEqual([read('a.html'), read('b.html')], ['A', 'B']);
  });

  it('loses the files that have no source any more, and the folders that are empty then', () => {
    write({ 'a.html': 'A', 'bilder/b.png': 'B' });
    assert.deepEqual(write({ 'a.html': 'A' }).removed, ['bilder/b.png']);
    assert.deepEqual(names(), [RECORD, 'a.html']);
    assert.deepEqual(write({ 'a.html': 'A' }), { changed: [], removed: [] });
  });

  it('keeps what other programs have put there', () => {
    write({ 'bilder/b.png': 'B' });
    writeFileSync(join(site, 'CNAME'), 'a.example');
    writeFileSync(join(site, 'bilder/c.png'), 'C');
    write({ 'a.html': 'A' });
    assert.deepEqual(names(), [RECORD, 'CNAME', 'a.html', 'bilder', 'bilder/c.png']);
  });

  it('keeps the script and the stylesheet of other versions, since pages elsewhere load them', () => {
    const files = ['classic.min.js', 'min.js', 'css'].map((end) => `policy-brief-${OTHER_VERSION}.${end}`);
    write({ 'a.html': 'A', ...Object.fromEntries(files.map((file) => [file, 'old'])) });
    assert.deepEqual(write({ 'a.html': 'A' }).removed, []);
    assert.deepEqual(
      files.filter((file) => !existsSync(join(site, file))),
      [],
    );
    write({});
    assert.deepEqual(names(), [RECORD, ...files].sort());
  });

  const outside = ['../../keep.txt', '..', '/etc/hosts', 'a/../../../keep.txt', './x'];
  for (const record of [
    'x',
    '[]',
    'null',
    String(recordWith(Object.fromEntries(outside.map((path) => [path, 'x'])))),
    String(recordWith({ 'b.html': 'x' })).replace('b.html', 'c.html'),
  ]) {
    it(`removes nothing outside the folder, whatever its record says: ${record}`, () => {
      write({ 'a.html': 'A', 'b.html': 'B' });
      writeFileSync(join(folder, 'keep.txt'), 'K');
      writeFileSync(join(site, RECORD), record);
      assert.deepEqual(write({ 'a.html': 'A' }).removed, []);
      assert.equal(readFileSync(join(folder, 'keep.txt'), 'utf8'), 'K');
      assert.equal(read('b.html'), 'B');
    });
  }

  it('removes nothing through a symbolic link', () => {
    write({ 'a.html': 'A', 'bilder/b.png': 'B' });
    mkdirSync(join(folder, 'elsewhere'));
    writeFileSync(join(folder, 'elsewhere/b.png'), 'K');
    rmSync(join(site, 'bilder'), { recursive: true });
    symlinkSync(join(folder, 'elsewhere'), join(site, 'bilder'));
    write({ 'a.html': 'A' });
    assert.equal(readFileSync(join(folder, 'elsewhere/b.png'), 'utf8'), 'K');
  });

  it('loses what a killed build has left', () => {
    write({ 'a.html': 'A' });
    mkdirSync(join(site, '.policy-brief-aB3xYz'));
    writeFileSync(join(site, '.policy-brief-aB3xYz/0.new'), 'half');
    write({ 'a.html': 'A' });
    assert.deepEqual(names(), [RECORD, 'a.html']);
  });

  it('finds the files of a build that was killed before it removed the old ones', () => {
    write({ 'old.html': 'A', 'a.html': 'A' });
    // Such a build has written its files and the record of both.
    writeFileSync(join(site, 'new.html'), 'N');
    writeFileSync(join(site, RECORD), recordWith({ 'old.html': 'x', 'a.html': 'x', 'new.html': '' }));
    assert.deepEqual(write({ 'a.html': 'A' }).removed.sort(), ['new.html', 'old.html']);
  });

  it('is left as it was if it cannot be written', () => {
    write({ 'a.html': 'A' });
    mkdirSync(join(site, 'b.html'));
    assert.throws(() => write({ 'a.html': 'A2', 'b.html': 'B' }), /is a folder/);
    assert.equal(read('a.html'), 'A');
    assert.deepEqual(names(), [RECORD, 'a.html', 'b.html']);
  });
});
