import type { Brief } from '../brief/model.js';
import { chosenPieces } from '../templates/brief.js';
import { createRenderContext, type RenderOptions } from '../templates/render-context.js';
import { staticHtml } from './static-html.js';

/** How a page wants a static brief to be drawn: like an element, but nobody can press anything. */
export type FragmentOptions = Omit<RenderOptions, 'controls'>;

/**
 * A brief, or chosen pieces of it, as plain HTML: no script, no style attribute, no custom element, no button. It passes
 * the editors of content management systems; the stylesheet gives it its look, and the script, where the page has it,
 * its controls.
 *
 * @param options `headingLevel`, `layout`, `show` and `citationStyle` as for the element; `base` is the address that
 *   images are relative to, `ids` renames what the page has already. `roomForControls` is for pages with the script.
 */
export function fragmentHtml(brief: Brief, options: FragmentOptions = {}): string {
  return staticHtml(chosenPieces(createRenderContext(brief, options)));
}
