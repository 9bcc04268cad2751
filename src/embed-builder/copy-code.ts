import { html, LitElement, type PropertyDeclarations } from 'lit';
import type { ClipboardContent } from '../clipboard/content.js';
import { CopyController } from '../controls/copy-controller.js';
import { languageOf } from '../dom/page.js';
import { stringsFor } from '../locales/index.js';
import { htmlContent } from './code-blocks.js';
import { embedTextsFor, type BlockTexts, type EmbedTexts } from './texts/index.js';

/** The strings for each kind of code. */
const TEXTS = {
  link: ({ link }) => link,
  template: ({ template }) => template,
  stylesheet: ({ stylesheet }) => stylesheet,
  css: ({ css }) => css,
  csp: ({ csp }) => csp,
} as Readonly<Record<string, (texts: EmbedTexts) => BlockTexts>>;

/**
 * A button below the code that the element contains in a `<pre>`. It copies the code; of HTML for the text of a page, an
 * editor pastes what it means.
 *
 * The element draws into the light DOM, which the stylesheet of the page styles.
 */
export class CopyCode extends LitElement {
  /** Name under which the builder's script registers the element. */
  static readonly tag = 'copy-code';
  static override properties: PropertyDeclarations = { kind: { reflect: true } };

  /** What the code is: `template`, `stylesheet`, `css`, `csp`, `link` in a notation other than HTML, else HTML for the text of a page. */
  declare kind: string;

  #controller = new CopyController(this);

  constructor() {
    super();
    this.kind = 'snippet';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): unknown {
    const lang = languageOf(this);
    const all = embedTextsFor(lang);
    const texts = TEXTS[this.kind]?.(all) ?? all.snippet;
    const button = this.#controller.button({
      label: texts.copy,
      name: texts.name,
      of: headingBefore(this),
      subject: { what: 'snippet', id: this.kind },
      content: () => this.#content(),
      shownIn: 'code',
    });
    return html`<p class="copy">${button} ${this.#controller.outcome(stringsFor(lang))}</p>`;
  }

  #content(): ClipboardContent {
    const text = this.querySelector('code')?.textContent.trim() ?? '';
    return this.kind in TEXTS ? { text } : htmlContent(text);
  }
}

/** The heading of the part of the page, which tells the button from others with the same label. */
function headingBefore({ previousElementSibling: before }: Element): string {
  if (!before) return '';
  return /^H[1-6]$/.test(before.tagName) ? before.textContent : headingBefore(before);
}

declare global {
  interface HTMLElementTagNameMap {
    'copy-code': CopyCode;
  }
}
