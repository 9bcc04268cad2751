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
  describe(`the words in ${strings.lang}`, () => {
    it('are those that every language has, of the same kind', () => {
      const kinds = (one: Strings) => Object.entries(one).map(([key, value]) => `${key}: ${typeof value}`);
      assert.deepEqual(kinds(strings).sort(), kinds(de).sort());
    });

    it('are all there', () => {
      for (const text of textsOf(strings)) assert.match(text, /\S/);
    });

    it('have no mark of gender, which screen readers stumble over', () => {
      for (const text of textsOf(strings)) assert.doesNotMatch(text, /[*:_]in(?:nen)?\b|[a-zäöü]In(?:nen)?\b|\/-?in/);
    });

    it('carry the number of a footnote', () => {
      assert.match(strings.note(7), /7/);
      assert.match(strings.backToText(7), /7/);
    });

    it('say a language that exists', () => assert.ok(isLanguageTag(strings.lang)));
  });
}

describe('stringsFor', () => {
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
  it('adds a language, also for its regions', () => {
    const uk = { ...en, lang: 'uk', contents: 'Зміст' };
    registerLocale(uk);
    assert.deepEqual(stringsFor('uk'), uk);
    assert.deepEqual(stringsFor('uk-UA'), uk);
  });

  it('adds the words of a region before those of its language', () => {
    const swiss = { ...de, lang: 'de-CH', contents: 'Inhalt (CH)' };
    registerLocale(swiss);
    assert.deepEqual(stringsFor('de-CH'), swiss);
    assert.deepEqual(stringsFor('DE-ch-1996'), swiss);
    assert.equal(stringsFor('de-AT'), de);
  });

  it('replaces what was registered before', () => {
    const first = { ...en, lang: 'ru', contents: 'Один' };
    const second = { ...en, lang: 'ru', contents: 'Два' };
    registerLocale(first);
    registerLocale(second);
    assert.deepEqual(stringsFor('ru'), second);
  });

  it('has German words where a page written for an older version has none', () => {
    const older = { lang: 'tr', contents: 'İçindekiler' } as Strings;
    registerLocale(older);
    assert.equal(stringsFor('tr').contents, 'İçindekiler');
    assert.equal(stringsFor('tr').copy('DOI'), 'DOI kopieren');
  });
});
