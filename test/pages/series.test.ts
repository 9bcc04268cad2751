import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, it } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { LIBRARY_FILES } from '../../src/library-files.js';
import { runProgram } from '../programs/run-program.js';
import { eachBrowser } from '../support/pages.js';
import { faults } from './support/axe.js';
import { clickAndWait } from './support/clipboard.js';
import { tooWide } from './support/too-wide.js';

/** The site has a path on its server, as on the pages of a code host. */
const PATH = '/a/b/';
/** With the series of the fixtures, so many that there are fields. */
const MORE = 6;
const SCRIPT = `<script defer src="${PATH}${LIBRARY_FILES.classic}" data-briefs="${PATH}"></script>`;
const MODULE = `<script type="module" src="${PATH}${LIBRARY_FILES.module}" data-briefs="${PATH}"></script>`;

/** The titles that a reader sees. */
const titles = (page: Page | Frame) =>
  page.$$eval('brief-series li:not([hidden]) .brief-card-title', (all) => all.map(({ textContent }) => textContent));

const untilDefined = (page: Page | Frame) => page.waitForSelector('brief-series:defined >>> .row button');

/** A page of a town. */
const town = (head: string, body: string) =>
  `<!doctype html><html lang="de"><head><title>Stadt</title>${head}</head><body><main><h1>Stadt</h1>${body}</main></body></html>`;

eachBrowser(({ name, open, reuse }) => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'series-page-'));
    const sources = join(folder, 'sources');
    cpSync('test/fixtures/series', sources, { recursive: true });
    for (let index = 0; index < MORE; index++)
      writeFileSync(
        join(sources, `mehr-${index}.de.md`),
        `---\ntitle: Mehr Muster ${index}\nlang: de\ndate: 2022-0${index + 1}\nauthor: { given: Erika, family: Beispiel }\n---\n\nEin Satz.\n`,
      );
    runProgram('node', ['dist/cli/main.js', 'build', sources, '--out', join(folder, PATH)]);
  });
  after(() => rmSync(folder, { recursive: true }));

  for (const index of ['index.html', 'index.en.html']) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`axe finds no problem on ${index} of a long series in its ${colorScheme} colour scheme`, async () => {
        const { page } = await reuse(PATH + index, { folder, colorScheme });
        await untilDefined(page);
        assert.deepEqual(await faults(page), []);
      });
    }
  }

  it('the list of a long series does not scroll sideways at 320 pixels', async () => {
    const { page } = await reuse(`${PATH}index.html`, { folder, viewport: { width: 320, height: 640 } });
    await untilDefined(page);
    assert.deepEqual(await tooWide(page), []);
  });

  it('the list of a long series is searched by keyboard, asks for nothing, and its policy blocks nothing', async () => {
    const { page, requests, errors, violations } = await open(`${PATH}index.html`, { folder, settle: true });
    await untilDefined(page);
    const before = requests.length;
    await page.focus('brief-series >>> input');
    await page.keyboard.type('schatten ');
    assert.deepEqual(await titles(page), ['Bänke im Schatten: Was Musterstadt vor dem Sommer tun kann']);
    await page.keyboard.press('Enter');
    for (let field = 0; field < 5; field++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal((await titles(page)).length, 7 + MORE);
    const focused = await page.evaluate(
      () => document.activeElement?.shadowRoot?.activeElement?.textContent.trim() ?? '',
    );
    assert.equal(focused, 'Zurücksetzen');
    assert.deepEqual([requests.slice(before), errors, await violations()], [[], [], []]);
  });

  it('the fields of a series move nothing when they come', async () => {
    const script = PATH + LIBRARY_FILES.series;
    for (const width of [1280, 700, 360]) {
      const options = { folder, viewport: { width, height: 800 } };
      const top = ({ page }: { page: Page }) =>
        page.$eval('.brief-cards', (list) => Math.round(list.getBoundingClientRect().top));
      const before = await top(await open(`${PATH}index.html`, { ...options, documents: { [script]: '' } }));
      const opened = await open(`${PATH}index.html`, options);
      await untilDefined(opened.page);
      assert.equal(await top(opened), before, `${width} pixels`);
    }
  });

  it('while the server delays the script of a series, the list can be read; then nothing moves, and nothing is announced', async () => {
    for (const width of [1280, 360]) {
      const empty = { '/leer.html': town('', '') };
      const viewport = { width, height: 800 };
      const { page, origin } = await open('/leer.html', { folder, documents: empty, viewport, ownTab: true });
      let release = () => {};
      const released = new Promise<void>((resolve) => (release = resolve));
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const isHeld = request.url().endsWith(LIBRARY_FILES.series);
        void (isHeld ? released : Promise.resolve()).then(() => request.continue());
      });
      const arrived = page.goto(`${origin}${PATH}index.html`, { waitUntil: 'load' });
      await page.waitForSelector(`.brief-cards > li:nth-child(${7 + MORE}) a`);
      const before = await page.evaluate(() => {
        const cards = [...document.querySelectorAll<HTMLElement>('.brief-cards > li')];
        const announced: string[] = [];
        const readable = cards.map((card) => ({
          text: card.textContent,
          isShown: card.checkVisibility(),
          top: Math.round(card.getBoundingClientRect().top),
        }));
        void customElements.whenDefined('brief-series').then(() => {
          const root = document.querySelector('brief-series')!.shadowRoot!;
          const note = () => {
            for (const { textContent } of root.querySelectorAll('[role=status]'))
              if (textContent.trim()) announced.push(textContent.trim());
          };
          new MutationObserver(note).observe(root, { subtree: true, childList: true, characterData: true });
        });
        Object.assign(globalThis, { cards, announced });
        return { readable, isDefined: customElements.get('brief-series') !== undefined };
      });
      assert.equal(before.isDefined, false);
      assert.ok(before.readable.every(({ text, isShown }) => isShown && text.length > 10));
      release();
      await arrived;
      await untilDefined(page);
      const after = await page.evaluate(() => {
        const { cards, announced } = globalThis as unknown as { cards: HTMLElement[]; announced: string[] };
        const now = [...document.querySelectorAll<HTMLElement>('.brief-cards > li')];
        const readable = now.map((card) => ({
          text: card.textContent,
          isShown: card.checkVisibility(),
          top: Math.round(card.getBoundingClientRect().top),
        }));
        return { readable, announced, areSame: now.every((card, index) => card === cards[index]) };
      });
      assert.deepEqual(after, { readable: before.readable, announced: [], areSame: true }, `${width} pixels`);
    }
  });

  it('„Reihe zitieren“ copies the citation of the series', async () => {
    const { page } = await open(`${PATH}index.html`, { folder });
    await untilDefined(page);
    assert.equal(await clickAndWait(page, 'brief-series >>> .row button + button'), 'brief-copy');
    const { citation } = JSON.parse(readFileSync(join(folder, PATH, 'series.json'), 'utf8')) as {
      citation: { de: string };
    };
    assert.equal(citation.de, 'Muster kompakt. Musterstadt: Musterinstitut. ISSN 2049-3630. https://x.example/a/b/');
  });

  it('without script, the list of a series is whole, and has no room for fields', async () => {
    const { page } = await open(`${PATH}index.html`, { folder, javaScript: false });
    assert.equal((await titles(page)).length, 7 + MORE);
  });

  it('the list of a series works in a sandboxed frame, which reports its height', async () => {
    const frame = `<iframe class="policy-brief-frame" title="Reihe" sandbox="allow-scripts" src="${PATH}index.html"></iframe>`;
    const { page } = await open('/stadt.html', { folder, documents: { '/stadt.html': town(SCRIPT, frame) } });
    const inside = await (await page.waitForSelector('iframe'))!.contentFrame();
    await untilDefined(inside);
    await page.waitForFunction(() => document.querySelector('iframe')!.clientHeight > 1000);
    await (await inside.$('brief-series >>> input'))!.type('schatten');
    assert.equal((await titles(inside)).length, 1);
    assert.equal(await inside.$eval('.site-footer', (footer) => getComputedStyle(footer).display), 'none');
  });

  if (name === 'chromium')
    it('the list of a series works from disk', async () => {
      const { page } = await open('/demo/', { ownTab: true });
      await page.goto(pathToFileURL(join(folder, PATH, 'index.html')).href);
      await untilDefined(page);
      await (await page.$('brief-series >>> input'))!.type('schatten');
      assert.equal((await titles(page)).length, 1);
    });

  for (const [form, body] of [
    ['an element', `<brief-series src="${PATH}series.json"><a href="${PATH}">Reihe</a></brief-series>`],
    ['a placeholder', `<div data-policy-brief-series="${PATH}"><a href="${PATH}">Reihe</a></div>`],
    ['a class', `<p class="policy-brief-series"><a href="${PATH}">Reihe</a></p>`],
    ['a link', `<p><a href="${PATH}index.html">Reihe</a></p>`],
  ] as const) {
    for (const [kind, script] of [
      ['classic script', SCRIPT],
      ['module', MODULE],
    ] as const) {
      it(`${form} shows a series on the page of a town that has only the ${kind}`, async () => {
        const { page, requests, errors } = await open('/stadt.html', {
          folder,
          documents: { '/stadt.html': town(script, body) },
          settle: true,
        });
        await untilDefined(page);
        assert.equal((await titles(page)).length, 7 + MORE);
        const files = requests.map((address) => address.split('/').at(-1)).filter((file) => file?.includes('.'));
        const ours = [script === MODULE ? LIBRARY_FILES.module : LIBRARY_FILES.classic, LIBRARY_FILES.series];
        assert.deepEqual(
          files.filter((file) => file !== 'favicon.ico').sort(),
          ['series.json', 'stadt.html', ...ours].sort(),
        );
        assert.deepEqual([errors, await faults(page)], [[], []]);
      });
    }
  }

  it('a page that loads both scripts registers the list once, and fetches no other', async () => {
    const both = `${SCRIPT}<script defer src="${PATH}${LIBRARY_FILES.series}"></script>`;
    const body = `<brief-series src="${PATH}series.json"></brief-series>`;
    const { page, requests, errors } = await open('/stadt.html', {
      folder,
      documents: { '/stadt.html': town(both, body) },
      settle: true,
    });
    await untilDefined(page);
    assert.equal(requests.filter((address) => address.endsWith(LIBRARY_FILES.series)).length, 1);
    assert.deepEqual(errors, []);
  });

  it('a page without a series does not ask for the script of one', async () => {
    const body = `<brief-card src="${PATH}series.json"></brief-card>`;
    const { page, requests } = await open('/stadt.html', {
      folder,
      documents: { '/stadt.html': town(SCRIPT, body) },
      settle: true,
    });
    const title = await page.waitForSelector('brief-card .brief-card-title');
    assert.equal(await title!.evaluate(({ textContent }) => textContent.trim()), 'Bänke im Schatten');
    assert.deepEqual(
      requests.filter((address) => address.endsWith(LIBRARY_FILES.series)),
      [],
    );
  });

  it('on paper, the list of a series has no fields', async () => {
    const { page } = await open(`${PATH}index.html`, { folder, ownTab: true });
    await untilDefined(page);
    if (name !== 'chromium') return;
    await page.emulateMediaType('print');
    const shown = await page.$eval('brief-series >>> .tools', (tools) => getComputedStyle(tools).display);
    assert.equal(shown, 'none');
  });
});
