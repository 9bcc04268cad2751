import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { SECTION_ROLES } from '../../src/brief/model.js';
import { LAYOUTS } from '../../src/templates/render-context.js';

/** The modules that draw into the light DOM. */
const DRAWING = [
  ...readdirSync('src/templates').map((file) => `src/templates/${file}`),
  'src/publish/as-of.ts',
  'src/controls/index.ts',
  'src/elements/brief-cite-button.ts',
  'src/elements/brief-doi.ts',
  'src/elements/brief-series.ts',
];

/** What the templates put into the place of an expression inside a class. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  alignment: ['left', 'center', 'right'],
  'context.layout': LAYOUTS,
  'item.role': ['method'],
  role: SECTION_ROLES,
};

/** Classes in a template or a string, and as `className`; the names of modules, tags and events are none. */
function classesIn(source: string): string[] {
  const code = source.replace(/\/\*.*?\*\/|^import [^;]*;$|^\s*\/\/[^\n]*$/gms, '');
  const found = [...code.matchAll(/(?<![-<./\w])brief(?:-[a-z]+)*(?:-\$\{([\w.]+)\})?(?=["'`\s])/g)];
  return found.flatMap(([name, expression]) => {
    if (!expression) return [name];
    return VALUES[expression]!.map((value) => name.replace(/\$\{.*/, value));
  });
}

describe('the class names of the text', () => {
  const documented = [
    .../<!-- classes:start -->.*<!-- classes:end -->/s
      .exec(readFileSync('demo/docs/styling.md', 'utf8'))![0]
      .matchAll(/^\| `([\w-]+)` \|/gm),
  ].map(([, name]) => name!);
  const drawn = new Set(DRAWING.flatMap((file) => classesIn(readFileSync(file, 'utf8'))));
  // A static tag is in quotes as well.
  drawn.delete('brief-cite-button');

  it('are all in the documentation, once', () => {
    assert.ok(drawn.size > 60);
    assert.deepEqual(
      [...drawn].filter((name) => !documented.includes(name)),
      [],
    );
    assert.equal(new Set(documented).size, documented.length);
  });

  it('are all drawn if they are in the documentation', () => {
    assert.deepEqual(
      documented.filter((name) => !drawn.has(name)),
      [],
    );
  });
});
