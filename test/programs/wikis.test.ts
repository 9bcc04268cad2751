import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { BrowserContext, Page } from 'puppeteer-core';
import { contentOf, linksIn, paragraphsIn } from '../embed-builder/html.js';
import {
  AFTER,
  BEFORE,
  NAME,
  SHAPES,
  SHAPING_HASH,
  snippetFor,
  strangeSnippets,
  untilDrawn,
} from '../embed-builder/webmaster.js';
import { FOREIGN_MARKUP } from '../fixtures/foreign-markup.js';
import { brief, FOLDER } from '../pages/support/forms.js';
import { countPage, shareBrowser } from '../support/shared-browsers.mjs';
import { startDokuWiki, startMediaWiki, type Wiki } from '../support/start-wikis.mjs';

const PHONE = { width: 390, height: 800 };

const WIKIS = [
  {
    name: 'MediaWiki',
    system: 'mediawiki',
    start: startMediaWiki,
    path: (page: string) => `/w/index.php?title=${page}`,
    edit: '&action=edit',
    field: '#wpTextbox1',
    save: '#wpSave',
    content: 'mw-parser-output',
    looks: ['vector', 'timeless', 'minerva'].map((skin) => `&useskin=${skin}`),
    // It has references for every sign.
    shown: (title: string) => title,
  },
  {
    name: 'DokuWiki',
    system: 'dokuwiki',
    start: startDokuWiki,
    path: (page: string) => `/wiki/doku.php?id=${page}`,
    edit: '&do=edit',
    field: '#wiki__text',
    save: '#edbtn__save',
    content: 'page',
    looks: [''],
    // A space separates what would end the link or be an image.
    shown: (title: string) => title.replace(/\](?=\])|\{(?=\{)/g, '$& '),
  },
];

for (const { name, system, start, path, edit, field, save, content, looks, shown } of WIKIS) {
  describe(`${name}, with the snippets of the embed builder`, () => {
    let wiki: Wiki;
    let context: BrowserContext;
    let page: Page;
    let leave: () => Promise<void>;
    const messages: string[] = [];

    before(async () => {
      wiki = await start({
        folder: resolve(`.${FOLDER}`),
        template: (origin) => snippetFor({ system, way: 'script', folder: `${origin}/policy-brief-files/` }).template!,
      });
      const sharing = await shareBrowser('chromium');
      leave = () => sharing.leave();
      context = await sharing.browser.createBrowserContext();
      page = await context.newPage();
      countPage();
      await page.setViewport(PHONE);
      page.on('console', (message) => messages.push(message.text()));
      page.on('pageerror', (error) => messages.push(String(error)));
      for (const [title, snippets] of Object.entries(pagesFor({ system, folder: wiki.folder })))
        await saveAs(title, snippets);
    });
    after(async () => {
      await context.close();
      await leave();
      await wiki.close();
    });

    /** Saves a page by the form of the wiki, which needs no script. */
    const saveAs = async (title: string, snippets: readonly string[]) => {
      await page.setJavaScriptEnabled(false);
      await page.goto(wiki.url + path(title) + edit);
      const text = [BEFORE, ...snippets, AFTER].join('\n\n');
      await page.$eval(field, (field, text) => ((field as HTMLTextAreaElement).value = text), text);
      await Promise.all([page.waitForNavigation(), page.$eval(save, (button) => (button as HTMLElement).click())]);
      await page.setJavaScriptEnabled(true);
    };
    const read = async (title: string) => contentOf(await (await fetch(wiki.url + path(title))).text(), content);

    for (const [title, hash] of Object.entries({ whole: '', shaped: SHAPING_HASH, link: '' })) {
      it(`the page “${title}” contains the link of the snippet, before any script runs`, async () => {
        const saved = await read(title);
        assert.deepEqual(linksIn(saved), [[`${wiki.folder}${NAME}.html${hash}`, brief.meta.title]]);
        assert.deepEqual(paragraphsIn(saved), [BEFORE, brief.meta.title, AFTER]);
      });
    }

    it('whatever a title contains is text', async () => {
      const saved = await read('strange');
      const titles = FOREIGN_MARKUP.map(shown);
      assert.deepEqual(paragraphsIn(saved), [BEFORE, ...titles, AFTER]);
      assert.deepEqual(
        linksIn(saved).map(([, text]) => text),
        titles,
      );
    });

    it('the script draws the brief as chosen, and the console has nothing to say', async () => {
      for (const [title, look] of [['shaped', ''], ...looks.map((look) => ['whole', look])] as const) {
        messages.length = 0;
        await page.goto(wiki.url + path(title) + look);
        await untilDrawn(page);
        const headers = await page.$$eval('policy-brief .brief-header', ({ length }) => length);
        assert.equal(headers, title === 'whole' ? 1 : 0);
        assert.deepEqual(messages, [], look);
      }
    });
  });
}

/** The snippets of each page that a webmaster saves, by its title. */
function pagesFor(given: Record<string, string>): Record<string, string[]> {
  const shapes = Object.entries(SHAPES).map(([shape, chosen]) => [
    shape,
    [snippetFor({ ...given, way: 'script', ...chosen }).snippet],
  ]);
  return {
    ...Object.fromEntries(shapes),
    link: [snippetFor({ ...given, way: 'link' }).snippet],
    strange: strangeSnippets({ ...given, way: 'script' }).map(({ snippet }) => snippet),
  };
}
