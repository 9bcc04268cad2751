import { escapeAttribute, escapeScript, escapeText } from './escape.js';

/** An element that is written as HTML or made as a node, so that a preview shows what its snippet says. */
export interface Markup {
  tag: string;
  /** In the order in which they are written. `true` writes the name alone, undefined leaves the attribute out. */
  attributes?: Readonly<Record<string, string | true | undefined>>;
  content?: readonly (Markup | string)[];
}

const VOID = new Set(['link', 'meta']);

/**
 * Writes an element as HTML. The content of a custom element is on separate lines; everything else is on one line,
 * because some editors turn line ends into line breaks. The text of a script is JSON.
 */
export function markupHtml({ tag, attributes, content = [] }: Markup): string {
  const start = startTag(tag, attributes);
  if (VOID.has(tag)) return start;
  const escape = tag === 'script' ? escapeScript : escapeText;
  const written = content.map((one) => (typeof one === 'string' ? escape(one) : markupHtml(one)));
  const inside = tag.includes('-') ? `\n  ${written.join('\n  ')}\n` : written.join('');
  return `${start}${inside}</${tag}>`;
}

/** Writes a start tag. */
export function startTag(tag: string, attributes?: Markup['attributes']): string {
  const written = given(attributes).map(([name, value]) =>
    value === true ? ` ${name}` : ` ${name}="${escapeAttribute(value)}"`,
  );
  return `<${tag}${written.join('')}>`;
}

/** Makes an element as a node of the document. */
export function markupNode({ tag, attributes, content = [] }: Markup): Element {
  const element = document.createElement(tag);
  for (const [name, value] of given(attributes)) element.setAttribute(name, value === true ? '' : value);
  element.append(...content.map((one) => (typeof one === 'string' ? one : markupNode(one))));
  return element;
}

function given(attributes: Markup['attributes'] = {}): [name: string, value: string | true][] {
  return Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
}
