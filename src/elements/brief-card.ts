import { excerpt } from '../templates/brief.js';
import { card } from '../templates/card.js';
import type { RenderContext } from '../templates/render-context.js';
import { BriefElement } from './brief-element.js';
import { webAddressOf } from '../dom/page.js';

/**
 * A teaser: series, title, one sentence, authors and date.
 *
 * @summary A teaser with a link.
 * @tag brief-card
 */
export class BriefCard extends BriefElement {
  static override readonly tag = 'brief-card';
  static override properties = { href: {}, citeButton: { attribute: 'cite-button', type: Boolean } };

  /**
   * Address of the page that the title leads to.
   *
   * @default the brief's own page, else its DOI
   */
  declare href?: string | null;

  /**
   * Whether a button next to the authors and the date copies the citation of the brief.
   *
   * @default false
   */
  declare citeButton?: boolean;

  /** @internal */
  override template(context: RenderContext): unknown {
    return excerpt(context, card(context, webAddressOf(this.href)));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'brief-card': BriefCard;
  }
}
