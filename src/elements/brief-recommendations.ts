import type { Brief, PartRole } from '../brief/model.js';
import { excerptOfParts } from '../templates/brief.js';
import { idsIn } from '../templates/ids.js';
import { partsOf } from '../templates/parts.js';
import { layoutOf, type View, type ViewOptions } from '../templates/view.js';
import { BriefElement } from './brief-element.js';

const ROLES: readonly PartRole[] = ['recommendations'];

/**
 * The numbered recommendations with their quotes. Each has its own address.
 *
 * @summary The numbered recommendations.
 * @tag brief-recommendations
 */
export class BriefRecommendations extends BriefElement {
  static override readonly tag = 'brief-recommendations';
  static override properties = { layout: {} };

  /** Layout: `list`, `cards` or `compact`. */
  declare layout?: string | null;

  protected override template(view: View): unknown {
    return excerptOfParts(ROLES, view);
  }

  protected override idsOf(brief: Brief): string[] {
    return idsIn(partsOf(brief, ROLES));
  }

  protected override viewOptions(): ViewOptions {
    return { layout: layoutOf(this.layout) };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'brief-recommendations': BriefRecommendations;
  }
}
