import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { ESLint, Linter } from 'eslint';
import { LAYERS } from './support/layers.mjs';

const names = Object.keys(LAYERS);
const sources = new Map(
  readdirSync('src', { encoding: 'utf8', recursive: true })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => [file, readFileSync(join('src', file), 'utf8')]),
);
const isFolder = (name: string) => !sources.has(`${name}.ts`);

describe('imports', () => {
  it('have a rule for every folder and module of src/', () => {
    const found = new Set([...sources.keys()].map((file) => file.replace(/(?:\/.*|\.ts)$/, '')));
    assert.deepEqual([...found].sort(), [...names].sort());
  });

  for (const [index, name] of names.entries()) {
    it(`of ${name} are allowed from the layers below it alone`, () => {
      const above = names.slice(index);
      assert.deepEqual(
        LAYERS[name]!.filter((other) => above.includes(other)),
        [],
      );
    });

    it(`of ${name} fail the linter where the layers forbid them`, async () => {
      const { rules } = await configFor(isFolder(name) ? `src/${name}/a.ts` : `src/${name}.ts`);
      for (const other of names.filter((other) => other !== name)) {
        const path = (isFolder(name) ? '../' : './') + (isFolder(other) ? `${other}/a.js` : `${other}.js`);
        const isAllowed = LAYERS[name]!.includes(other);
        assert.equal(faults(`import { a } from '${path}';`, rules), isAllowed ? 0 : 1, path);
        if (!isFolder(name)) continue;
        assert.equal(faults(`export * from '../${path}';`, rules), isAllowed ? 0 : 1, `../${path}`);
      }
      for (const other of ['lit', 'lit/directives/repeat.js', 'marked', 'yaml', 'citeproc', 'node:fs', 'left-pad']) {
        const isAllowed = LAYERS[name]!.some((known) => `${other}/`.startsWith(`${known}/`));
        assert.equal(faults(`import '${other}';`, rules), isAllowed ? 0 : 1, other);
      }
      assert.equal(faults(`import { a } from './a.js';`, rules), 0);
      assert.ok(faults(`import 'lit/directives/unsafe-html.js';`, rules) > 0);
    });
  }

  it('never lead in a circle', () => {
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      assert.ok(!path.includes(file), [...path, file].join(' → '));
      if (done.has(file)) return;
      for (const imported of importsOf(file)) visit(imported, [...path, file]);
      done.add(file);
    };
    for (const file of sources.keys()) visit(file, []);
    assert.ok([...sources.keys()].flatMap(importsOf).length > sources.size);
  });
});

it('no name is exported by two modules', () => {
  const exported = [...sources].flatMap(([file, code]) =>
    [
      ...code.matchAll(/^export (?:(?:abstract|async|declare) )*(?:class|const|enum|function|interface|type) (\w+)/gm),
    ].map(([, name]) => [name!, file] as const),
  );
  assert.ok(exported.length > 200);
  const first = new Map([...exported].reverse());
  assert.deepEqual(
    exported.filter(([name, file]) => first.get(name) !== file),
    [],
  );
});

const eslint = new ESLint();

async function configFor(file: string): Promise<{ rules: Linter.RulesRecord }> {
  const { rules } = (await eslint.calculateConfigForFile(file)) as { rules: Linter.RulesRecord };
  return { rules: { 'no-restricted-imports': rules['no-restricted-imports']! } };
}

function faults(code: string, rules: Linter.RulesRecord): number {
  return new Linter().verify(code, { rules }).length;
}

/** The modules of src/ that a module imports or exports again, types included. */
function importsOf(file: string): string[] {
  const statements = sources.get(file)!.matchAll(/^(?:import|export)\b[^;]*?'(\.[^']*)\.js'/gm);
  return [...statements].map(([, path]) => join(dirname(file), `${path}.ts`)).filter((path) => sources.has(path));
}
