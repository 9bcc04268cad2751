import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { INTERFACE_LANGUAGES } from '../../src/brief/language.js';
import { SERIES_STRINGS, seriesStringsToCarry } from '../../src/locales/all-series.js';
import { STRINGS, stringsToCarry } from '../../src/locales/all.js';
import { de } from '../../src/locales/de.js';
import { en } from '../../src/locales/en.js';
import { seriesStringsFor } from '../../src/locales/series-strings.js';
import { fill, registerLocale, stringsFor, type Strings } from '../../src/locales/index.js';

/** The scripts of the languages that are not written in Latin letters. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  uk: /\p{Script=Cyrillic}/u,
  ru: /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
};

const textsOf = (strings: object) => Object.values(strings) as string[];

it('the strings exist in every language of the interface', () => {
  assert.deepEqual(Object.keys(STRINGS), [...INTERFACE_LANGUAGES]);
  assert.deepEqual(Object.keys(SERIES_STRINGS), [...INTERFACE_LANGUAGES]);
});

for (const [what, language, strings, german] of [
  ...Object.entries(STRINGS).map(([language, strings]) => ['a brief', language, strings, de] as const),
  ...Object.entries(SERIES_STRINGS).map(
    ([language, strings]) => ['a series', language, strings, SERIES_STRINGS.de] as const,
  ),
]) {
  describe(`the strings of ${what} in ${language}`, () => {
    it('have the same keys in every language', () =>
      assert.deepEqual(Object.keys(strings).sort(), Object.keys(german).sort()));

    it('are complete', () => {
      for (const text of textsOf(strings)) assert.match(text, /\S/);
    });

    it('leave room for names and numbers where the German ones do', () => {
      const rooms = (one: object) =>
        Object.fromEntries(Object.entries(one).map(([key, text]) => [key, (text as string).split('{}').length]));
      assert.deepEqual(rooms(strings), rooms(german));
    });

    it('are in its script', () => {
      const script = SCRIPTS[language] ?? /\p{Script=Latin}/u;
      for (const [key, text] of Object.entries(strings)) {
        if (key !== 'lang' && key !== 'quotationMarks') assert.match(text as string, script, key);
      }
    });

    it('contain no gender marks, which screen readers mispronounce', () => {
      for (const text of textsOf(strings)) assert.doesNotMatch(text, /[*:_]in(?:nen)?\b|[a-zäöü]In(?:nen)?\b|\/-?in/);
    });

    it('name their language', () => assert.equal(strings.lang, language));
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

describe('the strings that a brief carries', () => {
  it('are those of its language, unless every page has them', () => {
    assert.equal(stringsToCarry('pl'), STRINGS.pl);
    assert.equal(stringsToCarry('fa-AF'), STRINGS.fa);
    for (const lang of ['de', 'de-AT', 'EN-gb', 'it', '__proto__']) assert.equal(stringsToCarry(lang), undefined);
  });

  it('serve their own language and its regions, and no other', () => {
    assert.equal(stringsFor('pl', STRINGS.pl).contents, 'Spis treści');
    assert.equal(stringsFor('pl-PL', STRINGS.pl).contents, 'Spis treści');
    assert.equal(stringsFor('it', STRINGS.pl), de);
    assert.equal(stringsFor('en', STRINGS.pl), en);
  });

  it('give way to those of the page', () => {
    registerLocale({ ...STRINGS.fr, contents: 'Table' });
    assert.equal(stringsFor('fr', STRINGS.fr).contents, 'Table');
  });

  it('may lack newer strings, which are German then', () => {
    assert.equal(stringsFor('pl', { lang: 'pl', contents: 'Spis' }).contents, 'Spis');
    assert.equal(stringsFor('pl', { lang: 'pl', contents: 'Spis' }).notes, 'Anmerkungen');
  });
});

describe('the strings that a series carries', () => {
  it('are those of the languages of its pages, unless every page has them', () => {
    assert.deepEqual(seriesStringsToCarry(['de', 'ar', 'en']), { ar: SERIES_STRINGS.ar });
    assert.equal(seriesStringsToCarry(['de', 'en']), undefined);
  });

  it('serve their own languages and their regions, and no other', () => {
    const carried = seriesStringsToCarry(['ar', 'pl']);
    assert.deepEqual(seriesStringsFor('pl-PL', carried), SERIES_STRINGS.pl);
    for (const [lang, found] of [
      ['en-GB', 'en'],
      ['de', 'de'],
      ['fr', 'de'],
      ['', 'de'],
      ['constructor', 'de'],
      ['__proto__', 'de'],
    ] as const)
      assert.equal(seriesStringsFor(lang, carried).lang, found, lang);
  });

  it('may lack newer strings, which are German then', () => {
    const { year, any } = seriesStringsFor('pl', { pl: { year: 'Rok' } });
    assert.deepEqual([year, any], ['Rok', 'Beliebig']);
  });
});

describe('fill', () => {
  it('puts a name or number into a string as it is', () => {
    assert.equal(fill('Note {}', 7), 'Note 7');
    assert.equal(fill('{} kopieren', '$& {}'), '$& {} kopieren');
  });
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
    assert.equal(fill(stringsFor('tr').copy, 'DOI'), 'DOI kopieren');
  });
});
