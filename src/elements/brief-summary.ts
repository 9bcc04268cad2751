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

  protected override get pieces(): readonly Piece[] {
    return ['summary'];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'brief-summary': BriefSummary;
  }
}
