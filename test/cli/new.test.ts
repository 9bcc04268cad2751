import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { compileBrief, readConfiguration } from '../../src/authoring/index.js';
import { SCHEMAS } from '../../src/authoring/schema/index.js';
import { run } from '../../src/cli/run.js';
import { PIPELINES } from '../../src/cli/pipelines.js';
import { VERSION } from '../../src/version.js';

/** The built command, for `build` adds the library's files. */
const built = (await import(pathToFileURL('dist/cli/run.js').href)) as typeof import('../../src/cli/run.js');

describe('policy-brief new', () => {
  const home = process.cwd();
  let folder: string;
  let lines: string[];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'new-'));
    process.chdir(folder);
    lines = [];
  });
  afterEach(() => {
    process.chdir(home);
    rmSync(folder, { recursive: true });
  });

  const collecting = () => {
    const collect = (line: string) => lines.push(line);
    return { out: collect, err: collect };
  };
  const call = (...args: string[]) => run(['new', ...args, '--lang', 'en'], {}, collecting());
  const compiled = (file: string) => compileBrief(readFileSync(file, 'utf8'), { id: 'neu' });

  for (const [file, ...args] of [
    ['briefs/neu.de.md', '--title', 'Bänke für alle', '--author', 'Erika Beispiel'],
    ['neu.en.md', '--title', 'Benches: "all" of them # now', '--series', '@Samples: one'],
    ['neu.uk.md', '--title', '? лавки: [1]', '--author', 'Musterinstitut', '--author', 'Anna Maria von der Heide'],
    ['neu.de.md', '--title', 'true'],
    ['neu.de.md', '--title', '2026', '--author', 'No Yes'],
    ['neu.de.md', '--title', '  „Zitat“ & mehr'],
  ] as const) {
    it(`writes a brief without problems: ${[file, ...args].join(' ')}`, async () => {
      assert.equal(await call(file, ...args), 0, lines.join('\n'));
      const { brief, problems } = compiled(file);
      assert.deepEqual(problems, []);
      assert.equal(brief?.meta.title, args[1].trim());
      assert.deepEqual(
        brief.sections.map(({ role }) => role),
        ['recommendations', 'background'],
      );
    });
  }

  it('tells given name, particle and family name apart, and takes one word for an organisation', async () => {
    await call('neu.de.md', '--title', 'T', '--author', 'Anna Maria von der Heide', '--author', 'Musterinstitut');
    assert.deepEqual(compiled('neu.de.md').brief?.meta.authors, [
      { given: 'Anna Maria', particle: 'von der', family: 'Heide' },
      { literal: 'Musterinstitut' },
    ]);
  });

  it('names the schema in the installed package, in the folder of the brief or in one around it', async () => {
    mkdirSync('node_modules/policy-brief-elements/dist/schemas', { recursive: true });
    writeFileSync('node_modules/policy-brief-elements/dist/schemas/front-matter.json', '{}');
    await call('a/b/neu.de.md', '--title', 'T');
    const [, line] = readFileSync('a/b/neu.de.md', 'utf8').split('\n');
    assert.equal(
      line,
      '# yaml-language-server: $schema=../../node_modules/policy-brief-elements/dist/schemas/front-matter.json',
    );
    assert.deepEqual(readdirSync('a/b'), ['neu.de.md']);
  });

  it('names a copy of the schema beside the brief where the package is not installed, and keeps one that is there', async () => {
    await call('a/neu.de.md', '--title', 'T');
    assert.match(
      readFileSync('a/neu.de.md', 'utf8'),
      /^---\n# yaml-language-server: \$schema=policy-brief\.schema\.json\n/,
    );
    const copy = readFileSync('a/policy-brief.schema.json', 'utf8');
    assert.deepEqual(JSON.parse(copy), SCHEMAS['front-matter.json']);
    writeFileSync('a/policy-brief.schema.json', 'mine');
    assert.equal(await call('a/zwei.de.md', '--title', 'T'), 0);
    assert.equal(readFileSync('a/policy-brief.schema.json', 'utf8'), 'mine');
  });

  it('writes the configuration of a first brief, so that the folder can be built and checked', async () => {
    const url = 'https://a.example/briefs/';
    assert.equal(await call('b/neu.de.md', '--title', 'T', '--series', 'Reihe: "Eins" # 1', '--url', url), 0);
    const { series, problems } = readConfiguration(readFileSync('b/policy-brief.yaml', 'utf8'), () => undefined);
    assert.deepEqual([series, problems], [{ title: 'Reihe: "Eins" # 1', url }, []]);
    assert.doesNotMatch(readFileSync('b/neu.de.md', 'utf8'), /^series:/m);
    for (const args of [
      ['build', 'b', '--out', 'site'],
      ['check', 'b'],
    ])
      assert.equal(await built.run([...args, '--lang', 'en'], {}, collecting()), 0, lines.join('\n'));
    assert.match(readFileSync('site/neu.de.html', 'utf8'), /Reihe: &quot;Eins&quot; # 1|Reihe: "Eins" # 1/);
    assert.ok(readFileSync('site/series.json', 'utf8').includes(url));
  });

  it('says in a new configuration that the address of the site is missing, and how to add it', async () => {
    assert.equal(await call('neu.de.md', '--title', 'T', '--series', 'Reihe'), 0);
    assert.equal(
      readFileSync('policy-brief.yaml', 'utf8'),
      'title: Reihe\n# The public address of the site, ending in a slash, which "policy-brief build" needs:\n' +
        '# url: https://institut.example/briefs/\n',
    );
  });

  it('names the schema of the configuration in the installed package', async () => {
    mkdirSync('node_modules/policy-brief-elements/dist/schemas', { recursive: true });
    writeFileSync('node_modules/policy-brief-elements/dist/schemas/configuration.json', '{}');
    await call('a/neu.de.md', '--title', 'T', '--series', 'Reihe');
    const [line] = readFileSync('a/policy-brief.yaml', 'utf8').split('\n');
    assert.equal(
      line,
      '# yaml-language-server: $schema=../node_modules/policy-brief-elements/dist/schemas/configuration.json',
    );
  });

  it('changes no configuration that exists, beside the brief or in the current folder', async () => {
    writeFileSync('policy-brief.yaml', 'languages: [de]\n');
    assert.equal(await call('a/neu.de.md', '--title', 'T', '--series', 'Reihe'), 0);
    assert.equal(readFileSync('policy-brief.yaml', 'utf8'), 'languages: [de]\n');
    assert.ok(!readdirSync('a').includes('policy-brief.yaml'));
    assert.match(readFileSync('a/neu.de.md', 'utf8'), /^series: Reihe$/m);
    assert.equal(await call('zwei.de.md', '--title', 'T', '--url', 'https://a.example/'), 1);
    assert.match(lines.join('\n'), /policy-brief\.yaml: The file exists already\. .*url: https:\/\/a\.example\//);
    assert.ok(!readdirSync('.').includes('zwei.de.md'));
  });

  it('writes no configuration if there is nothing to say in it', async () => {
    assert.equal(await call('neu.de.md', '--title', 'T'), 0);
    assert.ok(!readdirSync('.').includes('policy-brief.yaml'));
  });

  it('writes nothing if the pipeline exists already', async () => {
    writeFileSync('.gitlab-ci.yml', 'mine');
    assert.equal(await call('neu.de.md', '--title', 'T', '--ci', 'gitlab'), 1);
    assert.deepEqual(readdirSync('.'), ['.gitlab-ci.yml']);
  });

  it('never writes over a file', async () => {
    writeFileSync('neu.de.md', 'mine');
    assert.equal(await call('neu.de.md', '--title', 'T'), 1);
    assert.match(lines.join('\n'), /neu\.de\.md: The file exists already\./);
    assert.equal(readFileSync('neu.de.md', 'utf8'), 'mine');
  });

  for (const args of [
    [],
    ['neu.de.md'],
    ['neu.de.md', '--title', ' '],
    ['neu.md', '--title', 'T'],
    ['neu.de.txt', '--title', 'T'],
    ['mein brief.de.md', '--title', 'T'],
    ['a.de.md', 'b.de.md', '--title', 'T'],
    ['neu.de.md', '--title', 'T', '--ci', 'travis'],
    ['neu.de.md', '--title', 'T', '--url', 'https://a.example'],
    ['neu.de.md', '--title', 'T', '--author', 'Erika Beispiel, 0000-0002-1825-0098'],
  ]) {
    it(`refuses ${JSON.stringify(args)} with status 2, and writes nothing`, async () => {
      assert.equal(await call(...args), 2);
      assert.deepEqual(readdirSync('.'), []);
    });
  }

  for (const [host, path] of [
    ['github', '.github/workflows/policy-briefs.yml'],
    ['gitlab', '.gitlab-ci.yml'],
  ] as const) {
    it(`adds a pipeline for ${host}, with the version of this program and the folder of the brief`, async () => {
      assert.equal(await call('my briefs/neu.de.md', '--title', 'T', '--ci', host), 0, lines.join('\n'));
      const text = readFileSync(path, 'utf8');
      assert.equal(typeof parse(text), 'object');
      const commands = [...text.matchAll(/policy-brief-elements@(\S+) policy-brief (\w+) "([^"]+)"/g)];
      assert.deepEqual(
        commands.map(([, version, command, folder]) => [version, command, folder]),
        [
          [VERSION, 'check', 'my briefs'],
          [VERSION, 'build', 'my briefs'],
        ],
      );
    });
  }

  it('writes paths of a pipeline with slashes', () => {
    assert.match(PIPELINES.gitlab('./a/../briefs').content, /check "briefs" /);
  });
});

describe('policy-brief doi', () => {
  const call = async (...args: string[]) => {
    const lines: string[] = [];
    const status = await run(
      ['doi', ...args, '--lang', 'en'],
      {},
      { out: (line) => lines.push(line), err: () => undefined },
    );
    return { status, lines };
  };

  it('makes a DOI with the prefix, a new one each time, which it finds right', async () => {
    const made = await Promise.all(
      Array.from({ length: 20 }, async () => (await call('--prefix', '10.5555')).lines[0] ?? ''),
    );
    assert.equal(new Set(made).size, made.length);
    assert.ok(made.every((one) => one.startsWith('10.5555/')));
    assert.equal((await call(...made)).status, 0);
  });

  it('finds the slip in a DOI', async () => {
    assert.deepEqual((await call('10.59350/hpz3x-qh641')).status, 0);
    const { status, lines } = await call('10.59350/hpz3x-qh614');
    assert.equal(status, 1);
    assert.match(lines[0] ?? '', /check digits are wrong/);
  });

  for (const args of [[], ['--prefix', '11.5'], ['--prefix', '10.59350/']])
    it(`refuses ${JSON.stringify(args)}`, async () => assert.equal((await call(...args)).status, 2));
});
