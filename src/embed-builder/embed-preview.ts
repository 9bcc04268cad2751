import { documentParsed } from '../dom/page.js';
import { readChoices } from './choices.js';
import { loadContent } from './content.js';
import { previewNodes } from './preview.js';
import { cssFor } from './snippets.js';

/**
 * The place of the brief in the page of a town that the embed builder shows as its preview. The choices are behind `#`
 * in the address of the page; without them, the element shows its content.
 */
export class EmbedPreview extends HTMLElement {
  /** Name under which the builder's script registers the element. */
  static readonly tag = 'embed-preview';

  #colours = new CSSStyleSheet();
  #request: AbortController | undefined;

  connectedCallback(): void {
    document.adoptedStyleSheets.push(this.#colours);
    window.addEventListener('hashchange', this.#show);
    this.#show();
  }

  disconnectedCallback(): void {
    window.removeEventListener('hashchange', this.#show);
    this.#request?.abort();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#colours);
  }

  #show = (): void => {
    const given = new URLSearchParams(location.hash.slice(1));
    const address = given.get('brief');
    if (!address) return;
    this.#request?.abort();
    this.#request = new AbortController();
    this.#draw(new URL(address, document.baseURI), given, this.#request.signal).catch((error: unknown) => {
      if (!this.#request?.signal.aborted) console.warn(String(error));
    });
  };

  /** Anyone can write an address, so it may not show the brief of another site as one of ours. */
  async #draw({ origin, href }: URL, given: URLSearchParams, signal: AbortSignal): Promise<void> {
    if (origin !== location.origin) return;
    const { chosen, brief } = await loadContent(href, signal);
    await documentParsed();
    if (signal.aborted) return;
    const choices = readChoices(given, chosen);
    this.#colours.replaceSync(cssFor(choices) ?? '');
    this.replaceChildren(previewNodes(choices, brief));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'embed-preview': EmbedPreview;
  }
}
