import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import type { BriefElement } from '../../src/elements/brief-element.js';
import { uk } from '../../src/locales/uk.js';
import { VERSION } from '../../src/version.js';
import { snippets } from '../docs/support.js';
import { eachBrowser, type OpenOptions } from '../support/pages.js';
import { faults } from './support/axe.js';
import { untilShown, useEverything } from './support/demo.js';
import { brief, site } from './support/forms.js';
import { idsAndReferences } from './support/ids.js';
import { focusable, tabThrough } from './support/tab-key.js';
import { tooWide } from './support/too-wide.js';

/** Paths of the pages that the build makes of demo/docs/; the two guides for websites are among the demo pages. */
const PAGES = readdirSync('demo/docs', { encoding: 'utf8', recursive: true })
  .filter((name) => name.endsWith('.html'))
  .map((name) => `/demo/docs/${name.replaceAll('\\', '/')}`)
  .sort();

/** The folder of briefs that the snippets speak of, at two addresses: absolute, and beside the page. */
const FOLDER = Object.fromEntries(
  readdirSync('demo/briefs')
    .filter((name) => !name.endsWith('.md'))
    .map((name) => [`/policy-brief-files/${name}`, readFileSync(`demo/briefs/${name}`, 'utf8')]),
);
const SCRIPT = `<script type="module" src="policy-brief-${VERSION}.min.js"></script>`;
const BESIDE = '/policy-brief-files/seite.html';

const POLICY =
  snippets()
    .find(({ file, kind }) => file.endsWith('csp.md') && kind === 'csp')
    ?.code.trim() ?? '';

const headers = () => ({ 'Content-Security-Policy': POLICY });
const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 320, height: 640 };

/** For each example in the documentation, the path of the page that it is on. */
const EXAMPLES = snippets()
  .filter(({ kind }) => kind === 'example')
  .map(({ file }) => `/${file.replace(/README\.md$/, 'index.md').replace(/\.md$/, '.html')}`);
/** The path of a page once for each of its examples. */
const examplesOn = (path: string) => EXAMPLES.filter((page) => page === path);

it('every example in the documentation is on a page that is tested here', () => {
  assert.ok(EXAMPLES.length > 0);
  assert.deepEqual(
    EXAMPLES.filter((path) => !PAGES.includes(path)),
    [],
  );
});

eachBrowser(({ name, open, reuse }) => {
  const beside = (content: string, head = '') =>
    open(BESIDE, { documents: { ...FOLDER, [BESIDE]: site(content, head) }, settle: true });

  /** Pages and files that a link of an earlier page leads to. */
  const found = new Set<string>();

  for (const path of PAGES) {
    /** The page as all rules find it, under the policy that the documentation recommends. */
    const shown = async (options: OpenOptions = {}) => {
      const opened = await reuse(path, { headers, viewport: DESKTOP, ...options });
      await untilShown(opened.page);
      return opened;
    };

    // The order matters: the first needs the focus where it is on a new page, the last leaves nothing as it was.
    it(`on ${path}, Tab reaches every link and control, with a visible focus`, async () => {
      const { page } = await shown();
      const expected = await focusable(page);
      const stops = await tabThrough(page, expected.length + 1);
      assert.deepEqual(
        stops.map(({ name }) => name),
        expected,
      );
      for (const { name, outline, ours, outlineWidth } of stops) {
        assert.notEqual(outline, 'none', name);
        assert.ok(!ours || outlineWidth >= 2, name);
      }
    });

    // One stylesheet serves the whole documentation; demo-pages.test.ts tests its dark look in Firefox.
    for (const colorScheme of name === 'chromium' ? (['light', 'dark'] as const) : (['light'] as const)) {
      it(`axe finds no problem on ${path} in its ${colorScheme} colour scheme`, async () => {
        const { page } = await shown({ colorScheme });
        assert.deepEqual(await faults(page), []);
      });
    }

    it(`on ${path}, ids are unique and every reference to one resolves`, async () => {
      const { page } = await shown();
      const { ids, references } = await idsAndReferences(page);
      assert.ok(ids > 1 && references.length > 1);
      assert.deepEqual(
        references.filter(({ count }) => count !== 1),
        [],
      );
    });

    it(`the links of ${path} to pages of the demo work`, async () => {
      const { page, origin } = await shown();
      const links = await page.evaluate(() => [...document.links].map(({ href }) => href.replace(/#.*/, '')));
      const own = links.filter((href) => href.startsWith(`${origin}/`)).map((href) => href.slice(origin.length));
      assert.ok(own.length > 0);
      for (const href of own.filter((href) => !found.has(href))) {
        assert.equal((await fetch(origin + href)).status, 200, href);
        found.add(href);
      }
    });

    it(`every example on ${path} shows its brief in its language, and nothing moves`, async () => {
      const { page } = await shown();
      const { results, languages, moving } = await page.evaluate(() => ({
        results: [...document.querySelectorAll<BriefElement>('.result > *')].map(({ source }) => source.state.status),
        languages: [...document.querySelectorAll('.brief')].map((brief) => brief.getAttribute('lang')),
        moving: document.getAnimations().length,
      }));
      assert.deepEqual(
        results,
        examplesOn(path).map(() => 'ready'),
      );
      assert.ok(languages.every((lang) => lang === 'de'));
      assert.equal(moving, 0);
    });

    it(`${path} does not scroll sideways at 320 pixels`, async () => {
      const { page } = await shown({ viewport: PHONE });
      assert.deepEqual(await tooWide(page), []);
    });

    it(`${path} works under a strict policy, contacts only its own origin, and stores nothing`, async () => {
      const { page, origin, requests, errors, violations } = await shown();
      await useEverything(page);
      const state = await page.evaluate(() => ({
        styles: document.querySelectorAll('[style]').length,
        stored: document.cookie.length + localStorage.length + sessionStorage.length,
      }));
      assert.deepEqual(state, { styles: 0, stored: 0 });
      assert.deepEqual(await violations(), []);
      assert.deepEqual(errors, []);
      assert.equal(
        requests.some((address) => address.endsWith('.json')),
        examplesOn(path).length > 0,
      );
      assert.deepEqual(
        requests.filter((address) => !address.startsWith(`${origin}/`) && !address.startsWith('data:')),
        [],
      );
    });
  }

  it('each piece of HTML in the documentation works beside its files', async () => {
    // Examples are shown on their pages; the snippets of the guides are in guides.test.ts.
    const pieces = snippets().filter(
      ({ file, lang, kind, code }) =>
        lang === 'html' &&
        /(?:src|data-policy-brief)="[^"]+\.json"/.test(code) &&
        kind !== 'example' &&
        !file.includes('embedding'),
    );
    assert.equal(pieces.length, 7);
    for (const { file, code } of pieces) {
      const { page, errors } = await beside(code, code.includes('<script') ? '' : SCRIPT);
      assert.ok((await untilShown(page)) > 0, `${file}: ${code}`);
      assert.ok(await page.$('main .brief, main brief-cite-button, main [isolate]'), `${file}: ${code}`);
      assert.deepEqual(errors, []);
    }
  });

  it('a brief in the page is shown as the documentation says', async () => {
    const [one] = snippets().filter(({ kind }) => kind === 'inline');
    const data = JSON.stringify(brief).replaceAll('<', '\\u003c');
    const { page, requests } = await beside(
      one!.code.replace(/\{.*\}/, () => data),
      SCRIPT,
    );
    assert.equal(await untilShown(page), 1);
    assert.ok(await page.$('main .brief'));
    assert.ok(!requests.some((address) => address.endsWith('.json')));
  });

  it('the frame in the documentation waits for a click', async () => {
    const [one] = snippets().filter(({ file }) => file.endsWith('brief-frame.md'));
    const { page, requests } = await beside(one!.code, SCRIPT);
    const notice = await page.waitForSelector('brief-frame >>> .notice');
    assert.ok((await notice!.evaluate(({ textContent }) => textContent)).includes('institut.example'));
    assert.ok(!requests.some((address) => address.includes('institut.example')));
  });

  it('each rule of CSS in the documentation applies to a brief', async () => {
    const rules = snippets().filter(({ kind }) => kind === 'styles');
    assert.ok(rules.length >= 5);
    const { page } = await beside(
      `<div class="content"><policy-brief src="${brief.id}.de.json"></policy-brief></div>`,
      SCRIPT,
    );
    await untilShown(page);
    await page.waitForSelector('policy-brief-copy-controls');
    await page.waitForSelector('policy-brief-citation-controls');
    for (const { file, code } of rules) {
      const faults = await page.evaluate((code) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(code);
        const rules = [...sheet.cssRules].filter((rule) => rule instanceof CSSStyleRule);
        if (rules.length === 0 || rules.some(({ style }) => style.length === 0)) return ['nothing is set'];
        return rules
          .flatMap(({ selectorText }) => selectorText.split(','))
          .filter((selector) => !document.querySelector(selector.replace(/::part\(.*/, '')));
      }, code);
      assert.deepEqual(faults, [], `${file}: ${code}`);
    }
  });

  it('the listeners in the documentation hear of a brief', async () => {
    const [one] = snippets().filter(({ kind }) => kind === 'events');
    const { page, messages } = await beside(
      `<policy-brief src="${brief.id}.de.json"></policy-brief><script>{ const element = document.querySelector('policy-brief'); ${one!.code} }</script>`,
      SCRIPT,
    );
    await untilShown(page);
    assert.ok(messages.includes(`log: ${brief.meta.title}`), messages.join('\n'));
  });

  it('another language is added as the documentation says', async () => {
    const [one] = snippets().filter(({ kind }) => kind === 'locale');
    const imports = {
      'policy-brief-elements': `./policy-brief-${VERSION}.min.js`,
      'policy-brief-elements/locales/uk': '/dist/locales/uk.js',
    };
    const { page } = await beside(
      `<script type="importmap">${JSON.stringify({ imports })}</script>
       <script type="module">${one!.code}</script><policy-brief lang="uk" src="fehlt.json"></policy-brief>`,
    );
    await untilShown(page);
    const message = await page.waitForSelector('policy-brief >>> [role=status]');
    assert.equal(await message!.evaluate(({ textContent }) => textContent.trim()), uk.failed);
  });
});
