import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslItem } from '../../../src/citation/csl-item.js';

/** What citation-js, which has no part in the writing, reads in a record. */
export type ReadItem = Partial<CslItem> & {
  number?: string;
  issue?: string;
  note?: string[];
};

/** The one item of a record, as citation-js reads it. */
export function readBack(record: string): ReadItem {
  const items = plugins.input.chain(record, { generateGraph: false });
  if (items.length !== 1) throw new Error(`${items.length} items were read.`);
  return items[0] as ReadItem;
}
