import { html, type PropertyDeclarations } from 'lit';
import { directionOf } from '../brief/language.js';
import type { Strings } from '../locales/index.js';
import { CopyController, type CopyAction } from './copy-controller.js';
import { Tools } from './deferred-controls.js';

/**
 * Buttons that copy, beside the text that they belong to. Drawn by the elements of this library; not for pages.
 *
 * @internal
 * @tag policy-brief-copy-tools
 */
export class CopyTools extends Tools {
  static readonly tag = 'policy-brief-copy-tools';
  static override properties: PropertyDeclarations = {
    copies: { attribute: false },
    words: { attribute: false },
    quiet: { type: Boolean, reflect: true },
  };

  declare copies: CopyAction[];
  declare words: Strings;
  /** Looks like a line of links. */
  declare quiet?: boolean;

  #copying = new CopyController(this);

  protected override render(): unknown {
    const { lang } = this.words;
    return html`<div class="row" lang=${lang} dir=${directionOf(lang)}>
      ${this.copies.map((action) => this.#copying.button(action))} ${this.#copying.outcome(this.words)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'policy-brief-copy-tools': CopyTools;
  }
}
