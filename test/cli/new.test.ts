import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { parse } from 'yaml';
import { compileBrief } from '../../src/authoring/index.js';
import { SCHEMAS } from '../../src/authoring/schema/index.js';
import { run } from '../../src/cli/run.js';
import { PIPELINES } from '../../src/cli/pipelines.js';
import { VERSION } from '../../src/version.js';

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

  const call = (...args: string[]) => {
    const collect = (line: string) => lines.push(line);
    const status = run(['new', ...args, '--lang', 'en'], {}, { out: collect, err: collect });
    assert.ok(typeof status === 'number');
    return status;
  };
  const compiled = (file: string) => compileBrief(readFileSync(file, 'utf8'), { id: 'neu' });

  for (const [file, ...args] of [
    ['briefs/neu.de.md', '--title', 'Bänke für alle', '--author', 'Erika Beispiel'],
    ['neu.en.md', '--title', 'Benches: "all" of them # now', '--series', '@Samples: one'],
    ['neu.uk.md', '--title', '? лавки: [1]', '--author', 'Musterinstitut', '--author', 'Anna Maria von der Heide'],
    ['neu.de.md', '--title', 'true'],
    ['neu.de.md', '--title', '2026', '--author', 'No Yes'],
    ['neu.de.md', '--title', '  „Zitat“ & mehr'],
  ] as const) {
    it(`writes a brief without problems: ${[file, ...args].join(' ')}`, () => {
      assert.equal(call(file, ...args), 0, lines.join('\n'));
      const { brief, problems } = compiled(file);
      assert.deepEqual(problems, []);
      assert.equal(brief?.meta.title, args[1].trim());
      assert.deepEqual(
        brief.sections.map(({ role }) => role),
        ['recommendations', 'background'],
      );
    });
  }

  it('tells given name, particle and family name apart, and takes one word for an organisation', () => {
    call('neu.de.md', '--title', 'T', '--author', 'Anna Maria von der Heide', '--author', 'Musterinstitut');
    assert.deepEqual(compiled('neu.de.md').brief?.meta.authors, [
      { given: 'Anna Maria', particle: 'von der', family: 'Heide' },
      { literal: 'Musterinstitut' },
    ]);
  });

  it('names the schema in the installed package, in the folder of the brief or in one around it', () => {
    mkdirSync('node_modules/policy-brief-elements/dist/schemas', { recursive: true });
    writeFileSync('node_modules/policy-brief-elements/dist/schemas/front-matter.json', '{}');
    call('a/b/neu.de.md', '--title', 'T');
    const [, line] = readFileSync('a/b/neu.de.md', 'utf8').split('\n');
    assert.equal(
      line,
      '# yaml-language-server: $schema=../../node_modules/policy-brief-elements/dist/schemas/front-matter.json',
    );
    assert.deepEqual(readdirSync('a/b'), ['neu.de.md']);
  });

  it('names a copy of the schema beside the brief where the package is not installed, and keeps one that is there', () => {
    call('a/neu.de.md', '--title', 'T');
    assert.match(
      readFileSync('a/neu.de.md', 'utf8'),
      /^---\n# yaml-language-server: \$schema=policy-brief\.schema\.json\n/,
    );
    const copy = readFileSync('a/policy-brief.schema.json', 'utf8');
    assert.deepEqual(JSON.parse(copy), SCHEMAS['front-matter.json']);
    writeFileSync('a/policy-brief.schema.json', 'mine');
    assert.equal(call('a/zwei.de.md', '--title', 'T'), 0);
    assert.equal(readFileSync('a/policy-brief.schema.json', 'utf8'), 'mine');
  });

  it('writes nothing if the pipeline exists already', () => {
    writeFileSync('.gitlab-ci.yml', 'mine');
    assert.equal(call('neu.de.md', '--title', 'T', '--ci', 'gitlab'), 1);
    assert.deepEqual(readdirSync('.'), ['.gitlab-ci.yml']);
  });

  it('never writes over a file', () => {
    writeFileSync('neu.de.md', 'mine');
    assert.equal(call('neu.de.md', '--title', 'T'), 1);
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
    ['neu.de.md', '--title', 'T', '--author', 'Erika Beispiel, 0000-0002-1825-0098'],
  ]) {
    it(`refuses ${JSON.stringify(args)} with status 2, and writes nothing`, () => {
      assert.equal(call(...args), 2);
      assert.deepEqual(readdirSync('.'), []);
    });
  }

  for (const [host, path] of [
    ['github', '.github/workflows/policy-briefs.yml'],
    ['gitlab', '.gitlab-ci.yml'],
  ] as const) {
    it(`adds a pipeline for ${host}, with the version of this program and the folder of the brief`, () => {
      assert.equal(call('my briefs/neu.de.md', '--title', 'T', '--ci', host), 0, lines.join('\n'));
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
  const call = (...args: string[]) => {
    const lines: string[] = [];
    const status = run(['doi', ...args, '--lang', 'en'], {}, { out: (line) => lines.push(line), err: () => undefined });
    return { status, lines };
  };

  it('makes a DOI with the prefix, a new one each time, which it finds right', () => {
    const made = Array.from({ length: 20 }, () => call('--prefix', '10.5555').lines[0] ?? '');
    assert.equal(new Set(made).size, made.length);
    assert.ok(made.every((one) => one.startsWith('10.5555/')));
    assert.equal(call(...made).status, 0);
  });

  it('finds the slip in a DOI', () => {
    assert.deepEqual(call('10.59350/hpz3x-qh641').status, 0);
    const { status, lines } = call('10.59350/hpz3x-qh614');
    assert.equal(status, 1);
    assert.match(lines[0] ?? '', /check digits are wrong/);
  });

  for (const args of [[], ['--prefix', '11.5'], ['--prefix', '10.59350/']])
    it(`refuses ${JSON.stringify(args)}`, () => assert.equal(call(...args).status, 2));
});
