import type { Brief } from '../brief/model.js';
import { createRenderContext, type RenderOptions } from '../templates/render-context.js';
import { datedHtml } from './as-of.js';

/** The options for a brief as static HTML: those of an element, without controls. */
export type FragmentOptions = Omit<RenderOptions, 'controls'>;

/**
 * Renders a brief, or chosen pieces of it, as static HTML without scripts, style attributes, custom elements and
 * buttons. The editors of content management systems keep it; the stylesheet styles it, and the script adds the
 * controls if the page has one. The last line is the date of the newest change, if the brief states one, because a copy does
 * not renew itself.
 *
 * @param options `headingLevel`, `layout`, `show` and `citationStyle` as for the element; `base` is the address that
 *   images are relative to, `ids` renames ids that the page already has. `roomForControls` is
 *   for pages with the script, which shows what is current: such a text does not end with a date.
 */
export function fragmentHtml(brief: Brief, options: FragmentOptions = {}): string {
  return datedHtml(createRenderContext(brief, options));
}
