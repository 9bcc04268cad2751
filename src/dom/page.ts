import { isWebAddress, resolveAddress } from '../brief/address.js';

/** Resolves once the browser has parsed the whole document, so that elements have all their children. */
export async function documentParsed(): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
}

/** Resolves once the page has loaded and the browser is idle, by when a framework has taken over the HTML of its server. */
export async function pageLoaded(): Promise<void> {
  if (document.readyState !== 'complete') await new Promise((resolve) => window.addEventListener('load', resolve));
  await new Promise<unknown>((resolve) => {
    // In a browser without idle moments, an element with this id is that. Pages in the background may have none for long.
    if (Object.hasOwn(globalThis, 'requestIdleCallback')) requestIdleCallback(resolve, { timeout: 3000 });
    else setTimeout(resolve);
  });
}

/** The language of an element, from its own `lang` or the nearest ancestor's, also across shadow roots; empty without any. */
export function languageOf(element: Element): string {
  const nearest = element.closest('[lang]')?.getAttribute('lang');
  if (nearest) return nearest;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : '';
}

/** The tree with its own ids and stylesheets that a node is the root of; undefined for that of a detached subtree. */
export function treeOf(root: Node): Document | ShadowRoot | undefined {
  // Elements of the page shadow members of the root, but not those of what the script calls `document`.
  if (root instanceof Document) return document;
  return root instanceof ShadowRoot ? root : undefined;
}

/** Resolves an address from an attribute. Undefined unless it is a web address: `javascript:` is not. */
export function webAddressOf(href: string | null | undefined): string | undefined {
  const url = href ? resolveAddress(href, document.baseURI) : '';
  return isWebAddress(url) ? url : undefined;
}

/** What precedes `#` in a link within the page: nothing, unless the page's `<base>` leads elsewhere. */
export function addressBefore(): string {
  const page = location.href.replace(/#.*/, '');
  return document.baseURI.replace(/#.*/, '') === page || !isWebAddress(page) ? '' : page;
}
