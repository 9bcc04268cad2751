import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BriefFormatError } from '../../src/brief/decode.js';
import { decodeSeries } from '../../src/brief/series.js';
import { seriesDataOf } from '../../src/site/series-data.js';
import { entries, entry, series } from '../fixtures/series.js';
import { published, SITE } from '../site/support.js';

describe('the data of a series', () => {
  it('is decoded as the site writes it', () => {
    const briefs = [
      published('baenke.de', { keywords: ['Ruhe'], series: { title: 'Andere Reihe', issue: '05|2025' } }),
    ];
    const [brief] = briefs;
    const content = {
      settings: { title: SITE.title },
      url: SITE.url,
      briefs,
      series: [[brief!]] as const,
      feeds: [],
      hasShareImages: false,
    };
    const languages = ['de', 'ar'] as const;
    const data = seriesDataOf({ ...content, languages, cite: ({ title, lang }) => `${title} (${lang})` }, languages);
    assert.deepEqual(decodeSeries(JSON.parse(JSON.stringify(data))), data);
    assert.deepEqual(data.citation, { de: `${SITE.title} (de)`, en: `${SITE.title} (en)` });
    assert.equal(data.briefs[0]?.series, 'Andere Reihe');
    assert.deepEqual([data.lang, Object.keys(data.strings ?? {})], ['de', ['ar']]);
  });

  it('may lead to pages at the address of the series, where only the list is elsewhere', () => {
    const data = series([entry('eins', { page: 'https://x.example/a/eins.de.html' })]);
    assert.deepEqual(decodeSeries(data), data);
  });

  it('is a new object without what the format does not know', () => {
    const given: unknown = JSON.parse('{"__proto__":{"title":"Fremd"},"constructor":1}');
    const decoded = decodeSeries({ ...series([entry('eins')]), ...(given as object), more: 1 });
    assert.deepEqual(decoded, series([entry('eins')]));
    assert.equal(Object.getPrototypeOf(decoded), Object.prototype);
  });

  it('may list more briefs than a single brief may have nodes', () => {
    assert.equal(decodeSeries(series(entries(5_000))).briefs.length, 5_000);
  });

  for (const [what, wrong, path] of [
    ['another format', { ...series([]), format: 2 }, 'format'],
    ['no list', { ...series([]), briefs: {} }, 'briefs'],
    ['a brief without authors', series([{ ...entry('eins'), authors: undefined as never }]), 'briefs[0].authors'],
    ['a language that is none', series([entry('eins', { lang: 'deutsch!', page: 'a', data: 'a' })]), 'briefs[0].lang'],
    ['an address that is no folder', series([], { url: 'https://x.example/a' }), 'url'],
    ['a script for an address', series([], { url: 'javascript:alert(1)/' }), 'url'],
    ...[
      'https://evil.example/a.html',
      'https://x.example/a/../b/a.html',
      'https://x.example/a.evil.example/a.html',
      '//evil.example',
      '../a.html',
      'b/a.html',
      '..',
      '%2e%2e',
      'a.html?b',
      '#a',
      '',
    ].map((page) => [`the page “${page}”`, series([entry('eins', { page })]), 'briefs[0].page'] as const),
    ['data in another folder', series([entry('eins', { data: '../a.json' })]), 'briefs[0].data'],
  ] as const) {
    it(`is refused with ${what}`, () => {
      assert.throws(
        () => decodeSeries(wrong),
        (error) => error instanceof BriefFormatError && error.path === path,
      );
    });
  }
});
