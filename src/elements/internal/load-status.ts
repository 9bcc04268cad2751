import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { directionOf } from '../../brief/language.js';
import type { BriefLoadError } from '../../brief/request.js';
import { BriefErrorEvent } from '../../events.js';
import type { Strings } from '../../locales/index.js';
import type { LoadState } from './brief-state.js';

/** Failures that the console has been told of: elements that share a request share its failure. */
const reported = new WeakSet<BriefLoadError>();

/** An element that loads a brief or a series. */
export interface LoadHost extends ReactiveControllerHost, HTMLElement {
  readonly source: {
    readonly state: LoadState;
    /** Whether the element itself has a source, and not one around it. */
    readonly isOwn: boolean;
  };
  readonly language: { readonly strings: Pick<Strings, 'lang' | 'failed' | 'retry' | 'retrying'> };
  retry(): void;
}

/**
 * Tells the reader that loading failed, with a button that tries again; the page by an event, else in the console; and
 * stylesheets how far loading is.
 */
export class LoadStatus implements ReactiveController {
  #host: LoadHost;
  #announced: LoadState | undefined;
  #states: CustomStateSet | undefined;

  constructor(host: LoadHost) {
    this.#host = host;
    // Safari before 16.4 has no internals, and Firefox before 126 no states.
    this.#states = (host as Partial<LoadHost>).attachInternals?.().states;
    host.addController(this);
  }

  /** The row with the message and the button. It is there from the start, since its message is a live region. */
  template(): unknown {
    const { source, language } = this.#host;
    const { state } = source;
    const { strings } = language;
    const failed = state.status === 'failed' && source.isOwn;
    const retrying = state.status === 'loading' && state.again;
    const button = html`<button
      part="button"
      type="button"
      aria-disabled=${retrying ? 'true' : nothing}
      @click=${retrying ? nothing : () => this.#host.retry()}
    >
      ${retrying ? strings.retrying : strings.retry}
    </button>`;
    return html`<div class="controls" part="controls" lang=${strings.lang} dir=${directionOf(strings.lang)}>
      <p class="message" part="message" role="status" aria-atomic="true">${failed ? strings.failed : nothing}</p>
      ${failed || retrying ? button : nothing}
    </div>`;
  }

  hostUpdated(): void {
    const { state } = this.#host.source;
    this.#show(state.status);
    if (state.status !== 'failed' || state === this.#announced) return;
    this.#announced = state;
    void this.#host.updateComplete.then(() => this.#announce(state.error));
  }

  /** Lets stylesheets match the state, as `:state(ready)`. */
  #show(status: LoadState['status']): void {
    try {
      this.#states?.clear();
      this.#states?.add(status);
    } catch {
      // Chromium before 125 allows only states whose names begin with two dashes.
      this.#states = undefined;
    }
  }

  #announce(error: BriefLoadError): void {
    const isUnhandled = this.#host.dispatchEvent(new BriefErrorEvent(error));
    if (!isUnhandled || !this.#host.source.isOwn || reported.has(error)) return;
    reported.add(error);
    console.warn(`<${this.#host.localName}> ${error.message}`);
  }
}
