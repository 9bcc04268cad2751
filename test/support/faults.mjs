import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

const BRIEF = 'build/briefs/resiliente-kommunen-2-0.de.json';
const TOO_LARGE = ' '.repeat(3 * 1024 * 1024);

const FAULT_PATH = /^\/faults\/([^/]+)(?:\/(.+)\.json)?$/;

const requests = new Map();

/** What can go wrong between a page and its brief. Each key is a path below `/faults/`. */
const FAULTS = {
  404: (response) => send(response, 'Not Found', { status: 404, type: 'text/plain' }),
  500: (response) => send(response, 'Internal Server Error', { status: 500, type: 'text/plain' }),
  empty: (response) => send(response, ''),
  truncated: async (response) => send(response, (await readBrief()).slice(0, -20)),
  html: (response) => send(response, '<!doctype html><title>Not a brief</title>', { type: 'text/html' }),
  'wrong-format': (response) => send(response, '{"format":99}'),
  /** `?chunked`: without `Content-Length`. */
  'too-large': (response, query) => send(response, TOO_LARGE, { chunked: query.has('chunked') }),
  /** `?ms=N`: the brief, after N milliseconds. */
  slow: async (response, query) => {
    await wait(Number(query.get('ms')));
    send(response, await readBrief());
  },
  cut: (response) => {
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '1000' });
    response.write('{"format":1,', () => response.destroy());
  },
  /** `?id=X`: the first request for each id fails, later ones get the brief. */
  flaky: async (response, query) => {
    if (count(`flaky ${query.get('id')}`) === 1) FAULTS[500](response);
    else send(response, await readBrief());
  },
  /** `/faults/counted/X.json`: the brief. `?cors`: for pages of other sites as well. */
  counted: async (response, query, id) => {
    count(id);
    send(response, await readBrief(), { cors: query.has('cors') });
  },
  /** `?to=X`: leads to that address; pages of other sites may follow. */
  redirect: (response, query) =>
    response.writeHead(302, { Location: query.get('to'), 'Access-Control-Allow-Origin': '*' }).end(),
  /** `?id=X`: how often `/faults/counted/X.json` was asked for. */
  count: (response, query) => send(response, String(requests.get(query.get('id')) ?? 0)),
  'no-type': async (response) => send(response, await readBrief(), { type: '' }),
};

/**
 * Koa middleware that answers below `/faults/`: real answers of a real server. It writes them itself, since
 * the test runner would otherwise let browsers keep every `.json` for a year.
 */
export async function faults(context, next) {
  const [, name, id] = context.path.match(FAULT_PATH) ?? [];
  if (!name || !Object.hasOwn(FAULTS, name)) return next();
  context.respond = false;
  await FAULTS[name](context.res, context.URL.searchParams, id);
}

/**
 * The same for a plain server: answers below `/faults/`, and says whether it does.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export function answerWithFault(request, response) {
  const { pathname, searchParams } = new URL(`http://localhost${request.url}`);
  const [, name, id] = pathname.match(FAULT_PATH) ?? [];
  if (!name || !Object.hasOwn(FAULTS, name)) return false;
  FAULTS[name](response, searchParams, id);
  return true;
}

function count(id) {
  const number = (requests.get(id) ?? 0) + 1;
  requests.set(id, number);
  return number;
}

function send(response, body, { status = 200, type = 'application/json', chunked = false, cors = false } = {}) {
  response.writeHead(status, {
    'Cache-Control': 'no-store',
    ...(type && { 'Content-Type': type }),
    ...(cors && { 'Access-Control-Allow-Origin': '*' }),
    ...(!chunked && { 'Content-Length': Buffer.byteLength(body) }),
  });
  response.end(body);
}

function readBrief() {
  return readFile(BRIEF, 'utf8');
}
