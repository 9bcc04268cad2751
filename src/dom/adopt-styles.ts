import type { CSSResult } from 'lit';
import { isTree } from './page.js';

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
