import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findAll } from '../../../src/brief/find.js';
import type { Inline } from '../../../src/brief/model.js';
import { inlineText } from '../../../src/brief/text.js';
import { BUILT_IN_STYLES } from '../../../src/citation/csl/styles.js';
import { compile } from '../support.js';
import { briefCiting, frontMatterFor, problemsCiting, textOf } from './support.js';

const linksOf = (body: string) =>
  findAll(briefCiting(body).summary, 'link').map(({ node }) => [node.href, inlineText(node.content)]);
const styleOf = (id: string) => BUILT_IN_STYLES.find((style) => style.id === id);

describe('a citation in the text', () => {
  const citations: [source: string, text: string][] = [
    ['[@muster2024]', '(Muster 2024)'],
    ['[@muster2024, S. 12]', '(Muster 2024, S. 12)'],
    ['[@muster2024, 12]', '(Muster 2024, S. 12)'],
    ['[@muster2024, S. 12–14]', '(Muster 2024, S. 12–14)'],
    ['[@muster2024, S. 12-14]', '(Muster 2024, S. 12-14)'],
    ['[@muster2024, S. 12 f.]', '(Muster 2024, S. 12 f.)'],
    ['[@muster2024, S. 12, 15]', '(Muster 2024, S. 12, 15)'],
    ['[@muster2024, S.\u00A012]', '(Muster 2024, S.\u00A012)'],
    ['[@muster2024, Seite 12]', '(Muster 2024, Seite 12)'],
    ['[@muster2024, p. 12]', '(Muster 2024, p. 12)'],
    ['[@muster2024: 12]', '(Muster 2024: 12)'],
    ['[vgl. @muster2024; @beispiel2023, Kap. 3]', '(vgl. Muster 2024; Beispiel und von der Probe 2023, Kap. 3)'],
    ['[vgl. etwa @muster2024, S. 3;\nanders @amt]', '(vgl. etwa Muster 2024, S. 3; anders Amt für Bänke 2022)'],
    [
      '[siehe oben; @muster2024; dort auch S. 5; @amt]',
      '(siehe oben; Muster 2024; dort auch S. 5; Amt für Bänke 2022)',
    ],
    ['[siehe *auch* @muster2024, **besonders** Kap. 2]', '(siehe auch Muster 2024, besonders Kap. 2)'],
    ['Muster [-@muster2024] zeigt', 'Muster (2024) zeigt'],
    ['Muster -@muster2024 zeigt', 'Muster (2024) zeigt'],
    ['Muster -@muster2024 [S. 3 f.] zeigt', 'Muster (2024, S. 3 f.) zeigt'],
    ['Muster -@muster2024 [Kap. 3] zeigt', 'Muster (2024, Kap. 3) zeigt'],
    ['Muster [-@muster2024, S. 3 f.] zeigt', 'Muster (2024, S. 3 f.) zeigt'],
    ['@muster2024 zeigt', 'Muster (2024) zeigt'],
    ['wie @muster2024.', 'wie Muster (2024).'],
    ['@muster2024 [S. 12] zeigt', 'Muster (2024, S. 12) zeigt'],
    ['@muster2024 [S. 12 f.] zeigt', 'Muster (2024, S. 12 f.) zeigt'],
    ['@muster2024\n[Kap. 2] zeigt', 'Muster (2024, Kap. 2) zeigt'],
    ['@muster2024 [vgl. @amt]', 'Muster (2024) (vgl. Amt für Bänke 2022)'],
    ['[@viele2020a; @viele2020b]', '(Eins u.\u00A0a. 2020b; Eins u.\u00A0a. 2020a)'],
    ['@viele2020a sagt', 'Eins u.\u00A0a. (2020) sagt'],
    ['[@{muster2024}]', '(Muster 2024)'],
    ['[@DBLP:a/b, 3]; @DBLP:a/b: ja', '(Stadt Beispielhausen 2021, S. 3); Stadt Beispielhausen (2021): ja'],
    ['„@muster2024“, *@muster2024*', '„Muster (2024)“, Muster (2024)'],
    ['[@muster2024][@amt] [@muster2024] (so)', '(Muster 2024)(Amt für Bänke 2022) (Muster 2024) (so)'],
    ['[so @muster2024]{lang=en}', 'so Muster (2024)'],
    ['> Zitat [@muster2024]\n>\n> — nach @amt', 'Zitat (Muster 2024)\nnach Amt für Bänke (2022)'],
    ['| A @muster2024 | B |\n|---|---|\n| [@amt, S. 3] | C |', 'A Muster (2024)\nB\n(Amt für Bänke 2022, S. 3)\nC'],
    ['Bank\n: so @muster2024', 'Bank\nso Muster (2024)'],
    ['- [@muster2024]\n- @amt', '(Muster 2024)\nAmt für Bänke (2022)'],
    ['> [!NOTE] Nach @amt\n> [@muster2024]', 'Nach Amt für Bänke (2022)\n(Muster 2024)'],
    ['a | b\n--|--\n1 | 2\n\n: Nach [@muster2024]', 'Nach (Muster 2024)\na\nb\n1\n2'],
  ];
  for (const [source, text] of citations) {
    it(`is set in the style of the series: ${JSON.stringify(source)}`, () => assert.equal(textOf(source), text));
  }

  const english: [source: string, text: string][] = [
    ['[@muster2024, p. 12]', '(Muster 2024, p. 12)'],
    ['[@muster2024, pp. 12–14]', '(Muster 2024, pp. 12–14)'],
    ['[@muster2024, p. 12–14]', '(Muster 2024, p. 12–14)'],
    ['[@muster2024, 12]', '(Muster 2024, p. 12)'],
    ['[@viele2020a]', '(Eins et al. 2020)'],
    ['[@beispiel2023]', '(Beispiel and von der Probe 2023)'],
  ];
  for (const [source, text] of english) {
    it(`has the terms of the brief's language: ${source}`, () => {
      assert.equal(textOf(source, frontMatterFor('literatur.bib', 'en')), text);
    });
  }

  const styled: [style: string, source: string, text: string][] = [
    ['apa', '[vgl. @muster2024, S. 3; @beispiel2023]', '(vgl. Muster, 2024, S. 3; Beispiel & von der Probe, 2023)'],
    ['apa', '@beispiel2023 [S. 3]', 'Beispiel & von der Probe (2023, S. 3)'],
    ['vancouver', '[@muster2024] und [vgl. @beispiel2023, Kap. 3; @muster2024]', '(1) und (vgl. 2, Kap. 3,1)'],
    ['vancouver', '@beispiel2023 und @muster2024 [Kap. 3]', 'Beispiel und von der Probe (1) und Muster (2, Kap. 3)'],
  ];
  for (const [id, source, text] of styled) {
    it(`is set in the style that a series chooses: ${id}, ${source}`, () => {
      assert.equal(textOf(source, undefined, { bibliographyStyle: styleOf(id) }), text);
    });
  }

  const links: [source: string, ...links: [href: string, text: string][]][] = [
    [
      '[vgl. @muster2024, S. 3 f.; @amt]',
      ['#ref-muster2024', 'Muster 2024, S. 3 f.'],
      ['#ref-amt', 'Amt für Bänke 2022'],
    ],
    ['[@muster2024, S. 12–14, 20]', ['#ref-muster2024', 'Muster 2024, S. 12–14, 20']],
    ['[@muster2024, S. 12 ff. und 20]', ['#ref-muster2024', 'Muster 2024, S. 12 ff. und 20']],
    ['[@muster2024, Kap. 3, Abs. 2]', ['#ref-muster2024', 'Muster 2024, Kap. 3, Abs. 2']],
    ['[@muster2024, **besonders** S. 3]', ['#ref-muster2024', 'Muster 2024, besonders S. 3']],
    ['[@muster2024: 12]', ['#ref-muster2024', 'Muster 2024: 12']],
    ['@muster2024 [S. 3]', ['#ref-muster2024', 'Muster (2024, S. 3)']],
    ['@muster2024 [S. 3 f.]', ['#ref-muster2024', 'Muster (2024, S. 3 f.)']],
    ['@muster2024 [Kap. 3]', ['#ref-muster2024', 'Muster (2024, Kap. 3)']],
    ['-@muster2024 [S. 3 f.]', ['#ref-muster2024', '2024, S. 3 f.']],
    [
      '[@muster2024, S. 3 f., [hier](https://a.example/x)]',
      ['#ref-muster2024', 'Muster 2024, S. 3'],
      ['https://a.example/x', 'hier'],
    ],
    ['-@muster2024 [Kap. 3]', ['#ref-muster2024', '2024, Kap. 3']],
    ['@muster2024 [Kap. 3^[Note.]]', ['#ref-muster2024', '2024']],
    ['[-@DBLP:a/b]', ['#ref-DBLP-a-b', '2021']],
  ];
  for (const [source, ...expected] of links) {
    it(`links each work to its entry: ${source}`, () => assert.deepEqual(linksOf(source), expected));
  }

  const texts = [
    'stadt@beispiel.example und x.@y',
    '\\@muster2024 und [\\@muster2024]',
    '`@muster2024`',
    '<mailto:a@b.example>',
    'https://a.example/@muster2024',
    '[@stadt](https://a.example/stadt)',
    'ein @ allein und @-',
  ];
  for (const text of texts) {
    it(`is not seen in ${text}`, () => {
      const expected = compile(text).brief?.summary;
      assert.deepEqual(briefCiting(`${text}\n\n[@muster2024]`).summary.slice(0, -1), expected);
    });
  }

  it('works in footnotes, whose works are numbered where the text refers to them', () => {
    const body = 'A[^1] und [@amt] und^[So @muster2024 [S. 2].]\n\n[^1]: Nach [@beispiel2023].';
    const { summary } = briefCiting(body, undefined, { bibliographyStyle: styleOf('vancouver') });
    const notes = findAll(summary, 'note').map(({ node }) => JSON.stringify(node.content));
    assert.match(notes[0] ?? '', /"#ref-beispiel2023","content":\["1"\]/);
    assert.match(notes[1] ?? '', /"#ref-muster2024","content":\["Muster \(3, S\. 2\)"\]/);
  });

  it('works in headings, without a link inside the link of the contents', () => {
    const { sections } = briefCiting('## Nach [@muster2024]\n\n### @amt\n');
    const [section] = sections;
    assert.deepEqual([section?.id, section?.title], ['nach-muster-2024', ['Nach (Muster 2024)']]);
    assert.deepEqual(section?.items[0]?.title, ['Amt für Bänke (2022)']);
  });

  it('keeps what its author wrote around it as it is', () => {
    const [paragraph] = briefCiting(
      '[siehe *m^2^* und [hier](https://a.example/x) zu @muster2024, ~~alt~~ `x`]',
    ).summary;
    assert.ok(paragraph?.type === 'paragraph');
    const types = (inlines: readonly Inline[]) =>
      inlines.map((inline) => (typeof inline === 'string' ? inline : inline.type));
    assert.deepEqual(types(paragraph.content), [...['(siehe ', 'emphasis', ' und ', 'link', ' zu ', 'link', ')']]);
    const [, cited] = findAll(paragraph.content, 'link');
    assert.deepEqual(types(cited?.node.content ?? []), ['Muster 2024, ', 'strikethrough', ' ', 'code']);
  });
});

describe('a citation in a footnote to which nothing refers', () => {
  it('adds nothing to the list of works', () => {
    const { references = '' } = briefCiting('[@amt]\n\n[^1]: Nach @muster2024.');
    assert.deepEqual(
      (JSON.parse(references) as { id: string }[]).map(({ id }) => id),
      ['amt'],
    );
  });
});

describe('a citation that cannot be set', () => {
  const faults: [body: string, ...problems: string[]][] = [
    ['Wie [@muster2023] zeigt', 'reference-unknown 1:6'],
    ['Wie [vgl.\n@beispiel2023; @Muster2024] zeigt', 'reference-unknown 2:16'],
    ['@stadt', 'reference-unknown 1:1'],
    ['[@doppelt] und [@doppelt]', 'reference-duplicate 1:2'],
    ['> [@ohne-titel]', 'reference-untitled 1:4'],
    ['[@ohne-jahr]', 'reference-undated 1:2'],
    ['[@latex]', 'reference-latex 1:2'],
    ['Kein Zitat', 'bibliography-unused -1:15'],
    ['## Literatur\n\n[@muster2024]', 'references-heading 1:1'],
    ['![Bank](bank.png "Nach @muster2024")\n\n[@amt]', 'citation-misplaced 1:1'],
    ['![Nach [@muster2024]](bank.png)\n\n[@amt]', 'citation-misplaced 1:8'],
    ['[der Bericht @muster2024](https://a.example)\n\n[@amt]', 'citation-misplaced 1:14'],
    ['siehe @fig-eins und [@amt]', 'foreign-notation 1:7'],
  ];
  for (const [body, ...problems] of faults) {
    it(`is reported: ${JSON.stringify(body)}`, () => assert.deepEqual(problemsCiting(body), problems));
  }
});
