import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { BriefLoadError, loadBrief, readBrief } from '../brief/load.js';
import { documentParsed } from './page.js';
import { requestBrief } from './context.js';
import type { BriefState, Provision } from './state.js';

/** An element that shows a brief, as far as finding it goes. */
export interface SourceHost extends ReactiveControllerHost, HTMLElement {
  /** Address of a compiled brief. */
  readonly src?: string | null;
  /** A compiled brief from a script. */
  readonly brief?: unknown;
}

/**
 * Finds the brief of an element: its property, else its address, else the surrounding `<policy-brief>`.
 * The newest attempt wins; one that is replaced, or whose element leaves the page, ends in silence.
 */
export class BriefSource implements ReactiveController {
  /** What is known of the brief. A new object for each attempt and each outcome. */
  state: BriefState = { status: 'loading', again: false };
  /** What a surrounding `<policy-brief>` gives, where the element has no source of its own. */
  provision: Provision | undefined;

  #host: SourceHost;
  #unsubscribe: (() => void) | undefined;
  #given: unknown;
  #address: string | null | undefined;
  #attempt: AbortController | undefined;

  constructor(host: SourceHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the element has a source of its own. */
  get isOwn(): boolean {
    return this.#host.brief != null || this.#host.src != null;
  }

  hostConnected(): void {
    requestBrief(this.#host, this.#accept);
    if (this.#attempt?.signal.aborted && this.state.status === 'loading') this.#start(false);
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    // An element that is moved leaves and comes back in one go; its request goes on.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#attempt?.abort();
    });
  }

  hostUpdate(): void {
    const { brief, src } = this.#host;
    if (brief === this.#given && src === this.#address) return;
    this.#given = brief;
    this.#address = src;
    this.#start(false);
  }

  /** Makes another attempt. */
  retry(): void {
    this.#start(true);
    this.#host.requestUpdate();
  }

  /** Asks again for a surrounding `<policy-brief>`, which may have been registered after the element. */
  askAgain(): void {
    if (!this.#unsubscribe) requestBrief(this.#host, this.#accept);
  }

  #accept = (provision: Provision, unsubscribe: () => void): void => {
    this.#unsubscribe = unsubscribe;
    if (this.isOwn) return;
    this.provision = provision;
    this.state = provision.state;
    this.#host.requestUpdate();
  };

  #start(again: boolean): void {
    this.#attempt?.abort();
    if (!this.isOwn) return;
    this.provision = undefined;
    this.state = { status: 'loading', again };
    const { signal } = (this.#attempt = new AbortController());
    const { brief, src } = this.#host;
    if (brief != null && document.readyState !== 'loading') this.state = read(brief);
    else
      void this.#finish(
        brief != null ? documentParsed().then(() => read(brief)) : fetchBrief(src ?? '', signal),
        signal,
      );
  }

  async #finish(outcome: Promise<BriefState>, signal: AbortSignal): Promise<void> {
    const state = await outcome.catch((error: unknown) => {
      if (!signal.aborted) reportError(error);
      return undefined;
    });
    if (signal.aborted || !state) return;
    this.state = state;
    this.#host.requestUpdate();
  }
}

function read(data: unknown): BriefState {
  try {
    return { status: 'ready', brief: readBrief(data), base: '' };
  } catch (error) {
    return failure(error);
  }
}

/** The text replaces an element's children, so it waits until the parser has read them. */
async function fetchBrief(src: string, signal: AbortSignal): Promise<BriefState> {
  try {
    const brief = await loadBrief(src, signal);
    await documentParsed();
    return { status: 'ready', brief, base: new URL(src, document.baseURI).href };
  } catch (error) {
    return failure(error);
  }
}

function failure(error: unknown): BriefState {
  if (error instanceof BriefLoadError) return { status: 'failed', error };
  throw error;
}
