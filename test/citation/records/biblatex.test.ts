import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { biblatex } from '../../../src/citation/records/biblatex.js';
import { sampleWork, HARD_TITLES, workWith, workWithout } from '../../fixtures/works.js';
import { readBack } from './read-back.js';

describe('biblatex', () => {
  it('contains all metadata for which BibLaTeX has a field', () => {
    assert.equal(
      biblatex(sampleWork),
      String.raw`@report{mustermann-2025-baenke,
  author = {von der Mustermann, Jr., Erika and Ćošić, Žana and {Amt für Bänke und Bäume}},
  editor = {Beispiel, Max},
  title = {{„Bänke 2.0“: Sitzen als Chance \& Gewinn}},
  type = {Policy Brief},
  institution = {{Institut für Bänke and Stühle}},
  location = {Musterhausen},
  series = {{Praktisch: Sitzen \& Stehen}},
  number = {05|2025},
  note = {Praktisch: Sitzen \& Stehen},
  date = {2025-11-03},
  doi = {10.12345/bank_(2025)},
  url = {https://musterhausen.example/baenke?seite=1&teil=a_b#anfang},
  issn = {1234-5679},
  language = {de},
  langid = {ngerman},
  execute = {\clearlist{language}\def\briefnumber{05{\csname textbar\endcsname}2025}\restorefield{number}{\briefnumber}},
  keywords = {Bänke, Bürger*innen},
  abstract = {Bänke kosten 100 \% mehr als keine.},
  copyright = {CC BY 4.0, https://creativecommons.org/licenses/by/4.0/},
  options = {useprefix=true}
}
`,
    );
  });

  for (const date of ['2025-11', '2025']) {
    it(`dates ${date}`, () => assert.ok(biblatex(workWith({ date })).includes(`  date = {${date}},\n`)));
  }

  it('has no date if the work has none', () => assert.doesNotMatch(biblatex(workWithout('date')), /^ {2}date/m));

  it('has no option if no name has a particle', () =>
    assert.doesNotMatch(biblatex(workWith({ authors: [{ given: 'Max', family: 'Beispiel' }] })), /^ {2}options/m));

  it('has no language that babel does not know', () =>
    assert.doesNotMatch(biblatex(workWith({ lang: 'tlh' })), /^ {2}langid/m));
});

describe('citation-js reads in BibLaTeX', () => {
  const item = readBack(biblatex(sampleWork));

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
    assert.equal(item.abstract, sampleWork.abstract);
    assert.equal(item.keyword, 'Bänke,Bürger*innen');
  });

  it('the language as its tag', () => assert.equal(item.language, 'de'));

  it('the same people in every script', () => {
    const authors = [
      { family: 'Прикладенко', given: 'Олена' },
      { family: 'مثال', given: 'سارة' },
      { family: 'Muestra y Prueba', given: 'Ana' },
      { family: 'Mustermann', given: 'Erika', 'non-dropping-particle': 'von der', suffix: 'Jr.' },
    ];
    const work = workWith({ authors: [...authors.slice(0, 3), sampleWork.authors[0]!] });
    assert.deepEqual(readBack(biblatex(work)).author, authors);
  });

  for (const title of [...HARD_TITLES, 'Лавки для всіх', 'مقاعد للجميع']) {
    it(`the title ${title.slice(0, 60)}`, () => assert.equal(readBack(biblatex(workWith({ title }))).title, title));
  }
});
