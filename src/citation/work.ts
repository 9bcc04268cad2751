import { blockText, cleanText, wholeTitle } from '../brief/text.js';
import type { Block, Metadata } from '../brief/model.js';
import { citationKey } from './key.js';

/**
 * A brief as citations and records describe it. No string contains soft hyphens, no-break spaces or line breaks, or has
 * white space at its ends.
 */
export interface Work extends Metadata {
  /** The title with its subtitle. */
  title: string;
  /** The title alone; missing if there is no subtitle. */
  mainTitle?: string;
  /** The key for reference managers and file names, in lower-case ASCII. */
  key: string;
  /** The lead of the brief, or what stands for it. */
  abstract?: string;
}

/**
 * The work to cite for a brief.
 *
 * @param summary The lead, which is the abstract; without a lead, the given abstract or the description is.
 * @param key The name that a compiled brief has already.
 */
export function workOf(meta: Metadata, summary: readonly Block[], key = citationKey(meta)): Work {
  const abstract = blockText(summary) || (meta.abstract ?? meta.description);
  const { title: mainTitle, subtitle } = meta;
  const title = wholeTitle(meta);
  return cleaned({ ...meta, title, ...(subtitle && { mainTitle }), ...(abstract && { abstract }), key });
}

/** The same data with every string cleaned. */
function cleaned<T>(value: T): T {
  if (typeof value === 'string') return cleanText(value) as T;
  if (Array.isArray(value)) return value.map(cleaned) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, cleaned(inner)])) as T;
}
