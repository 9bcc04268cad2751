import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ris } from '../../../src/citation/records/ris.js';
import { sampleWork, HARD_TITLES, workWith, workWithout } from '../../fixtures/works.js';
import { readBack } from './read-back.js';

describe('ris', () => {
  it('contains all metadata, one value a line, with CR and LF', () => {
    assert.deepEqual(ris(sampleWork).split('\r\n'), [
      'TY  - RPRT',
      'ID  - mustermann-2025-baenke',
      'AU  - von der Mustermann, Erika, Jr.',
      'AU  - Ćošić, Žana',
      'AU  - Amt für Bänke und Bäume,',
      'ED  - Beispiel, Max',
      'TI  - „Bänke 2.0“: Sitzen als Chance & Gewinn',
      'T2  - Praktisch: Sitzen & Stehen',
      'T3  - Praktisch: Sitzen & Stehen',
      'IS  - 05|2025',
      'M3  - Policy Brief',
      'PY  - 2025',
      'DA  - 2025/11/03/',
      'PB  - Institut für Bänke and Stühle',
      'CY  - Musterhausen',
      'LA  - de',
      'DO  - 10.12345/bank_(2025)',
      'UR  - https://musterhausen.example/baenke?seite=1&teil=a_b#anfang',
      'KW  - Bänke',
      'KW  - Bürger*innen',
      'AB  - Bänke kosten 100 % mehr als keine.',
      'N1  - ISSN 1234-5679',
      'N1  - CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
      'ER  - ',
      '',
    ]);
  });

  const dates: [date: string, padded: string][] = [
    ['2025-11-03', '2025/11/03/'],
    ['2025-11', '2025/11//'],
    ['2025', '2025///'],
  ];
  for (const [date, padded] of dates) {
    it(`dates ${date} ⇒ ${padded}`, () => assert.ok(ris(workWith({ date })).includes(`\r\nDA  - ${padded}\r\n`)));
  }

  it('has neither year nor date if the work has none', () =>
    assert.doesNotMatch(ris(workWithout('date')), /^(PY|DA)/m));

  it('links to the DOI if the work has no other address', () =>
    assert.match(ris(workWithout('url')), /^UR {2}- https:\/\/doi\.org\/10\.12345\/bank_\(2025\)\r$/m));

  it('never writes an ISSN as the number of the report', () =>
    assert.doesNotMatch(ris(workWith({ series: { title: 'Reihe', issn: '1234-5679' } })), /^(SN|IS)/m));

  it('never writes the issue label as an ISSN', () => assert.doesNotMatch(ris(sampleWork), /^SN/m));

  it('writes one tag a line, whatever the text', () =>
    assert.equal(ris(workWith({ title: 'a\r\nER  - \u0007b' })).match(/^ER/gm)?.length, 1));
});

describe('citation-js reads in RIS', () => {
  const item = readBack(ris(sampleWork));

  it('the same as in the work', () => {
    assert.equal(item.type, 'report');
    assert.equal(item.id, sampleWork.key);
    assert.equal(item.genre, 'Policy Brief');
    assert.equal(item.title, sampleWork.title);
    assert.equal(item['collection-title'], 'Praktisch: Sitzen & Stehen');
    assert.equal(item.ISSN, undefined);
    assert.equal(item.publisher, 'Institut für Bänke and Stühle');
    assert.equal(item['publisher-place'], 'Musterhausen');
    assert.deepEqual(item.issued, { 'date-parts': [[2025, 11, 3]] });
    assert.equal(item.DOI, sampleWork.doi);
    assert.equal(item.URL, sampleWork.url);
    assert.equal(item.language, 'de');
    assert.equal(item.abstract, sampleWork.abstract);
    assert.equal(item.keyword, 'Bänke,Bürger*innen');
  });

  it('the same people; RIS has no place for particles, and organisations have an empty given name', () => {
    assert.deepEqual(item.author, [
      { family: 'von der Mustermann', given: 'Erika', suffix: 'Jr.' },
      { family: 'Ćošić', given: 'Žana' },
      { family: 'Amt für Bänke und Bäume', given: '' },
    ]);
  });

  it('neither editors nor the issue label, which it expects in tags that say something else to others', () => {
    const { editor, number, issue } = item;
    assert.deepEqual([editor, number, issue], [undefined, undefined, undefined]);
  });

  it('names in every script', () => {
    const authors = [
      { family: 'Прикладенко', given: 'Олена' },
      { family: 'مثال', given: 'سارة' },
    ];
    assert.deepEqual(readBack(ris(workWith({ authors }))).author, authors);
  });

  for (const title of HARD_TITLES) {
    it(`the title ${title.slice(0, 60)}`, () => assert.equal(readBack(ris(workWith({ title }))).title, title));
  }
});
