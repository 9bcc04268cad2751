import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { directionOf, isLanguageTag } from '../../src/brief/language.js';

describe('isLanguageTag', () => {
  const rows: [text: string, expected: boolean][] = [
    ['de', true],
    ['de-AT', true],
    ['DE-at', true],
    ['zh-Hans', true],
    ['zh-Hans-CN', true],
    ['sr-Latn-RS', true],
    ['de-CH-1996', true],
    ['ar-u-nu-latn', true],
    ['tlh', true],
    [`de-x${'-a'.repeat(30)}`, true],
    [`de-x${'-a'.repeat(31)}`, false],
    [`de-x${'-a'.repeat(500_000)}`, false],
    ['', false],
    ['d', false],
    ['deutsch!', false],
    ['de_DE', false],
    ['de-', false],
    ['-de', false],
    ['de DE', false],
    ['de,en', false],
    ['<b>', false],
  ];
  for (const [text, expected] of rows) {
    it(`${JSON.stringify(text.slice(0, 80))} ⇒ ${expected}`, () => assert.equal(isLanguageTag(text), expected));
  }
});

describe('directionOf', () => {
  const rows: [lang: string, direction: 'ltr' | 'rtl'][] = [
    ['de', 'ltr'],
    ['en', 'ltr'],
    ['uk', 'ltr'],
    ['ru', 'ltr'],
    ['tr', 'ltr'],
    ['fr', 'ltr'],
    ['ar', 'rtl'],
    ['AR', 'rtl'],
    ['ar-EG', 'rtl'],
    ['fa', 'rtl'],
    ['fa-AF', 'rtl'],
    ['he', 'rtl'],
    ['yi', 'rtl'],
    ['ur', 'rtl'],
    ['ps', 'rtl'],
    ['ckb', 'rtl'],
    ['ug', 'rtl'],
    ['sd', 'rtl'],
    ['dv', 'rtl'],
    ['ar-Latn', 'ltr'],
    ['ur-Latn-PK', 'ltr'],
    ['sd-Deva', 'ltr'],
    ['ku', 'ltr'],
    ['ku-Arab', 'rtl'],
    ['az-Arab-IR', 'rtl'],
    ['pa-Arab', 'rtl'],
    ['arn', 'ltr'],
    ['fax', 'ltr'],
    ['de-u-nu-arab', 'ltr'],
    ['en-x-arab', 'ltr'],
    ['zh-Hans', 'ltr'],
    ['', 'ltr'],
  ];
  for (const [lang, direction] of rows) {
    it(`${lang || 'no language'} ⇒ ${direction}`, () => assert.equal(directionOf(lang), direction));
  }
});
