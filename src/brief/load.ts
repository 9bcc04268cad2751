import { resolveAddress } from './address.js';
import { decodeBrief } from './decode.js';
import type { Brief } from './model.js';
import { listedIn, listsBriefs, newestIn, type ListedBrief } from './newest.js';
import { BriefLoadError, decodeOrFail, requestJson } from './request.js';

/** What an address leads to: a brief, or the list of a series. */
type Loaded = Brief | ListedBrief[];

interface SharedRequest {
  promise: Promise<Loaded>;
  /** Cancels the request; called once no caller waits for it. */
  abort: () => void;
  waiting: number;
}

const requests = new Map<string, SharedRequest>();

/**
 * Loads a brief. All callers on a page share one request per address. A loaded brief stays cached, a
 * failure does not: the next call sends a new request.
 *
 * Only the server in the address is asked: redirects are followed within the page's own site, and nowhere else.
 *
 * @param url Address of a compiled brief, absolute or relative to the document; or of a series, for its newest brief.
 * @param signal Stops this caller from waiting; the request is cancelled once every caller has stopped.
 * @param lang Language in which the newest brief of a series is wanted, BCP 47, if there is one.
 * @throws {BriefLoadError}, or the reason of the signal if it was aborted.
 */
export async function loadBrief(url: string, signal?: AbortSignal, lang = ''): Promise<Brief> {
  const address = resolveAddress(url, document.baseURI).replace(/#.*/, '');
  const loaded = await share(address, signal);
  // An empty list leads to itself.
  const brief = Array.isArray(loaded) ? await share(resolveAddress(newestIn(loaded, lang), address), signal) : loaded;
  if (Array.isArray(brief)) throw new BriefLoadError('format', address, 'expected a brief');
  return brief;
}

function share(url: string, signal: AbortSignal | undefined): Promise<Loaded> {
  if (signal?.aborted) return Promise.reject(signal.reason as Error);
  const request = requests.get(url) ?? openRequest(url);
  request.waiting++;
  return new Promise((resolve, reject) => {
    const leave = () => {
      reject(signal?.reason as Error);
      if (--request.waiting === 0) request.abort();
    };
    signal?.addEventListener('abort', leave, { once: true });
    request.promise.then(resolve, reject).finally(() => signal?.removeEventListener('abort', leave));
  });
}

function openRequest(url: string): SharedRequest {
  const controller = new AbortController();
  const opened: SharedRequest = {
    promise: request(url, controller.signal),
    abort: () => {
      forget();
      controller.abort();
    },
    waiting: 0,
  };
  const forget = () => {
    if (requests.get(url) === opened) requests.delete(url);
  };
  opened.promise.then(
    // A loaded brief stays cached even if every caller has aborted.
    () => (opened.abort = () => undefined),
    // The body of a rejected response may still be downloading.
    opened.abort,
  );
  requests.set(url, opened);
  return opened;
}

async function request(url: string, signal: AbortSignal): Promise<Loaded> {
  const data = await requestJson(url, signal);
  return decodeOrFail<Loaded>(listsBriefs(data) ? listedIn : decodeBrief, data, url);
}
