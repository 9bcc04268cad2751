import assert from 'node:assert/strict';
import { defaultTreeAdapter as tree, parse, serialize, type DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** The element with a class that contains what differs from page to page. */
export function contentOf(html: string, className: string): Element {
  const [content] = elementsIn(parse(html), ({ attrs }) =>
    attrs.some(({ name, value }) => name === 'class' && value.split(' ').includes(className)),
  );
  assert.ok(content, html);
  return content;
}

/** The text of each paragraph, in order. */
export function paragraphsIn(element: Element): string[] {
  return elementsIn(element, isNamed('p')).map(textOf);
}

/** The address and the text of each link, in order. */
export function linksIn(element: Element): [href: string | undefined, text: string][] {
  return elementsIn(element, isNamed('a')).map((link) => [
    link.attrs.find(({ name }) => name === 'href')?.value,
    textOf(link),
  ]);
}

/** The HTML in an element, without the spaces and line ends around tags. */
export function markupIn(element: Element): string {
  return serialize(element)
    .replace(/\s+/g, ' ')
    .replace(/ ?(<[^>]*>) ?/g, '$1')
    .trim();
}

function isNamed(name: string): (element: Element) => boolean {
  return ({ tagName }) => tagName === name;
}

function elementsIn(node: DefaultTreeAdapterTypes.Node, isWanted: (element: Element) => boolean): Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) => [
    ...(tree.isElementNode(child) && isWanted(child) ? [child] : []),
    ...elementsIn(child, isWanted),
  ]);
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  const read = (node: DefaultTreeAdapterTypes.Node): string =>
    tree.isTextNode(node) ? node.value : 'childNodes' in node ? node.childNodes.map(read).join('') : '';
  return read(node).replace(/\s+/g, ' ').trim();
}
