import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { Brief } from '../../src/brief/model.js';
import { inlineText } from '../../src/brief/text.js';
import { firstBrief, untilShown } from '../pages/support/demo.js';
import { pressTogether } from '../support/keys.mjs';
import { eachBrowser } from '../support/pages.js';

const german = firstBrief();
const arabic = JSON.parse(readFileSync('demo/briefs/beispielhausen.ar.json', 'utf8')) as Brief;
const CITATION = inlineText(german.citations.styles[0].de);

/** Complaints on the console; that Lit says which build it is, is none. */
const COMPLAINT = /^(error|warn|assert): (?!Lit is in dev mode)/;

eachBrowser(({ open }) => {
  for (const name of ['react', 'vue', 'svelte']) {
    const openApp = async (mode: 'production' | 'development' = 'production') => {
      const opened = await open(`/${name}-${mode}/index.html`, { folder: 'build/frameworks' });
      await untilShown(opened.page);
      return opened;
    };

    describe(name, () => {
      it('an address shows a brief', async () => {
        const { page } = await openApp();
        assert.equal(await titleIn(page, '#address'), german.meta.title);
      });

      it('an object shows a brief', async () => {
        const { page } = await openApp();
        assert.equal(await titleIn(page, '#object'), german.meta.title);
      });

      it('a change of the address changes the text, also of the elements inside', async () => {
        const { page } = await openApp();
        await press(page, 'other');
        assert.equal(await titleIn(page, '#address'), arabic.meta.title);
        assert.equal(await titleIn(page, '#composed brief-header'), arabic.meta.title);
        assert.equal(await titleIn(page, '#object'), german.meta.title);
      });

      it('a change of the heading level changes the headings', async () => {
        const { page } = await openApp();
        assert.equal(await page.$$eval('#address h2.brief-title', ({ length }) => length), 1);
        await press(page, 'deeper');
        assert.equal(await page.$$eval('#address h3.brief-title', ({ length }) => length), 1);
      });

      it('a listener hears once of each brief that is there', async () => {
        const { page } = await openApp();
        const first = ['brief-load address', 'brief-load composed', 'brief-load object'];
        assert.deepEqual((await events(page)).sort(), first);
        await press(page, 'other');
        assert.deepEqual((await events(page)).slice(3).sort(), first.slice(0, 2));
      });

      for (const [id, selector] of [
        ['address', '#address policy-brief-citation-controls'],
        ['composed', '#composed brief-citation policy-brief-citation-controls'],
      ] as const) {
        it(`a click copies the citation of #${id}, and a listener hears of it once`, async () => {
          const { page } = await openApp();
          await (await page.waitForSelector(`${selector} >>> button`))!.click();
          await page.waitForFunction(() => document.querySelector('#events')!.textContent.includes('brief-copy'));
          assert.deepEqual((await events(page)).slice(3), [`brief-copy ${id}`]);
          assert.equal(await paste(page), CITATION);
        });
      }

      it('an element that was taken away comes back with its text', async () => {
        const { page } = await openApp();
        await press(page, 'toggle');
        assert.equal(await page.$('#address, brief-citation'), null);
        assert.equal(await titleIn(page, '#composed brief-header'), german.meta.title);
        await press(page, 'toggle');
        assert.equal(await titleIn(page, '#address'), german.meta.title);
        assert.equal(await page.$eval('brief-citation .brief-citation-text', (text) => text.textContent), CITATION);
        assert.deepEqual((await events(page)).slice(3), ['brief-load address']);
      });

      it('other state leaves the text untouched, even where what it replaced goes, comes or changes', async () => {
        const { page, errors } = await openApp();
        const changes = await page.evaluateHandle(() => {
          const observer = new MutationObserver(() => {});
          const options = { childList: true, subtree: true, characterData: true, attributes: true };
          for (const element of document.querySelectorAll('policy-brief')) observer.observe(element, options);
          return observer;
        });
        for (const count of ['1', '2']) {
          await press(page, 'count');
          assert.equal(await page.$eval('#count', (button) => button.textContent), count);
        }
        assert.equal(await changes.evaluate((observer) => observer.takeRecords().length), 0);
        assert.deepEqual(errors, []);
        await press(page, 'other');
        assert.equal(await titleIn(page, '#address'), arabic.meta.title);
      });

      it('the framework finds nothing to complain about', async () => {
        const { page, messages, errors } = await openApp('development');
        for (const id of ['count', 'deeper', 'toggle', 'toggle', 'other', 'count']) await press(page, id);
        assert.deepEqual(
          messages.filter((message) => COMPLAINT.test(message)),
          [],
        );
        assert.deepEqual(errors, []);
      });
    });
  }
});

/** Presses a button of the app, and waits until the framework and the elements have followed. */
async function press(page: Page, id: string): Promise<void> {
  await page.click(`#${id}`);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  await untilShown(page);
}

function titleIn(page: Page, selector: string): Promise<string> {
  return page.$eval(`${selector} .brief-title`, (title) => title.textContent);
}

/** What the app's listeners have heard, in this order. */
function events(page: Page): Promise<string[]> {
  return page.$$eval('#events li', (items) => items.map((item) => item.textContent));
}

async function paste(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.body.appendChild(document.createElement('textarea'));
    field.focus();
  });
  await pressTogether(page.keyboard, ['Control', 'v']);
  return page.$eval('textarea', ({ value }) => value);
}
