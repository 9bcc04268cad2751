import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cslItem } from '../../src/citation/csl-item.js';
import { workOf } from '../../src/citation/work.js';
import { sampleBrief } from '../fixtures/brief.js';
import { workWith, type WorkOptions } from './support.js';

const itemWith = (options: WorkOptions) => cslItem(workWith(options));

describe('the CSL item of a work', () => {
  it('contains all metadata', () => {
    assert.deepEqual(cslItem(workOf(sampleBrief.meta, [])), {
      id: 'mustermann-2025-baenke-beispielstadt',
      type: 'report',
      genre: 'Policy Brief',
      title: 'Bänke für Beispielstadt: „Sitzen“ als Chance',
      author: [
        { family: 'Mustermann', given: 'Erika', 'non-dropping-particle': 'von der', suffix: 'Jr.' },
        { family: 'Beispiel', given: 'Max' },
        { literal: 'Arbeitskreis Sitzmöbel' },
      ],
      editor: [{ family: 'Müller', given: 'Lieschen' }],
      issued: { 'date-parts': [[2025, 11, 3]] },
      publisher: 'Universität Musterhausen',
      'publisher-place': 'Musterhausen',
      division: 'Professur für Parkbänke',
      'collection-title': 'Erfunden:Praktisch',
      'collection-number': '05|2025',
      DOI: '10.1234/baenke',
      URL: 'https://baenke.example/',
      ISSN: '1234-5678',
      language: 'de',
      abstract: 'Wer sitzt, bleibt: warum Bänke wirken.',
      keyword: 'Bänke, Sitzen',
      note: 'Arbeitsübersetzung, von den Autorinnen und Autoren nicht autorisiert. Übersetzung: Jo Example, Übersetzungsbüro Sitz. Original (Englisch): https://doi.org/10.1234/benches. CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
    });
  });

  it('has no field for missing metadata', () => {
    const item = itemWith({ date: undefined, publisher: undefined, series: undefined, doi: undefined });
    assert.deepEqual(Object.keys(item).sort(), ['author', 'genre', 'id', 'language', 'title', 'type']);
  });

  it('never has the field number, which processors would split', () => {
    assert.equal('number' in itemWith({ series: { title: 'Reihe', issue: '05|2025' } }), false);
  });

  it('never has an academic title in a name', () => {
    assert.doesNotMatch(JSON.stringify(itemWith({})), /Dr\./);
  });

  const dates: [date: string, parts: number[]][] = [
    ['2025', [2025]],
    ['2025-11', [2025, 11]],
    ['2025-11-03', [2025, 11, 3]],
  ];
  for (const [date, parts] of dates) {
    it(`has the date ${date} with its precision`, () => {
      assert.deepEqual(itemWith({ date }).issued, { 'date-parts': [parts] });
    });
  }

  it('has the address of the DOI if there is no other', () => {
    assert.equal(itemWith({ doi: '10.1234/a#b' }).URL, 'https://doi.org/10.1234/a%23b');
    assert.equal(itemWith({ url: 'https://a.example/' }).URL, 'https://a.example/');
  });
});
