import assert from 'node:assert/strict';
import { it } from 'node:test';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import type { Page } from 'puppeteer-core';
import { SYSTEMS, waysOf, type Way } from '../../src/embed-builder/systems.js';
import { pressTogether } from '../support/keys.mjs';
import { eachBrowser, type OpenOptions } from '../support/pages.js';
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
  "trusted-types 'none'",
].join('; ');
const { meta } = firstBrief();
/** Every choice of a system and a way. By way, since the preview is reloaded where the script is added or removed. */
const CHOICES = (['link', 'fragment', 'frame', 'two-click', 'script', 'text'] as const).flatMap((way) =>
  SYSTEMS.filter((system) => waysOf(system).includes(way)).map((system) => ({ system, way })),
);

eachBrowser(({ name, open }) => {
  /** Opens the embed builder and waits until it shows its snippet: it loads a brief first. */
  const openBuilder = async (options: OpenOptions = {}, path = '/demo/embed.html') => {
    const opened = await open(path, { viewport: WIDE, ...options });
    await opened.page.waitForSelector('.embed-block button');
    return opened;
  };

  it('choices appear in the snippet and in the preview', async () => {
    const { page } = await openBuilder({ watch: watchPreview });
    for (const piece of ['header', 'summary', 'background', 'imprint']) await page.click(`#embed-show-${piece}`);
    await page.select('#embed-layout', 'cards');
    await page.select('#embed-heading-level', '3');
    await page.select('#embed-system', 'wordpress');
    await page.select('#embed-way', 'script');
    assert.equal(
      await shown(page, 'snippet'),
      '<div data-policy-brief="/policy-brief-files/resiliente-kommunen-2-0.de.json" data-brief-show="recommendations citation" ' +
        'data-brief-heading-level="3" data-brief-layout="cards">' +
        '<a href="/policy-brief-files/resiliente-kommunen-2-0.de.html#show=recommendations+citation&amp;heading-level=3&amp;layout=cards" ' +
        `lang="de">${meta.title}</a></div>`,
    );
    const headings = await inPreview(page, () =>
      [...document.querySelectorAll('embed-preview .brief :is(h2, h3, h4)')].map(
        ({ localName, textContent }) => `${localName} ${textContent.trim()}`,
      ),
    );
    assert.deepEqual(
      headings.filter((heading) => !heading.startsWith('h4')),
      ['h3 Handlungsimpulse', 'h3 Zitiervorschlag'],
    );
    assert.equal(await inPreview(page, () => document.querySelectorAll('.brief-layout-cards').length), 1);
  });

  /** Chooses each system and way once, under a strict policy, and tells what the page and its preview show. */
  const walkOnce = once(async () => {
    const headers = () => ({ 'Content-Security-Policy': POLICY });
    const options = { headers, settle: true, watch: watchPreview };
    const { page, origin, requests, violations, errors } = await openBuilder(options);
    await page.type('#embed-accent', '#123');
    await page.click('#embed-show-header');
    const steps = await forEachChoice(page, async () => {
      const preview = await (window as unknown as Watched).previewShown();
      const place = preview.document.querySelector('embed-preview')!;
      const element = place.querySelector('policy-brief, brief-frame');
      const first = place.firstElementChild!;
      return {
        snippet: document.querySelector('#embed-snippet')!.textContent.trim(),
        drawn: element?.localName ?? first.localName,
        show: element?.getAttribute('show') ?? null,
        text: place.textContent.replace(/\s+/g, ''),
        address: (element ?? first).getAttribute('src') ?? place.querySelector('a')?.getAttribute('href') ?? '',
        // Firefox loses an array of another window on its way to the test.
        violations: [...preview.policyViolations],
      };
    });
    return { origin, requests, errors, violations: await violations(), steps };
  });

  it('the preview matches the snippet for every system and way', async () => {
    const { origin, steps } = await walkOnce();
    for (const { which, way, found: seen } of steps) {
      const [mark] = parseFragment(seen.snippet).childNodes;
      const isBrief = way === 'text' || way === 'script';
      const drawn = isBrief
        ? 'policy-brief'
        : way === 'two-click'
          ? 'brief-frame'
          : mark && 'tagName' in mark
            ? mark.tagName
            : 'p';
      assert.equal(seen.drawn, drawn, which);
      const show = 'summary recommendations background citation imprint';
      assert.equal(seen.show, isBrief ? show : null, which);
      if (way === 'fragment') assert.equal(seen.text, textOf(mark!), which);
      else assert.ok(seen.address.startsWith(`${origin}/demo/briefs/resiliente-kommunen-2-0.de.`), which);
    }
  });

  it('every choice works under a strict policy, without a violation and without a request to another origin', async () => {
    const { origin, requests, errors, violations, steps } = await walkOnce();
    const inFrame = steps.flatMap(({ which, found }) => found.violations.map((violation) => `${which}: ${violation}`));
    assert.deepEqual(violations, []);
    assert.deepEqual(inFrame, []);
    assert.deepEqual(errors, []);
    assert.deepEqual(
      requests.filter((address) => !address.startsWith(`${origin}/`) && !/^(data|about):/.test(address)),
      [],
    );
  });

  it('chosen colours appear in the CSS and in the preview; an invalid colour is marked and left out', async () => {
    const { page } = await openBuilder({ watch: watchPreview });
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
    const { page } = await openBuilder();
    await page.select('#embed-system', 'joomla');
    await page.select('#embed-way', 'script');
    await page.evaluate(() => {
      const list = document.querySelector<HTMLSelectElement>('#embed-brief')!;
      list.value = [...list.options].find(({ value }) => value.endsWith('.ar.json'))!.value;
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
    const { page } = await openBuilder();
    await page.type('#embed-accent', '#123456');
    await page.select('#embed-system', 'contao');
    const ids = await page.evaluate(() => [...document.querySelectorAll('.embed-block pre')].map(({ id }) => id));
    assert.deepEqual(
      ids,
      ['snippet', 'template', 'stylesheet', 'css', 'csp', 'privacy', 'accessibility'].map((id) => `embed-${id}`),
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
    const { page } = await openBuilder();
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
    const { page } = await openBuilder();
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
    const { page } = await openBuilder();
    await page.select('#embed-system', 'contao');
    await page.select('#embed-way', 'fragment');
    const before = await shown(page, 'snippet');
    await page.reload({ waitUntil: 'networkidle0' });
    assert.equal(await shown(page, 'snippet'), before);
    assert.equal(await page.$eval('#embed-way', (list) => (list as HTMLSelectElement).value), 'fragment');
  });

  for (const viewport of [WIDE, { width: 360, height: 780 }]) {
    it(`nothing above the result moves when a system or way is chosen in a window ${viewport.width} pixels wide`, async () => {
      const { page } = await openBuilder({ viewport });
      // The card of the chosen brief is above the fields.
      await page.waitForFunction(() => document.querySelector('embed-builder .brief-card-title'));
      const tops = () =>
        [...document.querySelectorAll('embed-builder :is(h2, select, input, .embed-stage)')].map((element) =>
          Math.round(element.getBoundingClientRect().top + scrollY),
        );
      const first = await page.evaluate(tops);
      assert.ok(first.length > 15);
      for (const { which, found } of await forEachChoice(page, tops)) assert.deepEqual(found, first, which);
    });
  }

  it('axe finds no problem for any choice', async () => {
    const { page } = await openBuilder();
    await page.type('#embed-accent', '#123456');
    await page.type('#embed-surface', 'rot');
    for (const [system, way] of [
      ['wordpress', 'text'],
      ['dokuwiki', 'script'],
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
    const { page } = await openBuilder({}, '/demo/embed.en.html');
    await page.type('#embed-accent', '#123456');
    const texts = await forEachChoice(page, () => {
      const copy = document.body.cloneNode(true) as Element;
      for (const other of copy.querySelectorAll('[lang]:not([lang=en]), #embed-snippet')) other.remove();
      return copy.textContent;
    });
    for (const { which, found } of texts.filter(({ way }) => way !== 'fragment')) {
      assert.ok(found.length > 3_000);
      assert.doesNotMatch(found, /[äöüß„]|\b(?:und|der|die|das|nicht|mit|für|Ihr|kopieren)\b/i, which);
    }
  });

  if (name !== 'chromium') return;

  it('without scripts, the page lists the briefs and explains how to link to them', async () => {
    const { page } = await open('/demo/embed.html', { ownTab: true });
    await page.setJavaScriptEnabled(false);
    await page.reload({ waitUntil: 'load' });
    const links = await page.$$eval('embed-builder a', (links) => links.map((link) => link.checkVisibility()));
    assert.deepEqual(links, [true, true]);
  });
});

/** Chooses each system and way in turn, and tells what `look` finds in the page each time. */
async function forEachChoice<Found>(
  page: Page,
  look: () => Found | Promise<Found>,
): Promise<{ which: string; way: Way; found: Found }[]> {
  const found = await page.evaluate(
    async (choices, look) => {
      const select = async (id: string, value: string) => {
        const list = document.querySelector<HTMLSelectElement>(id)!;
        list.value = value;
        list.dispatchEvent(new Event('change'));
        await document.querySelector('embed-builder')!.updateComplete;
      };
      const found = [];
      for (const { system, way } of choices) {
        await select('#embed-system', system);
        // Firefox reports an import as failed if its page is left meanwhile.
        if ('previewShown' in window) await (window as unknown as Watched).previewShown();
        await select('#embed-way', way);
        found.push(await (look as () => Found | Promise<Found>)());
      }
      return found;
    },
    CHOICES,
    await page.evaluateHandle(`(${String(look)})`),
  );
  return CHOICES.map(({ system, way }, index) => ({ which: `${system}, ${way}`, way, found: found[index]! }));
}

/** A function that does its work at the first call and gives the same result at every other. */
function once<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | undefined;
  return () => (result ??= work());
}

/** The text of a block of the result. */
function shown(page: Page, id: string): Promise<string> {
  return page.$eval(`#embed-${id}`, ({ textContent }) => textContent.trim());
}

/** What {@link watchPreview} adds to every window. */
interface Watched {
  /** In the preview: the address whose choices it shows. */
  drawnFor?: string;
  loadedFrames: WeakSet<EventTarget>;
  /** In the page around the preview: resolves to the preview once it shows what was chosen last. */
  previewShown: () => Promise<typeof window & { policyViolations: string[] }>;
}

/** Runs in every window before its scripts. */
function watchPreview(): void {
  const loadedFrames = new WeakSet<EventTarget>();
  document.addEventListener('load', ({ target }) => target && loadedFrames.add(target), true);
  let address = location.href;
  addEventListener('hashchange', ({ newURL }) => (address = newURL));
  // The parser only adds nodes; the preview replaces them.
  new MutationObserver((records) => {
    const isDrawn = records.some(({ target, removedNodes }) => target.nodeName === 'EMBED-PREVIEW' && removedNodes[0]);
    if (isDrawn) Object.assign(globalThis, { drawnFor: address });
  }).observe(document, { childList: true, subtree: true });

  const isShown = ({ contentWindow }: HTMLIFrameElement) => {
    const {
      drawnFor,
      loadedFrames,
      document: inside,
      customElements,
      location,
    } = contentWindow as Window & Watched & typeof globalThis;
    return (
      drawnFor === document.querySelector<HTMLAnchorElement>('.embed-preview a')!.href &&
      inside.readyState === 'complete' &&
      // The preview imports the script, for which the page's `load` does not wait, and which upgrades placeholders later.
      (location.search === '?without-script' ||
        (customElements.get('policy-brief') && inside.querySelector('embed-preview :is(policy-brief, brief-frame)'))) &&
      [...inside.querySelectorAll('embed-preview iframe')].every((frame) => loadedFrames.has(frame)) &&
      [...inside.querySelectorAll('policy-brief')].every(({ source }) => source.state.status !== 'loading')
    );
  };
  const previewShown = async () => {
    const frame = document.querySelector<HTMLIFrameElement>('.embed-stage iframe')!;
    while (!isShown(frame)) await new Promise(requestAnimationFrame);
    for (const element of frame.contentDocument!.querySelectorAll('policy-brief')) await element.updateComplete;
    return frame.contentWindow as Window & typeof globalThis & { policyViolations: string[] };
  };
  Object.assign(globalThis, { loadedFrames, previewShown } satisfies Watched);
}

/** Asks the preview, once it shows what was chosen last. The page must have been opened with {@link watchPreview}. */
async function inPreview<Result>(page: Page, ask: () => Result): Promise<Result> {
  await page.evaluate(async () => {
    await (window as unknown as Watched).previewShown();
  });
  const element = await page.$('.embed-stage iframe');
  return (await element!.contentFrame()).evaluate(ask);
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
