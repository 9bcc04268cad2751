import { html, LitElement, nothing, type PropertyDeclarations } from 'lit';
import { directionOf } from '../brief/language.js';
import { FRAME_PERMISSIONS } from '../frames/attributes.js';
import { fitFrame } from '../frames/fit-frame.js';
import { defineOnce } from '../dom/define-once.js';
import { LanguageController } from '../dom/language-controller.js';
import { mayLoad } from '../dom/opt-in.js';
import { webAddressOf } from '../dom/page.js';
import { fill } from '../locales/index.js';
import { buttonStyles } from '../styles/buttons.js';
import { frameStyles } from '../styles/frame.js';

/**
 * The page of a brief on another server, in a frame that loads only after the reader's click. Until then, a notice says
 * which server the click contacts and what that server learns. The element sends no request before, and stores nothing.
 *
 * @summary A frame with a brief from another server, after a click.
 * @tag brief-frame
 * @slot - A link to the page. It stays for readers who prefer to open the page, and for pages without scripts.
 * @attr {string} [lang=the page's language] - Language of the notice, BCP 47.
 * @csspart notice - Box with the notice and the button, until the frame is loaded.
 * @csspart button - Button that loads the frame.
 * @csspart frame - The frame.
 * @cssprop [--brief-radius=0.375em] - Rounding of the box and the button.
 * @cssprop [--brief-rule=color-mix(in srgb, currentColor 24%, transparent)] - Colour of the line around the box.
 * @cssprop [--brief-surface=color-mix(in srgb, currentColor 4%, transparent)] - Background of the box.
 */
export class BriefFrame extends LitElement {
  /** Name under which `define` registers the element. */
  static readonly tag = 'brief-frame';
  static override properties: PropertyDeclarations = {
    ...LanguageController.properties,
    src: {},
    label: {},
    privacy: {},
    isLoaded: { state: true },
  };
  static override styles = [buttonStyles, frameStyles];

  /** Registers the element, unless its name is taken. */
  static define(tag = this.tag, registry = customElements): void {
    defineOnce(tag, this, registry);
  }

  /**
   * Address of the brief's page.
   *
   * @default none
   */
  declare src?: string | null;

  /**
   * Title of the brief, which names the frame and the button.
   *
   * @default the text of the first link inside
   */
  declare label?: string | null;

  /**
   * Address of the privacy notice of the other server's owner. The link names the server that it leads to.
   *
   * @default none
   */
  declare privacy?: string | null;

  /** Whether the reader has asked for the frame. */
  declare protected isLoaded: boolean;

  #language = new LanguageController(this);

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    // Another address may be another server, so ask the reader again.
    if (!changed.has('src')) return;
    this.isLoaded = false;
    if (typeof this.src === 'string' && !this.#source())
      console.warn(
        `<${this.localName}> src="${this.src}": expected the address of a brief's page, such as https://…, that data-brief-frames allows`,
      );
  }

  protected override render(): unknown {
    const src = this.#source();
    if (!src) return html`<slot></slot>`;
    const title = this.label ?? this.querySelector('a')?.textContent.trim() ?? '';
    return [this.isLoaded ? this.#frame(src, title) : this.#notice(src, title), html`<slot></slot>`];
  }

  protected override updated(): void {
    const frame = this.renderRoot.querySelector('iframe');
    if (frame) fitFrame(frame);
  }

  /** The address, if it is one that the page allows. */
  #source(): string | undefined {
    const src = webAddressOf(this.src);
    return src && mayLoad(src, 'data-brief-frames') ? src : undefined;
  }

  #notice(src: string, title: string): unknown {
    const { strings } = this.#language;
    const { host } = new URL(src);
    const privacy = webAddressOf(this.privacy);
    return html`<div class="notice" part="notice" lang=${strings.lang} dir=${directionOf(strings.lang)}>
      ${title ? html`<p class="title">${title}</p>` : nothing}
      <p class="words">${fill(strings.frameNotice, host)}</p>
      ${privacy ? html`<p class="words"><a href=${privacy} rel="noopener" referrerpolicy="no-referrer">${fill(strings.privacyOf, new URL(privacy).host)}</a></p>` : nothing}
      <button
        type="button"
        part="button"
        aria-label=${title ? `${strings.loadFrame}: ${title}` : nothing}
        @click=${this.#load}
      >
        ${strings.loadFrame}
      </button>
    </div>`;
  }

  #frame(src: string, title: string): unknown {
    const { referrerpolicy, sandbox, allow } = FRAME_PERMISSIONS;
    return html`<iframe
      part="frame"
      referrerpolicy=${referrerpolicy}
      sandbox=${sandbox}
      allow=${allow}
      src=${src}
      title=${`Policy Brief: ${title || new URL(src).host}`}
    ></iframe>`;
  }

  /** The button is gone then, so the focus moves to the frame. */
  async #load(): Promise<void> {
    this.isLoaded = true;
    await this.updateComplete;
    // Firefox loses the focus if it moves during the key event.
    await new Promise((resolve) => setTimeout(resolve));
    this.renderRoot.querySelector('iframe')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'brief-frame': BriefFrame;
  }
}
