import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { isIgnored } from '../../src/cli/external-links.js';

/** The built command, for `check` adds the library's files. */
const { run } = (await import(pathToFileURL('dist/cli/run.js').href)) as typeof import('../../src/cli/run.js');

const HEAD =
  'title: T\nlang: en\ndate: 2025-11\npublished: 2025-11-24T09:00:00+01:00\nauthor: { literal: Institute }\n';

describe('policy-brief check --external', () => {
  const home = process.cwd();
  let folder: string;
  let server: Server;
  let base: string;
  let requests: string[];
  before(async () => {
    server = createServer(({ url = '' }, response) => {
      requests.push(url);
      response.writeHead(Number(/\d{3}/.exec(url)?.[0] ?? 200)).end();
    });
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    requests = [];
    folder = mkdtempSync(join(tmpdir(), 'external-'));
    process.chdir(folder);
    mkdirSync('briefs');
  });
  afterEach(() => {
    process.chdir(home);
    rmSync(folder, { recursive: true });
  });

  const call = async (...args: string[]) => {
    const out: string[] = [];
    const err: string[] = [];
    const terminal = { out: (line: string) => out.push(line), err: (line: string) => err.push(line) };
    const status = await run(['check', 'briefs', ...args, '--lang', 'en'], {}, terminal);
    return { status, out, err };
  };
  const put = (name: string, text: string) => writeFileSync(join('briefs', name), text);
  const putBrief = (text: string, more = '') => put('a.en.md', `---\n${HEAD}${more}---\n\n${text}\n`);

  it('shows each dead link with file, line, column and cure, and ends with 1', async () => {
    putBrief(
      `First [one](${base}/ok) and [a study](${base}/404).\n\nAgain: [the same study](${base}/404)[^1].\n\n[^1]: See [this page](<${base}/410#a>).`,
    );
    const { status, err, out } = await call('--external');
    assert.equal(status, 1);
    const end =
      'leads nowhere (answer 404). Expected a page that exists. Correct the address, or link to an archived copy.';
    assert.deepEqual(err, [
      `briefs/a.en.md:9:${`First [one](${base}/ok) and `.length + 1}: error: ${base}/404 ${end}`,
      `briefs/a.en.md:11:8: error: ${base}/404 ${end}`,
      `briefs/a.en.md:13:11: error: ${base}/410#a ${end.replace('404', '410')}`,
    ]);
    assert.deepEqual(out, ['1 policy brief: 3 errors, 0 warnings.']);
    assert.deepEqual(requests.sort(), ['/404', '/404', '/410', '/410', '/ok']);
  });

  it('only warns where a server refuses programs, which --strict takes for an error', async () => {
    putBrief(`[A study](${base}/403).`);
    const { status, err } = await call('--external');
    assert.equal(status, 0);
    assert.match(
      err.join('\n'),
      /a\.en\.md:9:1: warning: \S+\/403 cannot be checked \(answer 403\)\. .*links: \{ ignore/,
    );
    assert.equal((await call('--external', '--strict')).status, 1);
  });

  it('finds addresses in front matter, in bibliographies and in the configuration', async () => {
    put('works.bib', `@book{one,\n  title = {A},\n  author = {B, C},\n  year = 2020,\n  url = {${base}/404}\n}\n`);
    putBrief('Text [@one].', `bibliography: works.bib\nlicense: { name: Own, url: '${base}/404/licence' }\n`);
    put('policy-brief.yaml', `title: Series\nimprint: ${base}/404/imprint\nprivacy: /privacy\n`);
    const { err } = await call('--external');
    assert.deepEqual(err.map((line) => line.split(': error')[0]).sort(), [
      `briefs/a.en.md:8:29`,
      `briefs/policy-brief.yaml:2:10`,
      `briefs/works.bib:5:10`,
    ]);
  });

  it('only warns of the page and the DOI of the brief itself, which may not be published yet', async () => {
    putBrief('Text.', `url: ${base}/404\n`);
    const { status, err } = await call('--external');
    assert.equal(status, 0);
    assert.match(err.join('\n'), /a\.en\.md:7:6: warning: .* Check it if the brief is published already\.$/);
  });

  it('leaves out exceptions and the addresses of the site itself', async () => {
    putBrief(`[One](${base}/404/a), [two](${base}/404), [three](${base}/site/a.en.html).`);
    put('policy-brief.yaml', `url: ${base}/site/\nlinks: { ignore: ['${base}/404/*', '${base}/404'] }\n`);
    const { status, err } = await call('--external');
    assert.deepEqual({ status, err, requests }, { status: 0, err: [], requests: [] });
  });

  it('reports to pipelines', async () => {
    putBrief(`[A study](${base}/404).`);
    const { out } = await call('--external', '--format', 'json');
    const [finding] = JSON.parse(out.join('\n')) as Record<string, unknown>[];
    assert.deepEqual(
      [finding?.file, finding?.line, finding?.column, finding?.severity, finding?.code],
      ['briefs/a.en.md', 9, 1, 'error', 'external-link-dead'],
    );
  });

  it('is necessary for any request', async () => {
    putBrief(`[A study](${base}/404).`);
    assert.equal((await call()).status, 0);
    assert.deepEqual(requests, []);
  });
});

describe('exceptions for links', () => {
  for (const [href, pattern, isException] of [
    ['https://a.example/x', 'https://a.example/x', true],
    ['https://a.example/x', 'https://a.example/', false],
    ['https://a.example/x', 'https://a.example/*', true],
    ['https://b.example/x', 'https://a.example/*', false],
    ['https://a.example/x*', 'https://a.example/x*', true],
  ] as const)
    it(`are ${isException ? '' : 'not '}those like ${pattern} for ${href}`, () =>
      assert.equal(isIgnored(href, [pattern]), isException));
});
