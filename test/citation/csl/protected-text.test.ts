import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  restore,
  shield,
  shieldLabel,
  shieldParticle,
  shieldWhole,
  swapQuotes,
} from '../../../src/citation/csl/protected-text.js';

/** Any text without characters for private use. */
const text = fc.string({ unit: 'binary', maxLength: 40 }).map((any) => any.replace(/[\uE000-\uF8FF]/g, ''));
const prose = fc.oneof(text, fc.string({ unit: fc.constantFrom(...Array.from('aB „“‚‘"\'<>&\\…–-.:7')) }));

describe('the shield', () => {
  it('gives every text back as it was', () => {
    fc.assert(fc.property(prose, (one) => assert.equal(restore(shield(one)), one)));
    fc.assert(fc.property(prose, (one) => assert.equal(restore(shieldWhole(one)), one)));
    fc.assert(fc.property(prose, (one) => assert.equal(restore(shieldLabel(one)), one)));
  });

  it('hides tags, quotation marks and backslashes', () => {
    assert.doesNotMatch(shield('<i>„a“ & \'b\'</i> \\ "c"'), /[<>„“&'\\"]/);
  });

  it('hides them in every text of some data', () => {
    const { list, number } = shield({ list: [{ name: '<a>' }], number: 5 });
    assert.doesNotMatch(list[0]?.name ?? '<', /[<>]/);
    assert.equal(number, 5);
  });

  it('leaves out what it could not tell from its own characters', () => {
    assert.equal(restore(shield('a\uE000b\uE010c\uF8FFd')), 'abcd');
  });

  it('hides every sign of an address', () => {
    assert.doesNotMatch(shieldWhole('https://a.example/(b);c?d=e#f.'), /[!-~]/);
  });

  it('lets a number be a number, and nothing else', () => {
    assert.equal(shieldLabel('05'), '05');
    for (const label of ['05|2025', '12-13', '1 & 2', '5a']) assert.doesNotMatch(shieldLabel(label), /\d/);
  });

  it('shows the mark that ends a label', () => assert.match(shieldLabel('Heft 3!'), /[^!]!$/));

  it('writes a particle that ends with an apostrophe in one with the name', () => {
    assert.equal(restore(`${shieldParticle('d’')} Arc`), 'd’Arc');
    assert.equal(restore(`${shieldParticle('von')} Arc`), 'von Arc');
    assert.equal(restore(`Arc, J. ${shieldParticle("d'")} und andere`), "Arc, J. d' und andere");
  });
});

describe('a text that is quoted', () => {
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
    it(`${one} ⇒ ${quoted}`, () => assert.equal(restore(swapQuotes(shield(one))), quoted));
  }
});
