import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { HtmlValidate } from 'html-validate';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { decodeBrief } from '../../src/brief/decode.js';
import type { SeriesData } from '../../src/brief/series.js';
import { runProgram } from '../programs/run-program.js';
import { atomFaults, sitemapFaults } from './schemas.js';

type Element = DefaultTreeAdapterMap['element'];

const SERIES = 'test/fixtures/series';
const URL_OF_SITE = 'https://x.example/a/b/';
const NAMES = [
  ...['acht-wege.de', 'baenke.de', 'baenke.en', 'korrigiert.de', 'shade.en', 'zaeune.de', 'zahlen.de', 'zill.ar'],
];
const CUSTOM_ELEMENTS = [
  ...['policy-brief', 'brief-cite-button', 'brief-doi', 'brief-series', 'embed-builder', 'embed-preview', 'copy-code'],
];

describe('the site of a series', () => {
  let folder: string;
  let pages: string[];
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'series-'));
    runProgram('node', ['dist/cli/main.js', 'build', SERIES, '--out', folder]);
    pages = readdirSync(folder).filter(
      (name) => name.endsWith('.html') && !/\.(?:copy|fragment|embed)\.html$/.test(name),
    );
  });
  after(() => rmSync(folder, { recursive: true }));

  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const tagsOf = (page: string, name: string) => elements(parse(read(page))).filter(({ tagName }) => tagName === name);
  const linksOf = (page: string, rel: string) =>
    tagsOf(page, 'link')
      .filter((tag) => attribute(tag, 'rel') === rel)
      .map((tag) => ({
        href: attribute(tag, 'href') ?? '',
        hreflang: attribute(tag, 'hreflang'),
        type: attribute(tag, 'type'),
      }));

  it('has every form of each brief, and the lists once', () => {
    const forms = [
      ...['html', 'copy.html', 'json', 'fragment.html', 'oembed.json', 'embed.html', 'md', 'zip'],
      ...['bib', 'biblatex.bib', 'ris', 'csl.json', 'share.png', 'print.css'],
    ];
    const expected = NAMES.flatMap((name) => forms.map((form) => `${name}.${form}`));
    const lists = ['index.html', 'index.en.html', 'series.json', 'sitemap.xml', 'llms.txt', 'site.css', 'logo.svg'];
    const copies = ['index.copy.html', 'series.copy.json'];
    const images = ['share.png', 'share.en.png'];
    const embedding = ['embed.html', 'embed.en.html', 'anleitung.html', 'guide.html', 'embed.css'];
    const written = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    assert.deepEqual(
      [
        ...expected,
        ...lists,
        ...copies,
        ...images,
        ...embedding,
        'bilder/plan.svg',
        'varianten/bruecken-leicht.pdf',
      ].filter((path) => !written.includes(path)),
      [],
    );
  });

  it('has valid pages', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      elements: [
        'html5',
        Object.fromEntries(CUSTOM_ELEMENTS.map((name) => [name, { flow: true, phrasing: name.startsWith('brief-') }])),
      ],
      // Safari drops the list semantics of a list without markers unless it has `role="list"`.
      rules: { 'no-redundant-role': 'off' },
    });
    for (const page of pages) {
      const { results } = await validator.validateString(read(page));
      const messages = results.flatMap(({ messages }) => messages);
      assert.deepEqual(
        messages.map(({ line, ruleId, message }) => `${page}:${line} ${ruleId}: ${message}`),
        [],
      );
    }
  });

  it('links the languages of a page to each other, to themselves and to one for everybody else', () => {
    const languages = (page: string) =>
      linksOf(page, 'alternate')
        .filter(({ type }) => type === undefined)
        .map(({ href, hreflang }) => `${hreflang} ${href}`);
    const ofBenches = [
      `de ${URL_OF_SITE}baenke.de.html`,
      `en ${URL_OF_SITE}baenke.en.html`,
      `x-default ${URL_OF_SITE}baenke.de.html`,
    ];
    assert.deepEqual([languages('baenke.de.html'), languages('baenke.en.html')], [ofBenches, ofBenches]);
    const ofLists = [`de ${URL_OF_SITE}`, `en ${URL_OF_SITE}index.en.html`, `x-default ${URL_OF_SITE}`];
    assert.deepEqual([languages('index.html'), languages('index.en.html')], [ofLists, ofLists]);
    assert.deepEqual(languages('zill.ar.html'), []);
  });

  it('links a brief to its variants for readers, but not among its languages for search engines', () => {
    const page = 'korrigiert.de.html';
    const variants = tagsOf(page, 'a').filter((tag) => isIn('brief-variants', tag));
    assert.deepEqual(
      variants.map((tag) => [attribute(tag, 'hreflang'), attribute(tag, 'href'), textOf(tag).trim()]),
      [
        ['de-simple', 'varianten/bruecken-leicht.pdf', 'Leichte Sprache'],
        ['gsg', 'https://filme.example/bruecken.mp4', 'Film in Deutscher Gebärdensprache'],
        ['uk', 'https://musterstadt.example/uk/', 'Українська – Мости'],
      ],
    );
    assert.deepEqual(
      linksOf(page, 'alternate').filter(({ hreflang }) => hreflang !== 'de'),
      [],
    );
    assert.doesNotMatch(read('sitemap.xml'), /hreflang="(?:de-simple|gsg|uk)"/);
  });

  it('has the words around a brief in the language of the brief, with links to pages that exist', () => {
    const page = 'zill.ar.html';
    const frames = elements(parse(read(page))).filter((tag) => attribute(tag, 'class')?.startsWith('site-'));
    const named = frames.filter((tag) => attribute(tag, 'lang') !== undefined);
    assert.ok(named.length > 3);
    for (const tag of named) assert.deepEqual([attribute(tag, 'lang'), attribute(tag, 'dir')], ['ar', 'rtl']);
    const texts = tagsOf(page, 'a').map((tag) => textOf(tag).trim());
    for (const text of ['الانتقال إلى المحتوى', 'تنزيل', 'دليل التضمين']) assert.ok(texts.includes(text), text);
    assert.ok(texts.every((text) => !/Einbetten|Embed|Herunterladen|Download/.test(text)));
    for (const tag of tagsOf(page, 'a')) {
      const [path = ''] = (attribute(tag, 'href') ?? '').split(/[?#]/);
      if (path !== '' && !/^(?:https?:|\/)/.test(path)) assert.ok(statSync(join(folder, path)).isFile(), path);
    }
  });

  it('offers readers the languages that a brief has, by their own names, and no others', () => {
    const offered = (page: string) =>
      tagsOf(page, 'a')
        .filter((tag) => attribute(tag, 'aria-current') === 'page' || isIn('site-languages', tag))
        .map((tag) => [attribute(tag, 'href'), textOf(tag).trim()]);
    assert.deepEqual(offered('baenke.en.html'), [
      ['baenke.de.html', 'Deutsch'],
      ['baenke.en.html', 'English'],
    ]);
    assert.deepEqual(offered('zaeune.de.html'), []);
  });

  it('lists each brief once on each list, the newest first, in the language of the list where there is one', () => {
    const listed = (page: string) =>
      tagsOf(page, 'h2').map((tag) =>
        attribute(
          elements(tag).find(({ tagName }) => tagName === 'a')!,
          'href',
        ),
      );
    const others = ['zaeune.de', 'acht-wege.de', 'zahlen.de', 'shade.en', 'zill.ar', 'korrigiert.de'];
    assert.deepEqual(
      listed('index.html'),
      ['baenke.de', ...others].map((name) => `${name}.html`),
    );
    assert.deepEqual(
      listed('index.en.html'),
      ['baenke.en', ...others].map((name) => `${name}.html`),
    );
  });

  it('has a feed in each language that has published briefs, and advertises it on the pages in that language', () => {
    const feeds = readdirSync(folder).filter((name) => name.startsWith('feed.'));
    assert.deepEqual(
      feeds.sort(),
      ['ar', 'de', 'en'].flatMap((lang) => [`feed.${lang}.atom`, `feed.${lang}.json`]),
    );
    const advertised = (page: string) =>
      tagsOf(page, 'link')
        .filter((tag) => attribute(tag, 'type')?.startsWith('application/'))
        .filter((tag) => attribute(tag, 'rel') === 'alternate')
        .map((tag) => attribute(tag, 'href')?.replace(URL_OF_SITE, ''));
    assert.deepEqual(advertised('baenke.de.html'), ['feed.de.json', 'feed.de.atom']);
    assert.deepEqual(advertised('index.en.html').slice(0, 2), ['feed.en.json', 'feed.en.atom']);
    assert.equal(advertised('index.html').length, feeds.length);
    const { items } = JSON.parse(read('feed.de.json')) as { items: { url: string; id: string }[] };
    assert.deepEqual(
      items.map(({ id }) => id),
      [`${URL_OF_SITE}korrigiert.de.html`, 'https://doi.org/10.5555/muster-3', `${URL_OF_SITE}acht-wege.de.html`],
    );
    for (const { url } of items) assert.ok(pages.includes(url.replace(URL_OF_SITE, '')), url);
  });

  it('leads from each page to the brief before and the brief after', () => {
    const neighbours = (page: string) =>
      ['prev', 'next'].map((rel) => {
        const link = tagsOf(page, 'a').find((tag) => attribute(tag, 'rel') === rel);
        return link && attribute(link, 'href');
      });
    assert.deepEqual(neighbours('baenke.en.html'), ['zaeune.de.html', undefined]);
    assert.deepEqual(neighbours('zaeune.de.html'), ['acht-wege.de.html', 'baenke.de.html']);
    assert.deepEqual(neighbours('korrigiert.de.html'), [undefined, 'zill.ar.html']);
  });

  it('links imprint, privacy and accessibility from each page', () => {
    for (const page of pages) {
      const hrefs = tagsOf(page, 'a').map((tag) => attribute(tag, 'href'));
      for (const href of ['https://x.example/impressum', '/datenschutz', '/barrierefreiheit'])
        assert.ok(hrefs.includes(href), `${page} ${href}`);
    }
  });

  it('loads nothing from elsewhere', () => {
    for (const page of pages) {
      const loaded = [
        ...['script', 'img'].flatMap((name) => tagsOf(page, name).map((tag) => attribute(tag, 'src'))),
        ...linksOf(page, 'stylesheet').map(({ href }) => href),
      ];
      assert.deepEqual(
        loaded.filter((address) => address !== undefined && /^(?:[a-z]+:|\/)/i.test(address)),
        [],
        page,
      );
    }
  });

  it('has a colour scheme of the series, which is darker on white than on black', () => {
    assert.match(read('site.css'), /--site-accent: light-dark\(#1f5a4c, color-mix\(/);
  });

  it('gives publisher, licence and series to the briefs that state none', () => {
    const { meta } = decodeBrief(JSON.parse(read('zaeune.de.json')));
    assert.deepEqual(
      [meta.publisher?.name, meta.license?.name, meta.series?.title, meta.series?.issue],
      ['Musterinstitut', 'CC BY 4.0', 'Muster kompakt', 'Factsheet #1 | 2025'],
    );
    assert.equal(decodeBrief(JSON.parse(read('shade.en.json'))).meta.publisher?.name, 'Sample Institute');
  });

  it('tells machines where the records are', () => {
    const described = tagsOf('baenke.de.html', 'link')
      .filter((tag) => attribute(tag, 'rel') === 'describedby')
      .map((tag) => [attribute(tag, 'href'), attribute(tag, 'type')]);
    assert.deepEqual(described, [
      [`${URL_OF_SITE}baenke.de.bib`, 'application/x-bibtex'],
      [`${URL_OF_SITE}baenke.de.biblatex.bib`, 'application/x-bibtex'],
      [`${URL_OF_SITE}baenke.de.ris`, 'application/x-research-info-systems'],
      [`${URL_OF_SITE}baenke.de.csl.json`, 'application/vnd.citationstyles.csl+json'],
    ]);
    assert.match(read('baenke.de.bib'), /^@\w+\{beispiel-2026/);
    assert.match(read('baenke.de.ris'), /^TY {2}- /);
  });

  it('has structured data on the page of each brief', () => {
    for (const name of NAMES) {
      const [script] = tagsOf(`${name}.html`, 'script').filter(
        (tag) => attribute(tag, 'type') === 'application/ld+json',
      );
      const data = JSON.parse(textOf(script!)) as Record<string, unknown>;
      assert.equal(data['@type'], 'Report');
      for (const key of ['name', 'author', 'inLanguage', 'datePublished', 'publisher', 'url', 'license'])
        assert.ok(data[key], `${name} ${key}`);
    }
  });

  it('has a preview for messengers in the words of the brief', () => {
    const og = (page: string) =>
      Object.fromEntries(
        tagsOf(page, 'meta')
          .filter((tag) => attribute(tag, 'property'))
          .map((tag) => [attribute(tag, 'property'), attribute(tag, 'content')]),
      );
    assert.deepEqual(og('shade.en.html'), {
      'og:type': 'article',
      'og:title': 'Shade for small towns',
      'og:description': 'Small towns can shade their squares for little money.',
      'og:url': `${URL_OF_SITE}shade.en.html`,
      'og:site_name': 'Samples in brief',
      'og:locale': 'en_GB',
      'og:image': `${URL_OF_SITE}shade.en.share.png`,
      'og:image:type': 'image/png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': 'Samples in brief · No. 4 – Shade for small towns – Sam Sample Jr.',
    });
    assert.equal(og('index.en.html')['og:image'], `${URL_OF_SITE}share.en.png`);
  });

  it('has a sitemap of all pages, each with its other languages', () => {
    const xml = read('sitemap.xml');
    const locations = [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url = '']) => url.replace(URL_OF_SITE, ''));
    const listed = pages.filter((page) => page !== 'index.html' && !page.startsWith('embed-preview.'));
    assert.deepEqual(locations.sort(), ['', ...listed].sort());
    assert.deepEqual(sitemapFaults(xml), []);
    assert.match(
      xml,
      /<loc>[^<]*baenke\.en\.html<\/loc><lastmod>2026-03-02T09:00:00\+01:00<\/lastmod><xhtml:link rel="alternate" hreflang="de" href="[^"]*baenke\.de\.html"\/>/,
    );
  });

  it('has a sitemap without times of change that its schema does not allow, such as a month', () => {
    const xml = read('sitemap.xml');
    assert.match(xml, /zahlen\.de\.html<\/loc><\/url>/);
    assert.equal(sitemapFaults(xml.replace('</loc>', '</loc><lastmod>2025-11</lastmod>')).length, 1);
  });

  it('has the series as data, with files that exist', () => {
    const { title, issn, briefs } = JSON.parse(read('series.json')) as SeriesData;
    assert.deepEqual([title, issn, briefs.length], ['Muster kompakt', '2049-3630', NAMES.length]);
    for (const { page, data } of briefs)
      assert.ok(statSync(join(folder, page)).size + statSync(join(folder, data)).size);
    const dates = briefs.map(({ date = '' }) => date);
    assert.deepEqual(dates, dates.toSorted().reverse());
    assert.deepEqual(
      briefs.filter(({ id }) => id === 'baenke').map(({ lang }) => lang),
      ['de', 'en'],
    );
  });

  it('has feeds that keep to the schema of Atom', () => {
    const feeds = readdirSync(folder).filter((name) => name.endsWith('.atom'));
    assert.equal(feeds.length, 3);
    for (const name of feeds) assert.deepEqual(atomFaults(read(name)), [], name);
  });

  it('has the list for other servers, whose entries lead to the landing pages', () => {
    const { briefs, ...series } = JSON.parse(read('series.copy.json')) as SeriesData;
    const own = JSON.parse(read('series.json')) as SeriesData;
    assert.deepEqual({ ...series, briefs: own.briefs }, own);
    assert.deepEqual(
      briefs,
      own.briefs.map((one) => ({ ...one, page: own.url + one.page })),
    );
    const page = read('index.copy.html');
    const links = [...page.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href]) => href!);
    assert.deepEqual(
      links.filter((href) => !href.startsWith(own.url)),
      [],
    );
    assert.ok(links.length >= briefs.length);
  });

  it('says of a translation whether the authors authorised it, in each form that shows it', () => {
    const mark = 'Working translation, not authorised by the authors. Translation: Sampletown Language Service';
    const withMark = readdirSync(folder).filter((name) => /^\w.*\.(?!zip)\w+$/.test(name) && read(name).includes(mark));
    const forms = [
      ...['html', 'copy.html', 'json', 'fragment.html', 'oembed.json', 'bib', 'biblatex.bib', 'ris', 'csl.json'].map(
        (form) => `baenke.en.${form}`,
      ),
      ...['feed.en.atom', 'feed.en.json', 'index.en.html', 'index.html', 'index.copy.html', 'llms.txt'],
      ...['series.copy.json', 'series.json'],
    ];
    assert.deepEqual(withMark, forms.sort());
    assert.match(read('baenke.en.html'), /<p class="brief-translation">/);
    assert.match(read('feed.en.json'), /"Sampletown Language Service",\s+"_roles": \[\s+"translator"/);
    const german = readdirSync(folder).filter((name) => /^baenke\.de\.(?!zip)/.test(name));
    assert.deepEqual(
      german.filter((name) => /translation/i.test(read(name))),
      [],
    );
  });

  it('has an embed kit with every file that its snippets and its page load', () => {
    const kit = unzipSync(readFileSync(join(folder, 'zahlen.de.zip')));
    const paths = Object.keys(kit);
    const text = (path: string) => new TextDecoder().decode(kit[path]);
    assert.ok(paths.includes('LIESMICH.txt'));
    const uploaded = paths.filter((path) => path.startsWith('policy-brief-files/'));
    for (const path of paths.filter((name) => name.startsWith('schnipsel/'))) {
      const addresses = [...text(path).matchAll(/"(?:https:\/\/www\.stadt\.example)?(\/policy-brief-files\/[^"#]+)/g)];
      for (const [, address = ''] of addresses)
        assert.ok(address.endsWith('/') || uploaded.includes(address.slice(1)), `${path} ${address}`);
    }
    const page = parse(text('policy-brief-files/zahlen.de.html'));
    const loaded = elements(page).flatMap((tag) => [
      attribute(tag, 'src'),
      ...(attribute(tag, 'rel') === 'stylesheet' ? [attribute(tag, 'href')] : []),
    ]);
    for (const file of loaded)
      assert.ok(!file || file.startsWith('#') || uploaded.includes(`policy-brief-files/${file}`), file);
    assert.doesNotMatch(text('policy-brief-files/zahlen.de.html'), /site-|oembed/);
    assert.ok(Object.keys(unzipSync(readFileSync(join(folder, 'shade.en.zip')))).includes('README.txt'));
  });

  it('is the same, byte by byte, in another time zone and language', () => {
    const other = mkdtempSync(join(tmpdir(), 'series-'));
    try {
      const env = { ...process.env, TZ: 'Pacific/Kiritimati', LC_ALL: 'de_DE.UTF-8', LANG: 'tr_TR.UTF-8' };
      runProgram('node', ['dist/cli/main.js', 'build', SERIES, '--out', other], { env });
      const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
      assert.deepEqual(readdirSync(other, { recursive: true, encoding: 'utf8' }).sort(), paths);
      for (const path of paths)
        if (statSync(join(folder, path)).isFile())
          assert.ok(readFileSync(join(folder, path)).equals(readFileSync(join(other, path))), path);
    } finally {
      rmSync(other, { recursive: true });
    }
  });
});

/** All elements in a document, or in an element. */
function elements(node: DefaultTreeAdapterMap['node']): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elements) : [];
  return 'tagName' in node ? [node, ...children] : children;
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

function textOf(node: DefaultTreeAdapterMap['node']): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** Whether an element is inside one with this class. */
function isIn(className: string, { parentNode }: Element): boolean {
  for (let node = parentNode; node && 'attrs' in node; node = node.parentNode)
    if (attribute(node, 'class') === className) return true;
  return false;
}
