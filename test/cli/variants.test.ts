import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Brief } from '../../src/brief/model.js';
import { frontMatterWith } from '../authoring/support.js';

/** The built command, for `build` adds the library's files. */
const { run } = (await import(pathToFileURL('dist/cli/run.js').href)) as typeof import('../../src/cli/run.js');

const SITE = 'https://institut.example/briefs/';

describe('a variant in a file beside the brief', () => {
  let folder: string;
  let err: string[];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'variants-'));
    err = [];
    writeFileSync(
      join(folder, 'a.de.md'),
      `${frontMatterWith('variants', '{ kind: Einfache Sprache, file: texte/kurz.pdf }')}\nText.\n`,
    );
    mkdirSync(join(folder, 'texte'));
    writeFileSync(join(folder, 'texte/kurz.pdf'), 'x'.repeat(2500));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const call = (command: string) =>
    run(
      [command, join(folder, 'a.de.md'), '--out', join(folder, 'out'), '--lang', 'de'].concat(
        command === 'build' ? ['--url', SITE] : [],
      ),
      {},
      { out: () => undefined, err: (line) => err.push(line) },
    );
  const read = (path: string) => readFileSync(join(folder, 'out', path), 'utf8');
  const variantIn = (json: string) => (JSON.parse(json) as Brief).meta.variants?.[0];

  for (const command of ['compile', 'build']) {
    it(`is copied by ${command} and measured`, async () => {
      assert.equal(await call(command), 0, err.join('\n'));
      assert.equal(read('texte/kurz.pdf'), 'x'.repeat(2500));
      const variant = variantIn(read('a.de.json'));
      assert.deepEqual([variant?.src, variant?.note], ['texte/kurz.pdf', ['PDF, 2,5 kB']]);
    });

    it(`stops ${command} if it is missing`, async () => {
      rmSync(join(folder, 'texte/kurz.pdf'));
      assert.equal(await call(command), 1);
      assert.match(err.join('\n'), /a\.de\.md:\d+:\d+: Fehler: Die Datei „texte\/kurz\.pdf“ gibt es nicht\./);
      assert.ok(!readdirSync(folder).includes('out'));
    });
  }

  it('is copied and measured again when it has changed, and gone when the brief does not name it any more', async () => {
    assert.equal(await call('build'), 0);
    writeFileSync(join(folder, 'texte/kurz.pdf'), 'y'.repeat(3000));
    assert.equal(await call('build'), 0);
    assert.deepEqual(variantIn(read('a.de.json'))?.note, ['PDF, 3 kB']);
    assert.match(read('a.de.html'), /\(PDF, 3 kB\)/);
    assert.equal(await call('build'), 0);
    assert.equal(read('texte/kurz.pdf'), 'y'.repeat(3000));
    writeFileSync(join(folder, 'a.de.md'), `${frontMatterWith('version', '2')}\nText.\n`);
    assert.equal(await call('build'), 0);
    assert.ok(!readdirSync(join(folder, 'out')).includes('texte'));
  });

  it('stays on its site: a copy of the brief elsewhere leads there and does not contain it', async () => {
    assert.equal(await call('build'), 0);
    assert.match(read('a.de.html'), /href="texte\/kurz\.pdf"/);
    assert.match(read('a.de.fragment.html'), new RegExp(`href="${SITE}texte/kurz\\.pdf"`));
    assert.match(read('a.de.copy.html'), new RegExp(`href="${SITE}texte/kurz\\.pdf"`));
    const kit = unzipSync(readFileSync(join(folder, 'out/a.de.zip')));
    const texts = Object.entries(kit).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)] as const);
    assert.deepEqual(
      texts.filter(([path, text]) => path.endsWith('.pdf') || /(?:href|src)\\?"[:=]\\?"texte/.test(text)),
      [],
    );
    const data = texts.find(([path]) => path.endsWith('a.de.json'));
    assert.equal(variantIn(data![1])?.src, `${SITE}texte/kurz.pdf`);
  });
});
