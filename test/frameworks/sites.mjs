/*
 * Builds a site with VitePress, whose pages and configuration are what the embed builder gives to a webmaster.
 *
 * The pages are made here, since they contain the text of a brief.
 */
import { copyFileSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { URLSearchParams } from 'node:url';
import { build } from 'vitepress';
import { readChoices } from '../../dist/embed-builder/choices.js';
import { filesFor, snippetsFor } from '../../dist/embed-builder/snippets.js';
import { waysOf } from '../../dist/embed-builder/systems.js';

const BRIEFS = '../../demo/briefs';
const NAME = 'resiliente-kommunen-2-0.de';
const brief = JSON.parse(readFileSync(`${BRIEFS}/${NAME}.json`, 'utf8'));

const choose = (system, way) =>
  readChoices(new URLSearchParams({ system, way, show: 'recommendations citation' }), {
    address: `https://institut.example/briefs/${NAME}.json`,
    title: brief.meta.title,
    lang: brief.meta.lang,
  });

await vitepress(resolve('../../build/frameworks/sources/vitepress'), resolve('../../build/frameworks/vitepress'));

async function vitepress(root, outDir) {
  const ways = waysOf('vitepress').filter((way) => way === 'script' || way === 'text');
  const { template } = snippetsFor(choose('vitepress', 'script'), brief, {});
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  write(join(root, '.vitepress/config.mjs'), `export default {\n  lang: 'de',\n  title: 'Stadt',\n  ${template}\n};\n`);
  write(join(root, 'index.md'), '# Stadt\n');
  for (const way of ways) {
    const choices = choose('vitepress', way);
    const { snippet } = snippetsFor(choices, brief, {});
    write(join(root, `${way}.md`), `# Seite der Stadt\n\nVorher.\n\n${snippet}\n\nNachher.\n\n[Weiter](index.md)\n`);
    for (const file of filesFor(choices)) {
      mkdirSync(join(root, 'public/policy-brief-files'), { recursive: true });
      copyFileSync(`${BRIEFS}/${file}`, join(root, 'public/policy-brief-files', file));
    }
  }
  writeFileSync(join(root, 'index.md'), `# Stadt\n\n${ways.map((way) => `[${way}](${way}.md)`).join('\n')}\n`);
  await build(root, { outDir, emptyOutDir: true, logLevel: 'warn' });
}

function write(file, text) {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
}
