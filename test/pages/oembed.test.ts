import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import type { OEmbed } from '../../src/publish/oembed.js';
import { VERSION } from '../../src/version.js';
import { runProgram } from '../programs/run-program.js';
import { serve } from '../../demo/server.mjs';
import { eachBrowser } from '../support/pages.js';
import { brief, wordsIn } from './support/forms.js';
import { frameIn, openTown, untilFitted } from './support/framing.js';

const SOURCE = 'src/briefs/resiliente-kommunen-2-0.de.md';

eachBrowser(({ name, open }) => {
  let folder: string;
  let institute: Awaited<ReturnType<typeof serve>>;
  let base: string;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'policy-brief-'));
    institute = await serve({ folder });
    base = `${institute.url.replace('127.0.0.1', 'localhost')}/`;
    runProgram('node', ['dist/cli/main.js', 'build', SOURCE, '--out', folder, '--url', base]);
  });
  after(async () => {
    await institute.close();
    rmSync(folder, { recursive: true });
  });

  /** Follows the address to embed to the oEmbed response, as a consumer does. */
  const discover = async (query = '') => {
    const page = await (await fetch(`${institute.url}/resiliente-kommunen-2-0.de.embed.html`)).text();
    const [link = ''] = /<link [^>]*application\/json\+oembed[^>]*>/.exec(page) ?? [];
    const [, href = ''] = / href="([^"]+)"/.exec(link) ?? [];
    assert.ok(href.startsWith(base), href);
    const answer = await fetch(href.replace('localhost', '127.0.0.1') + query);
    assert.match(answer.headers.get('content-type') ?? '', /^application\/json\b/);
    return (await answer.json()) as OEmbed;
  };

  it('a page that knows only the address embeds the brief', async () => {
    const { html } = await discover();
    const { page, errors } = await openTown(open, html);
    const { content } = await frameIn(page);
    await untilFitted(content);
    assert.ok((await wordsIn(content, 'main')).includes(brief.meta.title));
    assert.deepEqual(errors, []);
  });

  if (name !== 'chromium') return;

  it('the address to embed leads a reader to the brief', async () => {
    const { page } = await open('/resiliente-kommunen-2-0.de.embed.html', { folder });
    await page.waitForSelector('main .brief');
    assert.ok(page.url().endsWith('/resiliente-kommunen-2-0.de.html'));
  });

  it('the response is the same for any requested size', async () => {
    assert.deepEqual(await discover('?maxwidth=300&maxheight=200&format=json'), await discover());
  });

  it('the frame page prints the whole brief with its language and headings, but no buttons', async () => {
    const { page } = await open('/resiliente-kommunen-2-0.de.html', { folder, ownTab: true });
    await page.waitForSelector('>>> button');
    const pdf = Buffer.from(await page.pdf({ format: 'A4', tagged: true, outline: true })).toString('latin1');
    for (const mark of ['/StructTreeRoot', '/Lang (de)', '/S /H1', '/S /H2', '/S /BlockQuote'])
      assert.ok(pdf.includes(mark), mark);
    await page.emulateMediaType('print');
    const visible = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('button, select') ?? [])])
        .filter((control) => control.getBoundingClientRect().height > 0),
    );
    assert.equal(visible.length, 0);
    assert.ok((await wordsIn(page, 'main')).includes('https://doi.org/10.59350/hpz3x-qh641'));
  });

  it('the published folder contains everything that the page requests', async () => {
    for (const file of [`policy-brief-${VERSION}.classic.min.js`, `policy-brief-${VERSION}.css`])
      assert.equal((await fetch(`${institute.url}/${file}`)).status, 200);
  });
});
