import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const FOLDER = 'test/frameworks';
const PACKAGE = join(FOLDER, 'node_modules/policy-brief-elements');

const CHECKS = {
  React: ['tsc', '--project', 'react'],
  Preact: ['tsc', '--project', 'preact'],
  Solid: ['tsc', '--project', 'solid'],
  Vue: ['vue-tsc', '--project', 'vue'],
  Svelte: ['svelte-check', '--workspace', 'svelte', '--tsconfig', './tsconfig.json', '--threshold', 'error'],
};

interface Tag {
  name: string;
  attributes: { name: string; values: { name: string }[] }[];
}

describe('the types of the packed library', () => {
  for (const [framework, command] of Object.entries(CHECKS)) {
    it(`let ${framework} write the elements, and name every slip of the pen`, { timeout: 300_000 }, () => {
      const { status, stdout, stderr } = spawnSync('npx', ['--no-install', ...command], {
        cwd: FOLDER,
        encoding: 'utf8',
        shell: process.platform === 'win32',
      });
      assert.equal(status, 0, stdout + stderr);
    });
  }
});

describe('the editor data of the packed library', () => {
  it('lets VS Code complete every element with its attributes and their values', () => {
    const { tags } = readJson('vscode.html-custom-data.json') as { tags: Tag[] };
    assert.equal(tags.length, 16);
    const brief = tags.find(({ name }) => name === 'policy-brief')!;
    const valuesOf = (attribute: string) =>
      brief.attributes.find(({ name }) => name === attribute)?.values.map(({ name }) => name);
    assert.deepEqual(valuesOf('layout'), ['list', 'cards', 'compact']);
    assert.deepEqual(valuesOf('heading-level'), ['1', '2', '3', '4', '5', '6']);
    assert.deepEqual(valuesOf('formats'), ['bibtex', 'biblatex', 'ris', 'csl-json']);
  });

  it('lets VS Code complete each custom property once', () => {
    const { properties } = readJson('vscode.css-custom-data.json') as { properties: Tag[] };
    const names = properties.map(({ name }) => name);
    assert.ok(names.includes('--brief-accent'));
    assert.equal(new Set(names).size, names.length);
  });

  it('lets JetBrains editors complete the same elements, and package.json names the file', () => {
    const types = readJson('web-types.json') as {
      version: string;
      contributions: { html: { elements: Tag[] } };
    };
    const about = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as Record<string, string>;
    assert.equal(about['web-types'], 'dist/web-types.json');
    assert.equal(types.version, about.version);
    assert.equal(types.contributions.html.elements.length, 16);
  });
});

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(PACKAGE, 'dist', file), 'utf8'));
}
