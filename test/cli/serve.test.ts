import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { PreviewState } from '../../src/preview/state.js';
import { startPreview } from '../support/start-preview.js';

describe('policy-brief serve', () => {
  let folder: string;
  let series: string;
  let temporary: string;
  let url: string;
  let server: ChildProcess;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'serve-'));
    series = join(folder, 'series');
    temporary = mkdtempSync(join(folder, 'tmp-'));
    cpSync('test/fixtures/series', series, { recursive: true });
    ({ server, url } = await startPreview(temporary, series, '--port', '0'));
  });
  after(() => {
    server.kill();
    rmSync(folder, { recursive: true });
  });

  const textOf = async (path: string) => (await fetch(url + path)).text();

  /** The messages of the server to a page, from the first, which states what is so already. */
  async function* statesOf(page: string): AsyncGenerator<PreviewState, undefined> {
    const { body } = await fetch(`${url}.policy-brief/events?page=${page}&build=1`);
    assert.ok(body);
    let text = '';
    for await (const chunk of body) {
      text += new TextDecoder().decode(chunk);
      const messages = text.split('\n\n');
      text = messages.pop() ?? '';
      for (const message of messages) yield JSON.parse(message.replace(/^data: /, '')) as PreviewState;
    }
  }

  it('shows the site under an address that only this machine can reach', async () => {
    assert.match(url, /^http:\/\/127\.0\.0\.1:\d+\/$/);
    assert.match(await textOf(''), /<h1>Muster kompakt<\/h1>/);
    assert.match(await textOf('baenke.de.html'), /client\.js/);
  });

  it('refuses a name that another site has given to this machine', async () => {
    const { port } = new URL(url);
    const status = await new Promise((onStatus) => {
      request({ host: '127.0.0.1', port, headers: { Host: `site.example:${port}` } }, ({ statusCode }) =>
        onStatus(statusCode),
      ).end();
    });
    assert.equal(status, 403);
  });

  for (const path of [
    '../series/policy-brief.yaml',
    '..%2fseries/policy-brief.yaml',
    '%2e%2e/x',
    'a%00b',
    '%E0%A4%A',
    '..%5Cx',
    '.policy-brief/../../x',
    '.policy-brief/axe.xx.json',
  ]) {
    it(`has no page at ${path}`, async () => {
      const { port } = new URL(url);
      const status = await new Promise((onStatus) => {
        request({ host: '127.0.0.1', port, path: `/${path}` }, ({ statusCode }) => onStatus(statusCode)).end();
      });
      assert.equal(status, 404);
    });
  }

  it('tells the page of a text that was saved, and no other page', async () => {
    const own = statesOf('/acht-wege.de.html');
    const other = statesOf('/baenke.de.html');
    const first = await own.next();
    assert.equal(first.value?.isStale, false);
    await other.next();
    const file = join(series, 'acht-wege.de.md');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\nEin neuer Satz.\n`);
    assert.equal((await own.next()).value?.isStale, true);
    assert.equal((await other.next()).value?.isStale, false);
    assert.match(await textOf('acht-wege.de.html'), /Ein neuer Satz\./);
    await Promise.all([own.return(undefined), other.return(undefined)]);
  });

  it('names the errors of a text, and shows its last state until they are fixed', async () => {
    const states = statesOf('/acht-wege.de.html');
    await states.next();
    const file = join(series, 'acht-wege.de.md');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('title:', 'titel:'));
    const { value } = await states.next();
    assert.ok(
      value?.findings.some(
        ({ file: named, line, message }) => named === file && line === 2 && message.includes('titel'),
      ),
    );
    assert.match(await textOf('acht-wege.de.html'), /Ein neuer Satz\./);
    writeFileSync(file, text.replace('Ein neuer Satz.', 'Ein anderer Satz.'));
    await states.next();
    assert.match(await textOf('acht-wege.de.html'), /Ein anderer Satz\./);
    await states.return(undefined);
  });

  it('shows a new text, and loses one that is removed', async () => {
    const states = statesOf('/index.html');
    await states.next();
    cpSync(join(series, 'zaeune.de.md'), join(series, 'neu.de.md'));
    await states.next();
    assert.equal((await fetch(`${url}neu.de.html`)).status, 200);
    rmSync(join(series, 'neu.de.md'));
    await states.next();
    assert.equal((await fetch(`${url}neu.de.html`)).status, 404);
    await states.return(undefined);
  });

  it('shows the last of 50 states that are saved one after the other', async () => {
    const states = statesOf('/acht-wege.de.html');
    await states.next();
    const file = join(series, 'acht-wege.de.md');
    const text = readFileSync(file, 'utf8');
    for (let count = 1; count <= 50; count += 1) {
      writeFileSync(file, `${text}\nStand ${count}.\n`);
      // Some saves come in the middle of a build.
      if (count % 10 === 0) await textOf('acht-wege.de.html');
    }
    while (!(await textOf('acht-wege.de.html')).includes('Stand 50.')) await states.next();
    await states.return(undefined);
  });

  it('says which port is in use, and how to choose another', async () => {
    const { port } = new URL(url);
    await assert.rejects(startPreview(temporary, series, '--port', port), new RegExp(`port ${port} .*--port`));
  });

  const stops: Record<string, () => void> = {
    'it is stopped': () => undefined,
    'it is stopped just after a text was saved': () => {
      const file = join(series, 'baenke.de.md');
      writeFileSync(file, readFileSync(file));
    },
  };
  for (const [condition, prepare] of Object.entries(stops)) {
    it(`leaves nothing behind when ${condition}`, async () => {
      const own = mkdtempSync(join(folder, 'tmp-'));
      const other = await startPreview(own, series, '--port', '0');
      assert.equal(readdirSync(own).length, 1);
      prepare();
      other.server.kill('SIGINT');
      await once(other.server, 'exit');
      assert.equal(other.server.exitCode, 0);
      assert.deepEqual(readdirSync(own), []);
    });
  }
});
