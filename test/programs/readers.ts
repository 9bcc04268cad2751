import { readFileSync } from 'node:fs';
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { compileBrief } from '../../src/authoring/index.js';
import type { Citations, Contributor, Metadata } from '../../src/brief/model.js';
import { familyWithParticle, isOrganisation } from '../../src/brief/text.js';
import { workOf } from '../../src/citation/work.js';
import { readBack } from '../citation/records/read-back.js';
import { readWithBiber } from './biber.js';
import { readWithJabref } from './jabref.js';
import type { ReadItem, ReadName } from './read-item.js';
import { runProgram } from './run-program.js';

/** The fields that are compared. */
export const FIELDS = [
  'type',
  'authors',
  'editors',
  'organisation',
  'title',
  'series',
  'label',
  'date',
  'DOI',
  'language',
  'abstract',
] as const;

/** What a brief is, or what a reader takes it for: a string for each field; empty if there is none. */
export type Cells = Readonly<Record<(typeof FIELDS)[number], string>>;

type Format = keyof Citations['records'];

/** A brief with what is true of it. */
export interface Case {
  name: string;
  truth: Cells;
  records: Citations['records'];
}

/** The libraries of test/readers/, and the formats that each of them reads. */
const LIBRARIES: Readonly<Record<string, readonly Format[]>> = {
  'pandoc 3': ['bibtex', 'biblatex', 'ris', 'csl-json'],
  'Better BibTeX': ['bibtex', 'biblatex'],
  'biblatex-csl-converter': ['bibtex', 'biblatex'],
  astrocite: ['bibtex', 'ris'],
};

const BIBUTILS: readonly [Format, program: string][] = [
  ['bibtex', 'bib2xml'],
  ['biblatex', 'biblatex2xml'],
  ['ris', 'ris2xml'],
];

/** The first brief and those whose metadata are hard to carry. */
export function cases(): Case[] {
  const truths = JSON.parse(readFileSync('test/fixtures/records/truth.json', 'utf8')) as Record<string, Truth>;
  const first = 'resiliente-kommunen-2-0.de';
  return [first, ...Object.keys(truths).sort()].map((name) => {
    const source = readFileSync(`${name === first ? 'src/briefs' : 'test/fixtures/records'}/${name}.md`, 'utf8');
    const { brief, problems } = compileBrief(source, { id: name.replace(/\..*$/, '') });
    if (!brief) throw new Error(`${name}: ${JSON.stringify(problems)}`);
    const { meta } = brief;
    const { abstract = '' } = workOf(meta, brief.summary);
    const truth = truths[name] ?? { ...meta, author: meta.authors, editor: meta.editors };
    return { name, truth: cellsOfTruth(truth, abstract), records: brief.citations.records };
  });
}

type Truth = Omit<Metadata, 'authors' | 'editors'> & {
  author: readonly Contributor[];
  editor?: readonly Contributor[] | undefined;
};

function cellsOfTruth(
  { author, editor = [], title, publisher, series, date, doi, lang }: Truth,
  abstract: string,
): Cells {
  return normalised({
    type: 'report',
    authors: author.map(wholeName).join(' | '),
    editors: editor.map(wholeName).join(' | '),
    organisation: publisher?.name,
    title,
    series: series?.title,
    label: series?.issue,
    date,
    DOI: doi,
    language: lang,
    abstract,
  });
}

function wholeName(contributor: Contributor): string {
  if (isOrganisation(contributor)) return contributor.literal;
  return [familyWithParticle(contributor), contributor.given, contributor.suffix].filter(Boolean).join(', ');
}

/** What every reader takes each record for, and what biber warns of. */
export interface Reading {
  /** Under the name of reader and format, the cells of each brief. */
  rows: ReadonlyMap<string, readonly Cells[]>;
  biberWarnings: readonly string[];
}

/** Gives a file with the records of all briefs to every reader of its format. */
export function readAll(briefs: readonly Case[]): Reading {
  const rows = new Map<string, readonly Cells[]>();
  const add = (reader: string, format: Format, items: readonly ReadItem[]) => {
    const isOneEach = items.length === briefs.length;
    if (!isOneEach) throw new Error(`${reader} reads ${items.length} items in ${briefs.length} records of ${format}.`);
    rows.set(`${reader}, ${format}`, items.map(cellsOf));
  };
  const all = (format: Format) => briefs.map(({ records }) => records[format]);
  const bibFile = (format: 'bibtex' | 'biblatex') => all(format).join('\n');
  const files: Citations['records'] = {
    bibtex: bibFile('bibtex'),
    biblatex: bibFile('biblatex'),
    ris: all('ris').join(''),
    'csl-json': JSON.stringify(all('csl-json').flatMap((record) => JSON.parse(record) as unknown[])),
  };

  const jobs = Object.entries(LIBRARIES).flatMap(([reader, formats]) =>
    formats.map((format) => ({ reader, format, file: files[format] })),
  );
  const results = JSON.parse(
    runProgram('node', ['test/readers/read.mjs'], { input: JSON.stringify(jobs) }),
  ) as ReadItem[][];
  jobs.forEach(({ reader, format }, index) => add(reader, format, results[index] ?? []));
  for (const format of ['bibtex', 'biblatex', 'csl-json'] as const) {
    const args = ['--from', format.replace('-', ''), '--to', 'csljson'];
    add('pandoc 2', format, JSON.parse(runProgram('pandoc', args, { input: files[format] })) as ReadItem[]);
  }
  for (const [format, program] of BIBUTILS) {
    add('bibutils', format, itemsOfMods(runProgram(program, [], { input: files[format] })));
  }
  for (const format of ['bibtex', 'biblatex', 'ris'] as const) {
    add(
      'citation-js',
      format,
      all(format).map((record) => readBack(record) as ReadItem),
    );
  }
  const inBibFile = readWithJabref(`${files.bibtex}\n${files.biblatex}`);
  add('JabRef 3', 'bibtex', inBibFile.slice(0, briefs.length));
  add('JabRef 3', 'biblatex', inBibFile.slice(briefs.length));
  add('JabRef 3', 'ris', readWithJabref(files.ris, 'ris'));
  const biber = [readWithBiber(files.bibtex), readWithBiber(files.biblatex)] as const;
  add('biber', 'bibtex', biber[0].items);
  add('biber', 'biblatex', biber[1].items);
  return { rows, biberWarnings: biber.flatMap(({ warnings }) => warnings) };
}

function cellsOf(item: ReadItem): Cells {
  const { type, author = [], editor = [], title, publisher, DOI, language, abstract, issued } = item;
  return normalised({
    type,
    authors: author.map(readName).join(' | '),
    editors: editor.map(readName).join(' | '),
    organisation: publisher,
    title,
    series: item['collection-title'],
    label: item.number ?? item['collection-number'] ?? item.issue,
    date: dateOf(issued?.['date-parts']?.[0]),
    DOI,
    // Some readers add the country that they know best.
    language: language?.replace(/^([a-z]{2})-[A-Z]{2}$/, '$1'),
    abstract,
  });
}

function dateOf(parts: readonly (string | number)[] = []): string {
  return parts
    .filter(Boolean)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

function readName({ literal, family = '', given, suffix, ...particles }: ReadName): string {
  if (literal !== undefined) return literal;
  const particle = particles['non-dropping-particle'] ?? particles['dropping-particle'] ?? '';
  return [familyWithParticle({ particle, family }).trim(), given, suffix].filter(Boolean).join(', ');
}

function itemsOfMods(xml: string): ReadItem[] {
  const document: Document = new DOMParser().parseFromString(xml.replace(/^\uFEFF/, ''), 'text/xml');
  return Array.from(document.getElementsByTagName('mods'), itemOfMods);
}

function itemOfMods(mods: Element): ReadItem {
  const all = (name: string) => Array.from(mods.getElementsByTagName(name));
  const textOf = (element: Element | undefined) => element?.textContent ?? '';
  const titleOf = (element: Element) => {
    const [title, subtitle] = ['title', 'subTitle'].map((name) => textOf(element.getElementsByTagName(name)[0]));
    return [title, subtitle].filter(Boolean).join(title?.endsWith('?') ? ' ' : ': ');
  };
  const own = all('titleInfo').find(({ parentNode }) => parentNode === mods);
  const namesOf = (role: string) =>
    all('name')
      .filter((name) => textOf(name.getElementsByTagName('roleTerm')[0]) === role)
      .map(nameInMods);
  return {
    type: all('genre').some((genre) => textOf(genre) === 'technical report') ? 'report' : '',
    author: namesOf('author'),
    editor: namesOf('editor'),
    title: own && titleOf(own),
    publisher: textOf(all('publisher')[0]) || namesOf('sponsor').map(readName).join(' | '),
    'collection-title': all('relatedItem').map(titleOf).filter(Boolean).join(' | '),
    number: textOf(all('number')[0]),
    issued: { 'date-parts': [textOf(all('dateIssued')[0]).split('-')] },
    DOI: textOf(all('identifier').find((identifier) => identifier.getAttribute('type') === 'doi')),
    language: textOf(all('languageTerm')[0]),
    abstract: textOf(all('abstract')[0]),
  };
}

function nameInMods(name: Element): ReadName {
  const parts = Array.from(name.getElementsByTagName('namePart'));
  const of = (type: string) =>
    parts
      .filter((part) => part.getAttribute('type') === type)
      .map((part) => part.textContent)
      .join(' ');
  const read = { family: of('family'), given: of('given'), suffix: of('suffix') };
  return Object.values(read).some(Boolean) ? read : { literal: parts[0]?.textContent ?? '' };
}

/** Letters are compared whether or not their accents are joined to them. */
function normalised(cells: { [Field in keyof Cells]?: string | undefined }): Cells {
  const entries = FIELDS.map((field) => [
    field,
    (cells[field] ?? '').replace(/[\u00A0\u00AD]/g, (sign) => (sign === '\u00AD' ? '' : ' ')).normalize('NFC'),
  ]);
  return Object.fromEntries(entries);
}
