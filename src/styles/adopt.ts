import type { CSSResult } from 'lit';

/**
 * Gives a document or shadow root a stylesheet, once however many elements ask. A constructed sheet
 * passes any `style-src` policy.
 *
 * @see https://drafts.csswg.org/cssom/#dom-documentorshadowroot-adoptedstylesheets
 */
export function adoptStyles(root: Node, { styleSheet }: CSSResult): void {
  if (!(root instanceof Document || root instanceof ShadowRoot) || !styleSheet) return;
  if (!root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets.push(styleSheet);
}
