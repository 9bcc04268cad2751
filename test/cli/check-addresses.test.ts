import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { checkAddresses, type CheckOptions } from '../../src/cli/check-addresses.js';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const say =
  (status: number, headers: Record<string, string> = {}): Answer =>
  (_, response) =>
    response.writeHead(status, headers).end();

describe('the check of addresses', () => {
  let server: Server;
  let base: string;
  let requests: { method: string; url: string; agent: string }[];
  let answers: Record<string, Answer>;
  beforeEach(async () => {
    requests = [];
    answers = {};
    server = createServer((request, response) => {
      const { method = '', url = '', headers } = request;
      requests.push({ method, url, agent: headers['user-agent'] ?? '' });
      (answers[`${method} ${url}`] ?? answers[url] ?? say(404))(request, response);
    });
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  const check = async (path: string, options?: CheckOptions) =>
    (await checkAddresses([base + path], options)).get(base + path);
  const asked = () => requests.map(({ method, url }) => `${method} ${url}`);

  it('asks only for the head of a page that is there, without the anchor, and says who asks', async () => {
    answers['/a?b=c'] = say(200);
    assert.deepEqual(await check('/a?b=c#d'), { kind: 'alive' });
    assert.deepEqual(asked(), ['HEAD /a?b=c']);
    assert.match(requests[0]?.agent ?? '', /^policy-brief-elements\/\S+ \(link check\)$/);
  });

  it('asks for the page if the server does not answer for its head', async () => {
    answers['HEAD /a'] = say(405);
    answers['GET /a'] = say(200);
    assert.deepEqual(await check('/a'), { kind: 'alive' });
    assert.deepEqual(asked(), ['HEAD /a', 'GET /a']);
  });

  for (const status of [404, 410])
    it(`finds an address dead after ${status}`, async () => {
      answers['/a'] = say(status);
      assert.deepEqual(await check('/a'), { kind: 'dead', reason: status });
      assert.deepEqual(asked(), ['HEAD /a', 'GET /a']);
    });

  for (const status of [400, 401, 403, 418, 451, 500, 502])
    it(`finds out nothing from ${status}, as servers give it to programs`, async () => {
      answers['/a'] = say(status);
      assert.deepEqual(await check('/a'), { kind: 'unknown', reason: status });
    });

  for (const status of [429, 503])
    it(`asks a server that is busy (${status}) again after the time that it states`, async () => {
      let left = 2;
      answers['/a'] = (request, response) => say(left-- > 0 ? status : 200, { 'retry-after': '0' })(request, response);
      assert.deepEqual(await check('/a'), { kind: 'alive' });
      assert.deepEqual(asked(), ['HEAD /a', 'HEAD /a', 'HEAD /a']);
    });

  it('gives up on a server that stays busy', async () => {
    answers['/a'] = say(429, { 'retry-after': new Date(0).toUTCString() });
    assert.deepEqual(await check('/a'), { kind: 'unknown', reason: 429 });
    assert.equal(requests.length, 3);
  });

  it('does not wait for a server that asks for an hour', async () => {
    answers['/a'] = say(503, { 'retry-after': '3600' });
    assert.deepEqual(await check('/a'), { kind: 'unknown', reason: 503 });
    assert.equal(requests.length, 1);
  });

  it('follows redirects, and takes the last answer', async () => {
    answers['/a'] = say(301, { location: '/b' });
    answers['/b'] = say(307, { location: `${base}/c` });
    assert.deepEqual(await check('/a'), { kind: 'dead', reason: 404 });
    assert.deepEqual(asked(), ['HEAD /a', 'HEAD /b', 'HEAD /c', 'GET /c']);
  });

  for (const location of ['/a', 'mailto:a@b.example', 'file:///etc/passwd'])
    it(`does not follow a redirect to ${location} for ever`, async () => {
      answers['/a'] = say(302, { location });
      assert.deepEqual(await check('/a'), { kind: 'unknown', reason: 'redirects' });
      assert.ok(requests.length <= 11);
    });

  it('finds out nothing from a server that takes too long, or hangs up', async () => {
    answers['/slow'] = () => undefined;
    answers['/broken'] = (request) => request.socket.destroy();
    assert.deepEqual(await check('/slow', { timeLimit: 50 }), { kind: 'unknown', reason: 'timeout' });
    assert.deepEqual(await check('/broken'), { kind: 'unknown', reason: 'connection' });
  });

  it('finds an address dead whose server accepts no connection', async () => {
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const address = `http://127.0.0.1:${port}/`;
    assert.deepEqual((await checkAddresses([address])).get(address), { kind: 'dead', reason: 'refused' });
  });

  it('finds an address dead whose server does not exist', async () => {
    const cause = Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' });
    const send = () => Promise.reject(new TypeError('fetch failed', { cause }));
    assert.deepEqual(await check('/a', { fetch: send }), { kind: 'dead', reason: 'no-server' });
  });

  it('sends one request at a time to a server, and asks for each address once', async () => {
    let open = 0;
    let most = 0;
    const paths = Array.from({ length: 12 }, (_, index) => `/${index}`);
    for (const path of paths)
      answers[path] = (_, response) => {
        most = Math.max(most, (open += 1));
        setImmediate(() => {
          open -= 1;
          response.writeHead(200).end();
        });
      };
    const addresses = [...paths, ...paths].map((path) => base + path);
    const outcomes = await checkAddresses(addresses);
    assert.deepEqual([most, outcomes.size, requests.length], [1, 12, 12]);
    assert.ok([...outcomes.values()].every(({ kind }) => kind === 'alive'));
  });

  it('asks several servers at the same time', async () => {
    const other = createServer((_, response) => response.end());
    await new Promise<void>((resolve) => void other.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
    // The first server answers when the second one has been asked.
    other.once('request', () => held?.writeHead(200).end());
    let held: ServerResponse | undefined;
    answers['/a'] = (_, response) => {
      held = response;
    };
    try {
      const outcomes = await checkAddresses([`${base}/a`, address], {
        fetch: async (input, init) => {
          if (new Request(input).url === address)
            while (!held) await new Promise((resolve) => void setImmediate(resolve));
          return fetch(input, init);
        },
      });
      assert.ok([...outcomes.values()].every(({ kind }) => kind === 'alive'));
    } finally {
      other.closeAllConnections();
      other.close();
    }
  });

  for (const [host, path] of [
    ['https://doi.org', '/10.5555/12345678'],
    ['http://dx.doi.org', '/10.5555/12345678'],
  ] as const)
    it(`asks only ${host} whether a DOI is registered, and not the server of the publisher`, async () => {
      answers[path] = say(302, { location: 'https://publisher.invalid/' });
      const send: typeof fetch = (input, init) => fetch(new Request(input).url.replace(host, base), init);
      const known = host + path;
      const unknown = `${host}/10.5555/0`;
      const outcomes = await checkAddresses([known, unknown], { fetch: send });
      assert.deepEqual(outcomes.get(known), { kind: 'alive' });
      assert.deepEqual(outcomes.get(unknown), { kind: 'dead', reason: 404 });
    });
});
