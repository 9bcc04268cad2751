import type { Piece } from '../templates/pieces.js';
import { BriefElement } from './brief-element.js';

/**
 * The imprint of the brief, which is not that of the page.
 *
 * @summary The brief's imprint.
 * @tag brief-imprint
 */
export class BriefImprint extends BriefElement {
  static override readonly tag = 'brief-imprint';
  static override readonly pieces: readonly Piece[] = ['imprint'];
}

declare global {
  interface HTMLElementTagNameMap {
    'brief-imprint': BriefImprint;
  }
}
