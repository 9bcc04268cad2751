import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { INTERFACE_LANGUAGES } from '../../src/brief/language.js';
import { BOX_KINDS, boxTitle } from '../../src/locales/box-titles.js';

describe('the titles of boxes', () => {
  for (const lang of ['de-AT', 'EN-gb', ...INTERFACE_LANGUAGES]) {
    it(`are different words in ${lang}`, () => {
      assert.equal(new Set(BOX_KINDS.map((kind) => boxTitle(kind, lang))).size, BOX_KINDS.length);
    });
  }

  it('are missing in other languages', () => {
    for (const lang of ['it', 'und', 'deu', '__proto__']) assert.equal(boxTitle('note', lang), undefined);
  });
});
