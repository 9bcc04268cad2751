import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import minifyLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'lightningcss';
import { LIBRARY_FILES as FILES } from './dist/library-files.js';

const { name, version, license } = readJson('package.json');
/** Has V8 compile all functions while the script loads, off the main thread, and not one by one when they are called. */
const COMPILE_EARLY = '//# allFunctionsCalledOnLoad';
/** What the script for pages calls the document: see {@link ownDocument}. */
const OWN_DOCUMENT = 'ownDocument';
const banner = `${COMPILE_EARLY}\n/*! ${name} ${version} | ${license} */`;

/**
 * Bundles the files for pages without a bundler from the output of tsc in dist/: the script including Lit, as a module
 * and as a classic script, that of `<brief-series>`, the stylesheet of the text, and the script of the embed builder. Their names contain the
 * version, so that the content of an address never changes.
 *
 * Bundles the command as well, without the packages that it uses: Node spends more time on finding and linking two hundred
 * modules than most calls need for all else. Each subcommand stays apart, and so does the compiler.
 */
export default [
  {
    input: 'dist/script.js',
    output: { file: `dist/${FILES.module}`, format: 'es', banner },
    plugins: [...pageScript({ module: true }), stylesheet(FILES.stylesheet), licences(FILES.licences)],
  },
  {
    input: 'dist/series.js',
    output: { file: `dist/${FILES.series}`, format: 'iife', banner },
    plugins: pageScript({ module: false }),
  },
  {
    input: 'dist/classic.js',
    output: { file: `dist/${FILES.classic}`, format: 'iife', banner },
    plugins: [...pageScript({ module: false }), integrity()],
  },
  {
    input: 'dist/embed-builder/script.js',
    output: { file: `dist/${FILES.embedBuilder}`, format: 'es', banner },
    plugins: [hashes(), ...scriptPlugins({ module: true })],
  },
  {
    input: 'dist/cli/main.js',
    external: (id) => !id.startsWith('.') && !isAbsolute(id),
    output: {
      dir: 'dist/cli',
      format: 'es',
      chunkFileNames: 'main-[name]-[hash].js',
    },
  },
];

/** The plugins for a script for pages, which has to work beside whatever an editor has put there. */
function pageScript({ module }) {
  return [ownDocument(), ...scriptPlugins({ module, definitions: { '@document': OWN_DOCUMENT } })];
}

function scriptPlugins({ module, definitions = {} }) {
  return [
    leanLit(),
    nodeResolve({ browser: true, exportConditions: ['production'] }),
    minifyLiterals({ failOnError: true }),
    terser({
      ecma: 2022,
      module,
      compress: { passes: 2, inline: 1, hoist_funs: true, global_defs: definitions },
      format: { comments: /^!|^# all/ },
    }),
  ];
}

/**
 * Puts `src/lean-lit.ts` in place of Lit. A host page gets one global from us, `policyBrief`, and none of Lit's: the lists of
 * versions and the hooks for polyfills.
 */
function leanLit() {
  return {
    name: 'lean-lit',
    resolveId: (id) => (id === 'lit' ? resolve('dist/lean-lit.js') : null),
    transform(_code, id) {
      if (id.includes('/node_modules/')) this.error(`${id} is imported, but the script is built without it.`);
    },
  };
}

/**
 * Has the script take every member of `document` from its class: `<img name="createElement">`, which some editors let
 * through, shadows the one of the document itself. The object is no node: `document.getRootNode()` is the document.
 *
 * @see https://html.spec.whatwg.org/multipage/dom.html#dom-tree-accessors
 */
function ownDocument() {
  return {
    name: 'own-document',
    // A classic script knows its address only while it runs.
    resolveImportMeta: (property, { format }) =>
      property === 'url' && format !== 'es' ? 'document.currentScript?.src' : null,
    intro: () => `const ${OWN_DOCUMENT} = new Proxy(globalThis.document, {
      get(target, name) {
        const value = Reflect.get(Document.prototype, name, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });`,
  };
}

/** Writes the stylesheet for static HTML and for the brief's own page. */
function stylesheet(fileName) {
  return {
    name: 'stylesheet',
    async generateBundle() {
      const [{ textStyles }, { cardListStyles }, { pageStyles }] = await Promise.all(
        ['text/index', 'text/card-list', 'page'].map((file) => import(pathToFileURL(`dist/styles/${file}.js`).href)),
      );
      const code = Buffer.from(textStyles.cssText + cardListStyles.cssText + pageStyles.cssText);
      this.emitFile({ type: 'asset', fileName, source: transform({ filename: fileName, code, minify: true }).code });
    },
  };
}

/**
 * Writes integrity.json with the hash of each file, and integrity.html with the tags that load the files with these
 * hashes.
 *
 * @see https://www.w3.org/TR/sri-2/
 */
function integrity() {
  return {
    name: 'integrity',
    generateBundle(_options, bundle) {
      const written = [FILES.module, FILES.series, FILES.stylesheet].map((file) => [
        file,
        readFileSync(`dist/${file}`),
      ]);
      const [[classicFile, { code }]] = Object.entries(bundle);
      const hashes = Object.fromEntries(
        [...written, [classicFile, code]].map(([file, content]) => [file, hashOf(content)]),
      );
      const attributes = (file) => `"${file}" integrity="${hashes[file]}" crossorigin="anonymous"`;
      const lines = [
        `<link rel="stylesheet" href=${attributes(FILES.stylesheet)}>`,
        `<script defer src=${attributes(FILES.classic)}></script>`,
        `<script type="module" src=${attributes(FILES.module)}></script>`,
        `<script defer src=${attributes(FILES.series)}></script>`,
      ];
      this.emitFile({ type: 'asset', fileName: 'integrity.json', source: JSON.stringify(hashes, undefined, 2) + '\n' });
      this.emitFile({ type: 'asset', fileName: 'integrity.html', source: lines.join('\n') + '\n' });
    },
  };
}

/** The hash of a file, as the attribute `integrity` gives it. */
function hashOf(content) {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}

/**
 * Provides the embed builder with the hashes of the files bundled before it, for its snippets, and adds its own hash to
 * integrity.json.
 */
function hashes() {
  return {
    name: 'hashes',
    generateBundle(_options, bundle) {
      const [[fileName, { code }]] = Object.entries(bundle);
      const all = { ...readJson('dist/integrity.json'), [fileName]: hashOf(code) };
      this.emitFile({ type: 'asset', fileName: 'integrity.json', source: JSON.stringify(all, undefined, 2) + '\n' });
    },
    load: (id) =>
      id === resolve('dist/embed-builder/hashes.js')
        ? `export const HASHES = ${JSON.stringify({ ...readJson('dist/integrity.json'), [FILES.series]: undefined })};`
        : null,
  };
}

/** Writes the licence of every package bundled into the script, as the licences require. */
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
