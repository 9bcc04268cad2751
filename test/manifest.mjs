/*
 * `npm run manifest`: writes dist/custom-elements.json from the doc comments in src/elements, and from it the tables
 * in demo/docs/elements/. With `--check` the pages are only compared, and a difference fails.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { elementDocs } from './support/element-tables.mjs';

const MANIFEST = 'dist/custom-elements.json';
const isCheck = process.argv.includes('--check');

const analyze = ['analyze', '--litelement', '--quiet', '--outdir', 'dist', '--globs', 'src/elements/*-*.ts'];
execFileSync('npx', ['--no-install', 'cem', ...analyze], { stdio: 'inherit' });
const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8'), publicOnly);
for (const module of manifest.modules) describeElements(module);
writeFileSync(MANIFEST, JSON.stringify(manifest, undefined, 2) + '\n');

const outdated = elementDocs(manifest).filter(({ name, ...parts }) => {
  const file = `demo/docs/elements/${name}.md`;
  const before = readFileSync(file, 'utf8');
  const after = Object.entries(parts).reduce((text, [part, content]) => fill(text, part, content, file), before);
  if (before !== after && !isCheck) writeFileSync(file, after);
  return before !== after;
});
if (isCheck && outdated.length > 0) {
  const files = outdated.map(({ name }) => `demo/docs/elements/${name}.md`);
  console.error(`Out of date, run \`npm run manifest\`: ${files.join(', ')}`);
  process.exitCode = 1;
}

// Replaces what is between <!-- part:start --> and <!-- part:end -->.
function fill(text, part, content, file) {
  const marked = new RegExp(`(<!-- ${part}:start -->\\n).*(<!-- ${part}:end -->)`, 's');
  if (!marked.test(text)) throw new Error(`${file} lacks the lines <!-- ${part}:start --> and <!-- ${part}:end -->.`);
  return text.replace(marked, (_, start, end) => `${start}${content && `\n${content.trim()}\n\n`}${end}`);
}

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
