import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CslItem } from '../../src/citation/csl-item.js';
import { biblatex } from '../../src/citation/records/biblatex.js';
import { bibtex } from '../../src/citation/records/bibtex.js';
import { cslJson } from '../../src/citation/records/csl-json.js';
import { ris } from '../../src/citation/records/ris.js';
import type { Work } from '../../src/citation/work.js';
import { sampleWork, workWith, workWithout } from '../fixtures/works.js';
import { runProgram } from './run-program.js';

type PandocItem = CslItem & { number?: string };

const FORMATS: [format: string, write: (work: Work) => string][] = [
  ['bibtex', bibtex],
  ['biblatex', biblatex],
  ['csljson', cslJson],
];

const AUTHORS: Work['authors'] = [
  { given: 'Erika', particle: 'von der', family: 'Mustermann' },
  { given: 'Žana', family: 'Ćošić' },
  { given: 'Jürgen', family: 'Müßig-Öztürk' },
  { given: 'Ana', family: 'Muestra Prueba' },
  { given: 'René', family: 'O’Muster & Söhne' },
];

for (const [format, write] of FORMATS) {
  describe(`pandoc reads ${format}`, () => {
    const item = read(format, write(workWith({ authors: [...AUTHORS, { literal: 'Amt für Bänke und Bäume' }] })));

    it('with the title', () => assert.equal(item.title, sampleWork.title));

    it('with type, series, issue label, DOI and language', () => {
      assert.equal(item.type, 'report');
      assert.equal(item['collection-title'], 'Praktisch: Sitzen & Stehen');
      assert.equal(item.number ?? item['collection-number'], '05|2025');
      assert.equal(item.DOI, sampleWork.doi);
      assert.match(item.language, /^de\b/);
    });

    it('with publisher, place, date, address, abstract and keywords', () => {
      assert.equal(item.publisher, 'Institut für Bänke and Stühle');
      assert.equal(item['publisher-place'], 'Musterhausen');
      assert.deepEqual(item.issued?.['date-parts'][0]?.map(Number), [2025, 11, 3]);
      assert.equal(item.URL, sampleWork.url);
      assert.equal(item.abstract, sampleWork.abstract);
      assert.match(item.keyword ?? '', /^Bänke[,;] Bürger\*innen$/);
    });

    it('with every author', () =>
      assert.deepEqual(item.author.map(nameInOneLine), [
        'Erika | von der Mustermann',
        'Žana | Ćošić',
        'Jürgen | Müßig-Öztürk',
        'Ana | Muestra Prueba',
        'René | O’Muster & Söhne',
        'Amt für Bänke und Bäume',
      ]));

    it('with a suffix', () =>
      assert.equal((read(format, write(sampleWork)).author[0] as { suffix?: string }).suffix, 'Jr.'));

    it('without a date', () => assert.equal(read(format, write(workWithout('date'))).issued, undefined));

    const titles = [
      '100 % & mehr: #1, $5, a_b, {c}, \\d, ^ und ~',
      'Bürger*innen, Bürger:innen, Bürger_innen – für große Maße',
      `Sehr lang: ${'Bänke und Stühle für Musterhausen, '.repeat(12)}Schluss`,
    ];
    for (const title of titles) {
      it(`the title ${title.slice(0, 60)}`, () => assert.equal(read(format, write(workWith({ title }))).title, title));
    }
  });
}

describe('pandoc keeps the capitals of an English title', () => {
  const title = 'A Bench for Everybody';
  for (const [format, write] of FORMATS) {
    it(`in ${format}`, () => {
      const item = read(format, write(workWith({ lang: 'en', title, series: { title: 'Research: In Practice' } })));
      assert.deepEqual([item.title, item['collection-title']], [title, 'Research: In Practice']);
    });
  }
});

describe('pandoc reads names in other scripts', () => {
  const authors: Work['authors'] = [
    { given: 'Олена', family: 'Прикладенко' },
    { given: 'سارة', family: 'مثال' },
  ];
  for (const [format, write] of FORMATS) {
    it(`in ${format}`, () =>
      assert.deepEqual(read(format, write(workWith({ authors }))).author.map(nameInOneLine), [
        'Олена | Прикладенко',
        'سارة | مثال',
      ]));
  }
});

// Pandoc can read RIS since version 3, but Debian 12 ships 2.17.
describe('pandoc reads RIS by way of bibutils', () => {
  const item = read(
    'bibtex',
    runProgram('xml2bib', [], { input: runProgram('ris2xml', [], { input: ris(sampleWork) }) }),
  );

  it('with series and issue label', () => {
    assert.equal(item['collection-title']?.toLowerCase(), 'praktisch: sitzen & stehen');
    assert.equal(item.number, '05|2025');
  });

  it('with the title, whose capitals bibutils does not protect', () =>
    assert.equal(item.title.toLowerCase(), sampleWork.title.toLowerCase()));

  it('with persons and organisations', () =>
    assert.deepEqual(item.author.slice(1).map(nameInOneLine), ['Žana | Ćošić', 'Amt für Bänke | und Bäume']));
});

describe('pandoc --citeproc cites', () => {
  for (const [format, write] of FORMATS) {
    it(`what it reads in ${format}`, () => {
      const text = runProgram('pandoc', ['--from', format, '--to', 'plain', '--citeproc', '--wrap=none'], {
        input: write(sampleWork),
      });
      for (const piece of ['Žana Ćošić', 'Amt für Bänke', 'Sitzen als Chance & Gewinn', 'Sitzen & Stehen', '05|2025']) {
        assert.ok(text.includes(piece), `“${piece}” is missing in: ${text}`);
      }
      assert.ok(text.includes(`https://doi.org/${sampleWork.doi ?? ''}`), text);
    });
  }
});

function read(format: string, record: string): PandocItem {
  const output = runProgram('pandoc', ['--from', format, '--to', 'csljson'], { input: record });
  const items = JSON.parse(output) as PandocItem[];
  assert.equal(items.length, 1);
  return items[0]!;
}

/** Merges both kinds of particles: BibTeX does not tell whether sorting ignores a particle. */
function nameInOneLine(name: CslItem['author'][number] & { 'dropping-particle'?: string }): string {
  if ('literal' in name) return name.literal;
  const particle = name['non-dropping-particle'] ?? name['dropping-particle'];
  return `${name.given ?? ''} | ${[particle, name.family].filter(Boolean).join(' ')}`;
}
