import assert from 'node:assert/strict';
import { it } from 'node:test';
import { eachBrowser } from '../support/pages.js';
import { untilShown } from './support/demo.js';
import { CLASSIC, CLASSIC_LINE, FOLDER, FORMS, MODULE, MODULE_LINE, site } from './support/forms.js';

const PATH = '/seite.html';
const CONTENT = FORMS['a plain link'] + FORMS['a static fragment'] + FORMS['an element'];
const LATER = `<script defer src="${CLASSIC}" data-briefs="${FOLDER}" data-after="load"></script>`;
const LATER_MODULE = `<script type="module" src="${MODULE}" data-briefs="${FOLDER}" data-after="load"></script>`;

/** Something that a page waits for before it has loaded. */
const SLOW = '<img src="/faults/slow?ms=300" alt="">';

/** Notes what had happened by the time that the page had loaded. */
function note(): void {
  const html = () => document.querySelector('main')!.innerHTML;
  let parsed: string | undefined;
  document.addEventListener('readystatechange', () => (parsed ??= html()));
  window.addEventListener('load', () => {
    const seen = { changed: html() !== parsed, registered: Boolean(customElements.get('policy-brief')) };
    Object.assign(globalThis, { seen });
  });
}

eachBrowser(({ open }) => {
  const opened = async (head: string, { watch = note, content = CONTENT } = {}) => {
    const result = await open(PATH, { documents: { [PATH]: site(content + SLOW, head) }, watch });
    await result.page.waitForSelector('main > policy-brief:first-of-type .brief-title');
    await result.page.waitForSelector('main > .brief policy-brief-citation-controls');
    assert.equal(await untilShown(result.page), 2);
    assert.deepEqual(result.errors, []);
    return { ...result, seen: await result.page.evaluate('globalThis.seen') };
  };

  for (const [name, line, usual] of [
    ['the classic script', LATER, CLASSIC_LINE],
    ['the module', LATER_MODULE, MODULE_LINE],
  ] as const) {
    it(`with data-after="load", ${name} leaves the page as it is until it has loaded, and then shows every brief`, async () => {
      assert.deepEqual((await opened(line)).seen, { changed: false, registered: false });
    });

    it(`without it, ${name} shows every brief before the page has loaded`, async () => {
      assert.deepEqual((await opened(usual)).seen, { changed: true, registered: true });
    });
  }

  it('data-after="load" works where a page inserts the script after it has loaded', async () => {
    const { page, errors } = await open(PATH, { documents: { [PATH]: site(FORMS['an element'], '') } });
    await page.evaluate((src) => {
      const script = Object.assign(document.createElement('script'), { src });
      script.dataset.after = 'load';
      document.head.append(script);
    }, CLASSIC);
    await page.waitForSelector('policy-brief .brief-title');
    assert.deepEqual(errors, []);
  });

  it('data-after="load" works in a browser without idle moments, and where an element has their name', async () => {
    const watch = () => void Reflect.deleteProperty(globalThis, 'requestIdleCallback');
    await opened(LATER, { watch, content: `${CONTENT}<p id="requestIdleCallback">Text</p>` });
  });

  it('only the tag of a script with an address makes the script wait', async () => {
    const content = `<p data-after="load">Text</p><script data-after="load"></script>${CONTENT}`;
    assert.deepEqual((await opened(CLASSIC_LINE, { content })).seen, { changed: true, registered: true });
  });
});
