import type { Brief } from '../brief/model.js';
import { excerpt } from '../templates/brief.js';
import { header } from '../templates/header.js';
import type { View } from '../templates/view.js';
import { BriefElement } from './brief-element.js';
import type { Provision } from './state.js';

/**
 * Series and issue, title, authors, publisher, date and DOI.
 *
 * @summary Title, authors and publication.
 * @tag brief-header
 */
export class BriefHeader extends BriefElement {
  static override readonly tag = 'brief-header';

  protected override template(view: View): unknown {
    return excerpt(view, header(view));
  }

  protected override idsOf({ id }: Brief): string[] {
    return [id];
  }

  protected override fittingLevel({ titleLevel }: Provision): number {
    return titleLevel;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'brief-header': BriefHeader;
  }
}
