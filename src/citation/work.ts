import { blockText, cleanText } from '../brief/text.js';
import type { Block, Metadata } from '../brief/model.js';
import { citationKey } from './key.js';

/**
 * A brief as citations and records describe it. No string contains soft hyphens, no-break spaces or line breaks, or has
 * white space at its ends.
 */
export interface Work extends Metadata {
  /** The key for reference managers and file names, in lower-case ASCII. */
  key: string;
  /** The lead of the brief. */
  abstract?: string;
}

/**
 * The work to cite for a brief.
 *
 * @param summary The lead, which is the abstract; without a lead, the description is.
 * @param key The name that a compiled brief has already.
 */
export function workOf(meta: Metadata, summary: readonly Block[], key = citationKey(meta)): Work {
  const abstract = blockText(summary) || meta.description;
  return cleaned({ ...meta, ...(abstract && { abstract }), key });
}

/** The same data with every string cleaned. */
function cleaned<T>(value: T): T {
  if (typeof value === 'string') return cleanText(value) as T;
  if (Array.isArray(value)) return value.map(cleaned) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleaned(inner)])) as T;
}
