import { isGerman } from './language.js';

/**
 * The id of the citation block: `zitieren` in German briefs, `cite` in all others. No section, item or heading may use
 * it.
 *
 * @param lang Language of the brief, BCP 47.
 */
export function citationId(lang: string): string {
  return isGerman(lang) ? 'zitieren' : 'cite';
}
