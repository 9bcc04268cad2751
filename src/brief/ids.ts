import { isGerman } from './language.js';

/**
 * The id of the block that says how to cite a brief: `zitieren` in German ones, `cite` in all others. No part of a
 * brief may have it.
 *
 * @param lang Language of the brief, BCP 47.
 */
export function citationId(lang: string): string {
  return isGerman(lang) ? 'zitieren' : 'cite';
}
