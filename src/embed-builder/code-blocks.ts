import { html, nothing } from 'lit';
import type { ClipboardContent } from '../clipboard/content.js';
import { CopyController, type CopyHost } from '../controls/copy-controller.js';
import { stringsFor } from '../locales/index.js';
import type { BlockTexts } from './texts/index.js';

/** A text that is shown and can be copied. */
export interface CodeBlock {
  /** Distinguishes it from the others, in ids. */
  id: string;
  texts: BlockTexts;
  /** What it is for. */
  hint?: string;
  text: string;
  /** Whether it is prose instead of code. */
  isProse?: boolean;
  /** Whether it is HTML for the text of a page: an editor that formats text pastes what it means, and not the code. */
  isHtml?: boolean;
}

/**
 * HTML of which an editor that formats text pastes what it means, and every other program the source.
 *
 * The space makes no difference but to Editor.js, which takes the HTML for plain text if it equals the source.
 */
export function htmlContent(text: string): ClipboardContent {
  return { text, html: text.replace(/(?=<\/[\w-]+>$)/, ' ') };
}

/** Shows blocks, each with a button that copies it and a message beside the button. */
export class CodeBlocks {
  #host: CopyHost;
  #copyControllers = new Map<string, CopyController>();

  /** @param host The element that draws the blocks. */
  constructor(host: CopyHost) {
    this.#host = host;
  }

  /** Removes the messages, since what was copied is no longer what is shown. */
  forget(): void {
    for (const controller of this.#copyControllers.values()) controller.forget();
  }

  /** A block, in the language of the builder. */
  template({ id, texts, hint, text, isProse = false, isHtml = false }: CodeBlock, lang: string): unknown {
    const controller = this.#controllerOf(id);
    const button = controller.button({
      label: texts.copy,
      name: texts.name,
      subject: { what: 'snippet', id },
      content: () => (isHtml ? htmlContent(text) : { text }),
      shownIn: `#embed-${id}`,
    });
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
      <p class="copy">${button} ${controller.outcome(stringsFor(lang))}</p>
    </div>`;
  }

  #controllerOf(id: string): CopyController {
    const controller = this.#copyControllers.get(id) ?? new CopyController(this.#host);
    this.#copyControllers.set(id, controller);
    return controller;
  }
}
