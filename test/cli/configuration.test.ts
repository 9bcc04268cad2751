import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { decodeBrief } from '../../src/brief/decode.js';
import { blockText } from '../../src/brief/text.js';
import { FRONT_MATTER } from '../authoring/support.js';

const MAIN = fileURLToPath(new URL('../../src/cli/main.js', import.meta.url));

describe('policy-brief with a configuration', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'policy-brief-'));
    writeFileSync(join(folder, 'a.md'), FRONT_MATTER);
    mkdirSync(join(folder, 'reihe/stile'), { recursive: true });
    copyFileSync('test/fixtures/styles/musterstil.csl', join(folder, 'reihe/stile/musterstil.csl'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (name: string, text: string | Uint8Array) => writeFileSync(join(folder, name), text);
  const call = (...args: string[]) => {
    const program = [MAIN, 'compile', 'a.md', '--out', 'out', ...args];
    const { status, stderr } = spawnSync(process.execPath, program, {
      cwd: folder,
      encoding: 'utf8',
      env: { LANG: 'C' },
    });
    return { status, err: stderr };
  };
  const stylesWritten = () => {
    const brief = decodeBrief(JSON.parse(readFileSync(join(folder, 'out/a.json'), 'utf8')));
    return brief.citations.styles.map(({ id }) => id);
  };
  const BUILT_IN = ['suggested', 'apa', 'harvard', 'vancouver'];

  it('is optional', () => {
    assert.deepEqual(call(), { status: 0, err: '' });
    assert.deepEqual(stylesWritten(), BUILT_IN);
  });

  it('reads policy-brief.yaml from the current folder', () => {
    write('policy-brief.yaml', 'citation-styles: [reihe/stile/musterstil.csl]\n');
    assert.deepEqual(call(), { status: 0, err: '' });
    assert.deepEqual(stylesWritten(), [...BUILT_IN, 'musterstil']);
  });

  it('reads the file named by --config, resolving paths against its folder', () => {
    write('policy-brief.yaml', 'unsinn: 1\n');
    write('reihe/anders.yaml', 'citation-styles: [stile/musterstil.csl]\n');
    assert.deepEqual(call('--config', 'reihe/anders.yaml'), { status: 0, err: '' });
    assert.deepEqual(stylesWritten(), [...BUILT_IN, 'musterstil']);
  });

  it('cites works from a bibliography next to the brief, in the style that the configuration names', () => {
    mkdirSync(join(folder, 'briefe'));
    write('briefe/b.md', `${FRONT_MATTER.replace('---\n', '---\nbibliography: l.bib\n')}Nach @muster2024.\n`);
    write('briefe/l.bib', '@book{muster2024, author = {Muster, E. and Beispiel, M.}, title = {Bänke}, year = 2024}\n');
    write('policy-brief.yaml', 'bibliography-style: apa\n');
    assert.deepEqual(call('briefe/b.md'), { status: 0, err: '' });
    const brief = decodeBrief(JSON.parse(readFileSync(join(folder, 'out/b.json'), 'utf8')));
    assert.equal(blockText(brief.summary), 'Nach Muster & Beispiel (2024).');
    write(
      'briefe/l.bib',
      new Uint8Array([...Buffer.from('@book{muster2024, title = {B'), 0xe4, ...Buffer.from('nke}}\n')]),
    );
    assert.match(call('briefe/b.md').err, /^briefe\/b\.md:2:15: error: Line 1 of "l\.bib" contains a character/);
    rmSync(join(folder, 'briefe/l.bib'));
    assert.match(call('briefe/b.md').err, /^briefe\/b\.md:2:15: error: The bibliography "l\.bib" cannot be read\./);
  });

  it('writes nothing if the configuration has errors, and shows the problems of the briefs as well', () => {
    write('policy-brief.yaml', 'citation-styles: [reihe/stile/fehlt.csl]\n');
    write('a.md', `${FRONT_MATTER}Er sagt "ja".\n`);
    const { status, err } = call();
    assert.equal(status, 1);
    assert.match(err, /^policy-brief\.yaml:1:19: error: The file "reihe\/stile\/fehlt\.csl" cannot be read\./);
    assert.match(err, /\na\.md:8:9: warning: /);
    assert.match(err, /\nNothing was written\.\n$/);
    assert.ok(!readdirSync(folder).includes('out'));
  });

  for (const [fault, text] of [
    ['has an error elsewhere', 'title: Beispiele\naccent: grün\n'],
    ['is no YAML', 'title: "Beispiele\n'],
    ['is no mapping', '- Beispiele\n'],
  ] as const)
    it(`blames no brief for what a configuration leaves out that ${fault}`, () => {
      write('policy-brief.yaml', text);
      const shared = 'series: { issue: 1 }\nsuggested-citation: "Ratzmann, N. (2025): Kommunen. Beispiele. 1"\n';
      write('a.md', FRONT_MATTER.replace('---\n', `---\n${shared}`));
      const { status, err } = call();
      assert.equal(status, 1);
      assert.match(err, /^policy-brief\.yaml:\d+:\d+: error: /);
      assert.doesNotMatch(err, /\na\.md/);
    });

  it('reports that the file named by --config cannot be read', () => {
    const { status, err } = call('--config', 'fehlt.yaml');
    assert.equal(status, 1);
    assert.match(err, /^fehlt\.yaml: The file cannot be read\./);
  });

  it('reports that the configuration is not UTF-8', () => {
    write('policy-brief.yaml', Uint8Array.of(0x23, 0xfc));
    assert.match(call().err, /^policy-brief\.yaml: The file is not encoded as UTF-8\./);
  });

  it('reports that a style is not UTF-8', () => {
    write('alt.csl', Uint8Array.of(0x3c, 0xfc));
    write('policy-brief.yaml', 'citation-styles: alt.csl');
    assert.match(call().err, /The file "alt\.csl" cannot be read\. Expected .* UTF-8/);
  });

  it('keeps citeproc’s own messages about a style off the console', () => {
    const style = readFileSync('test/fixtures/styles/musterstil.csl', 'utf8');
    write('fremd.csl', style.replace('<text variable="title"', '$& fremd="ja"'));
    write('policy-brief.yaml', 'citation-styles: [fremd.csl]\n');
    const program = [MAIN, 'compile', 'a.md', '--out', 'out'];
    const { stdout } = spawnSync(process.execPath, program, { cwd: folder, encoding: 'utf8', env: { LANG: 'C' } });
    assert.equal(stdout, `Written: ${join('out', 'a.json')}\n`);
  });

  it('describes --config in the help, in both languages', () => {
    for (const lang of ['de', 'en']) {
      const { stdout } = spawnSync(process.execPath, [MAIN, 'build', '--help', '--lang', lang], { encoding: 'utf8' });
      assert.match(stdout, /--config (?:FILE|DATEI) .*policy-brief\.yaml/);
    }
  });
});
