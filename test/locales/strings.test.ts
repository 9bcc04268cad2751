import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isLanguageTag } from '../../src/brief/language.js';
import { de } from '../../src/locales/de.js';
import { en } from '../../src/locales/en.js';
import { registerLocale, stringsFor, type Strings } from '../../src/locales/index.js';

const LOCALES: Strings[] = [de, en];

function textsOf(strings: Strings): string[] {
  return Object.values(strings).flatMap((value: string | readonly string[] | ((one: never) => string)) =>
    typeof value === 'function' ? value(7 as never) : value,
  );
}

for (const strings of LOCALES) {
  describe(`the strings in ${strings.lang}`, () => {
    it('have the same keys and types in every language', () => {
      const kinds = (one: Strings) => Object.entries(one).map(([key, value]) => `${key}: ${typeof value}`);
      assert.deepEqual(kinds(strings).sort(), kinds(de).sort());
    });

    it('are complete', () => {
      for (const text of textsOf(strings)) assert.match(text, /\S/);
    });

    it('contain no gender marks, which screen readers mispronounce', () => {
      for (const text of textsOf(strings)) assert.doesNotMatch(text, /[*:_]in(?:nen)?\b|[a-zäöü]In(?:nen)?\b|\/-?in/);
    });

    it('include the number of a footnote', () => {
      assert.match(strings.note(7), /7/);
      assert.match(strings.backToText(7), /7/);
    });

    it('name an existing language', () => assert.ok(isLanguageTag(strings.lang)));
  });
}

describe('stringsFor', () => {
  it('takes no time for a tag of any length', () => {
    const start = performance.now();
    assert.equal(stringsFor(`en-x${'-a'.repeat(500_000)}`).lang, 'en');
    // The square of that length would be minutes.
    assert.ok(performance.now() - start < 1_000);
  });

  const rows: [lang: string, found: string][] = [
    ['de', 'de'],
    ['de-AT', 'de'],
    ['de-Latn-CH-1996', 'de'],
    ['DE', 'de'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['EN-us', 'en'],
    ['eng', 'de'],
    ['fr', 'de'],
    ['', 'de'],
    ['-', 'de'],
    ['__proto__', 'de'],
    ['constructor', 'de'],
  ];
  for (const [lang, found] of rows) {
    it(`${lang || 'no language'} ⇒ ${found}`, () => assert.equal(stringsFor(lang).lang, found));
  }
});

describe('registerLocale', () => {
  it('adds a language, including its regions', () => {
    const uk = { ...en, lang: 'uk', contents: 'Зміст' };
    registerLocale(uk);
    assert.deepEqual(stringsFor('uk'), uk);
    assert.deepEqual(stringsFor('uk-UA'), uk);
  });

  it('prefers the strings of a region over those of its language', () => {
    const swiss = { ...de, lang: 'de-CH', contents: 'Inhalt (CH)' };
    registerLocale(swiss);
    assert.deepEqual(stringsFor('de-CH'), swiss);
    assert.deepEqual(stringsFor('DE-ch-1996'), swiss);
    assert.equal(stringsFor('de-AT'), de);
  });

  it('replaces an earlier registration', () => {
    const first = { ...en, lang: 'ru', contents: 'Один' };
    const second = { ...en, lang: 'ru', contents: 'Два' };
    registerLocale(first);
    registerLocale(second);
    assert.deepEqual(stringsFor('ru'), second);
  });

  it('fills strings missing from older pages with German ones', () => {
    const older = { lang: 'tr', contents: 'İçindekiler' } as Strings;
    registerLocale(older);
    assert.equal(stringsFor('tr').contents, 'İçindekiler');
    assert.equal(stringsFor('tr').copy('DOI'), 'DOI kopieren');
  });
});
