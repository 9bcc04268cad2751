import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { eachBrowser, type BrowserTests } from '../support/pages.js';
import { CLASSIC, CLASSIC_LINE, FORMS, site } from './support/forms.js';

const PATH = '/seite.html';
const MISSING = '/fehlt.json';

/** Everything in the script that could be the name of a property. */
const NAMES = [...new Set(readFileSync(`.${CLASSIC}`, 'utf8').match(/[A-Za-z_$][\w$]+/g))];
/** What Lit asks the window for. */
const HOOKS = ['litHtmlPolyfillSupport', 'litElementPolyfillSupport', 'reactiveElementPolyfillSupport'];

/** Every kind of form that the script looks at, or into. */
const KINDS_OF_FORM = {
  'a placeholder with a class': `<form class="policy-brief">INPUT<a href="${MISSING}">Text</a></form>`,
  'a placeholder with data': `<form data-policy-brief="${MISSING}">INPUT</form>`,
  'a placeholder for a frame': `<form data-policy-brief-frame="${MISSING}">INPUT</form>`,
  'a static fragment': `<form class="brief">INPUT<p class="brief-citation-text">Text</p></form>`,
  'around a placeholder': `<form>INPUT<div data-policy-brief="${MISSING}"></div></form>`,
  'around a placeholder in a paragraph': `<form><p>INPUT<a class="policy-brief" href="${MISSING}">Text</a></p></form>`,
};

eachBrowser(({ open }) => {
  it('no form switches off the briefs outside it, whatever its inputs are called', async () => {
    const forms = Object.values(KINDS_OF_FORM);
    const { page, errors } = await opened(
      open,
      `<div id="formulare"></div><script>
        const html = ${JSON.stringify(NAMES)}.filter((name) => name in document.createElement('form'))
          .concat('_$litPart$', 'id')
          .flatMap((name) => ${JSON.stringify(forms)}.map((form) => form.replace('INPUT', '<input name="' + name + '">')));
        document.querySelector('#formulare').append(document.createRange().createContextualFragment(html.join('')));
        globalThis.number = html.length;
      </script>${FORMS['a placeholder with data']}`,
    );
    await untilLoaded(page, 1);
    assert.ok(((await page.evaluate('number')) as number) > 100);
    await page.evaluate((html) => {
      const later = document.createRange().createContextualFragment(html);
      document.querySelector('#formulare form:last-child')!.append(later);
    }, FORMS['a placeholder with data']);
    await untilLoaded(page, 2);
    assert.deepEqual(errors, []);
  });

  it('an element that cannot be upgraded is named in one line of the console', async () => {
    const { page, messages } = await opened(
      open,
      '<form class="policy-brief"><input name="matches"></form>' + FORMS['a placeholder with data'],
    );
    await untilLoaded(page, 1);
    await page.evaluate(() => document.querySelector('form')!.append('Mehr'));
    await insert(page, FORMS['a placeholder with data']);
    await untilLoaded(page, 2);
    assert.deepEqual(
      messages.map((message) => message.replace(/<form> .*/s, '<form>')),
      ['warn: policy-brief: <form>'],
    );
  });

  for (const [what, tag] of [
    ['images', 'img'],
    ['forms', 'form'],
  ] as const) {
    it(`${what} called like any name in the script, on the document and on the window, change nothing`, async () => {
      const { page, errors } = await opened(
        open,
        `<script>
          // Older browsers lack these.
          for (const name of ['trustedTypes', 'ClipboardItem']) delete globalThis[name];
          const names = ${JSON.stringify([...NAMES, ...HOOKS])}.filter((name) => name !== 'policyBrief');
          const place = document.currentScript;
          const make = document.createElement.bind(document);
          const all = names.flatMap((name) => {
            const element = make('${tag}');
            element.setAttribute('name', name);
            const heading = make('i');
            heading.id = name;
            return name in globalThis ? element : [element, heading];
          });
          place.after(...all);
        </script>${FORMS['a placeholder with data']}${FORMS['an isolated element']}`,
      );
      await untilLoaded(page, 2);
      const shadowed = await page.evaluate(
        (names) => names.filter((name) => Reflect.get(document, name) instanceof Element),
        NAMES,
      );
      for (const name of [
        'createElement',
        'querySelectorAll',
        'baseURI',
        'readyState',
        'getRootNode',
        'addEventListener',
      ])
        assert.ok(shadowed.includes(name), name);
      await insert(page, FORMS['a placeholder with data']);
      await untilLoaded(page, 3);
      assert.deepEqual(errors, []);
    });
  }
});

/** Opens a page and counts the briefs that it shows, with nothing that its elements can shadow. */
function opened(open: BrowserTests['open'], content: string) {
  return open(PATH, {
    documents: { [PATH]: site(content, CLASSIC_LINE) },
    watch: () => {
      Object.assign(globalThis, { briefsLoaded: 0 });
      addEventListener('brief-load', () => (globalThis as unknown as { briefsLoaded: number }).briefsLoaded++, true);
    },
  });
}

async function untilLoaded(page: Page, count: number): Promise<void> {
  await page.waitForFunction(`briefsLoaded === ${count}`, { polling: 20, timeout: 10_000 });
}

/** Inserts HTML at the end of the page. */
function insert(page: Page, html: string): Promise<void> {
  return page.evaluate((html) => {
    const body: unknown = Reflect.get(Document.prototype, 'body', document);
    (body as HTMLElement).append(Document.prototype.createRange.call(document).createContextualFragment(html));
  }, html);
}
