import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { resolveAddress } from '../../brief/address.js';
import { loadInlineBrief } from '../../brief/inline.js';
import { decodeBrief } from '../../brief/decode.js';
import { loadBrief } from '../../brief/load.js';
import type { Brief } from '../../brief/model.js';
import { BriefLoadError, decodeOrFail } from '../../brief/request.js';
import { mayLoad } from '../../dom/opt-in.js';
import { documentParsed, languageOf } from '../../dom/page.js';
import { requestBriefContext } from './brief-context.js';
import type { BriefState, BriefContext } from './brief-state.js';

/** What `BriefSource` needs to know about its host element. */
export interface SourceHost extends ReactiveControllerHost, HTMLElement {
  /** Address of a compiled brief, or of a series. */
  readonly src?: string | null;
  /** A compiled brief from a script. */
  readonly brief?: unknown;
}

/**
 * Finds the brief of an element: its property, else its address, else the surrounding `<policy-brief>`.
 * The newest attempt wins. An attempt that is replaced, or whose element leaves the page, ends without an event.
 */
export class BriefSource implements ReactiveController {
  /** The state of the brief: a new object for each attempt and each outcome. */
  state: BriefState = { status: 'loading', again: false };
  /** The context of a surrounding `<policy-brief>`, used if the element has neither `brief` nor `src`. */
  context: BriefContext | undefined;

  #host: SourceHost;
  #unsubscribe: (() => void) | undefined;
  #attempt: AbortController | undefined;

  constructor(host: SourceHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the element itself has a source. */
  get isOwn(): boolean {
    return this.#host.brief != null || this.#host.src != null;
  }

  hostConnected(): void {
    requestBriefContext(this.#host, this.#accept);
    if (this.#attempt?.signal.aborted && this.state.status === 'loading') void this.start();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    // A provider that is registered later has to be asked anew.
    this.#unsubscribe = undefined;
    // Moving an element disconnects and reconnects it synchronously; its request continues.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#attempt?.abort();
    });
  }

  /** Loads the element's own source, else asks a surrounding element. `again` says that the reader asked for a retry. */
  async start(again = false): Promise<void> {
    this.#attempt?.abort();
    this.state = { status: 'loading', again };
    if (!this.isOwn) {
      requestBriefContext(this.#host, this.#accept);
      return;
    }
    this.context = undefined;
    const { signal } = (this.#attempt = new AbortController());
    const state = await obtain(this.#host, signal);
    if (!state || signal.aborted) return;
    this.state = state;
    this.#host.requestUpdate();
  }

  /** Asks again for a surrounding `<policy-brief>`, which may have been registered after the element. */
  askAgain(): void {
    if (!this.#unsubscribe) requestBriefContext(this.#host, this.#accept);
  }

  #accept = (context: BriefContext, unsubscribe: () => void): void => {
    this.#unsubscribe = unsubscribe;
    if (this.isOwn) return;
    this.context = context;
    this.state = context.state;
    this.#host.requestUpdate();
  };
}

/** The outcome of one attempt; undefined if it was aborted. */
async function obtain(host: SourceHost, signal: AbortSignal): Promise<BriefState | undefined> {
  const { brief, src } = host;
  try {
    const isGiven = brief != null;
    const found = isGiven ? decodeOrFail(decodeBrief, brief) : await find(src ?? '', signal, languageOf(host));
    // The text replaces the element's children, so it waits until the parser has read them.
    await documentParsed();
    return { status: 'ready', brief: found, base: isGiven ? '' : resolveAddress(src ?? '', document.baseURI) };
  } catch (error) {
    if (error instanceof BriefLoadError) return { status: 'failed', error };
    if (signal.aborted) return undefined;
    throw error;
  }
}

/** Loads a brief from an address or from the page; of a series, its newest brief in a language. */
async function find(src: string, signal: AbortSignal, lang: string): Promise<Brief> {
  if (!mayLoad(src, 'data-briefs')) throw new BriefLoadError('network', src, 'not allowed by data-briefs');
  if (!src.startsWith('#')) return loadBrief(src, signal, lang);
  await documentParsed();
  return loadInlineBrief(src);
}
