import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

/** The modules of the public tags and of their bases; nothing in another module gets into the manifest. */
const MODULES = ['src/elements/*-*.ts', 'src/controls/{copy,citation}-controls.ts'];

/**
 * The custom elements manifest of the public elements, from their doc comments: what a page, a stylesheet or a script
 * can use, and nothing else.
 *
 * @param {string} folder Where the analyzer leaves its own manifest.
 * @returns {object}
 */
export function createManifest(folder) {
  const options = ['--litelement', '--quiet', '--outdir', folder, '--globs', ...MODULES];
  execFileSync('npx', ['--no-install', 'cem', 'analyze', ...options], { stdio: 'inherit' });
  const manifest = JSON.parse(readFileSync(`${folder}/custom-elements.json`, 'utf8'), publicOnly);
  const unions = readUnions('src');
  const paths = manifest.modules.map(({ path }) => path);
  for (const module of manifest.modules) {
    module.declarations = module.declarations.filter(({ kind }) => kind === 'class');
    for (const declaration of module.declarations) clean(declaration, unions, paths);
    // Their properties are set by the elements that draw them.
    if (module.path.startsWith('dist/controls/')) module.declarations.forEach(keepAttributesOnly);
    module.exports.push(...definitionsIn(module));
  }
  return manifest;
}

// Writes paths of the package instead of its source, and drops what a page cannot use: the analyzer guesses events
// without a description from calls of dispatchEvent().
function publicOnly(key, value) {
  if (typeof value === 'string') return value.replace(/^\/?src\/([\w/-]+)\.[jt]s$/, 'dist/$1.js');
  if (!Array.isArray(value)) return value;
  if (key === 'events') return value.filter(({ description }) => description);
  return value.filter(({ privacy, name }) => !/private|protected/.test(privacy) && !name?.startsWith('#'));
}

function clean(declaration, unions, paths) {
  const { members = [] } = declaration;
  const isPublic = ({ fieldName }) => !fieldName || members.some(({ name }) => name === fieldName);
  declaration.attributes &&= declaration.attributes.filter(isPublic);
  for (const { type } of [...members, ...(declaration.attributes ?? [])]) {
    if (type) type.text = spellOut(type.text, unions);
  }
  const tag = members.find(({ name, static: isStatic }) => isStatic && name === 'tag')?.default;
  // The analyzer does not see through `define()`, which takes an element's name from its static `tag`.
  if (tag) Object.assign(declaration, { customElement: true, tagName: tag.replaceAll("'", '') });
  // Users see an internal base class as LitElement.
  const { superclass } = declaration;
  if (superclass?.module && !paths.includes(superclass.module))
    declaration.superclass = { name: 'LitElement', package: 'lit' };
}

function keepAttributesOnly(declaration) {
  declaration.members = declaration.members.filter(({ attribute, static: isStatic }) => attribute || isStatic);
}

function definitionsIn({ path, declarations }) {
  return declarations
    .filter(({ tagName }) => tagName)
    .map(({ name, tagName }) => ({
      kind: 'custom-element-definition',
      name: tagName,
      declaration: { name, module: path },
    }));
}

/** `Layout | null | undefined` → `'list' | 'cards' | 'compact' | null`, so that readers and editors see the values. */
function spellOut(text, unions) {
  return text
    .replace(' | undefined', '')
    .replace('(string & {})', 'string')
    .replace(/\w+/g, (name) => unions.get(name) ?? name);
}

/** The types that are one of a list of constants: `type Layout = (typeof LAYOUTS)[number]`. */
function readUnions(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.ts'));
  const source = files.map((file) => readFileSync(`${folder}/${file}`, 'utf8')).join('\n');
  const lists = new Map(
    [...source.matchAll(/^export const (\w+) = \[([^\]]+)\] as const;/gm)].map(([, name, list]) => [
      name,
      list
        .split(',')
        .map((value) => value.trim())
        .filter(Boolean),
    ]),
  );
  return new Map(
    [...source.matchAll(/^export type (\w+) = \(typeof (\w+)\)\[number\];/gm)]
      .filter(([, , list]) => lists.has(list))
      .map(([, name, list]) => [name, lists.get(list).join(' | ')]),
  );
}
