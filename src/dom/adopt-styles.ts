import type { CSSResult } from 'lit';

/**
 * Gives a document or shadow root a stylesheet, once however many elements ask. A constructed sheet
 * passes any `style-src` policy.
 *
 * @see https://drafts.csswg.org/cssom/#dom-documentorshadowroot-adoptedstylesheets
 */
export function adoptStyles(root: Node, { styleSheet }: CSSResult): void {
  if (isTree(root) && styleSheet && !root.adoptedStyleSheets.includes(styleSheet))
    root.adoptedStyleSheets.push(styleSheet);
}

/** Whether a node is the root of a tree with ids and stylesheets of its own, and not of a detached piece. */
export function isTree(root: Node): root is Document | ShadowRoot {
  return root instanceof Document || root instanceof ShadowRoot;
}
