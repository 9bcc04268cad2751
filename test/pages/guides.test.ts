import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { it } from 'node:test';
import { snippetsFor } from '../../src/embed-builder/snippets.js';
import { VERSION } from '../../src/version.js';
import { choose } from '../embed-builder/support.js';
import { eachBrowser } from '../support/pages.js';
import { clickAndWait, copyOtherText, paste } from './support/clipboard.js';
import { untilShown } from './support/demo.js';
import { brief, CITATION, FORMS, site, wordsIn } from './support/forms.js';

const GUIDES = ['demo/anleitung.html', 'demo/guide.html'];
const PATH = '/seite.html';
const address = 'https://institut.example/briefs/resiliente-kommunen-2-0.de.json';

/** The folder that the guides speak of. */
const FOLDER = Object.fromEntries(
  readdirSync('demo/briefs')
    .filter((name) => !name.endsWith('.md'))
    .map((name) => [`/policy-brief-files/${name}`, readFileSync(`demo/briefs/${name}`, 'utf8')]),
);

/** The snippets of a guide, by what they are for. */
function snippetsIn(guide: string): Map<string, string[]> {
  const snippets = new Map<string, string[]>();
  for (const [, kind = '', code = ''] of readFileSync(guide, 'utf8').matchAll(/data-snippet="([\w-]+)">([^<]*)</g)) {
    const html = code.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
    snippets.set(kind, [...(snippets.get(kind) ?? []), html]);
  }
  return snippets;
}

eachBrowser(({ open }) => {
  for (const guide of GUIDES) {
    const snippets = snippetsIn(guide);
    const one = (kind: string) => {
      const [first, ...others] = snippets.get(kind) ?? [];
      assert.ok(first && others.length === 0, kind);
      return first;
    };
    const show = async (html: string, head: string, policy?: string) => {
      const headers = policy === undefined ? undefined : () => ({ 'Content-Security-Policy': policy });
      const opened = await open(PATH, {
        documents: { ...FOLDER, [PATH]: site(html, head) },
        settle: true,
        ...(headers && { headers }),
      });
      await untilShown(opened.page);
      assert.deepEqual(opened.errors, []);
      return opened;
    };

    it(`${guide}: each placeholder shows the brief`, async () => {
      for (const placeholder of snippets.get('placeholder') ?? []) {
        const { page } = await show(placeholder, one('template'));
        assert.ok((await wordsIn(page, 'main')).includes(CITATION), placeholder);
      }
      assert.equal(snippets.get('placeholder')?.length, 4);
    });

    it(`${guide}: the link shows the brief at its address`, async () => {
      const { page } = await show(one('link'), one('template'));
      assert.ok((await wordsIn(page, 'main')).includes(CITATION));
      const sections = await page.$$eval('.brief-section', (all) => all.map(({ id }) => id));
      assert.deepEqual(sections, ['handlungsimpulse', 'zitieren']);
      assert.equal(await page.$eval('.brief-section-title', ({ localName }) => localName), 'h3');
    });

    it(`${guide}: the element shows the brief`, async () => {
      const element = snippets.get('placeholder')?.find((html) => html.startsWith('<policy-brief'));
      const { page } = await show(element ?? '', one('template'));
      const sections = await page.$$eval('.brief-section', (all) => all.map(({ id }) => id));
      assert.deepEqual(sections, ['handlungsimpulse', 'zitieren']);
    });

    it(`${guide}: the text in the placeholder is there without the line, and with it gets its controls`, async () => {
      const html = one('text').replace(
        /<!-- (.*) -->/,
        (_, file: string) => FOLDER[`/policy-brief-files/${file}`] ?? '',
      );
      const without = await show(html, one('stylesheet'));
      assert.ok((await wordsIn(without.page, 'main')).includes(CITATION));
      const { page } = await show(html, one('stylesheet') + one('template'));
      assert.ok((await wordsIn(page, 'main')).includes(CITATION));
      assert.ok(await page.$('policy-brief policy-brief-citation-controls'));
    });

    it(`${guide}: what other notations say is what the builder writes`, () => {
      const written = (system: string) => {
        const choices = { system, way: 'script', show: 'recommendations citation', 'heading-level': '3' };
        return snippetsFor(choose(choices, { address, title: brief.meta.title }), brief, {});
      };
      assert.deepEqual(snippets.get('markdown'), [written('hugo').snippet]);
      assert.deepEqual(snippets.get('wiki'), [written('mediawiki').snippet, written('dokuwiki').snippet]);
      const [wordpress = '', ...configurations] = snippets.get('code') ?? [];
      assert.ok(wordpress.includes(one('template')));
      assert.deepEqual(
        configurations,
        ['vitepress', 'docusaurus', 'mediawiki'].map((system) => written(system).template),
      );
    });

    it(`${guide}: the rule sets the accent`, async () => {
      const [placeholder = ''] = snippets.get('placeholder') ?? [];
      const { page } = await show(placeholder, `<style>${one('css')}</style>${one('template')}`);
      const colour = await page.$eval('.brief-quote', (quote) => getComputedStyle(quote).borderInlineStartColor);
      assert.equal(colour, 'rgb(31, 90, 76)');
    });

    it(`${guide}: the stylesheet styles static text`, async () => {
      const { page } = await show(FORMS['a static fragment'], one('stylesheet'));
      assert.equal(await page.$eval('.brief', (brief) => getComputedStyle(brief).display), 'grid');
    });

    it(`${guide}: the frame shows the page, at full height if the script is present`, async () => {
      const { page } = await show(one('frame'), one('template'));
      const frame = await page.waitForSelector('iframe');
      await frame!.scrollIntoView();
      const content = await frame!.contentFrame();
      await content.waitForSelector('.brief');
      await page.waitForFunction(() => document.querySelector('iframe')!.getBoundingClientRect().height > 1000);
    });

    it(`${guide}: the click-to-load frame names the server and its privacy policy, and requests nothing from it`, async () => {
      const { page, requests } = await show(one('two-click'), one('template-two-click'));
      const notice = await page.waitForSelector('brief-frame >>> .notice');
      assert.ok((await notice!.evaluate(({ textContent }) => textContent)).includes('institut.example'));
      assert.ok(await page.$('brief-frame >>> a[href="https://institut.example/datenschutz"]'));
      assert.deepEqual(
        requests.filter((address) => address.includes('institut.example')),
        [],
      );
    });

    it(`${guide}: the content security policy suffices for everything in it`, async () => {
      for (const [html, head] of [
        ...(snippets.get('placeholder') ?? []).map((placeholder) => [placeholder, one('template')] as const),
        [one('link'), one('template')],
        [FORMS['a static fragment'], one('stylesheet') + one('template')],
      ] as const) {
        const { page, violations } = await show(html, head, one('csp'));
        assert.ok((await wordsIn(page, 'main')).includes(CITATION), html);
        assert.deepEqual(await violations(), []);
      }
    });

    it(`${guide}: every snippet is tested`, () => {
      const tried = [
        'template',
        'placeholder',
        'link',
        'text',
        'markdown',
        'wiki',
        'code',
        'css',
        'stylesheet',
        'frame',
        'two-click',
        'template-two-click',
      ];
      assert.deepEqual(
        [...snippets.keys()].filter((kind) => ![...tried, 'csp'].includes(kind)),
        [],
      );
      const [pre] = [readFileSync(guide, 'utf8').match(/<pre>/g)];
      assert.equal(pre?.length, [...snippets.values()].flat().length);
    });

    it(`${guide}: a button copies each snippet, and an editor that formats text gets what HTML for its text means`, async () => {
      const { page } = await open(`/${guide}`);
      const kinds = await page.$$eval('copy-code', (all) => all.map(({ kind }) => kind));
      assert.equal(kinds.length, [...snippets.values()].flat().length);
      for (const kind of new Set(kinds)) {
        const code = await page.$eval(`copy-code[kind=${kind}] code`, ({ textContent }) => textContent.trim());
        await copyOtherText(page);
        assert.equal(await clickAndWait(page, `copy-code[kind=${kind}] button`), 'brief-copy');
        const { plain, rich, links } = await paste(page);
        assert.equal(plain, code);
        if (kind === 'snippet') assert.deepEqual([rich, links.length], [brief.meta.title, 1]);
        else assert.equal(rich.replace(/\s+/g, ' '), code.replace(/\s+/g, ' '));
      }
    });

    it(`${guide}: removing the line brings the links back`, async () => {
      const [placeholder = ''] = snippets.get('placeholder') ?? [];
      const { page } = await show(placeholder, '');
      assert.equal(await page.$$eval('main a', (links) => links.length), 1);
    });

    it(`${guide}: both versions of the script can coexist while a site is updated`, async () => {
      const [placeholder = ''] = snippets.get('placeholder') ?? [];
      const newer = one('template').replace(VERSION, '9.9.9');
      const file = `/policy-brief-files/policy-brief-${VERSION}.classic.min.js`;
      const { page, errors } = await open(PATH, {
        documents: {
          ...FOLDER,
          [file.replace(VERSION, '9.9.9')]: FOLDER[file] ?? '',
          [PATH]: site(placeholder, one('template') + newer),
        },
      });
      await untilShown(page);
      assert.equal(await page.$$eval('.brief', (all) => all.length), 1);
      assert.deepEqual(errors, []);
    });
  }

  it('both guides contain the same snippets', () => {
    const [german, english] = GUIDES.map((guide) => [...snippetsIn(guide)]);
    assert.deepEqual(english, german);
  });
});
