import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Contributor } from '../../../src/brief/model.js';
import { bibtex } from '../../../src/citation/records/bibtex.js';
import { sampleWork, HARD_TITLES, workWith, workWithout } from '../../fixtures/works.js';
import { readBack } from './read-back.js';

describe('bibtex', () => {
  it('contains all metadata for which BibTeX has a field', () => {
    assert.equal(
      bibtex(sampleWork),
      String.raw`% @preamble{"\ProvideTextCommandDefault{\quotedblbase}{,\kern-.05em,} \ifdefined\briefbibliography\else\begingroup\catcode124=13 \gdef|{\textbar}\endgroup \let\briefbibliography\thebibliography \def\thebibliography{\catcode124=13 \briefbibliography}\fi"}

@techreport{mustermann-2025-baenke,
  author = {von der Mustermann, Jr., Erika and {\'C}o{\v{s}}i{\'c}, {\v{Z}}ana and {Amt f{\"u}r B{\"a}nke und B{\"a}ume}},
  editor = {Beispiel, Max},
  title = {{„Bänke 2.0“: Sitzen als Chance \& Gewinn}},
  type = {Policy Brief},
  institution = {{Institut für Bänke and Stühle}},
  address = {Musterhausen},
  series = {{Praktisch: Sitzen \& Stehen}},
  number = {05|2025},
  year = {2025},
  month = nov,
  day = {3},
  doi = {10.12345/bank_(2025)},
  url = {https://musterhausen.example/baenke?seite=1&teil=a_b#anfang},
  issn = {1234-5679},
  language = {de},
  langid = {ngerman},
  keywords = {Bänke, Bürger*innen},
  abstract = {Bänke kosten 100 \% mehr als keine.},
  copyright = {CC BY 4.0, https://creativecommons.org/licenses/by/4.0/}
}
`,
    );
  });

  it('has no preamble if plain LaTeX has every character', () =>
    assert.doesNotMatch(bibtex(workWith({ title: 'Bänke', series: { title: 'Sitzen' } })), /@preamble/));

  it('has no preamble for what no bibliography prints', () =>
    assert.doesNotMatch(
      bibtex(workWith({ title: 'Bänke', series: { title: 'Sitzen' }, abstract: '„|“ Л' })),
      /@preamble/,
    ));

  it('has an address in ASCII', () =>
    assert.match(bibtex(workWith({ url: 'https://bänke.example/größe?{a}' })), /^ {2}url = \{[!-~]+\},$/m));

  const dates: [date: string, lines: RegExp][] = [
    ['2025-11-03', /^ {2}year = \{2025\},\n {2}month = nov,\n {2}day = \{3\},$/m],
    ['2025-01', /^ {2}year = \{2025\},\n {2}month = jan,\n {2}doi/m],
    ['2025', /^ {2}year = \{2025\},\n {2}doi/m],
  ];
  for (const [date, lines] of dates) it(`dates ${date}`, () => assert.match(bibtex(workWith({ date })), lines));

  it('has no year, month or day if the work has no date', () =>
    assert.doesNotMatch(bibtex(workWithout('date')), /^ {2}(year|month|day) =/m));

  it('leaves out missing metadata', () => {
    const { key, lang } = sampleWork;
    assert.equal(
      bibtex({ key, title: 'Bänke', lang, authors: [{ family: 'Beispiel' }] }),
      String.raw`@techreport{${key},
  author = {{Beispiel}},
  title = {{Bänke}},
  type = {Policy Brief},
  language = {de},
  langid = {ngerman}
}
`,
    );
  });

  const names: [what: string, contributor: Contributor, name: string][] = [
    ['family name first', { given: 'Erika', family: 'Mustermann' }, 'Mustermann, Erika'],
    ['a particle', { given: 'Erika', particle: 'von der', family: 'Mustermann' }, 'von der Mustermann, Erika'],
    ['a particle with an apostrophe', { given: 'Jo', particle: "d'", family: 'Exemple' }, "{d'Exemple}, Jo"],
    ['a suffix in the middle', { given: 'Max', family: 'Beispiel', suffix: 'III' }, 'Beispiel, III, Max'],
    ['small words in a family name', { given: 'Ana', family: 'Muestra y Prueba' }, '{Muestra y Prueba}, Ana'],
    ['“and” in a name', { given: 'Jo and Ann', family: 'Example' }, 'Example, {Jo and Ann}'],
    ['a comma in a name', { given: 'Jo, Ann', family: 'Example' }, 'Example, {Jo, Ann}'],
    ['a family name alone', { family: 'Maria Muster' }, '{Maria Muster}'],
    ['an organisation', { literal: 'Amt für Bänke, Abt. and Co' }, '{Amt f{\\"u}r B{\\"a}nke, Abt. and Co}'],
    ['“and” as a name', { given: 'Metin', family: 'And' }, '{And}, Metin'],
    ['a hyphen after an accent', { given: 'Ay', family: 'Öz-Muster' }, '{\\"O}z{-}Muster, Ay'],
    ['a space after an accent', { given: 'Ana', family: 'Álvarez Muster' }, "{\\'A}lvarez{ }Muster, Ana"],
    ['a lone name of two words each', { given: 'Ana Lara', family: 'Muestra Prueba' }, 'Muestra {Prueba}, Ana Lara'],
    [
      'a lone name with a particle',
      { given: 'Ana Lara', particle: 'de la', family: 'Muestra' },
      'de la {Muestra}, Ana Lara',
    ],
    ['given names in capitals', { given: 'JO F Q.', family: 'MUSTER' }, 'MUSTER, JO{} F{} Q.'],
    ['another script', { given: 'Олена', family: 'Прикладенко' }, 'Прикладенко, Олена'],
    ['a script without capitals', { given: 'سارة', family: 'مثال المثالي' }, 'مثال المثالي, سارة'],
  ];
  for (const [what, contributor, name] of names) {
    it(`${what}: ${name}`, () =>
      assert.ok(bibtex(workWith({ authors: [contributor] })).includes(`author = {${name}},`)));
  }
});

describe('citation-js reads in BibTeX', () => {
  const item = readBack(bibtex(sampleWork));

  it('the same as in the work', () => {
    assert.equal(item.type, 'report');
    assert.equal(item.genre, 'Policy Brief');
    assert.equal(item.title, sampleWork.title);
    assert.equal(item['collection-title'], 'Praktisch: Sitzen & Stehen');
    assert.equal(item.number, '05|2025');
    assert.equal(item.publisher, 'Institut für Bänke and Stühle');
    assert.equal(item['publisher-place'], 'Musterhausen');
    assert.deepEqual(item.issued, { 'date-parts': [[2025, 11, 3]] });
    assert.equal(item.DOI, sampleWork.doi);
    assert.equal(item.URL, sampleWork.url);
    assert.equal(item.ISSN, '1234-5679');
    assert.equal(item.language, 'de');
    assert.equal(item.abstract, sampleWork.abstract);
    assert.equal(item.keyword, 'Bänke,Bürger*innen');
  });

  it('the same people, with particle and suffix; it has no sign for organisations but that there is no given name', () => {
    assert.deepEqual(item.author, [
      { family: 'Mustermann', given: 'Erika', 'non-dropping-particle': 'von der', suffix: 'Jr.' },
      { family: 'Ćošić', given: 'Žana' },
      { family: 'Amt für Bänke und Bäume' },
    ]);
    assert.deepEqual(item.editor, [{ family: 'Beispiel', given: 'Max' }]);
  });

  for (const title of HARD_TITLES) {
    it(`the title ${title.slice(0, 60)}`, () => assert.equal(readBack(bibtex(workWith({ title }))).title, title));
  }

  const names = [
    { family: 'Ćetković', given: 'Žana-Łucja' },
    { family: 'O’Muster', given: 'Seán' },
    { family: 'Ćetković-Öztürk', given: 'Žana' },
    { family: 'Álvarez Pérez', given: 'María José' },
    { family: 'Müßig & Söhne', given: '100 % {a} #_$' },
    { family: 'Muster\\^~', given: '„Max“' },
    { family: 'Wąż', given: 'Đuro' },
    { family: 'Đorđević', given: 'Žana Đurđa' },
    { family: 'Erdősné', given: 'Œuvre' },
    { family: 'Nguyễn', given: 'Thị Hường' },
    { family: 'Țuțuianu', given: 'Ștefan' },
    { family: 'Прикладенко', given: 'Олена' },
    { family: 'مثال', given: 'سارة' },
  ];
  for (const name of names) {
    it(`the name ${JSON.stringify(name)}`, () =>
      assert.deepEqual(readBack(bibtex(workWith({ authors: [name] }))).author, [name]));
  }

  it('as many authors as there are', () => {
    const authors = Array.from({ length: 40 }, (_, index) => ({ family: `Muster${index}`, given: 'Erika' }));
    assert.deepEqual(readBack(bibtex(workWith({ authors }))).author, authors);
  });

  it('a work without a date', () => assert.equal(readBack(bibtex(workWithout('date'))).issued, undefined));
});
