import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import type { Brief, Metadata } from '../../src/brief/model.js';
import { translationNote } from '../../src/brief/translation-note.js';
import { filesOf } from '../../src/publish/files.js';
import { frameHtml } from '../../src/publish/frame.js';
import { embedPageHtml, oEmbedOf } from '../../src/publish/oembed.js';
import { pageHtml } from '../../src/publish/page.js';
import { sampleBrief, paragraph, smallBrief } from '../fixtures/brief.js';
import { BARE } from '../fixtures/hard-metadata.js';
import { HOSTILE_TEXTS } from '../fixtures/hostile-texts.js';
import { firstBrief } from '../pages/support/demo.js';

type Element = DefaultTreeAdapterMap['element'];

const FOLDER = 'https://institut.example/briefs/';
const NAME = 'baenke.de';
const URL_OF_PAGE = `${FOLDER}${NAME}.html`;

const pageOf = (brief: Brief) =>
  pageHtml(brief, { folder: FOLDER, name: NAME, script: 'policy-brief.js', stylesheet: 'policy-brief.css' });
const withMeta = (meta: Partial<Metadata>): Brief => ({ ...sampleBrief, meta: { ...sampleBrief.meta, ...meta } });
const withText = (text: string): Brief => ({
  ...smallBrief({ summary: [paragraph(text)] }),
  meta: {
    ...sampleBrief.meta,
    title: text,
    description: text,
    authors: [{ literal: text }],
    publisher: { name: text },
  },
});

describe('the names of a brief’s files', () => {
  it('begin with the name of the brief', () =>
    assert.deepEqual(filesOf(NAME), {
      data: 'baenke.de.json',
      page: 'baenke.de.html',
      copy: 'baenke.de.copy.html',
      fragment: 'baenke.de.fragment.html',
      oEmbed: 'baenke.de.oembed.json',
      embed: 'baenke.de.embed.html',
      kit: 'baenke.de.zip',
    }));
});

describe('the page of a brief', () => {
  for (const [name, brief] of [
    ['the first brief', firstBrief()],
    ['the small one', sampleBrief],
    ['one whose page this is', withMeta({ url: URL_OF_PAGE })],
  ] as const) {
    it(`is valid HTML for ${name}`, async () => {
      const validator = new HtmlValidate({
        extends: ['html-validate:standard'],
        elements: ['html5', { 'policy-brief': { flow: true } }],
      });
      const { results } = await validator.validateString(pageOf(brief));
      assert.deepEqual(
        results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`)),
        [],
      );
    });
  }

  it('has title, language and direction of the brief', () => {
    const root = elements(pageOf(withMeta({ title: 'A\u00ad & B', lang: 'ar' })), 'html')[0]!;
    assert.deepEqual([attribute(root, 'lang'), attribute(root, 'dir')], ['ar', 'rtl']);
    assert.match(pageOf(withMeta({ title: 'A & B' })), /<title>A &amp; B<\/title>/);
  });

  it('contains metadata if it is the brief’s own page, and otherwise a link to that', () => {
    const own = pageOf(withMeta({ url: URL_OF_PAGE }));
    const other = pageOf(withMeta({ url: 'https://baenke.example/' }));
    assert.deepEqual([canonicalOf(own), canonicalOf(other)], [URL_OF_PAGE, 'https://baenke.example/']);
    assert.deepEqual(
      [own, other].map((html) => html.includes('name="citation_title"')),
      [true, false],
    );
  });

  it('leads no system to the publisher, since sites copy the page to their own server', () => {
    for (const brief of [sampleBrief, firstBrief(), withMeta({ url: URL_OF_PAGE })])
      assert.doesNotMatch(pageOf(brief), /oembed/i);
  });

  it('loads only files from its folder', () => {
    const html = pageOf(firstBrief());
    const loaded = [
      ...elements(html, 'script').map((element) => attribute(element, 'src')),
      ...elements(html, 'img').map((element) => attribute(element, 'src')),
      ...elements(html, 'link')
        .filter((element) => attribute(element, 'rel') === 'stylesheet')
        .map((element) => attribute(element, 'href')),
    ].filter((address) => address !== undefined);
    assert.deepEqual(loaded, ['policy-brief.js', 'policy-brief.css']);
  });

  for (const text of HOSTILE_TEXTS) {
    it(`treats ${JSON.stringify(text)} as text`, () => {
      const harmless = pageOf(withText('Bänke'));
      const html = pageOf(withText(text));
      const tagsOf = (html: string) => elements(html).map((element) => `${element.tagName} ${namesOf(element)}`);
      assert.deepEqual(tagsOf(html), tagsOf(harmless));
      const data = elements(html, 'script').find((script) => attribute(script, 'type') === 'application/json')!;
      const [json] = data.childNodes as DefaultTreeAdapterMap['textNode'][];
      assert.deepEqual(JSON.parse(json!.value), JSON.parse(JSON.stringify(withText(text))));
    });
  }
});

describe('the page to embed', () => {
  const embedPageOf = (brief: Brief) => embedPageHtml(brief, FOLDER, NAME);

  it('is valid HTML', async () => {
    const { results } = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(
      embedPageOf(sampleBrief),
    );
    assert.deepEqual(results, []);
  });

  it('leads systems to the oEmbed answer, and search engines to the page of the brief', () => {
    for (const [meta, canonical] of [
      [{}, sampleBrief.meta.url ?? URL_OF_PAGE],
      [{ url: 'https://baenke.example/' }, 'https://baenke.example/'],
    ] as const) {
      const html = embedPageOf(withMeta(meta));
      const links = elements(html, 'link').map((link) => [attribute(link, 'rel'), attribute(link, 'href')]);
      assert.deepEqual(links, [
        ['canonical', canonical],
        ['alternate', 'https://institut.example/briefs/baenke.de.oembed.json'],
      ]);
      assert.equal(canonicalOf(html), canonicalOf(pageOf(withMeta(meta))));
    }
  });

  it('leads readers to the page next to it, with and without a browser’s help', () => {
    const html = embedPageOf(sampleBrief);
    const refresh = elements(html, 'meta').find((meta) => attribute(meta, 'http-equiv') === 'refresh')!;
    assert.equal(attribute(refresh, 'content'), '0; url=baenke.de.html');
    assert.deepEqual(
      elements(html, 'a').map((link) => attribute(link, 'href')),
      ['baenke.de.html'],
    );
  });

  for (const text of HOSTILE_TEXTS) {
    it(`has the title ${JSON.stringify(text)} as text`, () => {
      const tagsOf = (html: string) => elements(html).map((element) => `${element.tagName} ${namesOf(element)}`);
      assert.deepEqual(tagsOf(embedPageOf(withText(text))), tagsOf(embedPageOf(withText('Bänke'))));
    });
  }
});

describe('oEmbed', () => {
  const oEmbed = oEmbedOf(sampleBrief, URL_OF_PAGE);

  it('has version 1.0, type rich and a size in numbers', () => {
    assert.deepEqual([oEmbed.version, oEmbed.type], ['1.0', 'rich']);
    for (const size of [oEmbed.width, oEmbed.height, oEmbed.cache_age]) assert.ok(Number.isInteger(size) && size > 0);
  });

  it('contains a quote with a link, which WordPress hides, and one frame as wide as its column, with a title', () => {
    const body = elements(`<!doctype html><title>x</title>${oEmbed.html}`, 'body')[0]!;
    const [quote, frame, ...rest] = body.childNodes as Element[];
    assert.deepEqual([quote!.tagName, frame!.tagName, rest.length], ['blockquote', 'iframe', 0]);
    assert.equal(attribute(quote!, 'class'), 'wp-embedded-content');
    const [link] = quote!.childNodes as Element[];
    assert.equal(attribute(link!, 'href'), URL_OF_PAGE);
    assert.deepEqual(
      ['src', 'width', 'height', 'title'].map((name) => attribute(frame!, name)),
      [URL_OF_PAGE, '100%', String(oEmbed.height), `Policy Brief: ${sampleBrief.meta.title}`],
    );
  });

  it('says of a translation that it is one, in the quote that stays where no frame is shown', () => {
    const meta = { ...sampleBrief.meta, translation: sampleBrief.meta.translation! };
    const note = translationNote(meta.translation, meta.lang);
    assert.ok(note.length > 20);
    const body = elements(
      `<!doctype html><title>x</title>${oEmbedOf({ ...sampleBrief, meta }, URL_OF_PAGE).html}`,
      'body',
    )[0]!;
    const [, text] = (body.childNodes as Element[])[0]!.childNodes;
    assert.equal((text as unknown as { value: string }).value, ` (${note})`);
  });

  it('contains no field without a value', () => {
    const bare = { ...smallBrief(), meta: BARE };
    for (const brief of [sampleBrief, bare])
      for (const [name, value] of Object.entries(oEmbedOf(brief, URL_OF_PAGE))) assert.ok(value, name);
  });
});

describe('the frame', () => {
  it('runs scripts in a sandbox without access to the site', () => {
    const html = frameHtml(sampleBrief, URL_OF_PAGE);
    assert.ok(html.includes('sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads"'));
    assert.ok(html.includes('referrerpolicy="no-referrer"'));
    for (const part of ['allow-same-origin', 'allow-top-navigation', 'allow-forms', 'style='])
      assert.ok(!html.includes(part), part);
  });

  for (const text of HOSTILE_TEXTS) {
    it(`has the title ${JSON.stringify(text)}`, () => {
      const html = frameHtml(withText(text), `${URL_OF_PAGE}?"><script>`);
      const found = elements(`<!doctype html><title>x</title>${html}`);
      assert.deepEqual(
        found.map(({ tagName }) => tagName),
        ['html', 'head', 'title', 'body', 'iframe'],
      );
    });
  }
});

function elements(html: string, tag?: string): Element[] {
  const inside = (node: DefaultTreeAdapterMap['node']): Element[] =>
    'childNodes' in node
      ? node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...inside(child)] : inside(child)))
      : [];
  return inside(parse(html)).filter(({ tagName }) => !tag || tagName === tag);
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

function namesOf(element: Element): string {
  return element.attrs.map(({ name }) => name).join(' ');
}

function canonicalOf(html: string): string | undefined {
  return attribute(
    elements(html, 'link').find((link) => attribute(link, 'rel') === 'canonical')!,
    'href',
  );
}
