/*
 * `npm run manifest`: writes dist/custom-elements.json from the doc comments in src/elements, and from it the tables
 * in README.md. With `--check` the README is only compared, and a difference fails.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { elementTables } from './support/element-tables.mjs';

const MANIFEST = 'dist/custom-elements.json';
const README = 'README.md';
const MARKED = /(<!-- elements:start -->\n).*(<!-- elements:end -->)/s;

const analyze = ['analyze', '--litelement', '--quiet', '--outdir', 'dist', '--globs', 'src/elements/*-*.ts'];
execFileSync('npx', ['--no-install', 'cem', ...analyze], { stdio: 'inherit' });
const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8'), publicOnly);
for (const module of manifest.modules) describeElements(module);
writeFileSync(MANIFEST, JSON.stringify(manifest, undefined, 2) + '\n');

const before = readFileSync(README, 'utf8');
if (!MARKED.test(before))
  throw new Error(`${README} lacks the lines <!-- elements:start --> and <!-- elements:end -->.`);
const after = before.replace(MARKED, (_, start, end) => `${start}\n${elementTables(manifest)}\n${end}`);
if (before !== after && process.argv.includes('--check')) {
  console.error(`${README} does not say what src/elements says: run \`npm run manifest\`.`);
  process.exitCode = 1;
} else writeFileSync(README, after);

// Paths of the package, not of its source; and nothing that a page cannot use. Events without a description are
// the analyzer's guesses from calls of dispatchEvent().
function publicOnly(key, value) {
  if (typeof value === 'string') return value.replace(/^\/?src\/(elements\/[^.]+)\.[jt]s$/, 'dist/$1.js');
  if (!Array.isArray(value)) return value;
  if (key === 'events') return value.filter(({ description }) => description);
  return value.filter(({ privacy, name }) => !/private|protected/.test(privacy) && !name?.startsWith('#'));
}

// The analyzer does not see through `define()`, which takes an element's name from its static `tag`.
function describeElements({ path, declarations, exports }) {
  for (const declaration of declarations) {
    const tag = declaration.members?.find(({ name, static: isStatic }) => isStatic && name === 'tag')?.default;
    if (!tag) continue;
    Object.assign(declaration, { customElement: true, tagName: tag.replaceAll("'", '') });
    exports.push({
      kind: 'custom-element-definition',
      name: declaration.tagName,
      declaration: { name: declaration.name, module: path },
    });
  }
}
