/**
 * Types of the elements for the templates of frameworks. `elements.d.ts` declares the attributes and events of
 * each element; every other file translates them for one framework.
 *
 * @param {object} manifest A custom elements manifest.
 * @returns {Map<string, string>} The content of each file.
 */
export function frameworkTypes(manifest) {
  const elements = manifest.modules
    .filter(({ path }) => path.startsWith('dist/elements/'))
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName);
  return new Map(
    Object.entries({ 'elements.d.ts': elementTypes(elements), ...FRAMEWORKS }).map(([file, text]) => [
      file,
      `${GENERATED}${text.trimStart()}`,
    ]),
  );
}

const GENERATED = '// Generated from custom-elements.json.\n';

function elementTypes(elements) {
  const events = new Map(elements.flatMap((element) => (element.events ?? []).map((event) => [event.name, event])));
  const imported = [
    ...new Set([...elements.map(({ name }) => name), ...[...events.values()].map(({ type }) => type.text)]),
  ];
  return `
import type { ${imported.sort().join(', ')} } from '../index.js';

${elements.map(attributesOf).join('\n')}
/** Events by their names. */
export interface Events {
${[...events.values()].map(({ name, type, description }) => member(name, type.text, description, false)).join('')}}

/** The attributes and events of each element, by tag. */
export interface Elements {
${elements.map(entry).join('')}}
`;
}

function attributesOf(element) {
  const { name, members, attributes = [], summary } = element;
  const fields = members.filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic);
  const own = attributes.filter(({ fieldName }) => fieldName);
  // Frameworks set a property where the element has one of that name.
  const others = fields.filter((field) => !own.some((one) => one.name === field.name));
  const typed = [
    ...own.map((one) => [one, typeOfAttribute(one, name)]),
    ...others.map((field) => [field, typeOfField(field.name, name)]),
  ];
  const lines = typed.map(([one, type]) => member(one.name, type, describe(one)));
  return `/** ${summary} */\nexport interface ${name}Attributes {\n${lines.join('')}}\n`;
}

/** In HTML, a number is a string; Boolean attributes need no value. */
function typeOfAttribute({ fieldName, type }, className) {
  const field = typeOfField(fieldName, className);
  return /\b\d\b/.test(type.text) ? `${field} | \`\${NonNullable<${className}['${fieldName}']>}\`` : field;
}

function typeOfField(name, className) {
  return `${className}['${name}'] | undefined`;
}

function describe({ description, default: value }) {
  return value ? `${description}\n\n@default ${value}` : description;
}

function entry({ tagName, name, events = [] }) {
  const names = events.map(({ name }) => `'${name}'`).join(' | ') || 'never';
  return `  '${tagName}': { element: ${name}; attributes: ${name}Attributes; events: Pick<Events, ${names}> };\n`;
}

function member(name, type, description, isOptional = true) {
  const comment = description
    .split('\n')
    .map((line) => `   * ${line}`.trimEnd())
    .join('\n');
  return `  /**\n${comment}\n   */\n  '${name}'${isOptional ? '?' : ''}: ${type};\n`;
}

/**
 * Types for a framework with JSX.
 *
 * @param {object} framework
 * @param {string} framework.module The module whose namespace `JSX` gets the elements.
 * @param {string} framework.imports What its types import from it.
 * @param {string} framework.on What precedes the name of an event.
 * @param {string} framework.html The type of the attributes that every element has.
 * @param {string} [framework.properties] A type for properties, in addition to attributes.
 */
function jsxTypes({ module, imports, on, html, properties }) {
  return `
import type { ${imports} } from '${module}';
import type { Elements } from './elements.js';

type Listeners<Events> = { [Name in keyof Events & string as \`${on}\${Name}\`]?: (event: Events[Name]) => void };
${properties ? `\n${properties}\n` : ''}
type Props<Tag extends keyof Elements> = ${html} &
  Elements[Tag]['attributes'] &${properties ? `\n  Properties<Elements[Tag]['attributes']> &` : ''}
  Listeners<Elements[Tag]['events']>;

type Intrinsic = { [Tag in keyof Elements]: Props<Tag> };

declare module '${module}' {
  namespace JSX {
    interface IntrinsicElements extends Intrinsic {}
  }
}
`;
}

const FRAMEWORKS = {
  'react.d.ts': jsxTypes({
    module: 'react',
    imports: 'DetailedHTMLProps, HTMLAttributes',
    on: 'on',
    html: `DetailedHTMLProps<
  HTMLAttributes<Elements[Tag]['element']>,
  Elements[Tag]['element']
>`,
  }),
  'preact.d.ts': jsxTypes({
    module: 'preact',
    imports: 'HTMLAttributes',
    on: 'on',
    html: `HTMLAttributes<Elements[Tag]['element']>`,
  }),
  'solid.d.ts': jsxTypes({
    module: 'solid-js',
    imports: 'JSX',
    on: 'on:',
    html: `JSX.HTMLAttributes<Elements[Tag]['element']>`,
    properties:
      'type Properties<Attributes> = { [Name in keyof Attributes & string as `prop:${Name}`]?: Attributes[Name] };',
  }),
  'vue.d.ts': `
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { Elements } from './elements.js';

type Camel<Name> = Name extends \`\${infer First}-\${infer Rest}\` ? \`\${First}\${Capitalize<Camel<Rest> & string>}\` : Name;

// Vue knows attributes by the names of properties.
type Props<Attributes> = { [Name in keyof Attributes & string as Camel<Name> & string]?: Attributes[Name] };

type Emits<Events> = { [Name in keyof Events]: (event: Events[Name]) => void };

type Component<Tag extends keyof Elements> = new () => Elements[Tag]['element'] & {
  $props: HTMLAttributes & Props<Elements[Tag]['attributes']> & PublicProps;
  $emit: EmitFn<Emits<Elements[Tag]['events']>>;
};

type Components = { [Tag in keyof Elements]: Component<Tag> };

declare module 'vue' {
  interface GlobalComponents extends Components {}
}
`,
  'svelte.d.ts': `
import type { HTMLAttributes } from 'svelte/elements';
import type { Elements } from './elements.js';

type Listeners<Tag extends keyof Elements, Events = Elements[Tag]['events']> = {
  [Name in keyof Events & string as \`on\${Name}\`]?: (
    event: Events[Name] & { currentTarget: EventTarget & Elements[Tag]['element'] },
  ) => void;
};

type Props<Tag extends keyof Elements> = Omit<HTMLAttributes<Elements[Tag]['element']>, keyof Elements[Tag]['attributes']> &
  Elements[Tag]['attributes'] &
  Listeners<Tag>;

type Intrinsic = { [Tag in keyof Elements]: Props<Tag> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Intrinsic {}
}
`,
};
