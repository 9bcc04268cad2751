import type { Brief } from '../brief/model.js';
import { treeOf } from './page.js';

/** The element that owns each id of a document or shadow root, whether it is drawn yet or not. */
const owners = new WeakMap<Node, Map<string, Element>>();

/** The fragment that leads to the start of a page. */
export const TOP = /^top$/i;

/**
 * Claims ids that nothing else in a document or shadow root uses. A free name becomes the id, so that `#finanzierung`
 * works; a name that the page or another element uses is prefixed with the brief's id. Used are also the names of
 * anchors and of what the window has, and `top`, which leads to the start of the page.
 *
 * @param names The names of the ids.
 * @param own The element that draws them. Ids inside it count as free, and it owns the claimed ids from now on.
 * @param isForeign Whether the brief comes from another site. All its ids have the prefix, so that they cannot stand for
 *   anything that the page looks for, by `#login`, `getElementById` or `window.login`, now or later.
 * @returns The ids by their names.
 */
export function claimIds(
  root: Node,
  brief: Brief,
  names: readonly string[],
  own: Element,
  isForeign: boolean,
): Map<string, string> {
  const claimed = owners.get(root) ?? new Map<string, Element>();
  owners.set(root, claimed);
  const tree = treeOf(root);
  const anchors = new Set(Array.from(tree?.querySelectorAll('a[name]') ?? [], (anchor) => anchor.getAttribute('name')));
  const isTaken = (id: string) => {
    const element = tree?.getElementById(id);
    return (
      (claimed.get(id) ?? own) !== own ||
      (element ? !own.contains(element) : id in window) ||
      anchors.has(id) ||
      TOP.test(id)
    );
  };
  // The number that was free for one id is probably free for the next: this keeps many copies of a brief cheap.
  let copy = 2;
  const free = (name: string): string => {
    if (!isForeign && !isTaken(name)) return name;
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

/** Frees ids that an element has claimed. */
export function releaseIds(root: Node, ids: ReadonlyMap<string, string>): void {
  for (const id of ids.values()) owners.get(root)?.delete(id);
}

/** Tests whether an id belongs to the text of a brief in a document or shadow root, or in one of its isolated elements. */
export function isOnPage(root: Node, id: string): boolean {
  const tree = treeOf(root);
  if (!tree) return false;
  return (
    Boolean(tree.getElementById(id)?.closest('.brief')) ||
    [...tree.querySelectorAll('[isolate]')].some(({ shadowRoot }) => shadowRoot?.getElementById(id))
  );
}
