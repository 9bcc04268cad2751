import { isWebAddress, resolveAddress } from '../brief/address.js';
import type { Brief } from '../brief/model.js';
import { isTree } from './adopt-styles.js';

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

/** Which element has which ids in a document or shadow root, drawn already or about to be. */
const owners = new WeakMap<Node, Map<string, Element>>();

/**
 * Names for ids that nothing else in a document or shadow root has. What is free keeps its name, so that
 * `#finanzierung` works; what the page or another element has already gets the brief's name before it.
 *
 * @param names The ids to be drawn.
 * @param own The element that draws them; what is inside it is not in its way. The ids are its own from now on.
 */
export function claimIds(root: Node, brief: Brief, names: readonly string[], own: Element): Map<string, string> {
  const claimed = owners.get(root) ?? new Map<string, Element>();
  owners.set(root, claimed);
  const isTaken = (id: string) => {
    const element = isTree(root) ? root.getElementById(id) : null;
    return (claimed.get(id) ?? own) !== own || (element !== null && !own.contains(element));
  };
  // A copy that one id needed is most likely free for the next, so that many copies of a brief cost little each.
  let copy = 2;
  const free = (name: string): string => {
    if (!isTaken(name)) return name;
    const id = `${brief.id}.${copy}.${name}`;
    if (!isTaken(id)) return id;
    copy++;
    return free(name);
  };
  return new Map(
    names.map((name) => {
      const id = free(name);
      claimed.set(id, own);
      return [name, id];
    }),
  );
}

/** Gives ids back that an element has claimed. */
export function releaseIds(root: Node, ids: ReadonlyMap<string, string>): void {
  for (const id of ids.values()) owners.get(root)?.delete(id);
}

/** Whether an id leads to the text of a brief in a document or shadow root, or in an isolated element of it. */
export function isOnPage(root: Node, id: string): boolean {
  if (!isTree(root)) return false;
  return (
    Boolean(root.getElementById(id)?.closest('.brief')) ||
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

/** What stands before `#` in a link to the same page: nothing, unless the page's `<base>` leads elsewhere. */
export function addressBefore(): string {
  const page = location.href.replace(/#.*/, '');
  return document.baseURI.replace(/#.*/, '') === page || !isWebAddress(page) ? '' : page;
}

/** Shows a part of the text, without motion, and puts the focus on its heading, so that reading goes on there. */
export function goTo(target: HTMLElement): void {
  target.scrollIntoView({ behavior: 'instant' });
  focusText(target);
}

/** Puts the focus on a part of the text, on its heading if it has one, without scrolling. */
export function focusText(target: HTMLElement | ShadowRoot): void {
  const place =
    target.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6, [role="heading"]') ??
    (target instanceof ShadowRoot ? (target.host as HTMLElement) : target);
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
