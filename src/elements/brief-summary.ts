import type { Brief } from '../brief/model.js';
import { excerpt } from '../templates/brief.js';
import { idsIn } from '../templates/ids.js';
import { summary } from '../templates/parts.js';
import type { View } from '../templates/view.js';
import { BriefElement } from './brief-element.js';

/**
 * The lead: what the brief says before its first heading.
 *
 * @summary The lead.
 * @tag brief-summary
 */
export class BriefSummary extends BriefElement {
  static override readonly tag = 'brief-summary';

  protected override template(view: View): unknown {
    return excerpt(view, summary(view));
  }

  protected override idsOf(brief: Brief): string[] {
    return idsIn(brief.summary);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'brief-summary': BriefSummary;
  }
}
