import type { Brief } from '../brief/model.js';
import { treeOf } from './page.js';

/** The element that owns each id of a document or shadow root, whether it is drawn yet or not. */
const owners = new WeakMap<Node, Map<string, Element>>();

/**
 * Claims ids that nothing else in a document or shadow root uses. A free name becomes the id, so that `#finanzierung`
 * works; a name that the page or another element uses is prefixed with the brief's id.
 *
 * @param names The names of the ids.
 * @param own The element that draws them. Ids inside it count as free, and it owns the claimed ids from now on.
 * @returns The ids by their names.
 */
export function claimIds(root: Node, brief: Brief, names: readonly string[], own: Element): Map<string, string> {
  const claimed = owners.get(root) ?? new Map<string, Element>();
  owners.set(root, claimed);
  const isTaken = (id: string) => {
    const element = treeOf(root)?.getElementById(id);
    return (claimed.get(id) ?? own) !== own || (element && !own.contains(element));
  };
  // The number that was free for one id is probably free for the next: this keeps many copies of a brief cheap.
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
