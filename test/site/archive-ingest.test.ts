import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { passesRogueScholarChecksum } from '../../src/authoring/front-matter/identifiers.js';
import { atomFeed } from '../../src/site/atom-feed.js';
import { jsonFeed } from '../../src/site/json-feed.js';
import { paragraph } from '../fixtures/brief.js';
import { ATOM_URL, JSON_URL, published, SAMPLE, SITE } from './support.js';

/*
 * What the archive Rogue Scholar does with a feed, in our own words after its code (rogue-scholar-api 0.17, api/posts.py and
 * api/utils.py; commonmeta-py): each rule says what it reads of an item, and what it drops.
 */

interface Item {
  id: string;
  url: string;
  title: string;
  date_published?: string;
  date_modified?: string | undefined;
  authors: { name: string; url?: string; _roles?: string[] }[];
  summary?: string;
  content_html: string;
  tags?: string[];
  _references?: { url?: string; reference?: string }[] | undefined;
  _funding?: { funder?: { name?: string; id?: string }; award?: { title?: string; number?: string; uri?: string } }[];
}

const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** How similar two strings are, from 0 to 1: twice the letters of their longest common subsequence, by all letters. */
function similarity(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const letter of a) {
    const next = [0];
    for (let column = 1; column <= b.length; column++)
      next.push(b[column - 1] === letter ? row[column - 1]! + 1 : Math.max(row[column]!, next[column - 1]!));
    row = next;
  }
  return (2 * row[b.length]!) / (a.length + b.length);
}

/** What the archive stores of an item; undefined if it skips it. */
function ingest(item: Item, { newest = '', now = '2027-01-01T00:00:00Z' } = {}) {
  if (!(Date.parse(item.date_modified ?? '') > (Date.parse(newest) || 0))) return undefined;
  if (!item.title || Date.parse(item.date_published ?? '') > Date.parse(now)) return undefined;
  const [, doi] = /^https:\/\/doi\.org\/(10\.59350\/.+)$/.exec(item.id) ?? [];
  const start = (text: string) => text.slice(0, 100);
  const [, list] = /<div class="csl-bib-body">(.*?)<\/div><\/div>/s.exec(item.content_html) ?? [];
  const isOrcid = (url = '') => /^https:\/\/orcid\.org\/(?:\d{4}-){3}\d{3}[\dX]$/.test(url);
  return {
    doi: doi !== undefined && passesRogueScholarChecksum(doi) ? doi : undefined,
    url: item.url.replace(/#.*|[?&]utm_[^&]*|index\.html$/g, ''),
    people: item.authors.map(({ name, url, _roles: [role] = ['author'] }) => [role, name, isOrcid(url) ? url : '']),
    abstract:
      item.summary !== undefined && similarity(start(item.summary), start(textOf(item.content_html))) >= 0.75
        ? item.summary.slice(0, 450)
        : undefined,
    references: item._references ?? list?.match(/csl-entry/g) ?? [],
    funders: (item._funding ?? []).filter(({ funder }) => funder?.name).map(({ funder }) => funder?.name),
    subjects: (item.tags ?? []).slice(0, 5),
  };
}

const items = (briefs: Parameters<typeof jsonFeed>[2]) =>
  (JSON.parse(jsonFeed(SITE, 'de', briefs, JSON_URL)) as { items: Item[] }).items;
const [sample] = items([SAMPLE]);

describe('the archive', () => {
  it('stores DOI, people with ORCID and role, abstract, references and funders of a brief', () => {
    const stored = ingest(sample!);
    assert.deepEqual(stored, {
      doi: '10.59350/hpz3x-qh641',
      url: 'https://baenke.example/',
      people: [
        ['author', 'Erika von der Mustermann Jr.', 'https://orcid.org/0000-0002-1825-0097'],
        ['author', 'Max Beispiel', ''],
        ['author', 'Arbeitskreis Sitzmöbel', ''],
        ['editor', 'Lieschen Müller', ''],
        ['translator', 'Jo Example', 'https://orcid.org/0000-0002-1825-0097'],
        ['translator', 'Übersetzungsbüro Sitz', ''],
      ],
      abstract: 'Bürger*innen und Akteur:innen sitzen gern nebeneinander. Punkt A Punkt B',
      references: sample!._references,
      funders: ['Stiftung Sitzplatz', 'Freundeskreis Parkbank'],
      subjects: ['Bänke', 'Sitzen'],
    });
  });

  const lead = 'Kommunen brauchen Zeit, Geld und Menschen, um Ankommen zu gestalten; was hilft, zeigt dieser Text. ';
  const cases: [rule: string, check: () => void][] = [
    [
      'skips an item without the time of its last change: none lacks it',
      () => {
        assert.equal(ingest({ ...sample!, date_modified: undefined }), undefined);
        for (const item of items([SAMPLE, published('a.de')])) assert.ok(item.date_modified);
      },
    ],
    [
      'reads a corrected brief again, since its time is newer than the last visit',
      () => {
        const after = '2025-11-30T00:00:00Z';
        assert.equal(ingest(items([published('a.de')])[0]!, { newest: after }), undefined);
        const updated = '2025-12-03T10:00:00+01:00';
        assert.ok(ingest(items([published('a.de', { updated })])[0]!, { newest: after }));
      },
    ],
    [
      'misreads a month as a day: every time has day, time of day and zone',
      () => {
        for (const item of items([SAMPLE, published('a.de')]))
          for (const time of [item.date_published, item.date_modified])
            assert.match(time ?? '', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/);
      },
    ],
    [
      'refuses an item from the future',
      () => assert.equal(ingest(sample!, { now: '2025-11-01T00:00:00Z' }), undefined),
    ],
    [
      'takes the DOI from the id alone, and a page for no DOI',
      () => {
        assert.equal(ingest(items([published('a.de')])[0]!)?.doi, undefined);
        assert.equal(
          items([published('a.de', { doi: '10.59350/hpz3x-qh641' })])[0]?.id,
          'https://doi.org/10.59350/hpz3x-qh641',
        );
      },
    ],
    [
      'keeps a summary whose first hundred characters resemble the start of the text, also with notes, links and other markup',
      () => {
        const content = [
          'Ein ',
          { type: 'strong' as const, content: ['starker'] },
          ' Anfang',
          { type: 'note' as const, number: 1, content: [paragraph('Note.')] },
          ', der ',
          { type: 'link' as const, href: 'https://a.example/', content: ['weiterführt'] },
          `. ${lead}`,
        ];
        for (const summary of [[paragraph(lead)], [paragraph(...content)], [paragraph('Kurz.'), paragraph(lead)]])
          assert.ok(ingest(items([published('a.de', {}, { summary })])[0]!)?.abstract, JSON.stringify(summary));
      },
    ],
    [
      'drops what is not the start of the text: the description of a brief without a lead is no abstract',
      () => {
        const sections = [
          { id: 'a', role: 'background' as const, title: ['Hintergrund'], content: [paragraph('Zahlen.')], items: [] },
        ];
        const [item] = items([published('a.de', { description: lead }, { summary: [], sections })]);
        assert.equal(ingest(item!)?.abstract, undefined);
      },
    ],
    [
      'finds the list of works in the text as well',
      () => {
        assert.equal(ingest({ ...sample!, _references: undefined })?.references.length, 2);
      },
    ],
    [
      'reads five keywords',
      () => {
        const keywords = ['a', 'b', 'c', 'd', 'e', 'f'];
        assert.deepEqual(items([published('a.de', { keywords })])[0]?.tags, ['a', 'b', 'c', 'd', 'e']);
      },
    ],
    [
      'reads an academic title as a name: no author has one',
      () => assert.ok(sample!.authors.every(({ name }) => !/Dr\.|Prof\./.test(name))),
    ],
    [
      'cuts index.html and what counts visits from an address: none has it',
      () => assert.equal(ingest(items([published('a.de')])[0]!)?.url, 'https://x.example/a/b/a.de.html'),
    ],
    [
      'loses an Atom entry with two links unless each has rel, and does not see a plain summary',
      () => {
        const text = atomFeed(SITE, 'de', [SAMPLE], ATOM_URL);
        const entry = /<entry.*<\/entry>/s.exec(text)![0];
        assert.equal(entry.match(/<link /g)?.length, entry.match(/<link rel="/g)?.length);
        assert.match(entry, /<summary type="html">/);
        assert.match(entry, /<content type="html">/);
      },
    ],
  ];
  for (const [rule, check] of cases) it(rule, check);
});
