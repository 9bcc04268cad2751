import { resolveAddress } from './address.js';
import { BriefFormatError, decodeBrief } from './decode.js';
import type { Brief } from './model.js';

/** The size limit of a compiled brief, about two hundred times the size of the first one. */
export const MAX_BRIEF_BYTES = 2 * 1024 * 1024;

/**
 * Why loading a brief failed.
 *
 * - `network`: no response, an incomplete one, one that CORS blocked, a redirect across sites, or an address that the
 *   page's `data-briefs` does not allow
 * - `status`: the response has an HTTP status other than success
 * - `type`: the content type of the response is not JSON
 * - `format`: the response is not valid JSON, or not a valid brief
 * - `too-large`: more than {@link MAX_BRIEF_BYTES}
 */
export type BriefErrorCode = 'network' | 'status' | 'type' | 'format' | 'too-large';

/** A brief could not be loaded. `cause` is the underlying error, if there is one. */
export class BriefLoadError extends Error {
  override readonly name = 'BriefLoadError';

  /**
   * @param code The kind of failure.
   * @param url The requested address; empty if the data was not loaded from one.
   * @param detail What was expected and what was found, for the webmaster who embeds the brief.
   */
  constructor(
    readonly code: BriefErrorCode,
    readonly url: string,
    detail: string,
    options?: ErrorOptions,
  ) {
    super(url ? `${url}: ${detail}` : detail, options);
  }
}

/**
 * Decodes data as {@link decodeBrief} does, but fails with the error that elements report.
 *
 * @param data Parsed JSON, or a value set by a script.
 * @param url The address of the data, if it has one.
 * @throws {BriefLoadError} with code `format`.
 */
export function decodeOrFail(data: unknown, url = ''): Brief {
  try {
    return decodeBrief(data);
  } catch (error) {
    if (!(error instanceof BriefFormatError)) throw error;
    throw new BriefLoadError('format', url, error.message, { cause: error });
  }
}

/**
 * Parses and decodes a compiled brief.
 *
 * @param json The JSON text of the brief.
 * @param url The address it was loaded from.
 * @throws {BriefLoadError} with code `format`.
 */
export function parseBrief(json: string, url: string): Brief {
  return decodeOrFail(parse(json, url), url);
}

interface SharedRequest {
  promise: Promise<Brief>;
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
 * @param url Address of a compiled brief, absolute or relative to the document.
 * @param signal Stops this caller from waiting; the request is cancelled once every caller has stopped.
 * @throws {BriefLoadError}, or the reason of the signal if it was aborted.
 */
export function loadBrief(url: string, signal?: AbortSignal): Promise<Brief> {
  return share(resolveAddress(url, document.baseURI).replace(/#.*/, ''), signal);
}

function share(url: string, signal: AbortSignal | undefined): Promise<Brief> {
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
  const request: SharedRequest = {
    promise: fetchBrief(url, controller.signal),
    abort: () => {
      forget();
      controller.abort();
    },
    waiting: 0,
  };
  const forget = () => {
    if (requests.get(url) === request) requests.delete(url);
  };
  request.promise.then(
    // A loaded brief stays cached even if every caller has aborted.
    () => (request.abort = () => undefined),
    // The body of a rejected response may still be downloading.
    request.abort,
  );
  requests.set(url, request);
  return request;
}

async function fetchBrief(url: string, signal: AbortSignal): Promise<Brief> {
  try {
    const response = await fetch(url, {
      signal,
      referrerPolicy: 'no-referrer',
      // No server but that of the address is asked: the browser stops before it follows a redirect to another.
      ...(url.startsWith(`${origin}/`) ? { mode: 'same-origin' } : { redirect: 'error' }),
    });
    checkResponse(response);
    return parseBrief(await readText(response), url);
  } catch (error) {
    if (error instanceof BriefLoadError || signal.aborted) throw error;
    throw new BriefLoadError('network', url, 'no complete response, or a redirect across sites', { cause: error });
  }
}

function checkResponse(response: Response): void {
  const { status, url } = response;
  if (!response.ok) throw new BriefLoadError('status', url, `expected status 200, found ${status}`);
  const type = response.headers.get('content-type') ?? '';
  if (type && !/^[^;]*\bjson\b/i.test(type)) {
    throw new BriefLoadError('type', url, `expected JSON, found ${type}`);
  }
}

/**
 * Counts bytes while reading, because the `content-length` header is optional and gives the compressed size. Decodes
 * while reading, because a `Blob` would send the bytes through another process.
 */
async function readText({ body, url }: Response): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (let chunk = await reader?.read(); chunk?.value; chunk = await reader?.read()) {
    text += decoder.decode(chunk.value, { stream: true });
    bytes += chunk.value.byteLength;
    if (bytes > MAX_BRIEF_BYTES) {
      throw new BriefLoadError('too-large', url, `expected at most ${MAX_BRIEF_BYTES} bytes, found more`);
    }
  }
  return text + decoder.decode();
}

function parse(json: string, url: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new BriefLoadError('format', url, `expected JSON: ${(cause as Error).message}`, { cause });
  }
}
