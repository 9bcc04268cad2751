import assert from 'node:assert/strict';
import { defaultTreeAdapter as tree, parse, serialize, type DefaultTreeAdapterTypes } from 'parse5';

type Element = DefaultTreeAdapterTypes.Element;

/** The element of a page that contains what is particular to the page. */
export function mainOf(html: string): Element {
  const [main] = elementsIn(parse(html), 'main');
  assert.ok(main, html);
  return main;
}

/** The text of each paragraph, in order. */
export function paragraphsIn(element: Element): string[] {
  return elementsIn(element, 'p').map(textOf);
}

/** The address and the text of each link, in order. */
export function linksIn(element: Element): [href: string | undefined, text: string][] {
  return elementsIn(element, 'a').map((link) => [link.attrs.find(({ name }) => name === 'href')?.value, textOf(link)]);
}

/** The HTML in an element, without the spaces and line ends around tags. */
export function markupIn(element: Element): string {
  return serialize(element)
    .replace(/\s+/g, ' ')
    .replace(/ ?(<[^>]*>) ?/g, '$1')
    .trim();
}

function elementsIn(node: DefaultTreeAdapterTypes.Node, name: string): Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) => [
    ...(tree.isElementNode(child) && child.tagName === name ? [child] : []),
    ...elementsIn(child, name),
  ]);
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  const read = (node: DefaultTreeAdapterTypes.Node): string =>
    tree.isTextNode(node) ? node.value : 'childNodes' in node ? node.childNodes.map(read).join('') : '';
  return read(node).replace(/\s+/g, ' ').trim();
}
