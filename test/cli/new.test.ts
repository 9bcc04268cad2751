import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { parse } from 'yaml';
import { compileBrief } from '../../src/authoring/index.js';
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
    return run(['new', ...args, '--lang', 'en'], {}, { out: collect, err: collect });
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
