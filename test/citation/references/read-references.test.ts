import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { BibliographyError, readReferences } from '../../../src/citation/references/read-references.js';
import { readReference } from '../../../src/citation/references/reference.js';

const read = (text: string) => readReferences(text, 'bib').map(({ reference }) => reference);
const [one, ...none] = read('@book{a, title = {T}}');

describe('a work in BibTeX or BibLaTeX', () => {
  const fields: [entry: string, expected: Record<string, unknown>][] = [
    [
      '@article{a, journal = {Z}, year = 2024, month = may}',
      { 'container-title': 'Z', issued: { 'date-parts': [[2024, 5]] } },
    ],
    ['@article{a, journaltitle = {Z}, date = {2024-05-03}}', { issued: { 'date-parts': [[2024, 5, 3]] } }],
    ['@article{a, entrysubtype = {newspaper}, journaltitle = {Z}}', { type: 'article-newspaper' }],
    [
      '@book{a, author = {von der Muster, Erika}}',
      { author: [{ family: 'Muster', given: 'Erika', 'non-dropping-particle': 'von der' }] },
    ],
    ['@book{a, author = {{Amt für A and B}}}', { author: [{ family: 'Amt für A and B' }] }],
    ['@book{a, address = {Ort}, publisher = {V}}', { 'publisher-place': 'Ort', publisher: 'V' }],
    [
      '@techreport{a, institution = {I}, number = {05|2025}}',
      { type: 'report', publisher: 'I', number: '05|2025', genre: undefined },
    ],
    ['@phdthesis{a, school = {U}}', { type: 'thesis', publisher: 'U', genre: 'Dissertation' }],
    ['@thesis{a, type = {Habilitation}}', { genre: 'Habilitation' }],
    [
      '@online{a, url = {https://a.example/x_y%20z}, urldate = {2025-01-02}}',
      { URL: 'https://a.example/x_y%20z', accessed: { 'date-parts': [[2025, 1, 2]] } },
    ],
    ['@book{a, doi = {https://doi.org/10.1234/A_b}}', { DOI: '10.1234/A_b' }],
    ['@book{a, doi = {keine}, url = {javascript:alert(1)}}', { DOI: undefined, URL: undefined }],
    ['@book{a, title = {B{\\"a}nke \\& \\emph{mehr}}}', { title: 'Bänke & <i>mehr</i>' }],
    [
      '@book{a, note = {n}, file = {f}, keywords = {k}, abstract = {x}}',
      { note: undefined, file: undefined, keyword: undefined, abstract: undefined },
    ],
    ['@inbook{a, crossref = {b}}\n@book{b, title = {Buch}, year = 2001}', { 'container-title': 'Buch' }],
  ];
  for (const [entry, expected] of fields) {
    it(`is read by citation-js: ${entry}`, () => {
      const [reference] = read(entry);
      for (const [variable, value] of Object.entries(expected))
        assert.deepEqual(reference?.[variable], value, variable);
    });
  }

  it('has its line', () => {
    const lines = readReferences(
      '% x\n\n@comment{@book{y, }}\n@book{a,\n  title={T}}\n@Book (b, title={U})\n',
      'bib',
    ).map(({ line }) => line);
    assert.deepEqual(lines, [4, 6]);
  });

  it('is the same for each key', () => assert.deepEqual([one?.id, none.length], ['a', 0]));

  const faults: [text: string, line: number][] = [
    ['@book{a, title = {T}\n  year = 2020}', 2],
    ['\n@book{a,\n  title = {T', 3],
  ];
  for (const [text, line] of faults) {
    it(`is refused with the line of the fault: ${JSON.stringify(text)}`, () => {
      assert.throws(
        () => readReferences(text, 'bib'),
        (error) => error instanceof BibliographyError && error.line === line,
      );
    });
  }
});

describe('a work in CSL-JSON', () => {
  const values: [variable: string, value: unknown, expected: unknown][] = [
    ['title', ' Zwei\n  Wörter ', 'Zwei Wörter'],
    ['volume', 3, '3'],
    ['volume', null, undefined],
    ['title', { a: 1 }, undefined],
    ['author', 'Muster', undefined],
    ['author', [{ family: 'M', given: 'E', orcid: 'x' }, { given: '' }, null], [{ family: 'M', given: 'E' }]],
    ['author', [{ literal: 'Amt' }], [{ literal: 'Amt' }]],
    ['issued', { 'date-parts': [['2024', 5]] }, { 'date-parts': [['2024', 5]] }],
    ['issued', { 'date-parts': [[]] }, undefined],
    ['issued', '2024-05', { raw: '2024-05' }],
    ['issued', { raw: 'im Erscheinen' }, { literal: 'im Erscheinen' }],
    ['issued', { literal: 'o. J.' }, { literal: 'o. J.' }],
    ['issued', { 'date-parts': [[2024]], circa: true, season: 'x' }, { 'date-parts': [[2024]], circa: '1' }],
    ['DOI', 'doi:10.1234/x', '10.1234/x'],
    ['abstract', 'A', undefined],
    ['__proto__', 'A', undefined],
  ];
  for (const [variable, value, expected] of values) {
    it(`keeps what describes it: ${variable} ${JSON.stringify(value)}`, () => {
      const data = JSON.parse(
        `{"id": "a", "type": "book", ${JSON.stringify(variable)}: ${JSON.stringify(value)}}`,
      ) as unknown;
      const reference = readReference(data);
      const found = reference && Object.hasOwn(reference, variable) ? reference[variable] : undefined;
      assert.deepEqual(found, expected);
    });
  }

  it('has the key that its manager shows, or else its id', () => {
    const ids = [{ id: 7 }, { id: 'u', 'citation-key': 'k' }, { title: 'T' }, 5].map((data) => readReference(data)?.id);
    assert.deepEqual(ids, ['7', 'k', undefined, undefined]);
  });
});

it('citation-js and its parser of BibTeX are loaded by the first bibliography that needs them', () => {
  const module = fileURLToPath(new URL('../../../src/authoring/index.js', import.meta.url));
  const program = `
    import { createRequire } from 'node:module';
    import { compileBrief } from ${JSON.stringify(module)};
    const loaded = () => Object.keys(createRequire(import.meta.url).cache);
    const isLoaded = (name) => loaded().some((path) => path.includes(\`@citation-js/\${name}/\`) && path.endsWith('.js'));
    const compile = (line) => {
      const source = \`---\\ntitle: T\\nlang: de\\nauthor: { family: A }\\n\${line}\\n---\\n[@a]\\n\`;
      compileBrief(source, { id: 'a', readFile: (path) => (path.endsWith('.bib') ? '@book{a, title = {T}}' : '[{ "id": "a", "title": "T" }]') });
      return isLoaded('core') + '/' + isLoaded('plugin-bibtex');
    };
    console.log([compile('date: 2025'), compile('bibliography: a.json'), compile('bibliography: a.bib')].join());`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], { encoding: 'utf8' });
  assert.equal(stdout.trim(), 'false/false,true/false,true/true');
});
