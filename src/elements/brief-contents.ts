import { excerpt } from '../templates/brief.js';
import { contents } from '../templates/contents.js';
import type { RenderContext } from '../templates/render-context.js';
import { BriefElement } from './brief-element.js';
import { isOnPage } from '../dom/ids.js';

/**
 * The table of contents. It lists the sections and items that the page shows, and updates when more are inserted.
 *
 * @summary Table of contents.
 * @tag brief-contents
 */
export class BriefContents extends BriefElement {
  static override readonly tag = 'brief-contents';

  #root: Node = this;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#root = this.getRootNode();
    this.#root.addEventListener('brief-load', this.#follow, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#root.removeEventListener('brief-load', this.#follow, true);
  }

  /** @internal */
  override template(context: RenderContext): unknown {
    return excerpt(
      context,
      contents(context, (id) => isOnPage(this.#root, id)),
    );
  }

  #follow = (event: Event): void => {
    if (event.target !== this) this.text.redraw();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'brief-contents': BriefContents;
  }
}
