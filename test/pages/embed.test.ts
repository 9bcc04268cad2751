import assert from 'node:assert/strict';
import { it } from 'node:test';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import type { Page } from 'puppeteer-core';
import { SYSTEMS, waysOf } from '../../src/embed-builder/systems.js';
import { pressTogether } from '../support/keys.mjs';
import { eachBrowser } from '../support/pages.js';
import { faults } from './support/axe.js';
import { firstBrief, untilShown } from './support/demo.js';

const WIDE = { width: 1280, height: 900 };
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
].join('; ');
const { meta } = firstBrief();

eachBrowser(({ name, open }) => {
  it('choices appear in the snippet and in the preview', async () => {
    const { page } = await open('/demo/embed.html', { viewport: WIDE });
    for (const piece of ['header', 'summary', 'background', 'imprint']) await page.click(`#embed-show-${piece}`);
    await page.select('#embed-layout', 'cards');
    await page.select('#embed-heading-level', '3');
    await page.select('#embed-system', 'wordpress');
    assert.equal(
      await shown(page, 'snippet'),
      '<div data-policy-brief="/policy-briefs/resiliente-kommunen-2-0.de.json" data-brief-show="recommendations citation" ' +
        'data-brief-heading-level="3" data-brief-layout="cards">' +
        `<a href="/policy-briefs/resiliente-kommunen-2-0.de.html" lang="de">${meta.title}</a></div>`,
    );
    const headings = await inPreview(page, () =>
      [...document.querySelectorAll('embed-preview .brief :is(h2, h3, h4)')].map(
        ({ localName, textContent }) => `${localName} ${textContent.trim()}`,
      ),
    );
    assert.deepEqual(
      headings.filter((heading) => !heading.startsWith('h4')),
      ['h3 Handlungsimpulse', 'h3 Zitieren'],
    );
    assert.equal(await inPreview(page, () => document.querySelectorAll('.brief-layout-cards').length), 1);
  });

  it('the preview matches the snippet for every system and way', async () => {
    const { page, origin } = await open('/demo/embed.html', { viewport: WIDE });
    await page.click('#embed-show-header');
    for (const system of SYSTEMS) {
      await page.select('#embed-system', system);
      for (const way of waysOf(system)) {
        await page.select('#embed-way', way);
        const [mark] = parseFragment((await shown(page, 'snippet')).trim())
          .childNodes as DefaultTreeAdapterTypes.Element[];
        const isScript = way === 'script' || way === 'two-click';
        const seen = await inPreview(page, () => {
          const place = document.querySelector('embed-preview')!;
          const element = place.querySelector('policy-brief, brief-frame');
          const first = place.firstElementChild!;
          return {
            drawn: element?.localName ?? first.localName,
            show: element?.getAttribute('show') ?? null,
            text: place.textContent.replace(/\s+/g, ''),
            address: (element ?? first).getAttribute('src') ?? place.querySelector('a')?.getAttribute('href') ?? '',
          };
        });
        const which = `${system}, ${way}`;
        const drawn = isScript ? (way === 'script' ? 'policy-brief' : 'brief-frame') : mark!.tagName;
        assert.equal(seen.drawn, drawn, which);
        const show = 'summary recommendations background citation imprint';
        assert.equal(seen.show, way === 'script' ? show : null, which);
        if (way === 'fragment') assert.equal(seen.text, textOf(mark!), which);
        else assert.ok(seen.address.startsWith(`${origin}/demo/briefs/resiliente-kommunen-2-0.de.`), which);
      }
    }
  });

  it('chosen colours appear in the CSS and in the preview; an invalid colour is marked and left out', async () => {
    const { page } = await open('/demo/embed.html', { viewport: WIDE });
    await page.type('#embed-accent', '#C2410C');
    await page.type('#embed-surface', 'rot');
    assert.equal(await shown(page, 'css'), ':root {\n  --brief-accent: #c2410c;\n}');
    const accent = () => getComputedStyle(document.documentElement).getPropertyValue('--brief-accent').trim();
    assert.equal(await inPreview(page, accent), '#c2410c');
    const invalid = await page.evaluate(() => [...document.querySelectorAll('[aria-invalid]')].map(({ id }) => id));
    assert.deepEqual(invalid, ['embed-surface']);
    const fault = () => page.$eval('#embed-surface-fault', ({ textContent }) => textContent.trim());
    assert.match(await fault(), /ungültig/);
    await page.click('#embed-surface', { count: 3 });
    await page.keyboard.press('Backspace');
    assert.equal(await fault(), '');
  });

  it('another brief can be loaded, named and shown, with its language and direction', async () => {
    const { page } = await open('/demo/embed.html', { viewport: WIDE });
    await page.select('#embed-system', 'joomla');
    await page.evaluate(() => {
      const list = document.querySelector<HTMLSelectElement>('#embed-brief')!;
      list.value = list.options[1]!.value;
      list.dispatchEvent(new Event('change'));
    });
    await page.waitForFunction(() => document.querySelector('#embed-snippet')!.textContent.includes('lang="ar"'));
    assert.match(await shown(page, 'snippet'), /beispielhausen\.ar\.html" lang="ar" dir="rtl">/);
    await page.waitForFunction(
      () =>
        document.querySelector('iframe')!.contentDocument!.querySelector<HTMLElement>('embed-preview .brief')?.dir ===
        'rtl',
    );
  });

  it('one click copies each snippet exactly as shown and confirms it', async () => {
    const { page } = await open('/demo/embed.html', { viewport: WIDE });
    await page.type('#embed-accent', '#123456');
    const ids = await page.evaluate(() => [...document.querySelectorAll('.embed-block pre')].map(({ id }) => id));
    assert.deepEqual(
      ids,
      ['snippet', 'template', 'css', 'csp', 'privacy', 'accessibility'].map((id) => `embed-${id}`),
    );
    for (const id of ids) {
      const block = `.embed-block:has(#${id})`;
      const status = () => page.$eval(`${block} [role=status]`, ({ textContent }) => textContent.trim());
      assert.equal(await status(), '');
      await page.click(`${block} button`);
      await page.waitForFunction(
        (block) => document.querySelector(`${block} [role=status]`)!.textContent.trim(),
        {},
        block,
      );
      assert.match(await status(), /^Kopiert: /);
      assert.equal(await pasted(page), await page.$eval(`#${id}`, ({ textContent }) => textContent));
    }
  });

  it('where writing to the clipboard is blocked, the snippet is selected, with a hint on how to copy it', async () => {
    const { page } = await open('/demo/embed.html', { viewport: WIDE });
    await page.evaluate(() => {
      navigator.clipboard.write = navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
      Object.assign(document, { execCommand: () => false });
    });
    await page.click('.embed-block button');
    await page.waitForFunction(() => document.querySelector('.embed-block [role=status]')!.textContent.trim());
    const message = await page.$eval('.embed-block [role=status]', ({ textContent }) => textContent);
    assert.match(message, /Strg \+ C/);
    assert.equal(await page.evaluate(() => getSelection()!.toString().trim()), await shown(page, 'snippet'));
  });

  it('the keyboard alone leads from the system to the copied snippet', async () => {
    const { page } = await open('/demo/embed.html', { viewport: WIDE });
    await tabTo(page, '#embed-system');
    for (const key of ['ArrowDown', 'ArrowDown'] as const) await page.keyboard.press(key);
    await tabTo(page, '.embed-block button');
    assert.match(await shown(page, 'snippet'), /^<div data-policy-brief=/);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.embed-block [role=status]')!.textContent.trim());
    assert.equal(await page.evaluate(() => document.activeElement?.textContent.trim()), 'HTML kopieren');
    assert.match(await pasted(page), /^<div data-policy-brief=/);
  });

  it('choices survive a reload, because the address contains them', async () => {
    const { page } = await open('/demo/embed.html', { viewport: WIDE });
    await page.select('#embed-system', 'contao');
    await page.select('#embed-way', 'fragment');
    const before = await shown(page, 'snippet');
    await page.reload({ waitUntil: 'networkidle0' });
    assert.equal(await shown(page, 'snippet'), before);
    assert.equal(await page.$eval('#embed-way', (list) => (list as HTMLSelectElement).value), 'fragment');
  });

  it('nothing above the result moves when a system or way is chosen', async () => {
    for (const viewport of [WIDE, { width: 360, height: 780 }]) {
      const { page } = await open('/demo/embed.html', { viewport });
      const tops = () =>
        page.evaluate(() =>
          [...document.querySelectorAll('embed-builder :is(h2, select, input, .embed-stage)')].map((element) =>
            Math.round(element.getBoundingClientRect().top + scrollY),
          ),
        );
      // The card of the chosen brief is above the fields.
      await page.waitForFunction(() => document.querySelector('embed-builder .brief-card-title'));
      const first = await tops();
      assert.ok(first.length > 15);
      for (const system of SYSTEMS) {
        await page.select('#embed-system', system);
        for (const way of waysOf(system)) {
          await page.select('#embed-way', way);
          assert.deepEqual(await tops(), first, `${viewport.width} pixels: ${system}, ${way}`);
        }
      }
    }
  });

  it('every choice works under a strict policy, without a violation and without a request to another origin', async () => {
    const headers = () => ({ 'Content-Security-Policy': POLICY });
    const { page, origin, requests, violations, errors } = await open('/demo/embed.html', {
      viewport: WIDE,
      headers,
      settle: true,
    });
    const inFrame = new Set<string>();
    await page.type('#embed-accent', '#123');
    for (const system of SYSTEMS) {
      await page.select('#embed-system', system);
      for (const way of waysOf(system)) {
        await page.select('#embed-way', way);
        const seen = await inPreview(
          page,
          () => (globalThis as unknown as { policyViolations: string[] }).policyViolations,
        );
        for (const violation of seen) inFrame.add(`${system}, ${way}: ${violation}`);
      }
    }
    assert.deepEqual(await violations(), []);
    assert.deepEqual([...inFrame], []);
    assert.deepEqual(errors, []);
    assert.deepEqual(
      requests.filter((address) => !address.startsWith(`${origin}/`) && !/^(data|about):/.test(address)),
      [],
    );
  });

  it('axe finds no problem for any choice', async () => {
    const { page } = await open('/demo/embed.html', { viewport: WIDE });
    await page.type('#embed-accent', '#123456');
    await page.type('#embed-surface', 'rot');
    for (const [system, way] of [
      ['wordpress', 'fragment'],
      ['neos', 'frame'],
      ['template', 'two-click'],
    ] as const) {
      await page.select('#embed-system', system);
      await page.select('#embed-way', way);
      await page.click('.embed-block button');
      assert.deepEqual(await faults(page), [], `${system}, ${way}`);
    }
  });

  it('the preview shows no brief of another site, whatever address it is given', async () => {
    const elsewhere = 'https://elsewhere.example/brief.json';
    const { page, requests } = await open(`/demo/embed-preview.html#brief=${encodeURIComponent(elsewhere)}`, {
      settle: true,
    });
    await untilShown(page);
    assert.ok(!requests.some((address) => new URL(address).host === 'elsewhere.example'));
    assert.match(await page.$eval('embed-preview', ({ textContent }) => textContent), /Handlungsimpulse/);
  });

  it('the English page contains no German except the titles of briefs', async () => {
    const { page } = await open('/demo/embed.en.html', { viewport: WIDE });
    await page.type('#embed-accent', '#123456');
    for (const system of SYSTEMS) {
      await page.select('#embed-system', system);
      for (const way of waysOf(system).filter((way) => way !== 'fragment')) {
        await page.select('#embed-way', way);
        const text = await page.evaluate(() => {
          const copy = document.body.cloneNode(true) as Element;
          for (const other of copy.querySelectorAll('[lang]:not([lang=en]), #embed-snippet')) other.remove();
          return copy.textContent;
        });
        assert.ok(text.length > 3_000);
        assert.doesNotMatch(text, /[äöüß„]|\b(?:und|der|die|das|nicht|mit|für|Ihr|kopieren)\b/i, `${system}, ${way}`);
      }
    }
  });

  if (name !== 'chromium') return;

  it('without scripts, the page lists the briefs and explains how to link to them', async () => {
    const { page } = await open('/demo/embed.html');
    await page.setJavaScriptEnabled(false);
    await page.reload({ waitUntil: 'load' });
    const links = await page.$$eval('embed-builder a', (links) => links.map((link) => link.checkVisibility()));
    assert.deepEqual(links, [true, true]);
  });
});

/** The text of a block of the result. */
function shown(page: Page, id: string): Promise<string> {
  return page.$eval(`#embed-${id}`, ({ textContent }) => textContent.trim());
}

/** Asks the preview, once it shows what was chosen last. */
async function inPreview<Result>(page: Page, ask: () => Result): Promise<Result> {
  const wanted = await page.$eval('.embed-preview a', (link) => link.href);
  const element = await page.$('.embed-stage iframe');
  await page.waitForFunction(
    (wanted) => {
      const { contentWindow, contentDocument } = document.querySelector<HTMLIFrameElement>('.embed-stage iframe')!;
      return contentWindow!.location.href === wanted && contentDocument!.readyState === 'complete';
    },
    {},
    wanted,
  );
  const frame = await element!.contentFrame();
  await frame.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
  return frame.evaluate(ask);
}

/** All text of a node, without spaces and line breaks between blocks. */
function textOf(node: DefaultTreeAdapterTypes.Node): string {
  const read = (one: DefaultTreeAdapterTypes.Node): string =>
    'value' in one ? one.value : 'childNodes' in one ? one.childNodes.map(read).join('') : '';
  return read(node).replace(/\s+/g, '');
}

/** Presses Tab until an element has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stops = 0; stops < 60; stops++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((selector) => document.activeElement?.matches(selector), selector)) return;
  }
  assert.fail(`Tab does not lead to ${selector}`);
}

/** What is on the clipboard, pasted by key. */
async function pasted(page: Page): Promise<string> {
  const field = await page.evaluateHandle(() => {
    const area = document.createElement('textarea');
    document.body.prepend(area);
    area.focus();
    return area;
  });
  await pressTogether(page.keyboard, ['Control', 'v']);
  return field.evaluate((area) => {
    area.remove();
    return area.value;
  });
}
