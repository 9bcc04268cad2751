import { html, type PropertyDeclarations } from 'lit';
import { directionOf } from '../brief/language.js';
import type { Strings } from '../locales/index.js';
import { CopyController, type CopyAction } from './copy-controller.js';
import { DeferredControls } from './deferred-controls.js';

/**
 * Buttons that copy what is next to them: an item, a quote, the DOI, the citation or a selection. Other elements draw
 * this one; a stylesheet selects it to reach the parts.
 *
 * @summary Buttons that copy.
 * @tag policy-brief-copy-controls
 * @fires {BriefCopyEvent} brief-copy - Something of the brief is on the clipboard. The event bubbles.
 * @fires {BriefCopyErrorEvent} brief-copy-error - The clipboard refused; the element has selected the text. The event bubbles.
 * @csspart button - Button that copies.
 * @csspart message - Text that says whether the browser copied.
 * @csspart text - Text to copy by hand, where the clipboard refuses.
 */
export class CopyControls extends DeferredControls {
  static readonly tag = 'policy-brief-copy-controls';
  static override properties: PropertyDeclarations = {
    actions: { attribute: false },
    strings: { attribute: false },
    quiet: { type: Boolean, reflect: true },
  };

  /** What each button copies; asked for when the buttons are drawn. */
  declare actions: () => CopyAction[];
  declare strings: Strings;
  /**
   * Whether the buttons look like links, so that many of them do not distract from the text.
   *
   * @default false
   */
  declare quiet?: boolean;

  #copyController = new CopyController(this);

  protected override render(): unknown {
    const { lang } = this.strings;
    return html`<div class="row" lang=${lang} dir=${directionOf(lang)}>
      ${this.actions().map((action) => this.#copyController.button(action))}
      ${this.#copyController.outcome(this.strings)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'policy-brief-copy-controls': CopyControls;
  }
}
