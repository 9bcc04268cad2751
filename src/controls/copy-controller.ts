import { html, nothing, type ReactiveControllerHost } from 'lit';
import type { ClipboardContent } from '../clipboard/content.js';
import { selectText } from '../clipboard/select.js';
import { writeClipboard } from '../clipboard/write.js';
import { fill, type Strings } from '../locales/strings.js';
import { BriefCopyErrorEvent, BriefCopyEvent, type CopySubject } from '../events.js';

/** Something that a button copies. */
export interface CopyAction {
  /** Label of the button. */
  label: string;
  /** Distinguishes the button from others with the same label: „Handlungsimpuls 2“. Not needed where its label does. */
  of?: string;
  /** What the message calls the copied content. */
  name: string;
  subject: CopySubject;
  content: () => ClipboardContent;
  /** Selector of the element that shows the same text on the page; the reader copies it if the clipboard refuses. */
  shownIn?: string;
}

type Outcome = { status: 'copied'; action: CopyAction } | { status: 'failed'; action: CopyAction; text: string };

/** The element that shows the buttons and the message, in its shadow root or in the page. */
export interface CopyHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/**
 * Copies for an element. Reports the outcome to the reader by a message beside the button, and to the page by one
 * event.
 */
export class CopyController {
  /** The controller that shows a message: there is one clipboard, so one message on the page. */
  static #lastToSpeak: CopyController | undefined;

  #host: CopyHost;
  #isRunning = false;
  #outcome: Outcome | undefined;

  /** @param host The element, which draws {@link button} and {@link outcome} and dispatches the events. */
  constructor(host: CopyHost) {
    this.#host = host;
  }

  /** Removes the message. */
  forget(): void {
    this.#outcome = undefined;
    this.#host.requestUpdate();
  }

  /** A button. It ignores the second click of a double click, and every click while a copy is running. */
  button(action: CopyAction): unknown {
    return html`<button
      type="button"
      part="button"
      aria-label=${action.of ? `${action.label}: ${action.of}` : nothing}
      @click=${(event: MouseEvent) => event.detail < 2 && !this.#isRunning && this.#copy(action)}
    >
      ${action.label}
    </button>`;
  }

  /** The message. Its live region is drawn empty first, since screen readers announce only what changes in it later. */
  outcome(strings: Pick<Strings, 'copied' | 'copyFailed'>): unknown {
    const outcome = this.#outcome;
    const message =
      outcome && (outcome.status === 'copied' ? fill(strings.copied, outcome.action.name) : strings.copyFailed);
    return html`<span class="message" part="message" role="status" aria-atomic="true">${message ?? nothing}</span> ${
        outcome?.status === 'failed' && !this.#placeOf(outcome.action)
          ? html`<pre class="manual" part="text" tabindex="0" role="group" aria-label=${outcome.action.name}>
${outcome.text}</pre>`
          : nothing
      }`;
  }

  async #copy(action: CopyAction): Promise<void> {
    this.#isRunning = true;
    if (CopyController.#lastToSpeak !== this) CopyController.#lastToSpeak?.forget();
    CopyController.#lastToSpeak = this;
    this.forget();
    let event: Event;
    let content: ClipboardContent | undefined;
    try {
      content = action.content();
      // Clear the live region before the next message: screen readers ignore one that does not change.
      await Promise.all([writeClipboard(content), this.#host.updateComplete]);
      this.#outcome = { status: 'copied', action };
      event = new BriefCopyEvent(action.subject, content.text);
    } catch (error) {
      this.#outcome = { status: 'failed', action, text: content?.text ?? '' };
      event = new BriefCopyErrorEvent(action.subject, error);
    }
    this.#isRunning = false;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (event instanceof BriefCopyErrorEvent) {
      const place = this.#placeOf(action) ?? this.#host.renderRoot.querySelector('.manual');
      if (place?.isConnected) selectText(place);
    }
    this.#host.dispatchEvent(event);
  }

  /** Where the page shows what the action copies: in the text around the host, or in the host itself. */
  #placeOf({ shownIn }: CopyAction): Element | null {
    return shownIn ? (this.#host.closest('.brief') ?? this.#host.renderRoot).querySelector(shownIn) : null;
  }
}
