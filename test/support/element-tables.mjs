/**
 * The elements as Markdown: what all of them share first, then each with what it has besides.
 *
 * @param {object} manifest A custom elements manifest.
 * @returns {string}
 */
export function elementTables(manifest) {
  const classes = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ kind }) => kind === 'class');
  const elements = classes.filter(({ tagName }) => tagName);
  const shared = classes.find(({ name }) => name === elements[0]?.superclass?.name);
  // The element that holds a whole brief comes before those that show a piece of it.
  elements.sort((a, b) => rank(a) - rank(b) || a.tagName.localeCompare(b.tagName));
  const sections = [
    ...(shared ? [section('All elements', shared, undefined)] : []),
    ...elements.map((element) => section(`\`<${element.tagName}>\``, element, shared)),
  ];
  return sections.join('\n');
}

function rank({ tagName }) {
  return tagName.startsWith('policy-') ? 0 : 1;
}

function section(title, declaration, shared) {
  const own = (key, list = declaration[key] ?? []) =>
    list.filter(({ name }) => !shared?.[key]?.some((inherited) => inherited.name === name));
  const tables = [
    table(['Attribute', 'Property', 'Type', 'Default', 'Meaning'], attributes(own('attributes'), own('members'))),
    table(
      ['Method', 'Meaning'],
      own('members')
        .filter(isMethod)
        .map(({ name, description }) => [code(`${name}()`), description]),
    ),
    table(
      ['Event', 'Meaning'],
      own('events').map(({ name, description }) => [code(name), description]),
    ),
    table(
      ['Content', 'Meaning'],
      own('slots').map(({ name, description }) => [name ? code(name) : 'children', description]),
    ),
    table(
      ['Part', 'Meaning'],
      own('cssParts').map(({ name, description }) => [code(name), description]),
    ),
    table(
      ['Custom property', 'Default', 'Meaning'],
      own('cssProperties').map(({ name, default: value, description }) => [
        code(name),
        value && code(value),
        description,
      ]),
    ),
  ];
  const text = declaration.description ?? declaration.summary ?? '';
  return [`### ${title}\n`, `${unlink(text)}\n`, ...tables.filter(Boolean)].join('\n');
}

function attributes(list, members) {
  const rows = list.map(({ name, fieldName, type, default: value, description }) => [
    code(name),
    code(fieldName),
    code(type?.text.replace(' | undefined', '')),
    value && code(value),
    description,
  ]);
  const fields = members.filter((member) => member.kind === 'field' && !member.static && !member.attribute);
  const properties = fields.map(({ name, type, default: value, description }) => [
    '',
    code(name),
    type && code(type.text.replace(' | undefined', '')),
    value && code(value),
    description,
  ]);
  return [...rows, ...properties];
}

function isMethod({ kind, static: isStatic, description }) {
  return kind === 'method' && !isStatic && description;
}

function table(head, rows) {
  if (rows.length === 0) return '';
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.map(cell).join(' | ')} |\n`).join('');
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
