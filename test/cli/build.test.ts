import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { pathToFileURL } from 'node:url';
import { FRONT_MATTER } from '../authoring/support.js';

/** The built command, for `build` adds the library's files. */
const { run } = (await import(pathToFileURL('dist/cli/run.js').href)) as typeof import('../../src/cli/run.js');

const BRIEF = 'src/briefs/resiliente-kommunen-2-0.de.md';
const URL = 'https://institut.example/briefs/';

describe('policy-brief build', () => {
  let folder: string;
  let out: string[];
  let err: string[];

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'build-'));
    out = [];
    err = [];
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const build = (...args: string[]) =>
    run(['build', ...args, '--lang', 'de'], {}, { out: (line) => out.push(line), err: (line) => err.push(line) });

  it('refuses a call without the address of the folder, and names the missing option', async () => {
    assert.equal(await build(BRIEF, '--out', folder), 2);
    assert.match(err.join('\n'), /--url/);
    assert.deepEqual(readdirSync(folder), []);
  });

  for (const address of [
    'institut.example/briefs/',
    'https://institut.example/briefs',
    'ftp://a.example/',
    'https://a.example/?x=/',
  ]) {
    it(`refuses ${address}, which is not the address of a folder`, async () => {
      assert.equal(await build(BRIEF, '--out', folder, '--url', address), 2);
      assert.ok(err.join('\n').includes(`„${address}“`));
      assert.deepEqual(readdirSync(folder), []);
    });
  }

  it('refuses a title without a word', async () => {
    assert.equal(await build(BRIEF, '--out', folder, '--url', URL, '--title', ' '), 2);
    assert.match(err.join('\n'), /--title/);
    assert.deepEqual(readdirSync(folder), []);
  });

  it('takes title and address from the call before those of policy-brief.yaml, and notices that they have changed', async () => {
    const source = join(folder, 'briefs');
    const site = join(folder, 'site');
    mkdirSync(source);
    writeFileSync(join(source, 'a.de.md'), FRONT_MATTER.replace(/^series:.*\n(?: .*\n)*/m, ''));
    writeFileSync(join(source, 'policy-brief.yaml'), 'title: Aus der Datei\nurl: https://datei.example/\n');
    const page = () => readFileSync(join(site, 'index.html'), 'utf8');
    const brief = () => readFileSync(join(site, 'a.de.json'), 'utf8');
    assert.equal(await build(source, '--out', site), 0, err.join('\n'));
    assert.match(page(), /<h1[^>]*>\s*Aus der Datei/);
    assert.match(brief(), /Aus der Datei/);
    assert.equal(await build(source, '--out', site, '--title', 'Aus dem Aufruf', '--url', URL), 0);
    assert.match(page(), /<h1[^>]*>\s*Aus dem Aufruf/);
    assert.match(page(), /<link rel="canonical" href="https:\/\/institut\.example\/briefs\/"/);
    assert.match(brief(), /Aus dem Aufruf/);
    assert.doesNotMatch(page() + brief(), /Aus der Datei|datei\.example/);
  });

  it('names a translation whose original is in no file, and writes nothing', async () => {
    const put = (name: string, of: string) => {
      const file = join(folder, name);
      const head = FRONT_MATTER.replace(/^lang: .*$/m, `lang: ${name.split('.')[1] ?? ''}\ntranslation: { of: ${of} }`);
      writeFileSync(file, head);
      return file;
    };
    const [english, arabic] = [put('a.en.md', 'de-AT'), put('a.ar.md', 'fr')];
    const site = join(folder, 'site');
    assert.equal(await build(english, arabic, '--out', site, '--url', URL), 1);
    const faults = err.filter((line) => line.includes('Original'));
    assert.match(faults[0] ?? '', /a\.ar\.md: Fehler: .*„fr“.*: en\. /);
    assert.match(faults[1] ?? '', /a\.en\.md: Fehler: .*„de-AT“.*: ar\. .*kommunen\.de-AT\.md/);
    assert.equal(faults.length, 2);
    assert.ok(!readdirSync(folder).includes('site'));
    writeFileSync(join(folder, 'a.de.md'), FRONT_MATTER);
    put('a.ar.md', 'en');
    assert.equal(await build(english, arabic, join(folder, 'a.de.md'), '--out', site, '--url', URL), 0);
  });

  it('writes nothing if a file has an error', async () => {
    assert.equal(await build(BRIEF, 'test/gibt-es-nicht.md', '--out', folder, '--url', URL), 1);
    assert.deepEqual(readdirSync(folder), []);
  });
});

describe('policy-brief', () => {
  let folder: string;
  let err: string[];
  let out: string[];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'collisions-'));
    err = [];
    out = [];
  });
  afterEach(() => {
    mock.restoreAll();
    rmSync(folder, { recursive: true });
  });

  const put = (name: string, text = FRONT_MATTER) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const call = (command: string, ...files: string[]) =>
    run(
      [
        ...[command, ...files.map((file) => join(folder, file)), '--out', join(folder, 'out'), '--lang', 'en'],
        ...(command === 'build' ? ['--url', URL] : []),
      ],
      {},
      { out: (line) => out.push(line), err: (line) => err.push(line) },
    );
  const isNothingWritten = () => !readdirSync(folder).includes('out');

  for (const [one, other, status] of [
    ['x.de.md', 'x.de.fragment.md', 1],
    ['x.de.md', 'x.de.oembed.md', 1],
    ['x.md', 'a/X.md', 2],
    ['bär.md', 'a/ba\u0308r.md', 2],
  ] as const) {
    it(`writes nothing if ${one} and ${other} would make one file, and names both`, async () => {
      put(one);
      put(other);
      assert.equal(await call('build', one, other), status);
      assert.ok(isNothingWritten());
      assert.match(err.join('\n'), /would be written to the same file/);
      assert.ok([one, other].every((name) => err.some((line) => line.includes(join(folder, name)))));
    });
  }

  const PUBLISHED = FRONT_MATTER.replace('date: 2025-11\n', 'date: 2025-11\npublished: 2025-11-24T09:00:00+01:00\n');
  for (const [name, ofSite] of [
    ['index.md', 'index.html'],
    ['INDEX.md', 'index.html'],
    ['index.en.md', 'index.en.html'],
    ['Index.en.md', 'index.en.html'],
    ['feed.de.md', 'feed.de.json'],
    ['Feed.de.md', 'feed.de.json'],
    ['series.md', 'series.json'],
    ['Serie\u017F.md', 'series.json'],
    ['integrity.md', 'integrity.json'],
  ] as const) {
    it(`says which file of the site has the name already that ${name} would get, and writes nothing`, async () => {
      put('x.de.md', PUBLISHED);
      put(name, name.includes('.en.') ? FRONT_MATTER.replace('lang: de', 'lang: en') : FRONT_MATTER);
      const message = `${join(folder, name)}: This name would give ${ofSite}, which is the name of a file that every site has. Name the file after its content, such as kommunen.en.md.`;
      assert.equal(await call('build', 'x.de.md', name), 1);
      assert.ok(isNothingWritten());
      assert.deepEqual(err.slice(-2), [message, 'Nothing was written.']);
      err = [];
      const files = ['x.de.md', name].map((one) => join(folder, one));
      assert.equal(
        await run(
          ['check', ...files, '--lang', 'en'],
          {},
          { out: (line) => out.push(line), err: (line) => err.push(line) },
        ),
        1,
      );
      assert.ok(err.includes(message), err.join('\n'));
    });
  }

  it('does not overwrite the bibliography of a brief by the brief', async () => {
    const works = JSON.stringify([{ id: 'a', type: 'book', title: 'A', issued: { 'date-parts': [[2020]] } }]);
    put('out/x.json', works);
    put('out/x.md', FRONT_MATTER.replace('---\n', '---\nbibliography: x.json\n') + 'Text [@a].\n');
    assert.equal(await call('compile', 'out/x.md'), 1);
    assert.match(err.join('\n'), /would be overwritten\. Choose another folder/);
    assert.equal(readFileSync(join(folder, 'out/x.json'), 'utf8'), works);
  });

  it('prints no character with which a file could command a terminal or forge a line', async () => {
    const forged = '\\r::error file=a.md::b\\e[31m\\e]0;c\\a\\u202E\\u2066\\u2028\\x9b';
    put(
      'a.md',
      `---\ntitle: "${forged}"\n"${forged}": x\nlang: "${forged}"\ndate: "${forged}"\ndoi: "${forged}"\n---\n`,
    );
    put('b\u001B[31m\n::error ::\u202E.md');
    assert.equal(await call('compile', 'a.md', 'b\u001B[31m\n::error ::\u202E.md', 'missing\u0007.md'), 1);
    assert.equal(await run(['com\u001Bpile'], {}, { out: (line) => out.push(line), err: (line) => err.push(line) }), 2);
    assert.ok(err.length > 6);
    for (const line of [...err, ...out]) {
      assert.doesNotMatch(line, /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/u);
      assert.ok(!line.startsWith('::'), line);
    }
    assert.ok(err.some((line) => line.includes('\\u001B[31m')));
  });

  it('names the file if the compiler itself fails, and writes nothing', async () => {
    put('a.md');
    mock.method(Intl.DisplayNames.prototype, 'of', () => {
      throw new RangeError('Invalid string length');
    });
    assert.equal(await call('compile', 'a.md'), 1);
    assert.ok(err.some((line) => line.includes('a.md') && line.includes('Invalid string length')));
    assert.ok(isNothingWritten());
  });
});

describe('the site of the demo', () => {
  const files = readdirSync('demo/briefs');

  it('contains every form of each brief', () => {
    const names = ['resiliente-kommunen-2-0.de', 'resiliente-kommunen-2-0.en', 'beispielhausen.ar'];
    const ofBriefs = names.flatMap((name) =>
      [
        ...['html', 'copy.html', 'json', 'fragment.html', 'oembed.json', 'embed.html', 'md', 'zip'],
        ...['bib', 'biblatex.bib', 'ris', 'csl.json', 'share.png', 'print.css'],
      ].map((end) => `${name}.${end}`),
    );
    const others = files.filter((file) => !ofBriefs.includes(file));
    assert.deepEqual(
      ofBriefs.filter((file) => !files.includes(file)),
      [],
    );
    assert.deepEqual(others.map((file) => file.replace(/\d+\.\d+\.\d+/, 'VERSION')).sort(), [
      '.policy-brief.json',
      'anleitung.html',
      'embed-preview.en.html',
      'embed-preview.html',
      'embed-preview.js',
      'embed.css',
      'embed.en.html',
      'embed.html',
      'guide.html',
      'index.copy.html',
      'index.en.html',
      'index.html',
      'integrity.json',
      'llms.txt',
      'logo.svg',
      'policy-brief-VERSION.LICENSE.txt',
      'policy-brief-VERSION.classic.min.js',
      'policy-brief-VERSION.css',
      'policy-brief-VERSION.min.js',
      'policy-brief-embed-VERSION.min.js',
      'policy-brief-series-VERSION.min.js',
      'series.copy.json',
      'series.json',
      'share.en.png',
      'share.png',
      'site.css',
      'sitemap.xml',
    ]);
  });

  it('contains the same script and stylesheet as the package', () => {
    for (const file of files.filter((name) => name.startsWith('policy-brief-'))) {
      assert.deepEqual(readFileSync(join('demo/briefs', file)), readFileSync(join('dist', file)), file);
    }
  });

  it('has no dead link', async () => {
    const lines: string[] = [];
    const collect = { out: (line: string) => lines.push(line), err: (line: string) => lines.push(line) };
    assert.equal(await run(['check', 'src/briefs', 'demo/examples', '--lang', 'en'], {}, collect), 0);
    assert.equal(lines.at(-1), '3 policy briefs: 0 errors, 3 warnings.');
    assert.deepEqual(
      lines.slice(0, -1).filter((line) => !line.includes('is in no feed')),
      [],
    );
  });
});
