import { loadBrief } from '../brief/load.js';
import { documentParsed } from '../dom/page.js';
import { chosenBrief, readChoices } from './choices.js';
import { previewNodes } from './preview.js';
import { cssFor } from './snippets.js';

/**
 * The place in a page that looks like a town's where the embed builder shows what was chosen. The choices are behind
 * `#` in the page's address; without them, what stands inside is shown.
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

  /** Any page can link here with any address, so a brief of another site is never loaded. */
  async #draw({ origin, href }: URL, given: URLSearchParams, signal: AbortSignal): Promise<void> {
    if (origin !== location.origin) return;
    const brief = await loadBrief(href, signal);
    await documentParsed();
    if (signal.aborted) return;
    const choices = readChoices(given, chosenBrief(brief, href));
    this.#colours.replaceSync(cssFor(choices) ?? '');
    this.replaceChildren(previewNodes(choices, brief));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'embed-preview': EmbedPreview;
  }
}
