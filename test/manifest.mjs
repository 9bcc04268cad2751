/*
 * `npm run manifest`: writes dist/custom-elements.json from the doc comments in src/elements, and from it the tables
 * in demo/docs/elements/. With `--check` the pages are only compared, and a difference fails.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { editorData } from './support/editor-data.mjs';
import { elementDocs } from './support/element-tables.mjs';
import { frameworkTypes } from './support/framework-types.mjs';
import { createManifest } from './support/manifest.mjs';

const isCheck = process.argv.includes('--check');

const manifest = createManifest('dist');
writeFileSync('dist/custom-elements.json', JSON.stringify(manifest, undefined, 2) + '\n');
const about = JSON.parse(readFileSync('package.json', 'utf8'));
for (const [file, content] of editorData(manifest, about)) writeFileSync(`dist/${file}`, content);
mkdirSync('dist/types', { recursive: true });
for (const [file, content] of frameworkTypes(manifest)) writeFileSync(`dist/types/${file}`, content);

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
