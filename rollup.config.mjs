import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'lightningcss';

const { name, version, license } = readJson('package.json');
const banner = `/*! ${name} ${version} | ${license} */`;

/**
 * The files for a page without a bundler, made from what tsc wrote to dist/: one module that registers every
 * element, with Lit inside, and the stylesheet of the text.
 */
export default {
  input: 'dist/define.js',
  output: { file: 'dist/policy-brief.min.js', format: 'es', banner },
  plugins: [
    nodeResolve({ browser: true, exportConditions: ['production'] }),
    minifyLiterals({ failOnError: true }),
    terser({
      ecma: 2022,
      module: true,
      compress: { passes: 2, inline: 1, collapse_vars: false },
      format: { comments: /^!/ },
    }),
    textStylesheet('policy-brief.css'),
    licences('policy-brief.min.js.LICENSE.txt'),
  ],
};

/** Writes the text's stylesheet, for pages whose HTML was rendered on a server. */
function textStylesheet(fileName) {
  return {
    name: 'text-stylesheet',
    async generateBundle() {
      const { textStyles } = await import(pathToFileURL('dist/styles/text.js').href);
      const { code } = transform({ filename: fileName, code: Buffer.from(textStyles.cssText), minify: true });
      this.emitFile({ type: 'asset', fileName, source: code });
    },
  };
}

/** Writes the licence of every package that went into the module, as their terms ask. */
function licences(fileName) {
  return {
    name: 'licences',
    generateBundle() {
      const folders = [...this.getModuleIds()].map((id) => id.match(/^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0]);
      const notices = [...new Set(folders.filter(Boolean))].sort().map((folder) => {
        const { name, version, license } = readJson(join(folder, 'package.json'));
        return `${name} ${version} (${license})\n\n${licenceText(folder)}`;
      });
      const own = `${name} ${version} (${license})\n\n${licenceText('.')}`;
      this.emitFile({ type: 'asset', fileName, source: [own, ...notices].join(`\n${'-'.repeat(80)}\n\n`) });
    },
  };
}

function licenceText(folder) {
  const file = ['LICENSE', 'LICENSE.txt', 'LICENSE.md'].map((name) => join(folder, name)).find(existsSync);
  if (!file) throw new Error(`${folder} has no licence file.`);
  return readFileSync(file, 'utf8').trim() + '\n';
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
