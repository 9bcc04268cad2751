import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isId } from '../../src/brief/ids.js';

describe('isId', () => {
  for (const id of [
    'a',
    'resiliente-kommunen-2-0',
    'größe',
    'ref-Müller_2020',
    'Тест',
    'دليل',
    '政策',
    'a\u{20000}',
    'e\u0301',
  ])
    it(`accepts ${id}`, () => assert.ok(isId(id)));

  for (const id of ['', 'a b', '-a', '.a', 'a/b', 'a:b', 'a%b', '../a', 'a\\b', 'a"b', 'a<b', 'a\u00A0b'])
    it(`refuses ${JSON.stringify(id)}`, () => assert.ok(!isId(id)));

  it('refuses every control, private, unpaired and invisible character', () => {
    const accepted: string[] = [];
    for (let code = 0; code < 0x110000; code++) {
      const character = String.fromCodePoint(code);
      // Signs before numbers in Arabic and others, and signs of hieroglyphs and music, are visible or harmless.
      const isVisible = /[\u0600-\u08FF\u{110BD}-\u{1D17A}]/u.test(character) && character !== '\u061C';
      if (/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Z}]/u.test(character) && !isVisible && isId(`a${character}b`))
        accepted.push(code.toString(16));
    }
    assert.deepEqual(accepted, []);
  });
});
