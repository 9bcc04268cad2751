import { html, nothing, type LitElement } from 'lit';
import { selectText } from '../clipboard/select.js';
import { writeClipboard } from '../clipboard/write.js';
import { stringsFor } from '../locales/index.js';
import type { BlockTexts } from './texts/index.js';

/** A text that is shown and can be copied. */
export interface CodeBlock {
  /** What tells it from the others, in ids. */
  id: string;
  texts: BlockTexts;
  /** What it is for. */
  hint?: string;
  text: string;
  /** Whether it is prose, and not code. */
  isProse?: boolean;
}

/** Shows blocks with a button each, and says beside it how the copying went. */
export class CodeBlocks {
  #host: LitElement;
  #isRunning = false;
  #outcome: { id: string; isCopied: boolean } | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Takes back what was said, since what was copied is no longer what is shown. */
  forget(): void {
    this.#outcome = undefined;
  }

  /** A block, in the language of the builder. */
  template(block: CodeBlock, lang: string): unknown {
    const { id, texts, hint, text, isProse = false } = block;
    const strings = stringsFor(lang);
    const outcome = this.#outcome?.id === id ? this.#outcome : undefined;
    const message = outcome && (outcome.isCopied ? strings.copied(texts.name) : strings.copyFailed);
    return html`<div class="embed-block">
      <h3 id="embed-${id}-title">${texts.title}</h3>
      ${hint ? html`<p class="embed-hint">${hint}</p>` : nothing}
      <pre
        class=${isProse ? 'embed-prose' : nothing}
        id="embed-${id}"
        tabindex="0"
        role="group"
        aria-labelledby="embed-${id}-title"
      ><code>${text}</code></pre>
      <p class="embed-copy">
        <button type="button" @click=${(event: MouseEvent) => event.detail < 2 && this.#copy(block)}>
          ${texts.copy}
        </button>
        <span role="status" aria-atomic="true">${message ?? nothing}</span>
      </p>
    </div>`;
  }

  async #copy({ id, text }: CodeBlock): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    this.#say(undefined);
    let isCopied = true;
    try {
      // What was said before goes first, so that the same words are news again.
      await Promise.all([writeClipboard({ text }), this.#host.updateComplete]);
    } catch {
      isCopied = false;
      const shown = this.#host.renderRoot.querySelector(`#embed-${id}`);
      if (shown) selectText(shown);
    }
    this.#isRunning = false;
    this.#say({ id, isCopied });
  }

  #say(outcome: { id: string; isCopied: boolean } | undefined): void {
    this.#outcome = outcome;
    this.#host.requestUpdate();
  }
}
