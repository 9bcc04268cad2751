import { cslItem } from '../csl-item.js';
import type { Work } from '../work.js';

/**
 * A work as CSL-JSON: a list of one item.
 *
 * @see https://github.com/citation-style-language/schema
 */
export function cslJson(work: Work): string {
  return `${JSON.stringify([cslItem(work)], undefined, 2)}\n`;
}
