import assert from 'node:assert/strict';
import { it } from 'node:test';
import { blockText } from '../../src/brief/text.js';
import { eachBrowser } from '../support/pages.js';
import { faults } from './support/axe.js';
import { clickAndWait, copyOtherText, paste } from './support/clipboard.js';
import { untilShown } from './support/demo.js';
import {
  ALL_FORMS,
  brief,
  CITATION,
  CLASSIC_LINE,
  FORMS,
  frame,
  ICON,
  MODULE_LINE,
  PAGE,
  PLACES,
  site,
  STYLESHEET,
  wordsIn,
} from './support/forms.js';

const COPY_CITATION = '>>> button[aria-label^="Zitiervorschlag kopieren"]';
const PATH = '/seite.html';

/** Every paragraph of the summary and of all items; a text is complete if it contains them. */
const WORDS = [
  brief.summary,
  ...brief.sections.flatMap(({ content, items }) => [content, ...items.map((item) => item.content)]),
]
  .flatMap((blocks) => blockText(blocks).split('\n'))
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter(Boolean);

eachBrowser(({ open, reuse }) => {
  const opened = async (content: string, head = CLASSIC_LINE, how = open) => {
    const settle = how === reuse;
    const result = await how(PATH, { documents: { [PATH]: site(content, head) }, settle });
    await untilShown(result.page);
    return result;
  };

  for (const [line, head] of [
    ['the classic script', CLASSIC_LINE],
    ['the module', MODULE_LINE],
  ] as const) {
    it(`every form shows the same text with ${line}`, async () => {
      const { page, errors } = await opened(ALL_FORMS, head);
      const shown = new Map<string, string>();
      for (const [form, selector] of PLACES) shown.set(form, await wordsIn(page, selector));
      assert.deepEqual(errors, []);
      const [first = ''] = shown.values();
      assert.deepEqual(
        WORDS.filter((text) => !first.includes(text)),
        [],
      );
      for (const [form, words] of shown) assert.equal(words, first, form);
    });
  }

  it('a frame shows the same text', async () => {
    const { page } = await opened(FORMS['a static fragment']);
    const words = await wordsIn(page, 'main');
    const framed = await open(PAGE);
    await untilShown(framed.page);
    assert.equal(await wordsIn(framed.page, 'main'), words);
  });

  for (const [form, html] of Object.entries(FORMS)) {
    it(`${form} requests only the script and, unless the page contains it, the data`, async () => {
      const { requests, origin } = await opened(html, CLASSIC_LINE, reuse);
      const files = requests
        .filter((address) => !address.startsWith('data:') && !address.endsWith(ICON))
        .map((address) => address.replace(origin, ''));
      const hasData = html.includes('application/json') || form === 'a static fragment';
      assert.equal(files.filter((path) => path.endsWith('.json')).length, hasData ? 0 : 1);
      assert.deepEqual(
        files.filter((path) => !/^\/(?:seite\.html|dist\/.*\.js|demo\/briefs\/.*\.json)$/.test(path)),
        [],
      );
    });

    it(`axe finds no problem in ${form}`, async () => {
      const { page } = await opened(html, CLASSIC_LINE, reuse);
      assert.deepEqual(await faults(page), []);
    });

    it(`one click copies the citation of ${form}`, async () => {
      const { page } = await opened(html, CLASSIC_LINE, reuse);
      await copyOtherText(page);
      assert.equal(await clickAndWait(page, COPY_CITATION), 'brief-copy');
      assert.equal((await paste(page)).plain, CITATION);
    });
  }

  for (const form of ['a plain link', 'a placeholder with data', 'a placeholder with a class', 'an element'] as const) {
    it(`without scripts, ${form} is a link that leads to the whole brief`, async () => {
      const { page, origin } = await open(PATH, { documents: { [PATH]: site(FORMS[form]) }, javaScript: false });
      const href = await page.$eval('main a', (link) => link.href);
      assert.equal(href, origin + PAGE);
      await page.goto(href);
      const text = await page.$eval('main', (main) => main.innerText.replace(/\s+/g, ' '));
      for (const words of WORDS) assert.ok(text.includes(words), words);
    });
  }

  it('without scripts, a static fragment contains all its text', async () => {
    const html = site(FORMS['a static fragment'], `<link rel="stylesheet" href="${STYLESHEET}">`);
    const { page } = await open(PATH, { documents: { [PATH]: html }, javaScript: false });
    const text = await page.$eval('main', (main) => main.innerText.replace(/\s+/g, ' '));
    for (const words of WORDS) assert.ok(text.includes(words), words);
  });

  it('without scripts, a frame contains all its text', async () => {
    const { origin } = await open(PATH, { documents: { [PATH]: site('') } });
    const { page } = await open(PATH, { documents: { [PATH]: site(frame(origin)) }, javaScript: false });
    const element = await page.waitForSelector('iframe');
    await element!.scrollIntoView();
    const content = await element!.contentFrame();
    await content.waitForSelector('.brief');
    const text = await content.$eval('main', (main) => main.innerText.replace(/\s+/g, ' '));
    for (const words of WORDS) assert.ok(text.includes(words), words);
  });
});
