import type { Brief, PartRole } from '../brief/model.js';
import { excerptOfParts } from '../templates/brief.js';
import { idsIn } from '../templates/ids.js';
import { partsOf } from '../templates/parts.js';
import type { View } from '../templates/view.js';
import { BriefElement } from './brief-element.js';

const ROLES: readonly PartRole[] = ['imprint'];

/**
 * The imprint of the brief, which is not that of the page.
 *
 * @summary The brief's imprint.
 * @tag brief-imprint
 */
export class BriefImprint extends BriefElement {
  static override readonly tag = 'brief-imprint';

  protected override template(view: View): unknown {
    return excerptOfParts(ROLES, view);
  }

  protected override idsOf(brief: Brief): string[] {
    return idsIn(partsOf(brief, ROLES));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'brief-imprint': BriefImprint;
  }
}
