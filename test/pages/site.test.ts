import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, it } from 'node:test';
import { unzipSync } from 'fflate';
import type { Frame, Page } from 'puppeteer-core';
import { runProgram } from '../programs/run-program.js';
import { serve } from '../../demo/server.mjs';
import { pressTogether } from '../support/keys.mjs';
import { eachBrowser } from '../support/pages.js';
import { faults } from './support/axe.js';
import { clickAndWait, paste } from './support/clipboard.js';
import { untilShown } from './support/demo.js';
import { tooWide } from './support/too-wide.js';

const SERIES = 'test/fixtures/series';
/** The site has a path on its server, as on the pages of a code host. */
const PATH = '/a/b/';
const PAGES = [
  ...['index.html', 'baenke.de.html', 'korrigiert.de.html', 'zill.ar.html', 'embed.html', 'embed-preview.html'],
  'guide.html',
];
const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 320, height: 640 };

eachBrowser(({ open, reuse }) => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'site-'));
    runProgram('node', ['dist/cli/main.js', 'build', SERIES, '--out', join(folder, PATH)]);
  });
  after(() => rmSync(folder, { recursive: true }));

  for (const page of PAGES) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`axe finds no problem on ${page} of a series in its ${colorScheme} colour scheme`, async () => {
        const opened = await reuse(PATH + page, { folder, colorScheme, settle: true });
        await untilShown(opened.page);
        assert.deepEqual(await faults(opened.page), []);
      });
    }

    it(`${page} of a series asks only its own server, and its policy blocks nothing`, async () => {
      const opened = await reuse(PATH + page, { folder, settle: true });
      await untilShown(opened.page);
      const foreign = opened.requests.filter(
        (address) => !address.startsWith('data:') && !address.startsWith(opened.origin),
      );
      assert.deepEqual(foreign, []);
      assert.deepEqual([await opened.violations(), opened.errors], [[], []]);
    });

    it(`${page} of a series does not scroll sideways at 320 pixels`, async () => {
      const opened = await reuse(PATH + page, { folder, settle: true, viewport: PHONE });
      await untilShown(opened.page);
      assert.deepEqual(await tooWide(opened.page), []);
    });
  }

  it('a webmaster gets from the list of briefs to a page of a town on another origin that shows the brief', async () => {
    const { page, origin, errors } = await open(`${PATH}index.html`, { folder, viewport: DESKTOP });
    const follow = (selector: string) => Promise.all([page.waitForNavigation(), page.click(selector)]);
    const town = await startTown(unzipSync(readFileSync(join(folder, PATH, 'zahlen.de.zip'))));
    try {
      await follow('.brief-card-title a[href="zahlen.de.html"]');
      await untilShown(page);
      await follow('.site-actions a[href^="embed.html"]');
      await page.waitForSelector('.embed-block button');
      const chosen = await page.$eval('#embed-brief', (list) => (list as HTMLSelectElement).value);
      assert.equal(chosen, `${origin}${PATH}zahlen.de.json`);
      await page.select('#embed-system', 'joomla');
      for (const [way, drawn, from] of [
        ['script', 'policy-brief .brief', `${town.url}/policy-brief-files/`],
        ['two-click', 'brief-frame >>> iframe', origin + PATH],
      ] as const) {
        await page.select('#embed-way', way);
        const builder = page.url();
        for (const part of ['template', 'snippet']) {
          assert.equal(await clickAndWait(page, `.embed-block:has(#embed-${part}) button`), 'brief-copy');
          await page.goto(`${town.url}/redaktion/${part}`);
          await page.focus('textarea');
          await pressTogether(page.keyboard, ['Control', 'v']);
          await follow('button');
          await page.goto(builder);
          await page.waitForSelector('.embed-block button');
        }
        await page.goto(`${town.url}/seite`);
        await (await page.$('brief-frame >>> button'))?.click();
        const shown = (await (await page.waitForSelector(drawn))!.contentFrame()) ?? page;
        await shown.waitForFunction(() => document.querySelector<HTMLImageElement>('.brief img')?.naturalWidth === 320);
        assert.match(await shown.$eval('.brief', ({ textContent }) => textContent), /Zahlen, bitte!/);
        const loaded = [...(await resourcesOf(page)), ...(await resourcesOf(shown))];
        assert.ok(loaded.includes(`${from}bilder/plan.svg`), loaded.join());
        assert.deepEqual(
          loaded.filter((address) => !address.startsWith(`${town.url}/`) && !address.startsWith(from)),
          [],
        );
        await page.goto(builder);
        await page.waitForSelector('.embed-block button');
      }
      assert.deepEqual(errors, []);
    } finally {
      await town.close();
    }
  });

  it('a webmaster gets from the list of briefs to a page of a town on another origin that shows the list or the newest brief', async () => {
    const { page, origin, errors } = await open(`${PATH}index.html`, { folder, viewport: DESKTOP });
    await Promise.all([page.waitForNavigation(), page.click('.site-embed a')]);
    const builder = page.url();
    const list = 'brief-series li:not([hidden]) .brief-card-title';
    for (const [address, system, way, drawn, shown] of [
      ['series.json', 'joomla', 'script', `${list} a`, 'Bänke im Schatten'],
      ['series.json', 'typo3', 'script', `${list} a`, 'Bänke im Schatten'],
      ['series.json', 'neos', 'frame', 'iframe', 'Bänke im Schatten'],
      ['series.json', 'joomla', 'two-click', 'brief-frame >>> iframe', 'Bänke im Schatten'],
      ['series.json#newest', 'joomla', 'script', 'policy-brief .brief-title', 'Bänke im Schatten'],
      ['series.json#newest', 'typo3', 'script', 'policy-brief .brief-title', 'Bänke im Schatten'],
    ] as const) {
      const which = `${address}, ${system}, ${way}`;
      await page.goto(builder);
      await page.waitForSelector('.embed-block button');
      await page.select('#embed-brief', `${origin}${PATH}${address}`);
      await page.select('#embed-system', system);
      await page.select('#embed-way', way);
      await page.waitForFunction(
        (expected) => document.querySelector('.embed-block')!.textContent.includes(expected),
        {},
        address.includes('#') ? 'Muster kompakt' : 'index.html',
      );
      const code = await page.evaluate(() => {
        const codeOf = (id: string) => document.querySelector(`#embed-${id}`)?.textContent ?? '';
        const files = [...document.querySelectorAll<HTMLAnchorElement>('.embed-files a')];
        return {
          snippet: codeOf('snippet'),
          template: codeOf('template'),
          files: files.map(({ href, download }) => ({ href, download })),
        };
      });
      const uploaded = Object.fromEntries(
        code.files.flatMap(({ href, download }): [string, Uint8Array][] => {
          const content = readFileSync(join(folder, new URL(href).pathname));
          return download.endsWith('.zip')
            ? Object.entries(unzipSync(content))
            : [[`policy-brief-files/${download}`, content]];
        }),
      );
      const town = await startTown(uploaded, code);
      try {
        await page.goto(`${town.url}/seite`);
        await (await page.$('brief-frame >>> button'))?.click();
        const frame = await (await page.waitForSelector(drawn))!.contentFrame();
        const place = frame ?? page;
        const title = await place.waitForSelector(frame ? `${list} a` : drawn);
        assert.match(await title!.evaluate(({ textContent }) => textContent), new RegExp(shown), which);
        const loaded = await resourcesOf(page);
        assert.deepEqual(
          loaded.filter((one) => !one.startsWith(`${town.url}/`) && way !== 'two-click'),
          [],
          which,
        );
        if (drawn.includes('card-title') || way === 'frame')
          assert.equal(
            await title!.evaluate((link) => (link as HTMLAnchorElement).href),
            'https://x.example/a/b/baenke.de.html',
          );
      } finally {
        await town.close();
      }
    }
    assert.deepEqual(errors, []);
  });

  it('the preview of the builder of a series breaks no policy, with and without the script', async () => {
    const { page, origin } = await open(`${PATH}embed.html?brief=zahlen.de.json&system=neos`, { folder });
    for (const [address, way, drawn] of [
      ['zahlen.de.json', 'text', 'embed-preview policy-brief .brief img'],
      ['zahlen.de.json', 'fragment', 'embed-preview > .brief img'],
      ['zahlen.de.json', 'frame', 'embed-preview > iframe'],
      ['series.json', 'script', 'embed-preview brief-series .brief-card-title'],
      ['series.json', 'frame', 'embed-preview > iframe'],
      ['series.json#newest', 'script', 'embed-preview policy-brief .brief-title'],
    ] as const) {
      await page.waitForSelector('#embed-way');
      await page.select('#embed-brief', `${origin}${PATH}${address}`);
      await page.select('#embed-way', way);
      const preview = await (await page.waitForSelector('.embed-stage iframe[src]'))!.contentFrame();
      await preview.waitForSelector(drawn);
      const { script, violations } = await preview.evaluate(() => ({
        script: customElements.get('policy-brief') !== undefined,
        violations: (globalThis as unknown as { policyViolations: string[] }).policyViolations,
      }));
      assert.deepEqual([script, violations], [way === 'text' || way === 'script', []], `${address}, ${way}`);
    }
  });

  it('the builder of a series keeps the choices where the reader changes the language of the page', async () => {
    const { page, origin } = await open(`${PATH}embed.html?brief=zahlen.de.json&system=neos`, { folder });
    const chosen = () =>
      page.$eval('embed-builder', (builder) => {
        const { value } = builder.querySelector<HTMLSelectElement>('#embed-brief')!;
        return [value, builder.querySelector<HTMLSelectElement>('#embed-way')!.value];
      });
    await page.waitForSelector('#embed-way');
    await page.select('#embed-way', 'fragment');
    const before = await chosen();
    assert.deepEqual(before, [`${origin}${PATH}zahlen.de.json`, 'fragment']);
    await Promise.all([page.waitForNavigation(), page.click('.site-languages [lang=en]')]);
    assert.match(page.url(), /embed\.en\.html#/);
    await page.waitForSelector('#embed-way');
    assert.deepEqual(await chosen(), before);
  });

  it('without script, the builder of a series leads to the kit of each brief', async () => {
    const { page } = await open(`${PATH}embed.html`, { folder, javaScript: false });
    const kits = await page.$$eval('embed-builder a', (links) =>
      links.filter((link) => link.checkVisibility()).map((link) => link.getAttribute('href')),
    );
    assert.equal(kits.length, 8);
    for (const kit of kits) assert.ok(readFileSync(join(folder, PATH, kit!)).length > 0, kit!);
  });

  it('the actions of a brief cite and copy its DOI by one click each, and move nothing', async () => {
    const { page } = await open(`${PATH}baenke.de.html`, { folder });
    await untilShown(page);
    const places = () =>
      page.$$eval('.site-actions li, main', (all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
    const before = await places();
    for (const [element, copied] of [
      ['brief-cite-button', /^Beispiel, E\., von der Muster/],
      ['brief-doi', /^https:\/\/doi\.org\/10\.5555\/muster-3$/],
    ] as const) {
      assert.equal(
        await clickAndWait(page, `.site-actions ${element} policy-brief-copy-controls >>> button`),
        'brief-copy',
      );
      assert.deepEqual(await places(), before);
      assert.match((await paste(page)).plain, copied);
    }
    assert.deepEqual(
      await page.$$eval('.brief-header > .brief-cite-controls', (all) => all.filter((one) => one.checkVisibility())),
      [],
    );
  });

  it('without script, the actions of a brief lead to its citation, the builder, its files and its DOI', async () => {
    const { page } = await open(`${PATH}baenke.de.html`, { folder, javaScript: false });
    const links = await page.$$eval('.site-actions a', (all) => all.map((link) => link.getAttribute('href')!));
    assert.deepEqual(links, [
      '#zitieren',
      'embed.html?brief=baenke.de.json',
      '#page:take',
      'https://doi.org/10.5555/muster-3',
    ]);
    for (const anchor of links.filter((href) => href.startsWith('#')))
      assert.ok(await page.$(`[id="${anchor.slice(1)}"]`), anchor);
  });

  it('the pages of a series lead to each other without script', async () => {
    const { page, origin } = await open(`${PATH}index.html`, { folder, javaScript: false });
    const follow = async (selector: string) => {
      await Promise.all([page.waitForNavigation(), page.click(selector)]);
      return page.url().replace(origin + PATH, '');
    };
    assert.equal(await follow('.brief-card-title a'), 'baenke.de.html');
    assert.equal(await follow('.site-languages [lang=en]'), 'baenke.en.html');
    assert.equal(await follow('.site-neighbours [rel=prev]'), 'zaeune.de.html');
    assert.equal(await follow('.site-home'), 'index.html');
    assert.equal(await follow('.site-languages [lang=en]'), 'index.en.html');
  });

  it('the first Tab on a page of a series leads past its header', async () => {
    const { page } = await open(`${PATH}baenke.de.html`, { folder });
    await untilShown(page);
    const focused = () =>
      page.evaluate(() => {
        const { activeElement } = document;
        const { top } = activeElement!.getBoundingClientRect();
        return {
          name: activeElement!.textContent.trim(),
          isVisible: top >= 0,
          inMain: !!activeElement!.closest('main'),
        };
      });
    await page.keyboard.press('Tab');
    assert.deepEqual(await focused(), { name: 'Zum Inhalt springen', isVisible: true, inMain: false });
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    assert.equal((await focused()).inMain, true);
  });

  it('the embed kit, unpacked on an empty server, shows the brief with the snippet of its instructions', async () => {
    const town = mkdtempSync(join(tmpdir(), 'town-'));
    try {
      const kit = unzipSync(readFileSync(join(folder, PATH, 'zahlen.de.zip')));
      for (const [path, content] of Object.entries(kit)) {
        mkdirSync(dirname(join(town, path)), { recursive: true });
        writeFileSync(join(town, path), content);
      }
      const steps = new TextDecoder().decode(kit['schnipsel/joomla.txt']);
      const head = [...steps.matchAll(/^<(?:script|link) .*$/gm)].join('\n');
      const snippet = steps.slice(steps.indexOf('<div'));
      const html = `<!doctype html><html lang="de"><head><title>Stadt</title>${head}</head><body><main>${snippet}</main>`;
      const { page, errors, requests, origin } = await open('/seite.html', {
        folder: town,
        documents: { '/seite.html': html },
        settle: true,
      });
      assert.equal(await untilShown(page), 1);
      const shown = await page.evaluate(() => ({
        buttons: [...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot?.querySelector('button'))
          .length,
        image: document.querySelector('img')?.naturalWidth,
      }));
      assert.ok(shown.buttons > 0);
      assert.equal(shown.image, 320);
      assert.deepEqual(errors, []);
      assert.deepEqual(
        requests.filter((address) => !address.startsWith('data:') && !address.startsWith(origin)),
        [],
      );
    } finally {
      rmSync(town, { recursive: true });
    }
  });
});

/** The addresses that a page or a frame has loaded. */
async function resourcesOf(page: Page | Frame): Promise<string[]> {
  return page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
}

/**
 * Starts a town whose server has an unpacked kit, a system in which a webmaster pastes code, and a page with that code.
 *
 * @param parts The code that has been pasted already.
 */
async function startTown(
  kit: Record<string, Uint8Array>,
  parts: { snippet?: string; template?: string } & Record<string, unknown> = {},
): Promise<{ url: string; close: () => Promise<void> }> {
  const types: Record<string, string> = {
    js: 'text/javascript',
    json: 'application/json',
    css: 'text/css',
    svg: 'image/svg+xml',
  };
  return serve({
    answer: ({ url = '' }, response) => {
      const { pathname, searchParams } = new URL(url, 'http://town.example');
      const file = kit[pathname.slice(1)];
      const part = /^\/redaktion\/(\w+)$/.exec(pathname)?.[1];
      if (part && searchParams.has('code')) parts[part] = searchParams.get('code') ?? '';
      const content = part
        ? '<form><textarea name="code" aria-label="Code"></textarea><button>Speichern</button></form>'
        : (parts.snippet ?? '');
      const head = `<meta charset="utf-8"><title>Stadt</title>${part ? '' : (parts.template ?? '')}`;
      const type = types[/\w+$/.exec(pathname)?.[0] ?? ''] ?? 'text/html; charset=utf-8';
      response
        .writeHead(200, { 'Content-Type': type })
        .end(file ?? `<!doctype html><html lang="de"><head>${head}</head><body><main>${content}</main></body></html>`);
      return true;
    },
  });
}
