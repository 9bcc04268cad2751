import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inlineText } from '../../../src/brief/text.js';
import {
  bibliographyFaultOf,
  completeCitation,
  formatBibliography,
  type TextCitation,
} from '../../../src/citation/csl/bibliography.js';
import { readKnownXml } from '../../../src/citation/csl/citeproc.js';
import { BUILT_IN_STYLES, SUGGESTED, type CslStyle } from '../../../src/citation/csl/styles.js';
import type { Reference } from '../../../src/citation/references/reference.js';
import { QUOTING, SAMPLE_STYLE } from '../support.js';

const WORKS: Reference[] = [
  {
    id: 'a',
    type: 'article-journal',
    title: 'Über „Bänke“ und <i>Hocker</i>: 5 < 6',
    author: [
      { family: "d'Exemple", given: 'Émile' },
      { family: 'Muster', given: 'Karl-Heinz', 'non-dropping-particle': 'von der' },
    ],
    issued: { 'date-parts': [[2024, 5]] },
    'container-title': 'Journal of benches',
    volume: '12',
    issue: '3/4',
    page: '1-20',
    DOI: '10.1234/a_b',
  },
  {
    id: 'b',
    type: 'chapter',
    title: 'Sitzen',
    author: [{ family: 'Muster', given: 'Erika' }],
    editor: [
      { family: 'Heraus', given: 'G.' },
      { family: 'Geber', given: 'H.' },
    ],
    issued: { 'date-parts': [[2020]] },
    'container-title': 'Ein Buch',
    publisher: 'Verlag',
    'publisher-place': 'Ort',
    page: '3–9',
  },
  {
    id: 'c',
    type: 'book',
    title: 'Stehen',
    author: [{ family: 'Muster', given: 'Erika' }],
    issued: { 'date-parts': [[2020]] },
    edition: '2',
  },
  { id: 'd', type: 'webpage', title: 'Plan', author: [{ literal: 'Amt für Bänke' }], URL: 'https://amt.example/p' },
  {
    id: 'e',
    type: 'report',
    title: 'constructor',
    editor: [{ family: 'Heraus', given: 'G.' }],
    'collection-title': 'Reihe',
    'collection-number': '05|2025',
  },
];

const cite = (id: string, isNarrative = false): TextCitation => ({
  isNarrative,
  isOrdered: false,
  cites: [{ id, withoutAuthors: false }],
});
const listIn = (style: CslStyle, language: 'de' | 'en' = 'de', works = WORKS) =>
  formatBibliography(
    works,
    works.map(({ id }) => cite(id)),
    style,
    language,
  ).entries.map(({ content }) => inlineText(content));
const [APA, HARVARD, VANCOUVER] = BUILT_IN_STYLES as [CslStyle, CslStyle, CslStyle];

describe('a list of works', () => {
  it('has the form of the series, with German terms', () => {
    assert.deepEqual(listIn(SUGGESTED), [
      'Amt für Bänke (o.\u00A0J.): Plan. https://amt.example/p',
      "d'Exemple, É., von der Muster, K.-H. (2024): Über „Bänke“ und Hocker: 5 < 6. In: Journal of benches 12 (3/4), S. 1–20. https://doi.org/10.1234/a_b",
      'Heraus, G. (Hrsg.) (o.\u00A0J.): constructor. Reihe. 05|2025',
      'Muster, E. (2020a): Sitzen. In: Heraus, G., Geber, H. (Hrsg.): Ein Buch, S. 3–9. Ort: Verlag',
      'Muster, E. (2020b): Stehen. 2. Aufl.',
    ]);
  });

  it('has English terms as well', () => {
    const list = listIn(SUGGESTED, 'en').join('\n');
    for (const term of ['(n.d.)', 'In: ', 'pp. 1–20', '(eds.)', '2nd ed.']) assert.ok(list.includes(term), term);
  });

  for (const style of [SUGGESTED, APA, HARVARD, VANCOUVER, QUOTING]) {
    it(`keeps names and titles as they are: ${style.id}`, () => {
      const list = listIn(style).join('\n');
      for (const text of ['Hocker: 5 < 6', 'Journal of benches', 'constructor', 'Amt für Bänke']) {
        if (style !== QUOTING || text !== 'Journal of benches') assert.ok(list.includes(text), `${text}: ${list}`);
      }
      assert.ok(!/[\uE000-\uF8FF]|undefined/.test(list));
    });

    it(`does not depend on the works of other briefs: ${style.id}`, () => {
      const first = listIn(style);
      listIn(
        style,
        'de',
        WORKS.slice(2).map((work) => ({ ...work, title: 'Anders' })),
      );
      assert.deepEqual(listIn(style), first);
    });
  }

  it('keeps the markup of titles', () => {
    const { entries } = formatBibliography(WORKS, [cite('a')], SUGGESTED, 'de');
    assert.match(JSON.stringify(entries), /\{"type":"emphasis","content":\["Hocker"\]\}/);
  });

  it('has no works that are not cited', () => {
    const { entries } = formatBibliography(WORKS, [cite('b')], SUGGESTED, 'de');
    assert.deepEqual(
      entries.map(({ id }) => id),
      ['b'],
    );
  });
});

describe('citations of works', () => {
  const textsIn = (style: CslStyle, ...citations: TextCitation[]) =>
    formatBibliography(WORKS, citations, style, 'de').citations.map((citation, index) =>
      inlineText(
        completeCitation(
          citation,
          (citations[index]?.cites ?? []).map(() => ({ href: '#x', prefix: [], suffix: [] })),
        ),
      ),
    );

  it('tell works of one year apart only where both are cited', () => {
    assert.deepEqual(textsIn(SUGGESTED, cite('b')), ['(Muster 2020)']);
    assert.deepEqual(textsIn(SUGGESTED, cite('b'), cite('c', true)), ['(Muster 2020a)', 'Muster (2020b)']);
  });

  it('name the authors in a sentence even where the style has only numbers', () => {
    assert.deepEqual(textsIn(VANCOUVER, cite('c', true), cite('a'), cite('d', true)), [
      'Muster (1)',
      '(2)',
      'Amt für Bänke (3)',
    ]);
  });

  it('name editors or the title of a work without authors', () => {
    assert.deepEqual(textsIn(SUGGESTED, cite('e')), ['(Heraus o.\u00A0J.)']);
  });
});

describe('a style for works', () => {
  it('works if it is one of every brief', () => {
    for (const style of [SUGGESTED, ...BUILT_IN_STYLES]) assert.equal(bibliographyFaultOf(style), undefined);
  });

  it('does not work if it cites in notes or fails', () => {
    const styleWith = (csl: string): CslStyle => ({ id: 'x', read: () => readKnownXml(csl) });
    assert.equal(bibliographyFaultOf(styleWith(SAMPLE_STYLE.replace('class="in-text"', 'class="note"'))), 'note');
    const broken = styleWith(SAMPLE_STYLE.replace('<number variable', '<nummer variable'));
    assert.match(JSON.stringify(bibliographyFaultOf(broken)), /nummer/);
  });
});
