import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { atomFeed } from '../../src/site/atom-feed.js';
import { withoutTime } from '../../src/site/feed-entries.js';
import { jsonFeed } from '../../src/site/json-feed.js';
import { arbitraryBrief } from '../fixtures/arbitrary-brief.js';
import { HOSTILE_TEXTS } from '../fixtures/hostile-texts.js';
import { smallBrief } from '../fixtures/brief.js';
import { HARD_TEXTS } from '../fixtures/hard-metadata.js';
import { atomFaults } from './schemas.js';
import { ATOM_URL, JSON_URL, loadable, published, SAMPLE, SITE } from './support.js';

type Briefs = Parameters<typeof jsonFeed>[2];

const json = (briefs: Briefs, lang = 'de') => parseJsonFeed(jsonFeed(SITE, lang, briefs, JSON_URL));
const atom = (briefs: Briefs, lang = 'de') => parseAtomFeed(atomFeed(SITE, lang, briefs, ATOM_URL));
const raw = (briefs: Briefs) =>
  JSON.parse(jsonFeed(SITE, 'de', briefs, JSON_URL)) as { items: Record<string, unknown>[]; [key: string]: unknown };

/** Parses XML strictly. */
const parseXml = (text: string) =>
  new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'application/xml');

describe('the JSON Feed', () => {
  it('describes the series', () => {
    assert.deepEqual(raw([]), {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Erfunden:Praktisch & mehr',
      home_page_url: 'https://x.example/a/b/',
      feed_url: JSON_URL,
      description: 'Was Bänke bewirken.',
      language: 'de',
      items: [],
    });
  });

  it('describes a brief with everything that the archive reads, and with nothing else', () => {
    const { content_html: html, ...item } = raw([SAMPLE]).items[0]!;
    assert.match(String(html), /^<p>Bürger\*innen und Akteur:innen sitzen gern<sup>1<\/sup> nebeneinander\.<\/p>/);
    assert.deepEqual(item, {
      id: 'https://doi.org/10.59350/hpz3x-qh641',
      url: 'https://baenke.example/',
      title: 'Bänke für Beispielstadt: „Sitzen“ als Chance',
      date_published: '2025-11-03T09:00:00+01:00',
      date_modified: '2025-12-04T17:30:00+01:00',
      authors: [
        { name: 'Erika von der Mustermann Jr.', url: 'https://orcid.org/0000-0002-1825-0097' },
        { name: 'Max Beispiel' },
        { name: 'Arbeitskreis Sitzmöbel' },
        { name: 'Lieschen Müller', _roles: ['editor'] },
        { name: 'Jo Example', url: 'https://orcid.org/0000-0002-1825-0097', _roles: ['translator'] },
        { name: 'Übersetzungsbüro Sitz', _roles: ['translator'] },
      ],
      language: 'de',
      summary: 'Bürger*innen und Akteur:innen sitzen gern nebeneinander. Punkt A Punkt B',
      tags: ['Bänke', 'Sitzen'],
      _references: [
        {
          url: 'https://doi.org/10.1234/benches',
          reference: 'Sitz, A. (2024): On benches. https://doi.org/10.1234/benches',
        },
        { reference: 'Stand, B. (2023): On standing' },
      ],
      _funding: [
        {
          funder: { name: 'Stiftung Sitzplatz', id: 'https://ror.org/03yrm5c26' },
          award: { title: 'Bankwesen', number: 'B-17', uri: 'https://stiftung.example/b17' },
        },
        { funder: { name: 'Freundeskreis Parkbank' } },
      ],
    });
  });

  it('leaves out what a brief does not state', () =>
    assert.deepEqual(Object.keys(raw([published('a.de')]).items[0]!).sort(), [
      ...['authors', 'content_html', 'date_modified', 'date_published', 'id', 'language', 'summary', 'title', 'url'],
    ]));

  it('shortens a long description of the series between two words', () => {
    const text = JSON.parse(jsonFeed({ ...SITE, description: 'Bank '.repeat(80) }, 'de', [], JSON_URL)) as {
      description: string;
    };
    assert.ok(text.description.length <= 250);
    assert.match(text.description, / Bank…$/);
  });

  it('is read in the same way by an independent parser', () => {
    const [item] = json([SAMPLE]).items!;
    assert.equal(item?.id, 'https://doi.org/10.59350/hpz3x-qh641');
    assert.deepEqual(
      item.authors?.map(({ name }) => name),
      [
        'Erika von der Mustermann Jr.',
        'Max Beispiel',
        'Arbeitskreis Sitzmöbel',
        'Lieschen Müller',
        'Jo Example',
        'Übersetzungsbüro Sitz',
      ],
    );
    assert.equal(item.date_modified, '2025-12-04T17:30:00+01:00');
  });
});

describe('the Atom feed', () => {
  it('is read by an independent parser, with the title and the text as HTML', () => {
    const feed = atom([SAMPLE]);
    assert.equal(feed.id, ATOM_URL);
    assert.equal(feed.updated, '2025-12-04T17:30:00+01:00');
    assert.deepEqual(
      feed.links?.map(({ rel, type, href }) => [rel, type, href]),
      [
        ['self', 'application/atom+xml', ATOM_URL],
        ['alternate', 'text/html', SITE.url],
      ],
    );
    const [entry] = feed.entries!;
    assert.equal(entry?.id, 'https://doi.org/10.59350/hpz3x-qh641');
    assert.equal(entry.published, '2025-11-03T09:00:00+01:00');
    assert.equal(entry.updated, '2025-12-04T17:30:00+01:00');
    assert.deepEqual(
      entry.authors?.map(({ name, uri }) => [name, uri]),
      [
        ['Erika von der Mustermann Jr.', 'https://orcid.org/0000-0002-1825-0097'],
        ['Max Beispiel', undefined],
        ['Arbeitskreis Sitzmöbel', undefined],
      ],
    );
    assert.deepEqual(
      entry.categories?.map(({ term }) => term),
      ['Bänke', 'Sitzen'],
    );
  });

  it('has the elements that RFC 4287 requires, each once', () => {
    const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'entry' || name === 'link' });
    for (const briefs of [[], [published('a.de')], [SAMPLE, published('b.de')]]) {
      const { feed } = parser.parse(atomFeed(SITE, 'de', briefs, ATOM_URL)) as { feed: Record<string, unknown> };
      for (const name of ['id', 'title', 'updated']) assert.equal(typeof feed[name], 'string', name);
      for (const entry of (feed.entry ?? []) as Record<string, unknown>[]) {
        assert.equal(typeof entry.id, 'string');
        assert.equal(typeof entry.updated, 'string');
        assert.ok(entry.title && entry.author);
      }
    }
  });

  it('has an address of its text’s language, and rel on each link', () => {
    const text = atomFeed(SITE, 'de', [SAMPLE], ATOM_URL);
    assert.match(text, /<entry xml:lang="de">/);
    assert.deepEqual([...text.matchAll(/<link (?!rel=)/g)].length, 0);
  });
});

describe('both feeds', () => {
  it('have the last changed brief first, and equal times in the order of names', () => {
    const briefs = [
      published('c.de', { published: '2025-01-01T00:00:00Z' }),
      published('b.de', { published: '2025-01-01T00:00:00Z' }),
      published('a.de', { published: '2024-01-01T00:00:00Z', updated: '2025-01-01T01:30:00+01:00' }),
      published('d.de', { published: '2023-01-01T00:00:00Z' }),
    ];
    const expected = ['a.de', 'b.de', 'c.de', 'd.de'].map((name) => `https://x.example/a/b/${name}.html`);
    assert.deepEqual(
      json(briefs).items?.map(({ id }) => id),
      expected,
    );
    assert.deepEqual(
      atom(briefs).entries?.map(({ id }) => id),
      expected,
    );
  });

  it('have at most fifty entries', () => {
    const briefs = Array.from({ length: 60 }, (_, index) => published(`${index}.de`));
    assert.equal(json(briefs).items?.length, 50);
    assert.equal(atom(briefs).entries?.length, 50);
  });

  it('leave out briefs without a time of publication, which are named, and briefs in other languages', () => {
    const undated = loadable('u.de', smallBrief());
    const wrong = published('w.de', { published: '2025-11' });
    const briefs = [undated, wrong, published('e.en', { lang: 'en' }), published('o.de', { lang: 'de-AT' })];
    const expected = ['https://x.example/a/b/o.de.html'];
    assert.deepEqual(
      json(briefs).items?.map(({ id }) => id),
      expected,
    );
    assert.deepEqual(
      atom(briefs).entries?.map(({ id }) => id),
      expected,
    );
    assert.deepEqual(
      withoutTime(briefs).map(({ name }) => name),
      ['u.de', 'w.de'],
    );
  });

  it('take a change before the publication for none', () => {
    const [item] = raw([published('a.de', { updated: '2024-01-01T00:00:00Z' })]).items;
    assert.equal(item?.date_modified, '2025-11-24T09:00:00+01:00');
  });

  it('are the same at every run', () => {
    const briefs = [SAMPLE, published('b.de'), published('a.de')];
    assert.equal(jsonFeed(SITE, 'de', briefs, JSON_URL), jsonFeed(SITE, 'de', briefs.toReversed(), JSON_URL));
    assert.equal(atomFeed(SITE, 'de', briefs, ATOM_URL), atomFeed(SITE, 'de', briefs.toReversed(), ATOM_URL));
  });

  it('keep every title', () => {
    for (const title of [...HARD_TEXTS, ...HOSTILE_TEXTS]) {
      const clean = title
        .replace(/\u00AD/g, '')
        .replace(/\s+/g, ' ')
        .trim();
      assert.equal(raw([published('a.de', { title })]).items[0]?.title, clean);
      const text = atomFeed(SITE, 'de', [published('a.de', { title })], ATOM_URL);
      assert.doesNotThrow(() => parseXml(text));
      assert.doesNotMatch(text, /<(?:script|img|b|x)\b/, title);
      assert.deepEqual(atomFaults(text), [], title);
    }
  });

  it('keep to the schema of Atom, which refuses what breaks it', () => {
    const text = atomFeed(SITE, 'de', [SAMPLE, published('b.de')], ATOM_URL);
    assert.deepEqual(atomFaults(text), []);
    assert.deepEqual(atomFaults(atomFeed(SITE, 'de', [], ATOM_URL)), []);
    for (const [right, wrong] of [
      [/<id>.*?<\/id>/, ''],
      [/<updated>.*?<\/updated>/, '<updated>2026-01-01</updated>'],
      [/<title/, '<title/><title'],
      [/<entry>?/, '<eintrag/><entry'],
      [/<name>.*?<\/name>/, ''],
      [/href="[^"]*"/, ''],
      [/type="html"/, 'type="Text"'],
    ] as const) {
      const broken = text.replace(right, wrong);
      assert.notEqual(broken, text);
      assert.notDeepEqual(atomFaults(broken), [], wrong);
    }
  });

  it('are well-formed, whatever the brief', () => {
    fc.assert(
      fc.property(arbitraryBrief, (brief) => {
        const briefs = [loadable('a', { ...brief, meta: { ...brief.meta, published: '2025-01-01T00:00:00Z' } })];
        const { lang } = brief.meta;
        const text = atomFeed(SITE, lang, briefs, ATOM_URL);
        assert.doesNotThrow(() => parseXml(text));
        assert.deepEqual(atomFaults(text), []);
        assert.equal(json(briefs, lang).items?.length, 1);
      }),
      { numRuns: 100 },
    );
  });
});
