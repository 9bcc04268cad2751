import type { Brief } from '../brief/model.js';
import { chosenPieces } from '../templates/brief.js';
import { createRenderContext, type RenderOptions } from '../templates/render-context.js';
import { staticHtml } from './static-html.js';

/** The options for a brief as static HTML: those of an element, without controls. */
export type FragmentOptions = Omit<RenderOptions, 'controls'>;

/**
 * Renders a brief, or chosen pieces of it, as static HTML without scripts, style attributes, custom elements and
 * buttons. The editors of content management systems keep it; the stylesheet styles it, and the script adds the
 * controls if the page has one.
 *
 * @param options `headingLevel`, `layout`, `show` and `citationStyle` as for the element; `base` is the address that
 *   images are relative to, `ids` renames ids that the page already has. `roomForControls` is
 *   for pages with the script.
 */
export function fragmentHtml(brief: Brief, options: FragmentOptions = {}): string {
  return staticHtml(chosenPieces(createRenderContext(brief, options)));
}
