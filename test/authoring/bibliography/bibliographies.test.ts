import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatProblem } from '../../../src/authoring/index.js';
import { inlineText } from '../../../src/brief/text.js';
import { BUILT_IN_STYLES } from '../../../src/citation/csl/styles.js';
import { briefCiting, compileCiting, frontMatterFor, listOf, problemsCiting, textOf } from './support.js';

const ALL = '[@muster2024; @beispiel2023; @amt; @DBLP:a/b; @viele2020a; @viele2020b]\n';

describe('a bibliography next to a brief', () => {
  it('gives the list of cited works in the style of the series', () => {
    assert.deepEqual(listOf(ALL), [
      'Amt für Bänke (2022): Sitzplan. https://amt.example/sitz_plan (zugegriffen 2. Januar 2025)',
      'Beispiel, M., von der Probe, A. (2023): Sitzen. Erfundene Reihe. Musterhausen: Verlag Muster',
      'Eins, A., Zwei, B., Drei, C. (2020a): Armlehnen',
      'Eins, A., Zwei, B., Drei, C. (2020b): Hocker',
      'Muster, E. (2024): Bänke für EU-Städte. In: Zeitschrift für Erfundenes 12 (3/4), S. 1–20. https://doi.org/10.1234/baenke_2024',
      'Stadt Beispielhausen (2021): Bericht. Stadt Beispielhausen',
    ]);
  });

  it('gives no entries of works that are not cited', () => {
    assert.deepEqual(listOf('[@DBLP:a/b]'), ['Stadt Beispielhausen (2021): Bericht. Stadt Beispielhausen']);
  });

  it('gives each entry an id, and its DOI and address as links', () => {
    const { sections } = briefCiting('[@muster2024; @amt]');
    const [list] = sections[0]?.content ?? [];
    assert.ok(list?.type === 'list' && !list.ordered);
    assert.deepEqual(list.ids, ['ref-amt', 'ref-muster2024']);
    const hrefs = [...JSON.stringify(list.items).matchAll(/"href":"([^"]*)"/g)].map(([, href]) => href);
    assert.deepEqual(hrefs, ['https://amt.example/sitz_plan', 'https://doi.org/10.1234/baenke_2024']);
  });

  it('gives a numbered list in a style with numbers, without repeating them', () => {
    const style = BUILT_IN_STYLES.find(({ id }) => id === 'vancouver');
    const { sections } = briefCiting('[@muster2024; @amt]', undefined, { bibliographyStyle: style });
    const [list] = sections[0]?.content ?? [];
    assert.ok(list?.type === 'list' && list.ordered);
    assert.deepEqual(list.ids, ['ref-muster2024', 'ref-amt']);
    assert.match(listOf('[@muster2024]', undefined, { bibliographyStyle: style })[0] ?? '', /^Muster E\. Bänke/);
  });

  it('places the list below what the author wrote in the section for it', () => {
    const { sections } = briefCiting(
      '[@amt]\n\n## Quellen {.references}\n\nVorab.\n\n### Zum Weiterlesen\n\nMehr.\n\n## Zum Schluss\n',
    );
    assert.deepEqual(
      sections.map(({ id, content }) => [id, ...content.map(({ type }) => type)]),
      [['quellen', 'paragraph', 'list'], ['zum-schluss']],
    );
  });

  const places: [lang: string, body: string, sections: string[]][] = [
    ['de', '## A\n', ['A', 'Literatur']],
    ['de', '## A\n\n## Impressum {.imprint}\n', ['A', 'Literatur', 'Impressum']],
    ['en', '## A\n', ['A', 'References']],
    ['uk', '## A\n', ['A', 'Література']],
    ['it', '## A\n', ['A', 'References']],
  ];
  for (const [lang, body, titles] of places) {
    it(`gets a section for it otherwise: ${lang}, ${titles.join(', ')}`, () => {
      const { sections } = briefCiting(`[@amt]\n\n${body}`, frontMatterFor('literatur.bib', lang));
      assert.deepEqual(
        sections.map(({ title }) => inlineText(title)),
        titles,
      );
      const { lang: own } = sections.find(({ role }) => role === 'references') ?? {};
      assert.equal(own, lang === 'it' ? 'en' : undefined);
    });
  }

  it('may be linked to from the text', () => {
    assert.deepEqual(problemsCiting('[die Literatur](#literatur) und [Muster](#ref-muster2024), [@muster2024]'), []);
  });

  it('gives ids that no heading has', () => {
    const { sections } = briefCiting('[@amt]\n\n## A {#ref-amt}\n');
    assert.deepEqual(sections[1]?.content[0], { ...sections[1]?.content[0], ids: ['ref-amt-2'] });
  });

  it('gives the cited works as CSL-JSON, without notes and files', () => {
    const { references = '' } = briefCiting('[@muster2024]');
    assert.deepEqual(JSON.parse(references), [
      {
        id: 'muster2024',
        type: 'article-journal',
        'container-title': 'Zeitschrift für Erfundenes',
        author: [{ family: 'Muster', given: 'Erika' }],
        issue: '3/4',
        issued: { 'date-parts': [[2024, 5]] },
        page: '1-20',
        title: 'Bänke für EU-Städte',
        volume: '12',
        DOI: '10.1234/baenke_2024',
      },
    ]);
  });

  it('may be CSL-JSON, and several files', () => {
    const frontMatter = frontMatterFor('quellen/mehr.json');
    assert.equal(textOf('[@muster2024; @beispiel2023]', frontMatter), '(Muster 2024; Sitzen 2023)');
    assert.equal(
      textOf('[@muster2024]', frontMatterFor('[leer.bib, quellen/mehr.json]').replace('leer.bib, ', '')),
      '(Muster 2024)',
    );
  });

  it('gives no list without a citation', () => {
    const { brief } = compileCiting('Kein Zitat');
    assert.deepEqual([brief?.sections, brief?.references], [[], undefined]);
  });
});

describe('a bibliography that cannot be used', () => {
  const faults: [bibliography: string, ...problems: string[]][] = [
    ['fehlt.bib', 'bibliography-missing -1:15'],
    ['[literatur.bib, fehlt.json]', 'bibliography-missing -1:31'],
    ['../literatur.bib', 'bibliography-outside -1:15'],
    ['quellen/../../literatur.bib', 'bibliography-outside -1:15'],
    ['/etc/literatur.bib', 'bibliography-outside -1:15'],
    ["'C:\\literatur.bib'", 'bibliography-outside -1:15'],
    ['https://a.example/literatur.bib', 'bibliography-outside -1:15'],
    ['literatur.docx', 'bibliography-ending -1:15'],
    ['literatur', 'bibliography-ending -1:15'],
    ['latin1.bib', 'bibliography-encoding -1:15'],
    ['kaputt.bib', 'bibliography-syntax -1:15'],
    ['offen.bib', 'bibliography-syntax -1:15'],
    ['kaputt.json', 'bibliography-syntax -1:15'],
    ['objekt.json', 'bibliography-syntax -1:15'],
    ['leer.bib', 'bibliography-empty -1:15', 'reference-unknown 1:2'],
    ['{ a: b }', 'not-text -1:15', 'foreign-notation 1:1'],
  ];
  for (const [bibliography, ...problems] of faults) {
    it(`is reported once: ${bibliography}`, () => {
      assert.deepEqual(
        problemsCiting('[@muster2024] und @niemand', frontMatterFor(bibliography)).slice(0, problems.length),
        problems,
      );
      const isUnknown = problems[0]?.startsWith('bibliography-') && problems.length === 1;
      if (isUnknown) assert.equal(problemsCiting('[@x]', frontMatterFor(bibliography)).length, 1);
    });
  }

  const lines: [bibliography: string, text: RegExp][] = [
    ['latin1.bib', /In „latin1\.bib“, Zeile 2,/],
    ['kaputt.bib', /ab Zeile 3 nicht auswerten/],
    ['offen.bib', /ab Zeile \d nicht auswerten/],
    ['kaputt.json', /ab Zeile 3 nicht auswerten/],
  ];
  for (const [bibliography, text] of lines) {
    it(`is reported with its line: ${bibliography}`, () => {
      const [problem] = compileCiting('[@x]', frontMatterFor(bibliography)).problems;
      assert.ok(problem);
      assert.match(formatProblem(problem, 'a.md', 'de'), text);
    });
  }

  const messages: [body: string, de: RegExp, en: RegExp][] = [
    ['[@muster2023]', /Schreiben Sie @muster2024, falls das gemeint ist/, /Write @muster2024 if that is meant/],
    ['[@MUSTER2024]', /@muster2024/, /@muster2024/],
    ['[@ganzanders]', /\(literatur\.bib\)/, /\(literatur\.bib\)/],
    ['[@doppelt]', /literatur\.bib, Zeile 24 und literatur\.bib, Zeile 26/, /line 24 and literatur\.bib, line 26/],
    ['[@ohne-titel]', /literatur\.bib, Zeile 23/, /literatur\.bib, line 23/],
    ['[@latex]', /\\unbekannt/, /\\unbekannt/],
  ];
  for (const [body, de, en] of messages) {
    it(`names entry and cure: ${body}`, () => {
      const [problem] = compileCiting(body).problems;
      assert.ok(problem);
      assert.match(formatProblem(problem, 'a.md', 'de'), de);
      assert.match(formatProblem(problem, 'a.md', 'en'), en);
    });
  }

  it('is missing where the program gives no way to read it', () => {
    const { problems } = compileCiting('[@muster2024]', undefined, { readFile: () => undefined });
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['bibliography-missing'],
    );
  });
});
