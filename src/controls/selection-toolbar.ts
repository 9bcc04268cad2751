import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { RenderContext } from '../templates/render-context.js';
import { copyControls } from './index.js';
import { copySelection } from './copy-actions.js';
import { followSelection, unwatchSelection, watchSelection, type Selectable } from '../dom/selection.js';

/** An element whose text a reader may select. */
export interface SelectionHost extends ReactiveControllerHost, Element {
  readonly text: {
    /** Where the text is: the element itself, or its shadow root. */
    readonly root: HTMLElement | ShadowRoot;
    /** How it is drawn; undefined before there is one. */
    readonly context: RenderContext | undefined;
  };
}

/** Shows a button that copies what the reader has selected of an element's text. */
export class SelectionToolbar implements ReactiveController, Selectable {
  #host: SelectionHost;
  #range: Range | undefined;
  /** What was on the page when the reader selected it. */
  #selectedIn: readonly unknown[] = [];

  constructor(host: SelectionHost) {
    this.#host = host;
    host.addController(this);
  }

  get textRoot(): HTMLElement | ShadowRoot {
    return this.#host.text.root;
  }

  hostConnected(): void {
    watchSelection(this);
  }

  hostDisconnected(): void {
    unwatchSelection(this);
  }

  select(range: Range | undefined): void {
    // On a touch screen, touching the button ends the selection; and where the clipboard refuses, the reader is shown
    // another selected text. A toolbar with the focus stays.
    if (range === this.#range || (!range && this.#host.shadowRoot?.activeElement?.closest('.selection'))) return;
    this.#range = range;
    this.#selectedIn = this.#page();
    this.#host.requestUpdate();
  }

  /** The button, at the lower edge of the visible text, as long as something is selected and the text is the same. */
  template(): unknown {
    const { context } = this.#host.text;
    const range = this.#range;
    if (!range || !context || this.#page().some((one, index) => one !== this.#selectedIn[index])) return nothing;
    return html`<div
      class="selection"
      @mousedown=${press}
      @pointerdown=${press}
      @focusout=${() => setTimeout(followSelection)}
    >
      <div class="selection-controls">
        ${copyControls(() => [copySelection(range, context)], context, 'brief-selection-controls')}
      </div>
    </div>`;
  }

  #page(): readonly unknown[] {
    const { root, context } = this.#host.text;
    return [root, context?.brief];
  }
}

/** Keeps the selection, which the browser would end before the click. */
function press(event: Event): void {
  event.preventDefault();
  const controls = (event.currentTarget as Element).querySelector('policy-brief-copy-controls');
  controls?.shadowRoot?.querySelector('button')?.focus({ preventScroll: true });
}
