import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { run } from '../../src/cli/run.js';

const BRIEF = 'src/briefs/resiliente-kommunen-2-0.de.md';
const URL = 'https://institut.example/briefs/';

describe('policy-brief publish', () => {
  let folder: string;
  let out: string[];
  let err: string[];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'publish-'));
    out = [];
    err = [];
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const publish = (...args: string[]) =>
    run(['publish', ...args, '--lang', 'de'], {}, { out: (line) => out.push(line), err: (line) => err.push(line) });

  it('refuses a call without the address of the folder, and names the missing option', () => {
    assert.equal(publish(BRIEF, '--out', folder), 2);
    assert.match(err.join('\n'), /--url/);
    assert.deepEqual(readdirSync(folder), []);
  });

  for (const address of [
    'institut.example/briefs/',
    'https://institut.example/briefs',
    'ftp://a.example/',
    'https://a.example/?x=/',
  ]) {
    it(`refuses ${address}, which is not the address of a folder`, () => {
      assert.equal(publish(BRIEF, '--out', folder, '--url', address), 2);
      assert.ok(err.join('\n').includes(`„${address}“`));
      assert.deepEqual(readdirSync(folder), []);
    });
  }

  it('writes nothing if a file has an error', () => {
    assert.equal(publish(BRIEF, 'test/gibt-es-nicht.md', '--out', folder, '--url', URL), 1);
    assert.deepEqual(readdirSync(folder), []);
  });
});

describe('the published folder of the demo', () => {
  const files = readdirSync('demo/briefs').filter((name) => !/\.(?:md|bib)$/.test(name));

  it('contains data, page, fragment and oEmbed response of each brief, and the files that pages load', () => {
    const names = ['resiliente-kommunen-2-0.de', 'beispielhausen.ar'];
    const ofBriefs = names.flatMap((name) =>
      ['.json', '.html', '.fragment.html', '.oembed.json'].map((end) => name + end),
    );
    const others = files.filter((file) => !ofBriefs.includes(file));
    assert.deepEqual(
      ofBriefs.filter((file) => !files.includes(file)),
      [],
    );
    assert.deepEqual(others.map((file) => file.replace(/\d+\.\d+\.\d+/, 'VERSION')).sort(), [
      'policy-brief-VERSION.LICENSE.txt',
      'policy-brief-VERSION.classic.min.js',
      'policy-brief-VERSION.css',
      'policy-brief-VERSION.min.js',
    ]);
  });

  it('contains the same script and stylesheet as the package', () => {
    for (const file of files.filter((name) => name.startsWith('policy-brief-'))) {
      assert.deepEqual(readFileSync(join('demo/briefs', file)), readFileSync(join('dist', file)), file);
    }
  });
});
