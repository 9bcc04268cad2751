import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeXML } from 'entities';
import { bibtex } from '../../src/citation/records/bibtex.js';
import { ris } from '../../src/citation/records/ris.js';
import type { Work } from '../../src/citation/work.js';
import { sampleWork, workWith } from '../fixtures/works.js';
import { runProgram } from './run-program.js';

// With a DOI that bibutils recognises.
const WORK = workWith({ title: '„Bänke“ zum Sitzen & Stehen – 100 % für Musterhausen', doi: '10.1234/bank.2025' });

const READERS: [program: string, write: (work: Work) => string][] = [
  ['bib2xml', bibtex],
  ['ris2xml', ris],
];

for (const [program, write] of READERS) {
  describe(`${program} reads`, () => {
    const mods = read(program, write(WORK));

    it('title, date, place, language and address', () => {
      assert.deepEqual(mods.all('title')[0], WORK.title);
      assert.deepEqual(mods.all('dateIssued'), ['2025-11-03']);
      assert.deepEqual(mods.all('placeTerm'), ['Musterhausen']);
      assert.deepEqual(mods.all('languageTerm'), ['de']);
      assert.deepEqual(mods.all('url'), [WORK.url]);
      assert.deepEqual(mods.all('abstract'), [WORK.abstract]);
    });

    it('series, issue label, DOI and keywords', () => {
      assert.ok(mods.all('title').some((title) => title.startsWith('Praktisch')));
      assert.ok(mods.all('number').includes('05|2025'));
      assert.ok(mods.all('identifier').includes('10.1234/bank.2025'));
      assert.equal(mods.all('topic').join(', '), 'Bänke, Bürger*innen');
    });

    it('every person', () =>
      assert.deepEqual(mods.all('namePart').slice(1, 5), ['von der Mustermann', 'Jr.', 'Žana', 'Ćošić']));
  });
}

describe('bib2xml', () => {
  it('reads an organisation as one name, which RIS cannot mark', () =>
    assert.ok(read('bib2xml', bibtex(sampleWork)).all('namePart').includes('Amt für Bänke und Bäume')));
});

describe('ris2xml', () => {
  it('reads names in every script', () => {
    const authors: Work['authors'] = [
      { given: 'Олена', family: 'Прикладенко' },
      { given: 'سارة', family: 'مثال' },
    ];
    assert.deepEqual(read('ris2xml', ris(workWith({ authors, editors: [] }))).all('namePart'), [
      'Олена',
      'Прикладенко',
      'سارة',
      'مثال',
    ]);
  });

  it('does not take the issue label for an ISSN', () =>
    assert.doesNotMatch(runProgram('ris2xml', [], { input: ris(sampleWork) }), /type="issn"/));
});

/** The one record in MODS. */
function read(program: string, record: string): { all: (element: string) => string[] } {
  const [, mods = '', ...others] = runProgram(program, [], { input: record }).split('<mods ');
  assert.equal(others.length, 0);
  return {
    all: (element) =>
      Array.from(mods.matchAll(new RegExp(`<${element}(?: [^>]*)?>([^<]*)</${element}>`, 'g')), ([, text = '']) =>
        decodeXML(text),
      ),
  };
}
