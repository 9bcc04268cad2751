import { setTimeout as wait } from 'node:timers/promises';
import { VERSION } from '../version.js';

/** Why an address leads nowhere or cannot be checked: the status of the answer, or what happened in place of an answer. */
export type Reason = number | 'no-server' | 'refused' | 'certificate' | 'timeout' | 'redirects' | 'connection';

/** What a check of an address has found. */
export type Outcome =
  | { kind: 'alive' }
  /** It leads nowhere: the server knows no such page, or there is no such server. */
  | { kind: 'dead'; reason: Reason }
  /** The server refuses programs, has an error or takes too long, which says nothing of what readers see. */
  | { kind: 'unknown'; reason: Reason };

/** How to check addresses. */
export interface CheckOptions {
  /** Sends a request. */
  fetch?: typeof fetch;
  /** For how many milliseconds one request may take. */
  timeLimit?: number;
  /** Gets the number of addresses that are done, after each. */
  onAddress?: (done: number) => void;
}

/** Servers can see who asks, and block it. */
const USER_AGENT = `policy-brief-elements/${VERSION} (link check)`;

const TIME_LIMIT = 20_000;

/** How many servers are asked at the same time. */
const MOST_SERVERS = 8;

const MOST_REDIRECTS = 10;

/** How often a server is asked again that is busy. */
const MOST_RETRIES = 2;

/** For how many milliseconds a server is waited for that does not say when to come back, and at most. */
const PAUSE = 2_000;
const LONGEST_PAUSE = 30_000;

const BUSY: readonly number[] = [429, 503];
const GONE: readonly number[] = [404, 410];
const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

/** Network errors that last for as long as an address is wrong, by their code in Node. */
const LASTING: Readonly<Record<string, Reason>> = {
  ENOTFOUND: 'no-server',
  ECONNREFUSED: 'refused',
  CERT_HAS_EXPIRED: 'certificate',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certificate',
};

/**
 * Finds out whether addresses lead somewhere. Asks for the head of a page, and for the page itself if a server does not
 * answer that; sends one request at a time to each server, and waits where a server asks to.
 *
 * @param addresses Web addresses; each is checked once.
 * @returns The outcome for each address.
 */
export async function checkAddresses(
  addresses: readonly string[],
  { fetch: send = fetch, timeLimit = TIME_LIMIT, onAddress }: CheckOptions = {},
): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  const queues = new Map<string, Promise<unknown>>();
  /** Sends a request after the others to its server. */
  const inTurn = (address: URL, method: string): Promise<Response> => {
    const request = (queues.get(address.host) ?? Promise.resolve()).then(() => patiently(address, method));
    queues.set(
      address.host,
      request.catch(() => undefined),
    );
    return request;
  };
  const patiently = async (address: URL, method: string): Promise<Response> => {
    for (let retries = 0; ; retries += 1) {
      const response = await send(address, {
        method,
        redirect: 'manual',
        headers: { 'user-agent': USER_AGENT, accept: '*/*' },
        signal: AbortSignal.timeout(timeLimit),
      });
      await response.body?.cancel();
      const pause = pauseOf(response);
      if (pause === undefined || retries === MOST_RETRIES) return response;
      await wait(pause);
    }
  };
  const answerOf = async (address: URL): Promise<Response> => {
    const answer = await inTurn(address, 'HEAD');
    return answer.status < 400 || BUSY.includes(answer.status) ? answer : inTurn(address, 'GET');
  };
  const check = async (href: string): Promise<Outcome> => {
    let address = new URL(href);
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      address.hash = '';
      const { status, headers } = await answerOf(address);
      const location = headers.get('location');
      if (!REDIRECTS.includes(status) || location === null) return outcomeOf(status);
      // A DOI that doi.org knows is registered, whatever the publisher's server says to a program.
      if (isResolver(address) || !URL.canParse(location, address)) return { kind: 'alive' };
      address = new URL(location, address);
      if (!/^https?:$/.test(address.protocol)) return { kind: 'unknown', reason: 'redirects' };
    }
    return { kind: 'unknown', reason: 'redirects' };
  };
  const groups = byServer(addresses);
  const work = async (): Promise<void> => {
    for (let group = groups.shift(); group; group = groups.shift())
      for (const href of group) {
        outcomes.set(href, await check(href).catch(outcomeOfError));
        onAddress?.(outcomes.size);
      }
  };
  await Promise.all(Array.from({ length: MOST_SERVERS }, work));
  return outcomes;
}

/** The addresses, each once, in groups of one server. */
function byServer(addresses: readonly string[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const href of new Set(addresses)) {
    const { host } = new URL(href);
    groups.set(host, [...(groups.get(host) ?? []), href]);
  }
  return [...groups.values()];
}

function isResolver({ hostname }: URL): boolean {
  return /^(?:(?:dx|www)\.)?doi\.org$/.test(hostname);
}

function outcomeOf(status: number): Outcome {
  if (status < 400) return { kind: 'alive' };
  return { kind: GONE.includes(status) ? 'dead' : 'unknown', reason: status };
}

function outcomeOfError(error: unknown): Outcome {
  const causes = [error, error instanceof Error ? error.cause : undefined];
  const codes = causes.flatMap((one) => (one instanceof Error && 'code' in one ? [String(one.code)] : []));
  const [lasting] = codes.flatMap((code) => LASTING[code] ?? []);
  if (lasting !== undefined) return { kind: 'dead', reason: lasting };
  const isLate = error instanceof Error && error.name === 'TimeoutError';
  return { kind: 'unknown', reason: isLate ? 'timeout' : 'connection' };
}

/** How long a busy server is waited for; undefined if it is not busy or asks for more patience than there is. */
function pauseOf({ status, headers }: Response): number | undefined {
  if (!BUSY.includes(status)) return undefined;
  const stated = headers.get('retry-after');
  if (stated === null) return PAUSE;
  const pause = /^\d+$/.test(stated) ? Number(stated) * 1000 : Date.parse(stated) - Date.now();
  if (Number.isNaN(pause)) return PAUSE;
  return pause <= LONGEST_PAUSE ? Math.max(0, pause) : undefined;
}
