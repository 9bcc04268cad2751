/**
 * The generated parts of the documentation of elements, in Markdown.
 *
 * @param {object} manifest A custom elements manifest.
 * @returns {{ name: string, description: string, tables: string }[]} One entry a page, by the name of its file: the tag,
 *   or `README` for what all elements share.
 */
export function elementDocs(manifest) {
  return manifest.modules
    .flatMap(({ declarations }) => declarations)
    .map((declaration) => page(declaration.tagName ?? 'README', declaration));
}

function page(name, declaration) {
  const own = (key) => (declaration[key] ?? []).filter(({ inheritedFrom }) => !inheritedFrom);
  const methods = own('members').filter(isMethod);
  const rows = (key, code) => own(key).map(({ name, description }) => [code(name), description]);
  const level = declaration.tagName ? '##' : '###';
  const tables = [
    table(
      'Attributes and properties',
      ['Attribute', 'Property', 'Type', 'Default', 'Meaning'],
      attributes(own('attributes'), own('members')),
    ),
    table(
      'Methods',
      ['Method', 'Meaning'],
      methods.map(({ name, description }) => [code(`${name}()`), description]),
    ),
    table('Events', ['Event', 'Meaning'], rows('events', code)),
    table(
      'Content',
      ['Content', 'Meaning'],
      rows('slots', (name) => (name ? code(name) : 'children')),
    ),
    table('Parts', ['Part', 'Meaning'], rows('cssParts', code)),
    table(
      'States',
      ['State', 'Meaning'],
      rows('cssStates', (name) => code(`:state(${name})`)),
    ),
    table(
      'Custom properties',
      ['Custom property', 'Default', 'Meaning'],
      own('cssProperties').map(({ name, default: value, description }) => [
        code(name),
        value && code(value),
        description,
      ]),
    ),
  ];
  return {
    name,
    description: unlink(declaration.description ?? declaration.summary ?? ''),
    tables: tables
      .filter(Boolean)
      .map((text) => `${level} ${text}`)
      .join('\n'),
  };
}

function attributes(list, members) {
  const rows = list.map(({ name, fieldName, type, default: value, description }) => [
    code(name),
    code(fieldName),
    code(type?.text),
    defaultValue(value),
    description,
  ]);
  const fields = members.filter((member) => member.kind === 'field' && !member.static && !member.attribute);
  const properties = fields.map(({ name, type, default: value, description }) => [
    '',
    code(name),
    code(type?.text),
    defaultValue(value),
    description,
  ]);
  return [...rows, ...properties];
}

/** A value as code, without the quotes of a string; a phrase as it is. */
function defaultValue(text) {
  const [, value] = /^(?:'(.*)'|true|false|\d+)$/.exec(text) ?? [];
  return (value ?? /^(?:true|false|\d+)$/.test(text)) ? code(value ?? text) : text;
}

function isMethod({ kind, static: isStatic, description }) {
  return kind === 'method' && !isStatic && description;
}

function table(title, head, rows) {
  if (rows.length === 0) return '';
  const lines = [head, head.map(() => '---'), ...rows];
  return `${title}\n\n${lines.map((cells) => `| ${cells.map(cell).join(' | ')} |\n`).join('')}`;
}

function cell(text) {
  return unlink(text ?? '')
    .replace(/\s+/g, ' ')
    .replaceAll('|', '\\|');
}

function code(text) {
  return text ? `\`${text}\`` : '';
}

function unlink(text) {
  return text.replace(/\{@link ([^}]+)\}/g, '`$1`');
}
