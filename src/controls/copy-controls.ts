import { html, type PropertyDeclarations } from 'lit';
import { directionOf } from '../brief/language.js';
import type { Strings } from '../locales/index.js';
import { CopyController, type CopyAction } from './copy-controller.js';
import { DeferredControls } from './deferred-controls.js';

/**
 * Buttons that copy, beside the text that they belong to. Drawn by the elements of this library; not for pages.
 *
 * @internal
 * @tag policy-brief-copy-controls
 */
export class CopyControls extends DeferredControls {
  static readonly tag = 'policy-brief-copy-controls';
  static override properties: PropertyDeclarations = {
    actions: { attribute: false },
    strings: { attribute: false },
    quiet: { type: Boolean, reflect: true },
  };

  declare actions: CopyAction[];
  declare strings: Strings;
  /** Looks like a line of links. */
  declare quiet?: boolean;

  #copyController = new CopyController(this);

  protected override render(): unknown {
    const { lang } = this.strings;
    return html`<div class="row" lang=${lang} dir=${directionOf(lang)}>
      ${this.actions.map((action) => this.#copyController.button(action))} ${this.#copyController.outcome(this.strings)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'policy-brief-copy-controls': CopyControls;
  }
}
