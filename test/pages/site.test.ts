import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, it } from 'node:test';
import { unzipSync } from 'fflate';
import { runProgram } from '../programs/run-program.js';
import { eachBrowser } from '../support/pages.js';
import { faults } from './support/axe.js';
import { untilShown } from './support/demo.js';
import { tooWide } from './support/too-wide.js';

const SERIES = 'test/fixtures/series';
/** The site has a path on its server, as on the pages of a code host. */
const PATH = '/a/b/';
const PAGES = ['index.html', 'baenke.de.html', 'korrigiert.de.html', 'zill.ar.html'];
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
