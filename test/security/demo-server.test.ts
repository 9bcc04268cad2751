import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';

const { serve } = (await import(pathToFileURL('demo/server.mjs').href)) as {
  serve: () => Promise<{ url: string; close: () => Promise<void> }>;
};

describe('the demo server', () => {
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => (server = await serve()));
  after(() => server.close());

  /** Sends a path as it is; a browser would resolve it first. */
  async function statusOf(path: string, host = '127.0.0.1'): Promise<number> {
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
    socket.setEncoding('utf8').write(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    let answer = '';
    socket.on('data', (data) => (answer += String(data)));
    await once(socket, 'close');
    return Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]);
  }

  for (const path of ['/demo/', '/demo/index.html', '/demo/index.html?x=/../', '/demo/./docs/../index.html'])
    it(`serves ${path}`, async () => assert.equal(await statusOf(path), 200));

  for (const path of [
    '/package.json',
    '/demo/../package.json',
    '/demo/../.git/config',
    '/dist/%2e%2e/package.json',
    '/dist/%2E%2E%2fpackage.json',
    '/dist/..%2fpackage.json',
    '/demo/..%5cpackage.json',
    '/demo/..\\package.json',
    '/demo/%252e%252e/package.json',
    '//demo/../package.json',
    '/demo//../../package.json',
    '/demo/docs/../../src/index.ts',
    '/demo/%',
    '/demo/%00',
    '/demo/../../../../../../etc/passwd',
    '/dist/../node_modules/lit/package.json',
    'http://127.0.0.1/demo/../package.json',
  ])
    it(`does not serve ${path}`, async () => assert.ok([400, 404].includes(await statusOf(path))));

  for (const host of ['localhost:80', '127.0.0.1:1', '127.0.0.2', '[::1]:5', 'town.example', 'a.localhost'])
    it(`answers to the name ${host}`, async () => assert.equal(await statusOf('/demo/', host), 200));

  for (const host of [
    'evil.com',
    'localhost.evil.com',
    '127.0.0.1.evil.com',
    'evil-localhost',
    'x@localhost',
    '10.0.0.1',
  ])
    it(`does not answer to the name ${host}, which may be that of a page elsewhere`, async () =>
      assert.equal(await statusOf('/demo/', host), 404));
});
