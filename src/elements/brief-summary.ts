import type { Piece } from '../templates/pieces.js';
import { BriefElement } from './brief-element.js';

/**
 * The lead: what the brief says before its first heading.
 *
 * @summary The lead.
 * @tag brief-summary
 */
export class BriefSummary extends BriefElement {
  static override readonly tag = 'brief-summary';
  static override readonly pieces: readonly Piece[] = ['summary'];
}

declare global {
  interface HTMLElementTagNameMap {
    'brief-summary': BriefSummary;
  }
}
