import type { Piece } from '../templates/pieces.js';
import { BriefElement } from './brief-element.js';

/**
 * Series and issue, title, authors, what a translation was made from, publisher, dates, version and DOI, and the corrections.
 *
 * @summary Title, authors and publication.
 * @tag brief-header
 */
export class BriefHeader extends BriefElement {
  static override readonly tag = 'brief-header';
  static override readonly pieces: readonly Piece[] = ['header'];
  static override readonly levelInContext = 'titleLevel';
  static override properties = { citeButton: { attribute: 'cite-button', type: Boolean } };

  /**
   * Whether a button next to the DOI copies the citation of the brief.
   *
   * @default false
   */
  declare citeButton?: boolean;
}

declare global {
  interface HTMLElementTagNameMap {
    'brief-header': BriefHeader;
  }
}
