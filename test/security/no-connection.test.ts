import assert from 'node:assert/strict';
import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it, mock } from 'node:test';
import { pathToFileURL } from 'node:url';
import tls from 'node:tls';
import workerThreads from 'node:worker_threads';
import { FRONT_MATTER } from '../authoring/support.js';

/** Everything by which a program reaches another one, by module. */
const WAYS: [module: object, names: string[]][] = [
  [net, ['connect', 'createConnection', 'createServer', 'Socket']],
  [net.Socket.prototype, ['connect']],
  [tls, ['connect', 'createServer']],
  [dgram, ['createSocket']],
  [http, ['request', 'get', 'createServer']],
  [https, ['request', 'get']],
  [http2, ['connect']],
  [dns, ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveTxt', 'reverse', 'lookupService']],
  [dns.promises, ['lookup', 'resolve']],
  [childProcess, ['exec', 'execSync', 'execFile', 'execFileSync', 'fork', 'spawn', 'spawnSync']],
  [workerThreads, ['Worker']],
  [globalThis, ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'].filter((name) => name in globalThis)],
];

/** Addresses and identifiers of all kinds, for a program that might look one up. */
const IDENTIFIERS = [
  'https://a.example/x.json',
  'http://127.0.0.1:9/x',
  '10.1234/abc',
  'doi:10.1234/abc',
  'Q42',
  'https://www.wikidata.org/wiki/Q42',
  'https://github.com/a/b',
  'ISBN 978-3-16-148410-0',
  'PMID: 12345',
  'https://orcid.org/0000-0002-1825-0097',
  'file:///etc/passwd',
  '//a.example/x',
];

describe('the command', () => {
  const calls: string[] = [];
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'connections-'));
    for (const [module, names] of WAYS)
      for (const name of names)
        mock.method(module as Record<string, () => unknown>, name, () => {
          calls.push(name);
          throw new Error(`${name} is not allowed.`);
        });
    syncBuiltinESMExports();
  });
  after(() => {
    mock.restoreAll();
    syncBuiltinESMExports();
    rmSync(folder, { recursive: true });
  });

  it('opens no connection, asks for no name and starts no process, whatever addresses its files contain', async () => {
    const { run } = (await import(pathToFileURL('dist/cli/run.js').href)) as typeof import('../../src/cli/run.js');
    const works = IDENTIFIERS.map((one, index) => ({
      id: `w${index}`,
      type: 'book',
      title: one,
      DOI: one,
      URL: one,
      ISBN: one,
      author: [{ literal: one }],
    }));
    const bib = IDENTIFIERS.map((one, index) => `@book{b${index}, title = {${one}}, doi = {${one}}, url = {${one}}}\n`);
    writeFileSync(join(folder, 'w.json'), JSON.stringify(works));
    writeFileSync(join(folder, 'w.bib'), bib.join(''));
    const files = IDENTIFIERS.map((one, index) => {
      const file = join(folder, `x${index}.md`);
      const yaml = `bibliography: [w.json, w.bib]\nsubtitle: "${one}"\nkeywords: ["${one}"]\n---\n`;
      const text = `${one} [@w${index}; @b${index}]\n\n[Text](https://a.example/${index}) <https://a.example/>\n`;
      writeFileSync(file, FRONT_MATTER.replace(/---\n$/, yaml) + text);
      return file;
    });
    const errors: string[] = [];
    const args = ['build', ...files, '--out', join(folder, 'out'), '--url', 'https://a.example/'];
    const status = await run(args, {}, { out: () => undefined, err: (line) => errors.push(line) });
    assert.equal(status, 0, errors.join('\n'));
    assert.ok(readdirSync(join(folder, 'out')).length > files.length);
    assert.deepEqual(calls, []);
  });
});
