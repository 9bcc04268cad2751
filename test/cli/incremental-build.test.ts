import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { FRONT_MATTER } from '../authoring/support.js';

/** The built command, for `build` adds the library's files. */
const { run } = (await import(pathToFileURL('dist/cli/run.js').href)) as typeof import('../../src/cli/run.js');

describe('a build of a site that exists', () => {
  let folder: string;
  let series: string;
  let site: string;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'incremental-'));
    series = join(folder, 'series');
    site = join(folder, 'site');
    cpSync('test/fixtures/series', series, { recursive: true });
    cpSync('test/fixtures/styles/musterstil.csl', join(series, 'stil.csl'));
    appendFileSync(join(series, 'policy-brief.yaml'), 'citation-styles: [stil.csl]\n');
    await build(site);
  });
  after(() => rmSync(folder, { recursive: true }));

  /** Builds the series, and gives the number of files that were written. */
  const build = async (target: string, ...args: string[]): Promise<number> => {
    const out: string[] = [];
    const terminal = { out: (line: string) => out.push(line), err: (line: string) => out.push(line) };
    const status = await run(['build', series, '--out', target, '--lang', 'en', ...args], {}, terminal);
    assert.equal(status, 0, out.join('\n'));
    return Number(/; (\d+) files? written/.exec(out.join('\n'))?.[1]);
  };
  const filesIn = (root: string) =>
    Object.fromEntries(
      readdirSync(root, { recursive: true, encoding: 'utf8' })
        .filter((path) => statSync(join(root, path)).isFile())
        .map((path) => [path, readFileSync(join(root, path), 'base64')]),
    );
  const edit = (name: string, change: (text: string) => string) => {
    const text = readFileSync(join(series, name), 'utf8');
    assert.notEqual(change(text), text);
    writeFileSync(join(series, name), change(text));
  };

  // Each change is made in addition to those before it.
  const changes: Record<string, () => void> = {
    'nothing has changed': () => undefined,
    'one title has changed': () => edit('acht-wege.de.md', (text) => text.replace('title: ', 'title: Mehr ')),
    'one bibliography has changed': () => edit('zahlen.bib', (text) => text.replace(/title\s*=\s*\{/, '$&Neu: ')),
    'one image has changed': () => edit('bilder/plan.svg', (text) => text.replace('</svg>', '<desc>Neu</desc></svg>')),
    'a brief is new': () => writeFileSync(join(series, 'neu.de.md'), `${FRONT_MATTER}Neu.\n`),
    'a translation is new': () =>
      writeFileSync(join(series, 'neu.en.md'), `${FRONT_MATTER.replace('lang: de', 'lang: en')}New.\n`),
    'a PDF file is new': () => writeFileSync(join(series, 'neu.de.pdf'), '%PDF-1.7\n'),
    'the PDF file has another size': () => writeFileSync(join(series, 'neu.de.pdf'), '%PDF-1.7\n%more\n'),
    'a brief is gone': () => rmSync(join(series, 'zaeune.de.md')),
    'a citation style has changed': () => edit('stil.csl', (text) => text.replace(/<title>/, '$&Neuer ')),
    'the layout of a citation style has changed': () =>
      edit('stil.csl', (text) => text.replace('<layout>', '<layout prefix="Nach: ">')),
    'the logo has changed': () => edit('logo.svg', (text) => text.replace('</svg>', '<desc>Neu</desc></svg>')),
    'the series has another accent': () => edit('policy-brief.yaml', (text) => text.replace(/^accent:.*\n/m, '')),
    'the series has another licence': () =>
      edit('policy-brief.yaml', (text) => text.replace('CC BY 4.0', 'CC BY-SA 4.0')),
  };
  for (const [condition, change] of Object.entries(changes)) {
    it(`gives the same files as a new one where ${condition}`, async () => {
      change();
      await build(site);
      const fresh = mkdtempSync(join(folder, 'fresh-'));
      await build(fresh);
      assert.deepEqual(filesIn(site), filesIn(fresh));
      assert.equal(await build(site), 0);
    });
  }

  it('writes only what a change of one text is seen in', async () => {
    edit('acht-wege.de.md', (text) => `${text}\nNoch ein Satz.\n`);
    await build(site);
    edit('acht-wege.de.md', (text) => text.replace('Noch ein Satz.', 'Ein letzter Satz.'));
    const old = new Date('2020-01-01T00:00:00Z');
    for (const path of Object.keys(filesIn(site))) utimesSync(join(site, path), old, old);
    await build(site);
    const changed = Object.keys(filesIn(site)).filter((path) => statSync(join(site, path)).mtimeMs !== old.getTime());
    assert.deepEqual(
      changed.filter((path) => !path.startsWith('acht-wege.de.')),
      ['.policy-brief.json', 'feed.de.atom', 'feed.de.json'],
    );
  });

  it('compiles a brief again whose data was changed by hand', async () => {
    const path = join(site, 'acht-wege.de.json');
    const data = readFileSync(path, 'utf8');
    writeFileSync(path, data.replaceAll('Wege', 'Umwege'));
    await build(site);
    assert.equal(readFileSync(path, 'utf8'), data);
    assert.doesNotMatch(readFileSync(join(site, 'acht-wege.de.html'), 'utf8'), /Umwege/);
  });

  it('loads the citation processor only if a brief has changed', () => {
    const program = `
      import { createRequire } from 'node:module';
      process.on('exit', () => {
        const loaded = Object.keys(createRequire(import.meta.url).cache);
        console.log(loaded.some((path) => path.includes('citeproc')));
      });
      const { run } = await import(process.argv[1]);
      process.exitCode = await run(process.argv.slice(2), {}, { out: () => undefined, err: () => undefined });`;
    const isLoaded = () => {
      const args = [pathToFileURL('dist/cli/run.js').href, 'build', series, '--out', target];
      const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', program, ...args], {
        encoding: 'utf8',
      });
      assert.equal(status, 0);
      return stdout.trim() === 'true';
    };
    // Without a style to try out, which the processor does.
    edit('policy-brief.yaml', (text) => text.replace(/^citation-styles.*\n/m, ''));
    const target = join(folder, 'loading');
    assert.equal(isLoaded(), true);
    assert.equal(isLoaded(), false);
    edit('acht-wege.de.md', (text) => `${text}\nNeu.\n`);
    assert.equal(isLoaded(), true);
  });

  it('shows a warning again', async () => {
    edit('acht-wege.de.md', (text) => `${text}\nEin "gerades" Zeichen.\n`);
    for (const target of [site, site]) {
      const lines: string[] = [];
      const terminal = { out: () => undefined, err: (line: string) => lines.push(line) };
      await run(['build', series, '--out', target, '--lang', 'en'], {}, terminal);
      assert.ok(lines.some((line) => line.includes('acht-wege.de.md') && line.includes('warning')));
    }
  });
});
