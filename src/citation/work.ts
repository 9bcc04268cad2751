import { blockText, cleanText } from '../brief/text.js';
import type { Block, Metadata } from '../brief/model.js';
import { citationKey } from './key.js';

/**
 * What is cited: what is known of a brief, as other programs want it. No text has soft hyphens, no-break spaces, line
 * breaks or white space at its ends.
 */
export interface Work extends Metadata {
  /** Name for files and for reference managers, in lower-case ASCII. */
  key: string;
  /** What the brief is about: its lead. */
  abstract?: string;
}

/**
 * The work that a brief is.
 *
 * @param summary The lead, which is the abstract; without a lead, the description is.
 * @param key The name that a compiled brief has already.
 */
export function workOf(meta: Metadata, summary: readonly Block[], key = citationKey(meta)): Work {
  const abstract = blockText(summary) || meta.description;
  return cleaned({ ...meta, ...(abstract && { abstract }), key });
}

/** The same data with every text cleaned. */
function cleaned<T>(value: T): T {
  if (typeof value === 'string') return cleanText(value) as T;
  if (Array.isArray(value)) return value.map(cleaned) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleaned(inner)])) as T;
}
