import type { Piece } from '../templates/pieces.js';
import type { Layout } from '../templates/render-context.js';
import { BriefElement } from './brief-element.js';

/**
 * The numbered recommendations with their quotes. Each has its own address.
 *
 * @summary The numbered recommendations.
 * @tag brief-recommendations
 */
export class BriefRecommendations extends BriefElement {
  static override readonly tag = 'brief-recommendations';
  static override readonly pieces: readonly Piece[] = ['recommendations'];
  static override properties = { layout: {} };

  /**
   * Layout of the recommendations.
   *
   * @default 'list'
   */
  declare layout?: Layout | null;
}

declare global {
  interface HTMLElementTagNameMap {
    'brief-recommendations': BriefRecommendations;
  }
}
