import { resolveAddress } from './address.js';
import { BriefFormatError, decodeBrief } from './decode.js';
import type { Brief } from './model.js';

/** A compiled brief may have this many bytes, some two hundred times as many as the first one. */
export const MAX_BRIEF_BYTES = 2 * 1024 * 1024;

/**
 * Why a brief could not be had.
 *
 * - `network`: no answer, an answer cut off, or one that the other host does not share (CORS)
 * - `status`: an answer with an HTTP status that is no success
 * - `type`: an answer that is not JSON, by its content type
 * - `format`: JSON that is broken or no brief
 * - `too-large`: more than {@link MAX_BRIEF_BYTES}
 */
export type BriefErrorCode = 'network' | 'status' | 'type' | 'format' | 'too-large';

/** A brief could not be loaded. `cause` holds what lies behind, where something does. */
export class BriefLoadError extends Error {
  override readonly name = 'BriefLoadError';

  /**
   * @param code The kind of failure.
   * @param url The address asked for; empty where the data did not come from one.
   * @param detail What was found and what was expected, for the person who embeds the brief.
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
 * Reads data as a brief, with the failure a page is told about.
 *
 * @param data Parsed JSON, or a value from a script.
 * @param url Where it came from, if anywhere.
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
 * Reads a text as a brief.
 *
 * @param json The JSON of a compiled brief.
 * @param url Where it came from.
 * @throws {BriefLoadError} with code `format`.
 */
export function parseBrief(json: string, url: string): Brief {
  return decodeOrFail(parse(json, url), url);
}

interface SharedRequest {
  promise: Promise<Brief>;
  /** Ends the request; called when nobody waits for it any more. */
  abort: () => void;
  waiting: number;
}

const requests = new Map<string, SharedRequest>();

/**
 * Loads a brief. However many callers ask, there is one request per address and page; a brief that
 * arrived is kept, a failure is not: whoever asks again starts a new request.
 *
 * @param url Address of a compiled brief, absolute or relative to the document.
 * @param signal Ends the wait of this caller; the request itself ends with its last caller.
 * @throws {BriefLoadError}, or the signal's reason when aborted.
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
    // Once it is there, a brief stays, whoever leaves.
    () => (request.abort = () => undefined),
    // A refused answer may still be arriving.
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
    });
    checkAnswer(response);
    return parseBrief(await readText(response), url);
  } catch (error) {
    if (error instanceof BriefLoadError || signal.aborted) throw error;
    throw new BriefLoadError('network', url, 'no complete answer', {
      cause: error,
    });
  }
}

function checkAnswer(response: Response): void {
  const { status, url } = response;
  if (!response.ok) throw new BriefLoadError('status', url, `expected status 200, found ${status}`);
  const type = response.headers.get('content-type') ?? '';
  if (type && !/^[^;]*\bjson\b/i.test(type)) {
    throw new BriefLoadError('type', url, `expected JSON, found ${type}`);
  }
}

/**
 * Counts while reading: a header need not tell the size, and tells that of the compressed bytes. Decodes while reading,
 * since a `Blob` would take the bytes through another process.
 */
async function readText({ body, url }: Response): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    text += decoder.decode(part.value, { stream: true });
    bytes += part.value.byteLength;
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
