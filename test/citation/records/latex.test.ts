import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { asciiTex, ot1Substitutes, unicodeTex } from '../../../src/citation/records/latex.js';

describe('asciiTex', () => {
  const rows: [text: string, tex: string][] = [
    ['äöü ÄÖÜ ß', String.raw`{\"a}{\"o}{\"u} {\"A}{\"O}{\"U} {\ss}`],
    ['žŽ ćĆ é ñ', String.raw`{\v{z}}{\v{Z}} {\'c}{\'C} {\'e} {\~n}`],
    ['ąę đ Łódź', String.raw`{\k{a}}{\k{e}} {\dj} {\L}{\'o}d{\'z}`],
    ['ğ ş ı İ ő ů å ø', String.raw`{\u{g}} {\c{s}} {\i} {\.I} {\H{o}} {\r{u}} {\r{a}} {\o}`],
    ['ấ ǿ', String.raw`{\'{\^a}} {\'{\o}}`],
    ['„a“ ‚b‘ ’', String.raw`{\quotedblbase}a{\textquotedblleft} {\quotesinglbase}b{\textquoteleft} {\textquoteright}`],
    ['– — …', '-- --- ...'],
    ['& % # _ $', String.raw`\& \% \# \_ \$`],
    ['\\ ^ ~', String.raw`{\textbackslash} {\textasciicircum} {\textasciitilde}`],
    ['05|2025 <b>', String.raw`05$|$2025 {\textless}b{\textgreater}`],
    ['"a"', '"{}a"{}'],
    ['{a {b}}', String.raw`\{a \{b\}\}`],
    ['a } b { c', String.raw`a {\textbraceright} b {\textbraceleft} c`],
    ['Прикладенко, Олена', 'Prikladenko, Olena'],
    ['علي', "'ly"],
    ["-- '' ,,", "-{}- '{}' ,{},"],
    ['❴', String.raw`{\textbraceleft}`],
    ['a\u0000\u0007\u200Bb', 'ab'],
  ];
  for (const [text, tex] of rows) it(`${JSON.stringify(text)} ⇒ ${tex}`, () => assert.equal(asciiTex(text), tex));

  it('writes a letter and its decomposed form alike', () => assert.equal(asciiTex('a\u0308'), asciiTex('ä')));

  it('writes printable ASCII with paired braces, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tex = asciiTex(text);
        assert.match(tex, /^[ -~]*$/);
        assert.ok(hasPairedBraces(tex), tex);
      }),
    );
  });
});

describe('unicodeTex', () => {
  const rows: [text: string, tex: string][] = [
    ['äß žć „a“ – Прикладенко علي', 'äß žć „a“ – Прикладенко علي'],
    ['& % # _ $ |', String.raw`\& \% \# \_ \$ |`],
    ['\\ ^ ~ "', String.raw`{\textbackslash} {\textasciicircum} {\textasciitilde} "{}`],
    ['a } b { c', String.raw`a {\textbraceright} b {\textbraceleft} c`],
    ["-- '' ,,", "-{}- '{}' ,{},"],
    ['a\u0308 &\u0301', 'ä \\&\u0301'],
  ];
  for (const [text, tex] of rows) it(`${JSON.stringify(text)} ⇒ ${tex}`, () => assert.equal(unicodeTex(text), tex));

  it('writes paired braces, whatever the text', () => {
    fc.assert(fc.property(fc.string(), (text) => assert.ok(hasPairedBraces(unicodeTex(text)))));
  });
});

describe('ot1Substitutes', () => {
  it('defines the commands in use that OT1 lacks', () =>
    assert.equal(
      ot1Substitutes(asciiTex('„ą')),
      String.raw`\ProvideTextCommandDefault{\quotedblbase}{,\kern-.05em,} \ProvideTextCommandDefault{\k}[1]{\c{#1}}`,
    ));

  it('is empty if OT1 has every command', () => assert.equal(ot1Substitutes(asciiTex('äöüß “žć” & \\')), ''));
});

/** As BibTeX counts them: a backslash before one makes no difference. */
function hasPairedBraces(tex: string): boolean {
  let depth = 0;
  for (const [brace] of tex.matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
