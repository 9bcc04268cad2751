import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { serve } from '../../demo/server.mjs';
import { eachBrowser } from '../support/pages.js';
import { clickAndWait, copyOtherText, paste } from './support/clipboard.js';
import { untilShown } from './support/demo.js';
import { ALL_FORMS, CITATION, CLASSIC, CLASSIC_LINE, DATA, FORMS, PLACES, site, wordsIn } from './support/forms.js';

const PATH = '/seite.html';
const LINK = '<a href="/demo/">Der Policy Brief</a>';

/** Answers of the server, and the error code that each leads to. */
const FAULTS = {
  '404': 'status',
  '500': 'status',
  empty: 'format',
  truncated: 'format',
  html: 'type',
  'wrong-format': 'format',
  'too-large': 'too-large',
  cut: 'network',
} as const;

/** The forms that ask for data, by their address. */
const FORMS_WITH_DATA = {
  'a placeholder': (src: string) => `<div data-policy-brief="${src}">${LINK}</div>`,
  'a placeholder around a static fragment': (src: string) =>
    `<div data-policy-brief="${src}">${FORMS['a static fragment']}</div>`,
  'an element': (src: string) => `<policy-brief src="${src}">${LINK}</policy-brief>`,
} as const;

/** Counts the events of the page from before its first element. */
const COUNTER = `<script>
  addEventListener('brief-load', () => (globalThis.loads = (globalThis.loads ?? 0) + 1), true);
  addEventListener('brief-error', ({ error, target }) => {
    (globalThis.failures ??= []).push(error.code);
    (globalThis.from ??= []).push(target.closest('[id^=form-]')?.id);
  }, true);
  addEventListener('unhandledrejection', () => (globalThis.failures ??= []).push('unhandled'));
</script>`;

interface Told {
  loads: number;
  failures: string[];
}

eachBrowser(({ open, reuse }) => {
  const opened = (content: string, head = CLASSIC_LINE) =>
    open(PATH, { documents: { [PATH]: site(content, COUNTER + head) } });

  for (const [fault, code] of Object.entries(FAULTS)) {
    const forms = Object.entries(FORMS_WITH_DATA);
    const addresses = forms.map((_form, index) => `/faults/${fault}/${index}.json`);
    const places = forms.map(([, html], index) => `<div id="form-${index}">${html(addresses[index]!)}</div>`);

    for (const [index, [form]] of forms.entries()) {
      it(`${fault}: ${form} keeps its fallback, fires one event, and logs one line`, async () => {
        const { page, messages, errors } = await reuse(PATH, {
          documents: { [PATH]: site(places.join(''), COUNTER + CLASSIC_LINE) },
        });
        await until(page, 'failures', forms.length);
        assert.deepEqual(await told(page), { loads: 0, failures: forms.map(() => code) });
        const from = await page.evaluate(() => (globalThis as unknown as { from: string[] }).from);
        assert.equal(from.filter((id) => id === `form-${index}`).length, 1, from.join());
        const words = await wordsIn(page, `#form-${index}`);
        assert.ok(words.includes(form.includes('static') ? CITATION : 'Der Policy Brief'), words);
        assert.deepEqual(errors, []);
        const lines = ownLines(messages);
        assert.equal(lines.filter((line) => line.includes(addresses[index]!)).length, 1, lines.join('\n'));
        assert.equal(lines.length, forms.length, lines.join('\n'));
      });
    }
  }

  it('an address on another site that the page allows but that lacks CORS: the fallback stays', async () => {
    const { page, origin, messages, errors } = await open(PATH, {
      documents: { [PATH]: site('<div id="platz"></div>', COUNTER) },
    });
    const other = origin.replace('127.0.0.1', 'localhost');
    await page.evaluate(
      (address, briefs, script) => {
        const link = Object.assign(document.createElement('a'), { href: address, textContent: 'Der Policy Brief' });
        const place = document.getElementById('platz')!;
        place.dataset.policyBrief = address;
        place.append(link);
        const tag = Object.assign(document.createElement('script'), { src: script });
        tag.dataset.briefs = briefs;
        document.head.append(tag);
      },
      other + DATA,
      `${other}/demo/`,
      CLASSIC,
    );
    await until(page, 'failures');
    assert.deepEqual(await told(page), { loads: 0, failures: ['network'] });
    assert.equal(await page.$eval('main a', (shown) => shown.textContent), 'Der Policy Brief');
    assert.deepEqual(ownErrors(errors), []);
    assert.equal(ownLines(messages).length, 1, messages.join('\n'));
  });

  it('a server that is down: the fallback stays', async () => {
    const { page, errors } = await opened(`<div id="platz">${LINK}</div>`);
    const gone = await serve();
    await gone.close();
    await page.evaluate((address) => {
      const brief = document.createElement('policy-brief');
      brief.src = address;
      const place = document.getElementById('platz')!;
      brief.append(...place.childNodes);
      place.append(brief);
    }, gone.url + DATA);
    await until(page, 'failures');
    assert.deepEqual(await told(page), { loads: 0, failures: ['network'] });
    assert.equal(await page.$eval('main a', (link) => link.textContent), 'Der Policy Brief');
    assert.deepEqual(ownErrors(errors), []);
  });

  it('a server that takes ten seconds: the fallback stays until the text arrives', async () => {
    const { page, errors } = await opened(FORMS_WITH_DATA['a placeholder']('/demo/'));
    await page.evaluate(() => {
      const brief = document.querySelector('policy-brief')!;
      brief.src = '/faults/slow/x.json?ms=10000';
    });
    const fallbacks = await page.evaluate(async () => {
      const seen: (string | undefined)[] = [];
      const loaded = new Promise((resolve) => addEventListener('brief-load', resolve, { capture: true, once: true }));
      const look = setInterval(() => seen.push(document.querySelector('main a')?.textContent), 100);
      await loaded;
      clearInterval(look);
      return seen;
    });
    assert.ok(fallbacks.length > 50, String(fallbacks.length));
    assert.ok(fallbacks.every((text) => text === 'Der Policy Brief'));
    await until(page, 'loads');
    assert.ok((await wordsIn(page, 'main')).includes(CITATION));
    assert.deepEqual(errors, []);
  });

  it('after a failure, pressing the button shows the text once the server responds', async () => {
    const src = `/faults/flaky/x.json?id=${crypto.randomUUID()}`;
    const { page, errors } = await opened(FORMS_WITH_DATA['a placeholder'](src));
    await until(page, 'failures');
    const button = await page.waitForSelector('main >>> button');
    await button!.focus();
    await page.keyboard.press('Enter');
    await until(page, 'loads');
    assert.ok((await wordsIn(page, 'main')).includes(CITATION));
    assert.deepEqual(await told(page), { loads: 1, failures: ['status'] });
    assert.deepEqual(errors, []);
  });

  it('if the brief cannot be loaded, a static fragment in its place still gets its controls', async () => {
    const { page } = await opened(FORMS_WITH_DATA['a placeholder around a static fragment']('/faults/404/x.json'));
    await copyOtherText(page);
    const event = await clickAndWait(page, '>>> button[aria-label^="Zitiervorschlag kopieren"]');
    assert.equal(event, 'brief-copy');
    assert.equal((await paste(page)).plain, CITATION);
  });

  for (const [form, selector] of PLACES) {
    it(`${form} shows its text or link if the script cannot be loaded`, async () => {
      const head = '<script defer src="/dist/gibt-es-nicht.js"></script>';
      const { page, errors } = await reuse(PATH, { documents: { [PATH]: site(ALL_FORMS, head) } });
      const words = await wordsIn(page, selector);
      assert.ok(words.includes('Migration als Chance verstehen'), words);
      assert.deepEqual(errors, []);
    });
  }

  for (const [form, selector] of PLACES) {
    it(`${form} shows its text if the stylesheet cannot be loaded`, async () => {
      const head = `<link rel="stylesheet" href="/dist/gibt-es-nicht.css">${CLASSIC_LINE}`;
      const { page, errors } = await reuse(PATH, { documents: { [PATH]: site(ALL_FORMS, head) } });
      await untilShown(page);
      assert.ok((await wordsIn(page, selector)).includes(CITATION));
      assert.deepEqual(errors, []);
    });
  }
});

/** The events that the page has counted so far. */
function told(page: Page): Promise<Told> {
  return page.evaluate(() => {
    const { loads = 0, failures = [] } = globalThis as Partial<Told>;
    return { loads, failures };
  });
}

/** Waits until a page has counted so many events. */
async function until(page: Page, what: keyof Told, count = 1): Promise<void> {
  await page.waitForFunction(
    (what, count) => {
      const told = (globalThis as Partial<Told>)[what] ?? 0;
      return (typeof told === 'number' ? told : told.length) >= count;
    },
    {},
    what,
    count,
  );
  // A second attempt would have asked the server before this, and an event for it would have come.
  await page.evaluate(async () => (await fetch('/faults/empty')).text());
}

/** The lines of the console that are the library's, and not the browser's own. */
function ownLines(messages: readonly string[]): string[] {
  return messages.filter((text) => text.startsWith('warn') && text.includes('policy-brief'));
}

/** The errors that no script caught. Firefox reports blocked cross-origin requests as such errors. */
function ownErrors(errors: readonly string[]): string[] {
  return errors.filter((text) => !text.includes('Cross-Origin Request Blocked'));
}
