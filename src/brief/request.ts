import { BriefFormatError } from './decoder.js';

/** The size limit of a file with data, about two hundred times the size of the first brief. */
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
 * Requests a file with data, and parses it. Only the server in the address is asked: redirects are followed within the
 * page's own site, and nowhere else.
 *
 * @param url Absolute address of the file.
 * @param signal Cancels the request.
 * @throws {BriefLoadError}, or the reason of the signal if it was aborted.
 */
export async function requestJson(url: string, signal: AbortSignal): Promise<unknown> {
  try {
    const response = await fetch(url, {
      signal,
      referrerPolicy: 'no-referrer',
      // No server but that of the address is asked: the browser stops before it follows a redirect to another.
      ...(url.startsWith(`${origin}/`) ? { mode: 'same-origin' } : { redirect: 'error' }),
    });
    checkResponse(response);
    return parseJson(await readText(response), url);
  } catch (error) {
    if (error instanceof BriefLoadError || signal.aborted) throw error;
    throw new BriefLoadError('network', url, 'no complete response, or a redirect across sites', { cause: error });
  }
}

/**
 * Parses data.
 *
 * @param url Where it comes from.
 * @throws {BriefLoadError} with code `format`.
 */
export function parseJson(json: string, url: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new BriefLoadError('format', url, `expected JSON: ${(cause as Error).message}`, { cause });
  }
}

/**
 * Decodes data, but fails with the error that elements report.
 *
 * @param decode Throws a {@link BriefFormatError} if the data is not what it should be.
 * @param url The address of the data, if it has one.
 * @throws {BriefLoadError} with code `format`.
 */
export function decodeOrFail<T>(decode: (data: unknown) => T, data: unknown, url = ''): T {
  try {
    return decode(data);
  } catch (error) {
    if (!(error instanceof BriefFormatError)) throw error;
    throw new BriefLoadError('format', url, error.message, { cause: error });
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
