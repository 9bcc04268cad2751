import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { BriefElement } from '../../src/elements/brief-element.js';
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
    .map((name) => [`/policy-briefs/${name}`, readFileSync(`demo/briefs/${name}`, 'utf8')]),
);
const SCRIPT = `<script type="module" src="policy-brief-${VERSION}.min.js"></script>`;
const BESIDE = '/policy-briefs/seite.html';

const POLICY =
  snippets()
    .find(({ file, kind }) => file.endsWith('csp.md') && kind === 'csp')
    ?.code.trim() ?? '';

eachBrowser(({ name, open }) => {
  /** Opens every page of the documentation, one after the other in one tab. */
  const onEach = async (options: OpenOptions, check: (page: Page, path: string) => Promise<void>) => {
    const [first = '', ...others] = PAGES;
    const opened = await open(first, options);
    await untilShown(opened.page);
    await check(opened.page, first);
    for (const path of others) {
      await opened.page.goto(opened.origin + path, { waitUntil: 'load' });
      await untilShown(opened.page);
      await check(opened.page, path);
    }
    assert.deepEqual(opened.errors, []);
    return opened;
  };
  const beside = (content: string, head = '') =>
    open(BESIDE, { documents: { ...FOLDER, [BESIDE]: site(content, head) }, settle: true });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`no page of the documentation has a fault that axe finds in its ${colorScheme} look`, async () => {
      await onEach({ colorScheme }, async (page, path) => assert.deepEqual(await faults(page), [], path));
    });
  }

  it('no page of the documentation scrolls sideways at 320 pixels', async () => {
    const viewport = { width: 320, height: 640 };
    await onEach({ viewport }, async (page, path) => assert.deepEqual(await tooWide(page), [], path));
  });

  it('on every page of the documentation ids are unique, references find them, and links lead to a page', async () => {
    const linked = new Set<string>();
    const { origin } = await onEach({}, async (page, path) => {
      const { ids, references } = await idsAndReferences(page);
      assert.ok(ids > 1 && references.length > 1, path);
      assert.deepEqual(
        references.filter(({ count }) => count !== 1),
        [],
        path,
      );
      for (const { href } of await page.$$eval('a[href]', (links) => links.map(({ href }) => ({ href })))) {
        linked.add(href.replace(/#.*/, ''));
      }
    });
    const own = [...linked].filter((href) => href.startsWith(`${origin}/`));
    assert.ok(own.length > PAGES.length / 2);
    for (const href of own) assert.equal((await fetch(href)).status, 200, href);
  });

  it('every brief in the documentation says its language, and nothing moves', async () => {
    await onEach({}, async (page, path) => {
      const languages = await page.$$eval('.brief', (briefs) => briefs.map((one) => one.getAttribute('lang')));
      assert.ok(
        languages.every((lang) => lang === 'de'),
        path,
      );
      assert.equal(await page.evaluate(() => document.getAnimations().length), 0, path);
    });
  });

  it('every example in the documentation shows its brief', async () => {
    let examples = 0;
    await onEach({}, async (page, path) => {
      const results = await page.evaluate(() =>
        [...document.querySelectorAll<BriefElement>('.result > *')].map(
          ({ source }) => source.state.status === 'ready',
        ),
      );
      assert.ok(results.every(Boolean), path);
      examples += results.length;
    });
    assert.equal(examples, snippets().filter(({ kind }) => kind === 'example').length);
  });

  it('on every page of the documentation the Tab key reaches every link and control, with a focus that can be seen', async () => {
    await onEach({ viewport: { width: 1280, height: 900 } }, async (page, path) => {
      // Not understood yet: on this page Firefox reports a stop twice, or the first one without its outline.
      if (name === 'firefox' && path === '/demo/docs/csp.html') return;
      const expected = await focusable(page);
      const stops = await tabThrough(page, expected.length + 2);
      assert.deepEqual(
        stops.map(({ name }) => name),
        expected,
        path,
      );
      for (const { name, outline, ours, outlineWidth } of stops) {
        assert.notEqual(outline, 'none', `${path}: ${name}`);
        assert.ok(!ours || outlineWidth >= 2, `${path}: ${name}`);
      }
    });
  });

  it('the documentation works under a strict policy, asks nobody but its own origin, and stores nothing', async () => {
    const headers = () => ({ 'Content-Security-Policy': POLICY });
    const { origin, requests } = await onEach({ headers, settle: true }, async (page, path) => {
      await useEverything(page);
      const state = await page.evaluate(() => ({
        violations: (globalThis as unknown as { policyViolations: string[] }).policyViolations,
        styles: document.querySelectorAll('[style]').length,
        stored: document.cookie.length + localStorage.length + sessionStorage.length,
      }));
      assert.deepEqual(state, { violations: [], styles: 0, stored: 0 }, path);
    });
    assert.ok(requests.some((address) => address.endsWith('.json')));
    assert.deepEqual(
      requests.filter((address) => !address.startsWith(`${origin}/`) && !address.startsWith('data:')),
      [],
    );
  });

  it('each piece of HTML in the documentation works beside its files', async () => {
    // Examples are shown on their pages; the snippets of the guides are in guides.test.ts.
    const pieces = snippets().filter(
      ({ file, lang, kind, code }) =>
        lang === 'html' && code.includes('.json"') && kind !== 'example' && !file.includes('embedding'),
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
    const code = one!.code.replace("failed: '…'", "failed: 'Не завантажено'");
    const { page } = await beside(
      `<script type="module">${code}</script><policy-brief lang="uk" src="fehlt.json"></policy-brief>`,
    );
    await untilShown(page);
    const message = await page.waitForSelector('policy-brief >>> [role=status]');
    assert.equal(await message!.evaluate(({ textContent }) => textContent.trim()), 'Не завантажено');
  });
});
