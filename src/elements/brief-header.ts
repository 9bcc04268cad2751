import type { Piece } from '../templates/pieces.js';
import { BriefElement } from './brief-element.js';
import type { BriefContext } from './internal/brief-state.js';

/**
 * Series and issue, title, authors, publisher, date and DOI.
 *
 * @summary Title, authors and publication.
 * @tag brief-header
 */
export class BriefHeader extends BriefElement {
  static override readonly tag = 'brief-header';

  protected override get pieces(): readonly Piece[] {
    return ['header'];
  }

  protected override fittingLevel({ titleLevel }: BriefContext): number {
    return titleLevel;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'brief-header': BriefHeader;
  }
}
