import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { resolveAddress } from '../../brief/address.js';
import { inlineScript } from '../../brief/inline-script.js';
import { BriefLoadError, decodeOrFail, parseJson, requestJson } from '../../brief/request.js';
import { decodeSeries, type SeriesData } from '../../brief/series.js';
import { mayLoad } from '../../dom/opt-in.js';
import { documentParsed } from '../../dom/page.js';
import type { LoadState } from './brief-state.js';

/** What `SeriesSource` needs to know about its host element. */
export interface SeriesSourceHost extends ReactiveControllerHost, HTMLElement {
  /** Address of the data of a series. */
  readonly src?: string | null;
}

/** A series, and the address that those of its briefs are relative to. */
export interface LoadedSeries {
  series: SeriesData;
  base: string;
}

/**
 * Loads the series of an element. The newest attempt wins. An attempt that is replaced, or whose element leaves the page,
 * ends without an event.
 */
export class SeriesSource implements ReactiveController {
  /** The state of the series: a new object for each attempt and each outcome. */
  state: LoadState<LoadedSeries> = { status: 'loading', again: false };

  #host: SeriesSourceHost;
  #attempt: AbortController | undefined;

  constructor(host: SeriesSourceHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether the element has a source. */
  get isOwn(): boolean {
    return this.#host.src != null;
  }

  hostConnected(): void {
    if (this.#attempt?.signal.aborted && this.state.status === 'loading') void this.start();
  }

  hostDisconnected(): void {
    // Moving an element disconnects and reconnects it synchronously; its request continues.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#attempt?.abort();
    });
  }

  /** Loads the series. `again` says that the reader asked for a retry. */
  async start(again = false): Promise<void> {
    this.#attempt?.abort();
    const { signal } = (this.#attempt = new AbortController());
    const { src } = this.#host;
    this.state = { status: 'loading', again };
    if (src == null) return;
    const outcome = await load(src, signal).catch((error: unknown): LoadState<LoadedSeries> => {
      if (error instanceof BriefLoadError) return { status: 'failed', error };
      if (signal.aborted) return this.state;
      throw error;
    });
    if (signal.aborted) return;
    this.state = outcome;
    this.#host.requestUpdate();
  }
}

async function load(src: string, signal: AbortSignal): Promise<LoadState<LoadedSeries>> {
  const isInPage = src.startsWith('#');
  const url = isInPage ? src : dataAddressOf(resolveAddress(src, document.baseURI).replace(/#.*/, ''));
  if (!mayLoad(url, 'data-briefs')) throw new BriefLoadError('network', url, 'not allowed by data-briefs');
  const data = isInPage ? undefined : await requestJson(url, signal);
  // The list replaces or completes the element's children, so it waits until the parser has read them.
  await documentParsed();
  const series = decodeOrFail(decodeSeries, data ?? parseJson(inlineScript(src).text, src), url);
  return { status: 'ready', series, base: isInPage ? '' : url };
}

/** The data of a series is in the folder of its pages, under the same name on every site. */
function dataAddressOf(url: string): string {
  return /\/$|\.html$/.test(url) ? resolveAddress('series.json', url) : url;
}
