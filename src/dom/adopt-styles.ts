import type { CSSResult } from 'lit';
import { LIBRARY_FILES } from '../library-files.js';
import { treeOf } from './page.js';

/**
 * Gives a document or shadow root the stylesheet of the text, once however many elements ask, unless a link has loaded
 * the same stylesheet. A constructed sheet passes any `style-src` policy.
 *
 * @see https://drafts.csswg.org/cssom/#dom-documentorshadowroot-adoptedstylesheets
 */
export function adoptStyles(root: Node, styles: CSSResult): void {
  const tree = treeOf(root);
  if (!tree) return;
  const links = [...tree.styleSheets].filter(({ disabled }) => !disabled);
  if (links.some(({ href }) => href?.endsWith(LIBRARY_FILES.stylesheet))) return;
  const { styleSheet } = styles;
  if (styleSheet && !tree.adoptedStyleSheets.includes(styleSheet)) tree.adoptedStyleSheets.push(styleSheet);
}
