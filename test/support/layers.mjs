import { existsSync } from 'node:fs';

/**
 * What each folder and each module of src/ may import, of src/ and of packages. An entry names only entries above it, so
 * that imports point one way.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const LAYERS = {
  version: [],
  'library-files': ['version'],
  brief: [],
  'lean-html': [],
  'lean-lit': ['lean-html'],
  events: ['brief'],
  locales: ['brief'],
  frames: [],
  styles: ['lit'],
  dom: ['brief', 'library-files', 'locales', 'lit'],
  clipboard: ['brief', 'lit'],
  templates: ['brief', 'locales', 'lit'],
  controls: ['brief', 'clipboard', 'dom', 'events', 'locales', 'styles', 'templates', 'lit'],
  elements: [
    'brief',
    'clipboard',
    'controls',
    'dom',
    'events',
    'frames',
    'locales',
    'styles',
    'templates',
    'version',
    'lit',
  ],
  loader: ['brief', 'controls', 'dom', 'elements', 'frames', 'locales', 'styles', 'templates', 'lit'],
  define: ['elements', 'locales'],
  series: ['controls', 'elements', 'frames', 'locales'],
  script: ['controls', 'dom', 'elements', 'frames', 'library-files', 'loader', 'locales', 'version'],
  classic: ['script'],
  index: ['brief', 'controls', 'elements', 'events', 'locales', 'templates', 'version'],
  citation: [
    'brief',
    ...['@citation-js/core', '@citation-js/plugin-bibtex', '@citation-js/plugin-csl', '@xmldom/xmldom', 'any-ascii'],
    ...['citeproc', 'node:module'],
  ],
  authoring: ['brief', 'citation', 'locales', 'entities', 'marked', 'yaml'],
  publish: ['brief', 'citation', 'frames', 'library-files', 'locales', 'templates', 'version', 'lit'],
  'embed-builder': [
    ...['brief', 'clipboard', 'controls', 'dom', 'library-files', 'locales', 'publish', 'templates', 'version'],
    'lit',
  ],
  site: [
    'brief',
    'embed-builder',
    'library-files',
    'locales',
    'publish',
    'styles',
    'templates',
    'fflate',
    'lit',
    'parse5',
    'uqr',
  ],
  preview: [],
  cli: [
    ...['authoring', 'brief', 'citation', 'library-files', 'preview', 'publish', 'site', 'version', 'yaml'],
    ...[
      '@resvg/resvg-wasm',
      'image-size',
      'node:crypto',
      'node:fs',
      'node:http',
      'node:module',
      'node:os',
      'node:path',
      'node:process',
      'node:readline',
    ],
    'node:timers',
    'node:util',
  ],
};

/**
 * Patterns for ESLint's rule `no-restricted-imports`: everything that a folder or module may not import.
 *
 * @param {string} name An entry of {@link LAYERS}.
 * @see https://eslint.org/docs/latest/rules/no-restricted-imports
 */
export function forbiddenImports(name) {
  const names = Object.keys(LAYERS);
  const allowed = LAYERS[name] ?? [];
  const forbidden = names.filter((other) => other !== name && !allowed.includes(other));
  const packages = allowed.filter((other) => !names.includes(other));
  const message = `src/${name} may import ${allowed.join(', ') || 'nothing'}: see test/support/layers.mjs.`;
  // A module of src/ reaches the others directly, a file in a folder through its parents.
  const start = existsSync(`src/${name}.ts`) ? '\\./' : '(?:\\.\\./)+';
  return [
    { regex: `^${start}(?:${forbidden.join('|')})(?:/|\\.js$)`, message },
    { regex: packages.length > 0 ? `^(?!\\.|(?:${packages.join('|')})(?:/|$))` : '^[^.]', message },
  ];
}
