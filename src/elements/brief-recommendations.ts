import type { Piece } from '../templates/pieces.js';
import { layoutOf, type Layout, type RenderOptions } from '../templates/render-context.js';
import { BriefElement } from './brief-element.js';

/**
 * The numbered recommendations with their quotes. Each has its own address.
 *
 * @summary The numbered recommendations.
 * @tag brief-recommendations
 */
export class BriefRecommendations extends BriefElement {
  static override readonly tag = 'brief-recommendations';
  static override properties = { layout: {} };

  /**
   * Layout of the recommendations.
   *
   * @default 'list'
   */
  declare layout?: Layout | null;

  protected override get pieces(): readonly Piece[] {
    return ['recommendations'];
  }

  protected override contextOptions(): RenderOptions {
    return { layout: layoutOf(this.layout) };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'brief-recommendations': BriefRecommendations;
  }
}
