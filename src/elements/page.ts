import { isWebAddress, resolveAddress } from '../brief/address.js';
import type { Brief } from '../brief/model.js';
import { isTree } from '../styles/adopt.js';

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

/**
 * A prefix with which none of the ids is taken yet in a document or shadow root. The first element that
 * shows a brief gets none, so that `#finanzierung` works; the next one gets the brief's name.
 *
 * @param ids The ids to be drawn.
 * @param own The element that draws them; what is inside it is not in its way.
 */
export function freeIdPrefix(root: Node, brief: Brief, ids: readonly string[], own: Element): string {
  if (!isTree(root)) return '';
  const isTaken = (id: string) => {
    const element = root.getElementById(id);
    return element !== null && !own.contains(element);
  };
  let prefix = '';
  for (let copy = 2; ids.some((id) => isTaken(prefix + id)); copy++) prefix = `${brief.id}.${copy}.`;
  return prefix;
}

/** Whether an id can be reached in a document or shadow root: in it, or in an isolated element of it. */
export function isOnPage(root: Node, id: string): boolean {
  if (!isTree(root)) return false;
  return (
    root.getElementById(id) !== null ||
    [...root.querySelectorAll('[isolate]')].some(({ shadowRoot }) => shadowRoot?.getElementById(id))
  );
}

/** An address from an attribute, absolute; nothing where it is none of the web, such as `javascript:`. */
export function webAddressOf(href: string | null | undefined): string | undefined {
  const url = href ? resolveAddress(href, document.baseURI) : '';
  return isWebAddress(url) ? url : undefined;
}

/** The part of a text that the page's address points to, if it is in it. */
export function addressedIn(root: ParentNode): HTMLElement | null {
  const id = decoded(location.hash.slice(1));
  // What the document itself has goes first; its own text is no shadow root.
  if (!id || (root instanceof ShadowRoot && document.getElementById(id))) return null;
  return root.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`);
}

/** Scrolls to a part of the text and puts the focus on its heading, so that reading goes on there. */
export function goTo(target: HTMLElement): void {
  target.scrollIntoView();
  focusText(target);
}

/** Puts the focus on a part of the text, on its heading if it has one, without scrolling. */
export function focusText(target: HTMLElement | ShadowRoot): void {
  const place =
    target.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6, [role="heading"]') ??
    ('host' in target ? (target.host as HTMLElement) : target);
  if (place.tabIndex < 0 && !place.hasAttribute('tabindex')) {
    place.tabIndex = -1;
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
  }
  place.focus({ preventScroll: true });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
