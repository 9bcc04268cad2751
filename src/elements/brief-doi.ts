import { html, nothing } from 'lit';
import { excerpt } from '../templates/brief.js';
import { doiLink } from '../templates/header.js';
import type { RenderContext } from '../templates/render-context.js';
import { BriefElement } from './brief-element.js';
import { copyDoi } from '../controls/copy-actions.js';
import { copyControls } from '../controls/index.js';

/**
 * The DOI as a link that shows its full address, with a button that copies it.
 *
 * @summary The DOI, to follow and to copy.
 * @tag brief-doi
 */
export class BriefDoi extends BriefElement {
  static override readonly tag = 'brief-doi';

  /** @internal */
  override template(context: RenderContext): unknown {
    const { doi } = context.brief.meta;
    if (!doi) return nothing;
    return excerpt(
      context,
      html`<div class="brief-doi-line">
        <p class="brief-paragraph">${doiLink(doi)}</p>
        ${copyControls(() => [copyDoi(doi, context)], context, 'brief-cite-controls', false)}
      </div>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'brief-doi': BriefDoi;
  }
}
