import type { Brief } from '../brief/model.js';
import { isTree } from './page.js';

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
