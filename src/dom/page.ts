import { isWebAddress, resolveAddress } from '../brief/address.js';

/** Resolves when the parser has read the whole document, so that an element's children are all there. */
export async function documentParsed(): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
}

/** The language of an element: its own or that of the nearest ancestor, through shadow roots; empty if none is given. */
export function languageOf(element: Element): string {
  const nearest = element.closest('[lang]')?.getAttribute('lang');
  if (nearest) return nearest;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : '';
}

/** Whether a node is the root of a tree with its own ids and stylesheets, rather than of a detached subtree. */
export function isTree(root: Node): root is Document | ShadowRoot {
  return root instanceof Document || root instanceof ShadowRoot;
}

/** An address from an attribute, absolute; nothing where it is none of the web, such as `javascript:`. */
export function webAddressOf(href: string | null | undefined): string | undefined {
  const url = href ? resolveAddress(href, document.baseURI) : '';
  return isWebAddress(url) ? url : undefined;
}

/** What stands before `#` in a link to the same page: nothing, unless the page's `<base>` leads elsewhere. */
export function addressBefore(): string {
  const page = location.href.replace(/#.*/, '');
  return document.baseURI.replace(/#.*/, '') === page || !isWebAddress(page) ? '' : page;
}
