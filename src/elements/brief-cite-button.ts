import { nothing } from 'lit';
import type { StyleId } from '../brief/model.js';
import { inlineHostStyles } from '../styles/host.js';
import type { RenderContext } from '../templates/render-context.js';
import { BriefElement } from './brief-element.js';
import { citeItem, findItem } from '../controls/copy-actions.js';
import { citeButton, copyControls } from '../controls/index.js';

/**
 * A button that copies the citation of the brief, or of one of its items, for a toolbar, a sidebar or the end of an
 * article.
 *
 * @summary A button that copies the citation.
 * @tag brief-cite-button
 */
export class BriefCiteButton extends BriefElement {
  static override readonly tag = 'brief-cite-button';
  static override styles = [BriefElement.styles, inlineHostStyles];
  static override properties = { citationStyle: { attribute: 'citation-style' }, item: {} };

  /**
   * Style of the citation: one that every brief has, or one that the series adds.
   *
   * @default 'suggested'
   */
  declare citationStyle?: StyleId | (string & {}) | null;

  /**
   * Id of the recommendation or section to cite, such as `finanzierung`.
   *
   * @default the whole brief
   */
  declare item?: string | null;

  /** @internal */
  override template(context: RenderContext): unknown {
    const found = this.item && findItem(this.item, context.brief);
    if (this.item && !found) return nothing;
    return found
      ? copyControls(() => [citeItem(...found, context, true)], context, 'brief-cite-controls', false)
      : citeButton(context);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'brief-cite-button': BriefCiteButton;
  }
}
