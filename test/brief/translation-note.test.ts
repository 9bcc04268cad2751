import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeBrief } from '../../src/brief/decode.js';
import { inlineText } from '../../src/brief/text.js';
import { translationInWords, translationNote, type GivenTranslation } from '../../src/brief/translation-note.js';
import { sampleBrief } from '../fixtures/brief.js';

const COMPLETE: GivenTranslation = {
  of: 'de',
  title: 'Bänke',
  doi: '10.1234/a<1',
  by: [{ prefix: 'Dr.', given: 'Erika', family: 'Beispiel', suffix: 'Jr.' }],
  authorised: false,
};

describe('what a translation says about itself', () => {
  const rows: [given: GivenTranslation, lang: string, words: string][] = [
    [{ of: 'de' }, 'en', 'Translation.'],
    [{ of: 'de', authorised: true }, 'en-GB', 'Translation, authorised by the authors.'],
    [{ of: 'de', authorised: false }, 'en', 'Working translation, not authorised by the authors.'],
    [{ of: 'de', by: [{ literal: 'Büro A' }, { family: 'B' }] }, 'en', 'Translation: Büro A, B.'],
    [{ of: 'de', title: 'Bänke' }, 'en', 'Translation. Original (German): Bänke'],
    [
      COMPLETE,
      'en',
      'Working translation, not authorised by the authors. Translation: Dr. Erika Beispiel Jr. Original (German): Bänke, https://doi.org/10.1234/a<1',
    ],
    [{ of: 'en', authorised: false }, 'de-AT', 'Arbeitsübersetzung, von den Autorinnen und Autoren nicht autorisiert.'],
    [{ of: 'uk', doi: '10.1234/a' }, 'fr', 'Traduction. Original (ukrainien)\u00A0: https://doi.org/10.1234/a'],
    [{ of: 'de', authorised: true, title: 'A' }, 'uk', 'Переклад, авторизований авторами. Оригінал (німецька): A'],
  ];
  for (const [given, lang, words] of rows)
    it(`is nothing but what is stated: ${words}`, () =>
      assert.equal(inlineText(translationInWords(given, lang)), words));

  it('marks the title as being in the language of the original, and links its DOI', () => {
    assert.deepEqual(translationInWords(COMPLETE, 'en').slice(1), [
      { type: 'foreign', lang: 'de', content: ['Bänke'] },
      ', ',
      { type: 'link', href: 'https://doi.org/10.1234/a%3C1', content: ['https://doi.org/10.1234/a<1'] },
    ]);
  });

  it('is in English, and marked so, in a language without words', () => {
    const [only, ...others] = translationInWords({ of: 'de', authorised: false }, 'eu');
    assert.deepEqual(
      [only, others],
      [{ type: 'foreign', lang: 'en', content: ['Working translation, not authorised by the authors.'] }, []],
    );
  });

  for (const lang of ['de', 'en', 'uk', 'ar', 'fa', 'ru', 'tr', 'fr', 'pl'])
    it(`has words in ${lang}, which a page accepts`, () => {
      const inWords = translationInWords(COMPLETE, lang);
      assert.equal(typeof inWords[0], 'string');
      const meta = { ...sampleBrief.meta, lang, translation: { ...COMPLETE, inWords } };
      assert.deepEqual(decodeBrief({ ...sampleBrief, meta }).meta.translation, meta.translation);
    });

  it('is in a line for citations, which names the original by its DOI alone', () => {
    assert.equal(
      translationNote(COMPLETE, 'de'),
      'Arbeitsübersetzung, von den Autorinnen und Autoren nicht autorisiert. Übersetzung: Dr. Erika Beispiel Jr. Original (Deutsch): https://doi.org/10.1234/a<1',
    );
    assert.equal(translationNote({ of: 'de', title: 'Bänke' }, 'en'), 'Translation. Original (German): Bänke');
    assert.equal(translationNote({ of: 'de', authorised: true }, 'en'), 'Translation, authorised by the authors');
  });
});
