import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FOREIGN_NOTATIONS, type ForeignNotation } from '../../../src/authoring/body/foreign-notation.js';
import { formatProblem } from '../../../src/authoring/index.js';
import { compile } from '../support.js';

const notationsIn = (body: string) =>
  compile(body).problems.flatMap(({ code, params, line, column }) =>
    code === 'foreign-notation' ? [`${(params as { notation: string }).notation} ${line - 7}:${column}`] : [],
  );

const PASSAGES: [notation: ForeignNotation, source: string, place?: string][] = [
  ['citation-key', 'Eine Studie ▶[@muster2024, S. 5] zeigt'],
  ['citation-key', 'Eine Studie ▶[vgl. @a1; @b2] zeigt'],
  ['citation-key', 'Wie ▶@beispiel2023 sieht'],
  ['citation-key', '▶[-@muster] zeigt'],
  ['cross-reference', 'Siehe ▶@tbl-werte.'],
  ['inline-note', 'Ein Satz.▶^[Die Anmerkung. Und'],
  ['inline-note', 'Ein *Satz*.▶^[Die *Anmerkung*. Und'],
  ['highlight', 'das ▶==Wichtige== hier'],
  ['math', 'mit ▶$x^2$ und'],
  ['math', '▶$$\na\n$$'],
  ['math', 'mit ▶$x^2+y^2$ und'],
  ['math', 'mit ▶$a_i * b_i$ und'],
  ['template', 'Text ▶{% include bild.html %}'],
  ['template', 'Text ▶{{ page.title }}'],
  ['template', 'Text ▶{{< pagebreak >}}'],
  ['attributes', '![Karte](karte.png) ▶{width=50%}'],
  ['attributes', '[der Bericht](https://a.example)▶{target=_blank}'],
  ['attributes', 'Text\n▶{:#eins .gruen}'],
  ['attributes', '## Titel\n\n▶{: .gruen}\n'],
  ['attributes', '## Titel ▶{#kurz'],
  ['callout', '> ▶[!INFO]\n> Ein Hinweis.'],
  ['callout', '▶!!! note\n\nText'],
  ['contents-mark', '▶[TOC]\n\nText'],
  ['wiki-link', 'Siehe ▶[[Anhang]].'],
  ['link-space', 'Der [Anhang▶](https://b.example/mein anhang.pdf)'],
  ['latex', '▶\\newpage'],
  ['latex', 'Das ist so ▶\\cite{a}.'],
  ['caption-line', '![a](b.png)\n\n▶: Abbildung 1'],
  ['caption-line', 'a | b\n--|--\n1 | 2\n\nText\n\n▶Table: T'],
  ['text-table', '▶+---+---+\n| a | b |\n+---+---+'],
  ['text-table', 'Maßnahme     Wer\n▶-----------  ------\nBänke        Amt'],
  ['pasted-bullet', 'Liste:\n\n▶•\teins\n•\tzwei'],
  ...['·\t', '● ', '■ ', '►\u00A0', '➢\t', '\uF0B7\t', 'o\t', '§\t'].map((bullet): [ForeignNotation, string] => [
    'pasted-bullet',
    `▶${bullet}eins\n${bullet}zwei`,
  ]),
  ['dash-list', 'Liste:\n\n▶– eins\n– zwei'],
  ['dash-list', '- Liste\n  ▶— eins\n  — zwei'],
  ['letter-list', '▶a) erstens\nb) zweitens'],
  ['letter-list', '▶A. erstens\nB. zweitens'],
  ['letter-list', '▶(a) erstens\n(b) zweitens'],
  ['letter-list', '▶i) erstens\nii) zweitens'],
  ['letter-list', '▶(1)\terstens\n(2)\tzweitens'],
  ['letter-list', '1. eins\n   ▶1.1 erstens\n   1.2 zweitens'],
  ['bar-table', '▶| a | b |\n| 1 | 2 |'],
  ['tab-table', '▶Maßnahme\tWer\nBänke\tAmt'],
  ['tab-table', '▶Tel.:\t123\nFax:\t\t124'],
  ['note-label', 'Ein Satz.▶[^eins zwei]'],
  ['note-label', 'Ein Satz.▶[^] Und'],
  ['note-label', '▶[^eins zwei]: Die Anmerkung'],
  ['link-undefined', 'Siehe ▶[den Anhang][anhang] und'],
  ['link-undefined', 'Siehe ▶[Anhang][]'],
  ['link-apart', 'Siehe ▶[den Anhang] (https://a.example/x)'],
  ['link-apart', 'Siehe ▶[den Anhang]\n(https://a.example/x)'],
  ['link-apart', 'Siehe ▶[die Größe] (#groesse)'],
  ['wiki-heading', '▶== Größe der Stadt =='],
  ['wiki-heading', 'Text\n▶=== Größe ===\nText'],
  ['other-markup', 'Das ist ▶{++neu++} und'],
  ['other-markup', 'Das ist ▶{--alt--} und'],
  ['other-markup', 'Das ist ▶{>>so<<} und'],
  ['other-markup', 'Das ist ▶++neu++ und'],
  ['other-markup', "Das ist ▶''kursiv'' und"],
  ['other-markup', "Das ist ▶'''fett''' und"],
  ['other-markup', '▶.. note:: Text'],
  ['other-markup', 'Siehe ▶xref:ziel[das Ziel] und'],
  ['other-markup', '▶image::karte.png[Karte]'],
  ['other-markup', '▶#+BEGIN_QUOTE\nText\n#+END_QUOTE'],
  ['other-markup', 'Das ist ▶%% geheim %% und'],
  ['colon-code', 'Achtung ▶:warning: und'],
  ['emphasis-in-word', 'Das ist ▶*Teil*habe und'],
];

const TEXTS = [
  'Fragen an @stadt oder stadt@example.de, auch mail@muster2024.example',
  'Von 5 $ auf 10 $, von $5 auf $10',
  '~5 Prozent, ~5 bis ~10',
  'der*die*das und Bürger*innen und *so* und **Frauen**häuser',
  'a = b, a == b und c == d',
  'die Menge {1, 2} und { und }',
  '[so] und [1] und [x, y]',
  'Ein [Link mit Text](https://a.example): Wert',
  '[ ] offen',
  'a) nur ein Punkt',
  '– nur ein Punkt\nund weiter',
  '1.5 Millionen\nund 2.5 Millionen',
  '§ 5 gilt\n§ 6 auch',
  'o ja\no nein',
  '| nur eine Zeile |',
  '| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |',
  'a\tb',
  "C++ und C++, 10 %% und 5 %%, a -- b, Rock ’n’ Roll, 5′ 3″, geht's, Hans' Haus",
  'Bürger:innen, der:die:das, 10:30:00, Titel: so: und, https://a.example/:b:',
  '== so',
  'Der Link: [so](https://a.example)',
  'Muster [1] (https://a.example/x), [x] (siehe dort), [sic] (#)',
  '[a][b] und [c][]\n\n[b]: https://a.example\n[c]: https://a.example',
  'Text[^eins]\n\n[^eins]: Die Anmerkung',
  'Zeit: 12 bis 14 Uhr',
  '\\@muster2024, \\[@muster], CO\\~2\\~, m\\^2\\^, \\[TOC], \\$x^2\\$, \\{width=50%}',
  '5 · 3',
];

describe('notation that a brief does not read', () => {
  for (const [notation, source] of PASSAGES) {
    it(`is published with a warning: ${JSON.stringify(source)}`, () => {
      const before = source.slice(0, source.indexOf('▶')).split('\n');
      const expected = `${notation} ${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
      assert.ok(notationsIn(source.replace('▶', '')).includes(expected), notationsIn(source.replace('▶', '')).join());
    });
  }

  for (const text of TEXTS) {
    it(`is not mistaken for similar text: ${text}`, () => assert.deepEqual(notationsIn(text), []));
  }

  it('has an example of each kind above, with a name and a cure in both languages', () => {
    for (const notation of FOREIGN_NOTATIONS) {
      assert.ok(
        PASSAGES.some(([one]) => one === notation),
        notation,
      );
      for (const language of ['de', 'en'] as const) {
        const problem = {
          code: 'foreign-notation',
          severity: 'warning',
          line: 1,
          column: 1,
          params: { notation },
        } as const;
        assert.ok(!formatProblem(problem, 'a.md', language).includes('undefined'));
      }
    }
  });
});
