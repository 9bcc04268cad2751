import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bibtexNameTex, bibTex, plainLatexPreamble, type Tex } from '../../../src/citation/records/latex.js';

describe('bibTex', () => {
  const rows: [text: string, tex: string][] = [
    ['äöü ß žć Łódź ọ đ Œœ', 'äöü ß žć Łódź ọ đ Œœ'],
    ['„a“ ‚b‘ ’ «c» – — … · § ½ ²', '„a“ ‚b‘ ’ «c» – — … · § ½ ²'],
    ['Прикладенко علي 例 🙂', 'Прикладенко علي 例 🙂'],
    ['& % # _ $', String.raw`\& \% \# \_ \$`],
    ['\\ ^ ~', String.raw`{\textbackslash} {\textasciicircum} {\textasciitilde}`],
    ['05|2025 <b>', '05|2025 $<$b$>$'],
    ['"a" `b`', '"{}a"{} {`}b{`}'],
    ['{a {b}}', String.raw`\{a \{b\}\}`],
    ['a } b { c', String.raw`a {\textbraceright} b {\textbraceleft} c`],
    ["-- '' ,,", "-{}- '{}' ,{},"],
    ['a\u0000\u0007b', 'ab'],
    ['a\u0308 &\u0301', 'ä \\&\u0301'],
  ];
  testWriter(bibTex, rows);
});

describe('bibtexNameTex', () => {
  const rows: [text: string, tex: string][] = [
    ['äöü ÄÖÜ ß', String.raw`{\"a}{\"o}{\"u} {\"A}{\"O}{\"U} {\ss}`],
    ['žŽ ćĆ é ñ', String.raw`{\v{z}}{\v{Z}} {\'c}{\'C} {\'e} {\~n}`],
    ['ąę Łódź', String.raw`{\k{a}}{\k{e}} {\L}{\'o}d{\'z}`],
    ['ğ ş ů ø', String.raw`{\u{g}} {\c{s}} {\r{u}} {\o}`],
    ['ı İ å Å î ń ū Ţ Ż ī ĩ', 'ı İ å Å î ń ū Ţ Ż ī ĩ'],
    ['&\u0301', '\\&\u0301'],
    ['đ Đ ő Ű œ Œ', 'đ Đ ő Ű œ Œ'],
    ['ễ Hường Thị ǿ ț', 'ễ Hường Thị ǿ ț'],
    ['O’Beispiel „Max“', 'O’Beispiel „Max“'],
    ['Прикладенко, Олена', 'Прикладенко, Олена'],
    ['سارة', 'سارة'],
    ['& {E.}', String.raw`\& \{E.\}`],
  ];
  testWriter(bibtexNameTex, rows);
});

describe('plainLatexPreamble', () => {
  const letters = (text: string) =>
    Array.from(
      plainLatexPreamble([text]).matchAll(/\\briefletter\{(.)\}\{(.*?)\}(?= |$)/gu),
      ([, letter = '', print = '']) => [letter, print],
    );

  it('defines the commands that OT1 lacks', () =>
    assert.equal(
      plainLatexPreamble(['„a', 'ą']),
      String.raw`\ProvideTextCommandDefault{\quotedblbase}{,\kern-.05em,} \ProvideTextCommandDefault{\k}[1]{\c{#1}}`,
    ));

  it('is empty if plain LaTeX prints every character', () =>
    assert.equal(plainLatexPreamble(['äöüß “žć” – … & \\ 5 €', 'œ']), ''));

  it('transcribes letters that LaTeX does not know', () =>
    assert.deepEqual(letters('ễ Лα例'), [
      ['ễ', String.raw`{\~{\^e}}`],
      ['Л', 'L'],
      ['α', 'a'],
      ['例', 'Li'],
    ]));

  it('transcribes Ukrainian by the rules of Ukraine, Russian by others', () => {
    const print = (text: string) => {
      const table = new Map(letters(text) as [string, string][]);
      return Array.from(text, (letter) => table.get(letter) ?? letter).join('');
    };
    assert.equal(print('Григорій Щасливий'), 'Hryhorii Shchaslyvyi');
    assert.equal(print('Єнакієве, Ющенко, Їжакевич'), 'Yenakiieve, Yushchenko, Yizhakevych');
    assert.match(print('Згоріа'), /^Z\\spacefactor998 \\ifnum\\spacefactor=998 gh\\else h\\fi oria$/);
    assert.equal(print('Игорь Примеров'), "Igor' Primerov");
  });

  it('prints a bar', () => assert.match(plainLatexPreamble(['05|2025']), /\\gdef\|\{\\textbar\}/));

  it('is a value of BibTeX with paired braces, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const preamble = plainLatexPreamble([text]);
        assert.ok(hasPairedBraces(preamble), preamble);
        assert.doesNotMatch(preamble.replace(/\\briefletter\{.*?\}\{.*?\}(?= |$)/gsu, ''), /"/);
      }),
    );
  });
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

/** Tests what holds for every text that BibTeX reads, with rows of texts and what they become. */
function testWriter(write: Tex, rows: readonly [text: string, tex: string][]): void {
  for (const [text, tex] of rows) it(`${JSON.stringify(text)} ⇒ ${tex}`, () => assert.equal(write(text), tex));

  it('writes a letter and its decomposed form alike', () => assert.equal(write('a\u0308'), write('ä')));

  it('writes paired braces, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tex = write(text);
        assert.ok(hasPairedBraces(tex), tex);
      }),
    );
  });
}
