import { html, nothing, type LitElement } from 'lit';
import type { Flavours } from '../clipboard/content.js';
import { selectText } from '../clipboard/select.js';
import { writeClipboard } from '../clipboard/write.js';
import type { Strings } from '../locales/index.js';
import { BriefCopyErrorEvent, BriefCopyEvent, type Copied } from '../events.js';

/** Something that a button copies. */
export interface Copy {
  /** The button's words. */
  label: string;
  /** What tells the button from others with the same words: „Handlungsimpuls 2“. */
  of: string;
  /** What is said to be on the clipboard. */
  name: string;
  copied: Copied;
  flavours: () => Flavours;
  /** Where the page shows the text, to be selected where the clipboard refuses. */
  visible?: () => Element | null | undefined;
}

type Outcome = { status: 'copied'; copy: Copy } | { status: 'failed'; copy: Copy; text: string };

/** Copies for an element, and says how it went: to the reader in the element's shadow root, to the page in one event. */
export class Copying {
  /** Whose words are on the page: one thing is on the clipboard at a time. */
  static #lastToSpeak: Copying | undefined;

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
  button(copy: Copy): unknown {
    return html`<button
      type="button"
      part="button"
      aria-label="${copy.label}: ${copy.of}"
      @click=${(event: MouseEvent) => event.detail < 2 && !this.#isRunning && this.#copy(copy)}
    >
      ${copy.label}
    </button>`;
  }

  /** What came of it, in a region that is there from the start. */
  outcome(words: Strings): unknown {
    const outcome = this.#outcome;
    const message = outcome && (outcome.status === 'copied' ? words.copied(outcome.copy.name) : words.copyFailed);
    return html`<span class="message" part="message" role="status" aria-atomic="true">${message ?? nothing}</span> ${
        outcome?.status === 'failed' && !outcome.copy.visible?.()
          ? html`<pre class="manual" tabindex="0" role="group" aria-label=${outcome.copy.name}>${outcome.text}</pre>`
          : nothing
      }`;
  }

  async #copy(copy: Copy): Promise<void> {
    this.#isRunning = true;
    if (Copying.#lastToSpeak !== this) Copying.#lastToSpeak?.forget();
    Copying.#lastToSpeak = this;
    this.forget();
    let event: Event;
    let flavours: Flavours | undefined;
    try {
      flavours = copy.flavours();
      // What was said before goes first, so that the same words are news again.
      await Promise.all([writeClipboard(flavours), this.#host.updateComplete]);
      this.#outcome = { status: 'copied', copy };
      event = new BriefCopyEvent(copy.copied, flavours.text);
    } catch (error) {
      this.#outcome = { status: 'failed', copy, text: flavours?.text ?? '' };
      event = new BriefCopyErrorEvent(copy.copied, error);
    }
    this.#isRunning = false;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (event instanceof BriefCopyErrorEvent) this.#select(copy);
    this.#host.dispatchEvent(event);
  }

  #select({ visible }: Copy): void {
    const text = visible?.() ?? this.#host.renderRoot.querySelector('.manual');
    if (text?.isConnected) selectText(text);
  }
}
