import { escapeAttribute, escapeText } from './escape.js';

/** An element that is shown as HTML and made as a node: the preview is then what the snippet says. */
export interface Markup {
  tag: string;
  /** In their order; those without a value are left out. */
  attributes?: Readonly<Record<string, string | undefined>>;
  content?: readonly (Markup | string)[];
}

/** The element as HTML. What a custom element holds has lines of its own; all else stands in one, for editors' sake. */
export function markupHtml(markup: Markup): string {
  const attributes = given(markup).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
  const content = (markup.content ?? []).map((one) => (typeof one === 'string' ? escapeText(one) : markupHtml(one)));
  const inside = markup.tag.includes('-') ? `\n  ${content.join('\n  ')}\n` : content.join('');
  return `<${markup.tag}${attributes.join('')}>${inside}</${markup.tag}>`;
}

/** The element as a node of the document. */
export function markupNode(markup: Markup): Element {
  const element = document.createElement(markup.tag);
  for (const [name, value] of given(markup)) element.setAttribute(name, value);
  element.append(...(markup.content ?? []).map((one) => (typeof one === 'string' ? one : markupNode(one))));
  return element;
}

function given({ attributes = {} }: Markup): [name: string, value: string][] {
  return Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
}
