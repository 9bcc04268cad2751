import { html, nothing, type LitElement, type ReactiveController } from 'lit';
import type { RenderContext } from '../templates/render-context.js';
import { copyControls } from './index.js';
import { copySelection } from './copy-actions.js';
import { followSelection, unwatchSelection, watchSelection, type Selectable } from '../dom/selection.js';

/** What the reader has selected of an element's text, and the button that copies it. */
export class SelectionToolbar implements ReactiveController, Selectable {
  #host: LitElement;
  #root: () => HTMLElement | ShadowRoot;
  #range: Range | undefined;

  /**
   * @param host Whose text it is.
   * @param root Where the text is: the element itself, or its shadow root.
   */
  constructor(host: LitElement, root: () => HTMLElement | ShadowRoot) {
    this.#host = host;
    this.#root = root;
    host.addController(this);
  }

  get textRoot(): HTMLElement | ShadowRoot {
    return this.#root();
  }

  hostConnected(): void {
    watchSelection(this);
  }

  hostDisconnected(): void {
    unwatchSelection(this);
  }

  select(range: Range | undefined): void {
    // On a touch screen the selection goes when the finger comes down on the button, and where the clipboard refuses
    // another text is selected: what has the focus stays.
    if (range === this.#range || (!range && this.#host.shadowRoot?.activeElement?.closest('.selection'))) return;
    this.#range = range;
    this.#host.requestUpdate();
  }

  /** The text is another now. */
  forget(): void {
    this.#range = undefined;
  }

  /** The button, as long as something is selected, at the lower edge of what is seen of the text. */
  template(view: () => RenderContext): unknown {
    if (!this.#range) return nothing;
    const shown = view();
    return html`<div
      class="selection"
      @mousedown=${press}
      @pointerdown=${press}
      @focusout=${() => setTimeout(followSelection)}
    >
      <div class="selection-controls">
        ${copyControls([copySelection(this.#range, shown)], shown, 'brief-selection-controls')}
      </div>
    </div>`;
  }
}

/** Without this, the selection would be gone before the click. */
function press(event: Event): void {
  event.preventDefault();
  const controls = (event.currentTarget as Element).querySelector('policy-brief-copy-controls');
  controls?.shadowRoot?.querySelector('button')?.focus({ preventScroll: true });
}
