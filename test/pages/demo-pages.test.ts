import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { eachBrowser } from '../support/pages.js';
import { faults } from './support/axe.js';
import { cutOff } from './support/cut-off.js';
import { DEMO_PAGES, untilShown, useEverything } from './support/demo.js';
import { idsAndReferences } from './support/ids.js';
import { focusable, tabThrough } from './support/tab-key.js';
import { tooWide } from './support/too-wide.js';

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** The embed builder shows its preview in a frame, and `<brief-frame>` a brief. */
const headers = (path: string) => ({
  'Content-Security-Policy': /^\/demo\/(?:embed|elements)/.test(path) ? `${POLICY}; frame-src 'self'` : POLICY,
});

/** Some pages insert their briefs late. */
const settle = true;
const PHONE = { width: 320, height: 640 };

eachBrowser(({ open, reuse }) => {
  for (const path of DEMO_PAGES) {
    // The order matters: the first needs the focus where it is on a new page, the last leaves nothing as it was.
    it(`on ${path}, Tab reaches every link and control in order, with a visible focus`, async () => {
      const { page } = await reuse(path, { settle, viewport: { width: 1280, height: 900 } });
      await untilShown(page);
      const expected = await focusable(page);
      const stops = await tabThrough(page, expected.length + 1);
      assert.deepEqual(
        stops.map(({ name }) => name),
        expected,
      );
      const ours = stops.filter((stop) => stop.ours);
      assert.ok(ours.length > 0);
      for (const stop of ours) {
        assert.notEqual(stop.outline, 'none', stop.name);
        assert.ok(stop.outlineWidth >= 2, `${stop.name}: an outline of ${stop.outlineWidth} pixels`);
      }
      for (const [index, stop] of ours.entries()) {
        const next = ours[index + 1];
        if (next?.group !== stop.group) continue;
        // Further down, or further along the line, or in the next column.
        const follows = next.top > stop.top + 4 || next.start > stop.start;
        assert.ok(follows, `${stop.name} comes before ${next.name}`);
      }
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      it(`axe finds no problem on ${path} in its ${colorScheme} colour scheme`, async () => {
        const { page } = await reuse(path, { settle, colorScheme });
        await untilShown(page);
        assert.deepEqual(await faults(page), []);
      });
    }

    it(`every brief on ${path} states its language, whatever that of the page`, async () => {
      const { page } = await reuse(path, { settle });
      await untilShown(page);
      const languages = await page.evaluate(() => {
        const { lang } = document.documentElement;
        document.documentElement.removeAttribute('lang');
        const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
        const found = roots.flatMap((root) => [...root.querySelectorAll('.brief')]);
        const languages = found.map((brief) => brief.getAttribute('lang'));
        document.documentElement.lang = lang;
        return languages;
      });
      assert.ok(languages.length > 0);
      assert.ok(
        languages.every((lang) => lang === 'de' || lang === 'ar'),
        languages.join(),
      );
    });

    it(`on ${path}, ids are unique and every reference to one resolves`, async () => {
      const { page } = await reuse(path, { settle });
      await untilShown(page);
      const { ids, references } = await idsAndReferences(page);
      assert.ok(ids > 3 && references.length > 3);
      assert.deepEqual(
        references.filter(({ count }) => count !== 1),
        [],
      );
    });

    it(`the links of ${path} to pages of the demo work`, async () => {
      const { page, origin } = await reuse(path, { settle });
      await untilShown(page);
      const links = await page.evaluate(() => [...document.links].map(({ href }) => href.split('#')[0]!));
      const own = [...new Set(links)].filter((href) => href.startsWith(`${origin}/`));
      for (const href of own) assert.equal((await fetch(href)).status, 200, href);
    });

    it(`no part of a brief on ${path} moves without user action`, async () => {
      const { page } = await reuse(path, { settle });
      await untilShown(page);
      assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
    });

    it(`${path} contains no style attribute, not even in shadow roots`, async () => {
      const { page } = await reuse(path, { settle });
      await untilShown(page);
      assert.deepEqual(await styleAttributes(page), []);
    });

    it(`${path} does not scroll sideways at 320 pixels`, async () => {
      const { page } = await reuse(path, { settle, viewport: PHONE });
      await untilShown(page);
      assert.deepEqual(await tooWide(page), []);
    });

    it(`no line of a brief on ${path} is cut off`, async () => {
      const { page } = await reuse(path, { settle, viewport: PHONE });
      await untilShown(page);
      assert.deepEqual(await cutOff(page), []);
    });

    it(`${path} contacts only its own origin and stores nothing, however it is used`, async () => {
      const { page, origin, requests } = await reuse(path, { settle });
      await untilShown(page);
      await useEverything(page);
      await untilShown(page);
      assert.ok(requests.some((address) => address.endsWith('.json')));
      assert.deepEqual(
        // Firefox reports its built-in fonts, which it reads from `data:` without a request.
        requests.filter((address) => !address.startsWith(`${origin}/`) && !address.startsWith('data:')),
        [],
      );
      assert.deepEqual(await stored(page), { cookie: '', local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
    });

    it(`${path} shows its brief under a strict policy without a violation`, async () => {
      const { page, violations, errors } = await reuse(path, { settle, headers });
      assert.ok((await untilShown(page)) > 0);
      assert.ok((await briefText(page)).includes('Kommunen'));
      assert.deepEqual(await violations(), []);
      assert.deepEqual(errors, []);
    });

    it(`every control of ${path} works under a strict policy without a violation`, async () => {
      const { page, violations, errors } = await reuse(path, { settle, headers });
      await untilShown(page);
      await useEverything(page);
      assert.deepEqual(await violations(), []);
      assert.deepEqual(errors, []);
    });
  }

  it('a violation of the policy is detected', async () => {
    const { page, violations } = await open('/demo/town.html', { headers });
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await page.waitForFunction(() => (globalThis as unknown as { policyViolations: string[] }).policyViolations.length);
    assert.equal((await violations()).length, 1);
  });
});

function briefText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
    return roots.flatMap((root) => [...root.querySelectorAll('.brief')].map((brief) => brief.textContent)).join(' ');
  });
}

function styleAttributes(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const deep = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? deep(element.shadowRoot) : []),
      ]);
    return deep(document)
      .filter((element) => element.hasAttribute('style'))
      .map((element) => element.outerHTML.slice(0, 80));
  });
}

function stored(page: Page) {
  return page.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
}
