import { excerpt } from '../templates/brief.js';
import { quotes } from '../templates/quotes.js';
import type { RenderContext } from '../templates/render-context.js';
import { BriefElement } from './brief-element.js';

/**
 * The quotes of the brief, each with the person or role that it is attributed to.
 *
 * @summary The quotes, with who said them.
 * @tag brief-quotes
 */
export class BriefQuotes extends BriefElement {
  static override readonly tag = 'brief-quotes';
  static override properties = { item: {} };

  /**
   * Id of the recommendation or section whose quotes the element shows, such as `finanzierung`.
   *
   * @default all quotes
   */
  declare item?: string | null;

  /** @internal */
  override template(context: RenderContext): unknown {
    return excerpt(context, quotes(context, this.item ?? undefined));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'brief-quotes': BriefQuotes;
  }
}
