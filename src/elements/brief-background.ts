import type { Brief, PartRole } from '../brief/model.js';
import { excerptOfParts } from '../templates/brief.js';
import { idsIn } from '../templates/ids.js';
import { partsOf } from '../templates/parts.js';
import type { View } from '../templates/view.js';
import { BriefElement } from './brief-element.js';

const ROLES: readonly PartRole[] = ['background', 'references', 'plain'];

/**
 * The background sections, and every other part that is neither recommendations nor imprint, so that a page put
 * together from elements loses no text.
 *
 * @summary The background sections.
 * @tag brief-background
 */
export class BriefBackground extends BriefElement {
  static override readonly tag = 'brief-background';

  protected override template(view: View): unknown {
    return excerptOfParts(ROLES, view);
  }

  protected override idsOf(brief: Brief): string[] {
    return idsIn(partsOf(brief, ROLES));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'brief-background': BriefBackground;
  }
}
