import { html, nothing, type LitElement } from 'lit';
import type { ClipboardContent } from '../clipboard/content.js';
import { selectText } from '../clipboard/select.js';
import { writeClipboard } from '../clipboard/write.js';
import type { Strings } from '../locales/index.js';
import { BriefCopyErrorEvent, BriefCopyEvent, type CopySubject } from '../events.js';

/** Something that a button copies. */
export interface CopyAction {
  /** The button's words. */
  label: string;
  /** What tells the button from others with the same words: „Handlungsimpuls 2“. */
  of: string;
  /** What is said to be on the clipboard. */
  name: string;
  subject: CopySubject;
  content: () => ClipboardContent;
  /** Where the page shows the text, to be selected where the clipboard refuses. */
  shownText?: () => Element | null | undefined;
}

type Outcome = { status: 'copied'; action: CopyAction } | { status: 'failed'; action: CopyAction; text: string };

/** Copies for an element, and says how it went: to the reader in the element's shadow root, to the page in one event. */
export class CopyController {
  /** Whose words are on the page: one thing is on the clipboard at a time. */
  static #lastToSpeak: CopyController | undefined;

  #host: LitElement;
  #isRunning = false;
  #outcome: Outcome | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Takes back what was said. */
  forget(): void {
    this.#outcome = undefined;
    this.#host.requestUpdate();
  }

  /** A button. The second click of a double click, and any while a copy is running, belong to the first. */
  button(action: CopyAction): unknown {
    return html`<button
      type="button"
      part="button"
      aria-label="${action.label}: ${action.of}"
      @click=${(event: MouseEvent) => event.detail < 2 && !this.#isRunning && this.#copy(action)}
    >
      ${action.label}
    </button>`;
  }

  /** What came of it, in a region that is there from the start. */
  outcome(strings: Strings): unknown {
    const outcome = this.#outcome;
    const message = outcome && (outcome.status === 'copied' ? strings.copied(outcome.action.name) : strings.copyFailed);
    return html`<span class="message" part="message" role="status" aria-atomic="true">${message ?? nothing}</span> ${
        outcome?.status === 'failed' && !outcome.action.shownText?.()
          ? html`<pre class="manual" tabindex="0" role="group" aria-label=${outcome.action.name}>${outcome.text}</pre>`
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
      // What was said before goes first, so that the same words are news again.
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
    if (event instanceof BriefCopyErrorEvent) this.#select(action);
    this.#host.dispatchEvent(event);
  }

  #select({ shownText }: CopyAction): void {
    const text = shownText?.() ?? this.#host.renderRoot.querySelector('.manual');
    if (text?.isConnected) selectText(text);
  }
}
