import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  unprotect,
  protect,
  protectLabel,
  protectParticle,
  protectWhole,
  swapQuotes,
} from '../../../src/citation/csl/protected-text.js';

/** Any text without characters for private use. */
const text = fc.string({ unit: 'binary', maxLength: 40 }).map((any) => any.replace(/[\uE000-\uF8FF]/g, ''));
const prose = fc.oneof(text, fc.string({ unit: fc.constantFrom(...Array.from('aB „“‚‘"\'<>&\\…–-.:7')) }));

describe('protecting text', () => {
  it('restores every text', () => {
    fc.assert(fc.property(prose, (one) => assert.equal(unprotect(protect(one)), one)));
    fc.assert(fc.property(prose, (one) => assert.equal(unprotect(protectWhole(one)), one)));
    fc.assert(fc.property(prose, (one) => assert.equal(unprotect(protectLabel(one)), one)));
  });

  it('hides tags, quotation marks and backslashes', () => {
    assert.doesNotMatch(protect('<i>„a“ & \'b\'</i> \\ "c"'), /[<>„“&'\\"]/);
  });

  it('hides them in every string of some data', () => {
    const { list, number } = protect({ list: [{ name: '<a>' }], number: 5 });
    assert.doesNotMatch(list[0]?.name ?? '<', /[<>]/);
    assert.equal(number, 5);
  });

  it('leaves out characters that it uses itself', () => {
    assert.equal(unprotect(protect('a\uE000b\uE010c\uF8FFd')), 'abcd');
  });

  it('hides every character of an address', () => {
    assert.doesNotMatch(protectWhole('https://a.example/(b);c?d=e#f.'), /[!-~]/);
  });

  it('leaves numbers unprotected, and nothing else', () => {
    assert.equal(protectLabel('05'), '05');
    for (const label of ['05|2025', '12-13', '1 & 2', '5a']) assert.doesNotMatch(protectLabel(label), /\d/);
  });

  it('leaves the punctuation at the end of a label visible', () => assert.match(protectLabel('Heft 3!'), /[^!]!$/));

  it('joins a particle that ends with an apostrophe to the name', () => {
    assert.equal(unprotect(`${protectParticle('d’')} Arc`), 'd’Arc');
    assert.equal(unprotect(`${protectParticle('von')} Arc`), 'von Arc');
    assert.equal(unprotect(`Arc, J. ${protectParticle("d'")} und andere`), "Arc, J. d' und andere");
  });
});

describe('a quoted text', () => {
  const cases: [text: string, quoted: string][] = [
    ['„Sitzen“ als Chance', '‚Sitzen‘ als Chance'],
    ['„Was ‚gut‘ ist“', '‚Was „gut“ ist‘'],
    ['Was ‚gut‘ ist', 'Was ‚gut‘ ist'],
    ['“So ‘much’ more”', '‘So “much” more’'],
    ['“It’s ours”', '‘It’s ours’'],
    ['It’s ‘fine’', 'It’s ‘fine’'],
    ['»Sitzen« und «Sitzen»', '›Sitzen‹ und ‹Sitzen›'],
    ['„Zwei“ und „drei“', '‚Zwei‘ und ‚drei‘'],
    ['nur „offen', 'nur „offen'],
    ['nur zu“', 'nur zu“'],
    ['"gerade" und \'gerade\'', '"gerade" und \'gerade\''],
  ];
  for (const [one, quoted] of cases) {
    it(`${one} ⇒ ${quoted}`, () => assert.equal(unprotect(swapQuotes(protect(one))), quoted));
  }
});
