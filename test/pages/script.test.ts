import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { VERSION } from '../../src/version.js';
import { eachBrowser } from '../support/pages.js';
import { untilShown } from './support/demo.js';
import {
  CITATION,
  CLASSIC,
  CLASSIC_LINE,
  DATA,
  FOLDER,
  FORMS,
  MODULE,
  MODULE_LINE,
  PAGE,
  site,
  wordsIn,
} from './support/forms.js';

const PATH = '/seite.html';
const OPT_IN = `data-briefs="${FOLDER}"`;
const ALL = `${FORMS['a placeholder with data']}${FORMS['an element']}`;

/** What old libraries add to all arrays and objects. */
const OLD_LIBRARY = `<script>
  for (const [type, names] of [[Object, ['each', 'extend', 'lang', 'type']], [Array, ['each', 'last', 'contains']], [String, ['strip']]])
    for (const name of names) type.prototype[name] = function () { return name; };
</script>`;

eachBrowser(({ open }) => {
  const opened = async (content: string, head: string, path = PATH) => {
    const result = await open(path, { documents: { [path]: site(content, head) }, settle: true });
    await untilShown(result.page);
    return result;
  };
  const briefs = (page: Page) => page.$$eval('.brief', (all) => all.length);

  for (const [how, head] of Object.entries({
    'twice, as a classic script': CLASSIC_LINE + CLASSIC_LINE,
    'twice, as a module': MODULE_LINE + MODULE_LINE,
    'in both formats': CLASSIC_LINE + MODULE_LINE,
    'in two versions': `${CLASSIC_LINE}<script defer src="${CLASSIC}?andere" ${OPT_IN}></script><script type="module" src="${MODULE}?dritte" ${OPT_IN}></script>`,
    'in the head, before there is a body': `<script src="${CLASSIC}" ${OPT_IN}></script>`,
    'whenever it comes': `<script async src="${CLASSIC}" ${OPT_IN}></script>`,
    'beside a library that extends built-in objects': OLD_LIBRARY + CLASSIC_LINE,
  })) {
    it(`the script can be loaded ${how}`, async () => {
      const { page, errors, messages } = await opened(ALL, head);
      assert.equal(await briefs(page), 2);
      assert.ok((await wordsIn(page, 'main')).includes(CITATION));
      assert.deepEqual(errors, []);
      assert.deepEqual(messages, []);
    });
  }

  it('the script can be loaded at the end of the page', async () => {
    const { page, errors } = await opened(`${ALL}<script src="${CLASSIC}"></script>`, '');
    assert.equal(await briefs(page), 2);
    assert.deepEqual(errors, []);
  });

  it('the script can be loaded long after the page', async () => {
    const { page, errors } = await open(PATH, { documents: { [PATH]: site(ALL, '') } });
    await page.addScriptTag({ url: CLASSIC });
    await untilShown(page);
    assert.equal(await briefs(page), 2);
    assert.deepEqual(errors, []);
  });

  it('with <base href>, addresses are relative to it, and links within the text stay on the page', async () => {
    const relative = `<div data-policy-brief="${DATA.replace('/demo/', '')}"><a href="${PAGE.replace('/demo/', '')}">Text</a></div>`;
    const { page, origin } = await opened(relative, `<base href="/demo/">${CLASSIC_LINE}`, '/ordner/seite.html');
    await page.click('.brief-number');
    assert.equal(page.url(), `${origin}/ordner/seite.html#finanzierung`);
    const links = await page.$$eval('.brief a[href*="#"]', (all) => all.map(({ href }) => href));
    assert.ok(links.length >= 3);
    assert.deepEqual(
      links.filter((href) => !href.startsWith(`${origin}/ordner/seite.html#`)),
      [],
    );
  });

  it('one line of the console says why a link to a brief stays a link, and what to do', async () => {
    const inSentence = `<p>Siehe <a href="${PAGE}">Titel</a>.</p>`;
    const inMenu = `<nav><p><a href="${PAGE}">Titel</a></p></nav>`;
    const { page, messages } = await opened(inMenu + inSentence + inSentence, CLASSIC_LINE);
    assert.equal(await briefs(page), 0);
    assert.deepEqual(messages, [
      'info: policy-brief: “Titel” stays a link. Put it alone into a paragraph to show the brief.',
    ]);
  });

  it('the classic script adds one global, and the module none', async () => {
    for (const [head, names] of [
      [CLASSIC_LINE, ['policyBrief']],
      [MODULE_LINE, []],
    ] as const) {
      const { page } = await opened(ALL, head);
      assert.deepEqual(await namesOnWindow(page), names);
    }
  });

  it('the global contains the version and the functions that a page can call', async () => {
    const { page } = await opened('', CLASSIC_LINE);
    const found = await page.evaluate(() => [policyBrief!.version, ...Object.keys(policyBrief!).sort()]);
    assert.deepEqual(found, [VERSION, 'registerLocale', 'upgrade', 'version']);
  });

  it('an element with that id does not prevent the global', async () => {
    const { page, errors } = await opened(`<p id="policyBrief">Absatz</p>${ALL}`, CLASSIC_LINE);
    assert.equal(await page.evaluate(() => policyBrief!.version), VERSION);
    assert.deepEqual(errors, []);
  });
});

/** The global names that a new window lacks, except those of the test. */
function namesOnWindow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const known = new Set(Reflect.ownKeys(frame.contentWindow!));
    frame.remove();
    return Reflect.ownKeys(window)
      .filter((key) => !known.has(key))
      .map(String)
      .filter((name) => name !== 'policyViolations');
  });
}
