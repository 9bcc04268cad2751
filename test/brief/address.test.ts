import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { doiUrl, isDoi, isSafeHref, isSafeImageSource, isWebAddress } from '../../src/brief/address.js';
import { HOSTILE_ADDRESSES, HOSTILE_TEXTS } from '../fixtures/hostile-texts.js';

describe('isSafeHref', () => {
  const rows: [href: string, expected: boolean][] = [
    ['https://a.example', true],
    ['http://a.example/b?c=d#e', true],
    ['HTTPS://A.EXAMPLE', true],
    ['https://müllers-bänke.example/straße', true],
    ['mailto:a@b.example', true],
    ['mailto:a@b.example?subject=x', true],
    ['#finanzierung', true],
    ['#straße', true],
    ['#', false],
    ['#a b', false],
    ['https://', false],
    ['https:a.example', false],
    ['mailto:', false],
    ['mailto:a b@c.example', false],
    ['https://a.example/ b', false],
    ['https://a.example\n', false],
    ['/a', false],
    ['a.html', false],
    ['//a.example', false],
    ['tel:+49123', false],
    ['ftp://a.example', false],
    ['https://[::1', false],
    ...HOSTILE_ADDRESSES.map(([href]) => [href, false] as [string, boolean]),
  ];
  for (const [href, expected] of rows) {
    it(`${JSON.stringify(href)} ⇒ ${expected}`, () => assert.equal(isSafeHref(href), expected));
  }

  it('accepts no address that a browser resolves to another scheme', () => {
    const tricky = fc.string({ unit: fc.constantFrom(...'javscript:datmlo/# \t\n\u0000\u0001hp@.\\'.split('')) });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), tricky), (href) => {
        if (!isSafeHref(href)) return;
        assert.match(new URL(href, 'https://page.example/').protocol, /^(?:https?|mailto):$/);
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('isSafeImageSource', () => {
  const rows: [src: string, expected: boolean][] = [
    ['bank.png', true],
    ['./bilder/bank.svg', true],
    ['../bilder/bank.svg', true],
    ['/bilder/bank.svg', true],
    ['bild 1.png', true],
    ['straße.png?v=2', true],
    ['https://a.example/b.png', false],
    ['//a.example/b.png', false],
    ['/\\a.example/b.png', false],
    ['\\\\a.example/b.png', false],
    ['\t//a.example/b.png', false],
    ['//brief.invalid/b.png', false],
    ['//a.invalid/b.png', false],
    ['//b.invalid/b.png', false],
    ['https:b.png', false],
    ['http:b.png', false],
    ['HTTPS:b.png', false],
    ['https:/b.png', false],
    ['https:\\b.png', false],
    ['https:\\\\a.example/b.png', false],
    ['ht\ttps:b.png', false],
    ['\u0000https:b.png', false],
    ['https\n:b.png', false],
    ['http:?b.png', false],
    ['https:#', false],
    ['https:..', false],
    ['ftp:b.png', false],
    ['ws:b.png', false],
    ['bild:1.png', false],
    ['./bild:1.png', true],
    ['bild%3A1.png', true],
    ['bilder/https:b.png', true],
    ['\thttps://brief.invalid/b.png', false],
    ...HOSTILE_ADDRESSES.map(([src]) => [src, false] as [string, boolean]),
  ];
  for (const [src, expected] of rows) {
    it(`${JSON.stringify(src)} ⇒ ${expected}`, () => assert.equal(isSafeImageSource(src), expected));
  }

  it('accepts no address that leaves the host of the brief, by https or http', () => {
    const tricky = fc.string({ unit: fc.constantFrom(...'/\\:abht ps.\t\n?#@'.split('')) });
    const scheme = fc.constantFrom(
      'https:',
      'http:',
      'HTTPS:',
      'hTtP:',
      'ht\ttps:',
      'ftp:',
      'ws:',
      'file:',
      'blob:',
      'x:',
      '',
    );
    const space = fc.constantFrom('', ' ', '\t', '\n', '\r', '\f', '\u0000', '\u001f', '\u00a0', '\ufeff');
    const slashes = fc.string({ unit: fc.constantFrom('/', '\\', '\t', '.', '%2f'), maxLength: 4 });
    const host = fc.constantFrom(
      'boese.example',
      'page.example',
      '[::1]',
      '127.1',
      '0x7f000001',
      '@boese.example',
      ':80',
      '',
    );
    const spelt = fc.tuple(space, scheme, space, slashes, host, slashes, tricky).map((parts) => parts.join(''));
    const bases = ['https://page.example', 'http://page.example', 'http://page.example:8080', 'https://[::1]'];
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), tricky, spelt), (src) => {
        if (!isSafeImageSource(src)) return;
        for (const base of bases) assert.equal(new URL(src, `${base}/briefs/one.json`).origin, base);
      }),
      { numRuns: 20_000 },
    );
  });
});

describe('isDoi', () => {
  const rows: [text: string, expected: boolean][] = [
    ['10.59350/hpz3x-qh641', true],
    ['10.1000/182', true],
    ['10.1002/(SICI)1097-4571(1999)50:1<1::AID>3.0.CO;2-B', true],
    ['10.1016/S0140-6736(05)12345-6', true],
    ['10.123456789/a/b', true],
    ['10.123/a', false],
    ['10.1234567890/a', false],
    ['10.1234', false],
    ['10.1234/', false],
    ['10.1234.5/abc', true],
    ['10.1234./abc', false],
    ['10.1234/a<b>', false],
    ['10.1234/a b', false],
    ['10.1234/a"b', false],
    ['doi:10.1234/a', false],
    ['https://doi.org/10.1234/a', false],
    [' 10.1234/a', false],
    ['10.1234/a\n', false],
    ['10.1234/\uD800', false],
  ];
  for (const [text, expected] of rows) {
    it(`${JSON.stringify(text)} ⇒ ${expected}`, () => assert.equal(isDoi(text), expected));
  }

  it('accepts no markup', () => {
    for (const text of HOSTILE_TEXTS) assert.equal(isDoi(text), false, text);
  });
});

describe('doiUrl', () => {
  const rows: [doi: string, url: string][] = [
    ['10.59350/hpz3x-qh641', 'https://doi.org/10.59350/hpz3x-qh641'],
    ['10.1016/S0140-6736(05)1', 'https://doi.org/10.1016/S0140-6736(05)1'],
    ['10.1234/a#b', 'https://doi.org/10.1234/a%23b'],
    ['10.1234/a?b', 'https://doi.org/10.1234/a%3Fb'],
    ['10.1234/a%b', 'https://doi.org/10.1234/a%25b'],
    ['10.1234/straße', 'https://doi.org/10.1234/stra%C3%9Fe'],
  ];
  for (const [doi, url] of rows) it(`${doi} ⇒ ${url}`, () => assert.equal(doiUrl(doi), url));

  it('gives every DOI an address from which the DOI can be recovered', () => {
    const suffix = fc.string({ unit: 'binary', minLength: 1 });
    fc.assert(
      fc.property(suffix, (end) => {
        const doi = `10.1234/${end}`;
        if (!isDoi(doi)) return;
        const url = new URL(doiUrl(doi));
        assert.deepEqual([url.origin, url.hash, url.search], ['https://doi.org', '', '']);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('isWebAddress', () => {
  const rows: [text: string, expected: boolean][] = [
    ['https://a.example', true],
    ['http://a.example/b', true],
    ['HTTP://A.EXAMPLE', true],
    ['https://', false],
    ['https://a.example/ b', false],
    ['mailto:a@b.example', false],
    ['#a', false],
    ['a.example', false],
    ...HOSTILE_ADDRESSES.map(([text]) => [text, false] as [string, boolean]),
  ];
  for (const [text, expected] of rows) {
    it(`${JSON.stringify(text)} ⇒ ${expected}`, () => assert.equal(isWebAddress(text), expected));
  }
});
