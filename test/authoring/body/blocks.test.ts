import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Block } from '../../../src/brief/model.js';
import { findAll } from '../../../src/brief/find.js';
import { blockText } from '../../../src/brief/text.js';
import { blocksOf, codesIn, compile, problemsIn } from '../support.js';

const paragraph = (text: string): Block => ({ type: 'paragraph', content: [text] });

describe('quotes', () => {
  it('contain paragraphs', () => {
    assert.deepEqual(blocksOf('> eins\n> zwei\n>\n> drei'), [
      { type: 'quote', content: [paragraph('eins zwei'), paragraph('drei')] },
    ]);
  });

  it('end with an attribution if the last paragraph begins with an em dash', () => {
    assert.deepEqual(blocksOf('> Kraft\n>\n> — Integrationsbeauftragte*r aus Sachsen'), [
      { type: 'quote', content: [paragraph('Kraft')], attribution: ['Integrationsbeauftragte*r aus Sachsen'] },
    ]);
  });

  it('accept three hyphens as an em dash', () => {
    assert.deepEqual(blocksOf('> Kraft\n>\n> --- *Eine*r*'), [
      { type: 'quote', content: [paragraph('Kraft')], attribution: [{ type: 'emphasis', content: ['Eine*r'] }] },
    ]);
  });

  it('do not consist of an attribution alone', () => {
    assert.deepEqual(blocksOf('> — Kraft'), [{ type: 'quote', content: [paragraph('— Kraft')] }]);
  });

  it('warn of an attribution without a blank line above it', () => {
    assert.deepEqual(problemsIn('> Kraft\n> — Jemand'), ['attribution-line 2:1']);
  });

  it('do not warn of the attribution of a quote inside', () => {
    assert.deepEqual(problemsIn('> > Kraft\n> >\n> > — Jemand\n>\n> Und mehr'), []);
    assert.deepEqual(problemsIn('> > Kraft\n> > — Jemand\n>\n> Und mehr'), ['attribution-line 2:1']);
  });

  it('end with an attribution if it begins with the dash that Unicode has for it', () => {
    assert.deepEqual(blocksOf('> Kraft\n>\n> ― Jemand'), [
      { type: 'quote', content: [paragraph('Kraft')], attribution: ['Jemand'] },
    ]);
  });

  for (const source of [
    '‒ Jemand',
    '− Jemand',
    '~ Jemand',
    '(Jemand, Stadt A)',
    'Quelle: Jemand',
    '(Quelle: Jemand)',
    'Source: A',
  ]) {
    it(`warn of a last paragraph that looks like an attribution: ${source}`, () => {
      assert.deepEqual(problemsIn(`> Kraft\n>\n> ${source}`), ['attribution-line 3:1']);
      assert.deepEqual(problemsIn(`> ${source}`), []);
    });
  }

  it('do not warn of a sentence that begins with a bracket or with a similar word', () => {
    for (const text of ['(Jemand) sagt das.', 'Quellen sind gut.', '~5 Prozent'])
      assert.deepEqual(problemsIn(`> Kraft\n>\n> ${text}`), []);
  });

  it('warn of an attribution with a shorter dash', () => {
    assert.deepEqual(problemsIn('> Kraft\n>\n> – Jemand'), ['attribution-line 3:1']);
  });

  it('warn of an attribution that is emphasised, or the only entry of a list', () => {
    assert.deepEqual(problemsIn('> Kraft\n>\n> *— Jemand*'), ['attribution-line 3:1']);
    assert.deepEqual(problemsIn('> Kraft\n>\n> **– Jemand**'), ['attribution-line 3:1']);
    assert.deepEqual(problemsIn('> Kraft\n>\n> - Jemand'), ['attribution-line 3:1']);
    assert.deepEqual(problemsIn('> Kraft\n>\n> - Mut\n> - Zeit'), []);
    assert.deepEqual(problemsIn('> - Mut'), []);
  });

  it('do not warn of a dash within the text', () => {
    assert.deepEqual(problemsIn('> Kraft – ja\n> – und Mut'), []);
  });

  it('continue on a line without the marker', () => {
    assert.deepEqual(blocksOf('> eins\nzwei'), [{ type: 'quote', content: [paragraph('eins zwei')] }]);
  });

  it('continue with a date on a line without the marker', () => {
    assert.deepEqual(blocksOf('> am\n3. Oktober'), [{ type: 'quote', content: [paragraph('am 3. Oktober')] }]);
  });
});

describe('groups', () => {
  it('mark blocks in another language', () => {
    assert.deepEqual(blocksOf('::: {lang=en}\nHello\n\n- World\n:::\n\nHallo'), [
      {
        type: 'group',
        lang: 'en',
        content: [paragraph('Hello'), { type: 'list', ordered: false, items: [[paragraph('World')]] }],
      },
      paragraph('Hallo'),
    ]);
  });

  it('can contain a quote with its attribution', () => {
    const [group] = blocksOf('::: {lang="en"}\n> Power\n>\n> — A resident\n:::');
    assert.deepEqual(group, {
      type: 'group',
      lang: 'en',
      content: [{ type: 'quote', content: [paragraph('Power')], attribution: ['A resident'] }],
    });
  });

  it('can be nested', () => {
    assert.deepEqual(blocksOf('::: {lang=en}\n::: {lang=fr}\nSalut\n:::\n:::'), [
      { type: 'group', lang: 'en', content: [{ type: 'group', lang: 'fr', content: [paragraph('Salut')] }] },
    ]);
  });

  it('interrupt a paragraph', () => {
    assert.deepEqual(blocksOf('Hallo\n::: {lang=en}\nHello\n:::'), [
      paragraph('Hallo'),
      { type: 'group', lang: 'en', content: [paragraph('Hello')] },
    ]);
  });

  it('must be closed', () => assert.deepEqual(problemsIn('\n::: {lang=en}\nHello'), ['group-unclosed 2:1']));
  it('must be opened', () => assert.deepEqual(problemsIn('Hallo\n\n:::'), ['group-unopened 3:1']));
  it('keep their text where attributes only name or dress it, with a warning', () => {
    assert.deepEqual(problemsIn('::: {.epigraph #x}\nHallo\n:::'), ['attributes-ignored 1:1']);
    assert.deepEqual(problemsIn('::: epigraph\nHallo\n:::'), ['attributes-ignored 1:1']);
    assert.deepEqual(blocksOf('::: {.epigraph}\nHallo\n:::'), [
      { type: 'group', lang: 'de', content: [{ type: 'paragraph', content: ['Hallo'] }] },
    ]);
  });

  it('need a language', () => assert.deepEqual(problemsIn('::: {}\nHello\n:::'), ['language-missing 1:1']));
  it('need a valid language', () => {
    assert.deepEqual(problemsIn('::: {lang=en_US}\nHello\n:::'), ['invalid-language 1:1']);
  });
  it('refuse classes', () => {
    assert.deepEqual(codesIn('::: {.note lang=en}\nHello\n:::'), ['unknown-attribute']);
    assert.deepEqual(codesIn('::: a b\nHello\n:::'), ['attribute-syntax', 'attribute-syntax', 'language-missing']);
  });
});

describe('definition lists', () => {
  const list = (...items: [term: string, ...definitions: Block[][]][]): Block => ({
    type: 'definitions',
    items: items.map(([term, ...definitions]) => ({ term: [term], definitions })),
  });

  const read: [source: string, blocks: Block[]][] = [
    ['A\n: eins', [list(['A', [paragraph('eins')]])]],
    ['A\n\n:   eins', [list(['A', [paragraph('eins')]])]],
    ['A\n: eins\nzwei\n  drei', [list(['A', [paragraph('eins zwei drei')]])]],
    ['A\n: eins\n: zwei\n\n: drei', [list(['A', [paragraph('eins')], [paragraph('zwei')], [paragraph('drei')]])]],
    ['A\n: eins\nB\n: zwei', [list(['A', [paragraph('eins')]], ['B', [paragraph('zwei')]])]],
    [
      'A\n\n: eins\n\nB\n\n: zwei\n\nText',
      [list(['A', [paragraph('eins')]], ['B', [paragraph('zwei')]]), paragraph('Text')],
    ],
    [
      'A\n:   eins\n\n    zwei\n\n    - drei',
      [
        list([
          'A',
          [paragraph('eins'), paragraph('zwei'), { type: 'list', ordered: false, items: [[paragraph('drei')]] }],
        ]),
      ],
    ],
    [
      'A\n: eins\n- zwei',
      [list(['A', [paragraph('eins')]]), { type: 'list', ordered: false, items: [[paragraph('zwei')]] }],
    ],
    ['> A\n> : eins', [{ type: 'quote', content: [list(['A', [paragraph('eins')]])] }]],
    ['- A\n  : eins', [{ type: 'list', ordered: false, items: [[list(['A', [paragraph('eins')]])]] }]],
    ['A\n: > eins', [list(['A', [{ type: 'quote', content: [paragraph('eins')] }]])]],
    ['A\n: <!-- leer -->', [{ type: 'definitions', items: [{ term: ['A'], definitions: [] }] }]],
  ];
  for (const [source, blocks] of read) {
    it(`are read: ${JSON.stringify(source)}`, () => assert.deepEqual(blocksOf(source), blocks));
  }

  it('have markup in terms and definitions, which are checked', () => {
    const [first] = blocksOf('*A*^[x]\n: b^[y]');
    assert.deepEqual(
      findAll(first, 'note').map(({ node }) => node.number),
      [1, 2],
    );
    assert.deepEqual(problemsIn('Text\n\nA <i>\n: b\n\n  c <b>\n\nD\n\n: e <u>'), [
      'raw-html 3:3',
      'raw-html 6:5',
      'raw-html 10:5',
    ]);
  });

  it('are not mistaken for a caption, nor for text', () => {
    const types = (source: string) => blocksOf(source).map(({ type }) => type);
    assert.deepEqual(types('Text\n\n: T\n\na | b\n--|--\n1 | 2'), ['paragraph', 'table']);
    assert.deepEqual(types('a | b\n--|--\n1 | 2\n\n: T'), ['table']);
    assert.deepEqual(types('eins\nzwei\n: drei'), ['paragraph']);
    assert.deepEqual(types('eins\n:drei'), ['paragraph']);
    assert.deepEqual(types('eins\n\n\n: drei'), ['paragraph', 'paragraph']);
    assert.deepEqual(types('![a](b.png)\n\n: drei'), ['figure', 'paragraph']);
    assert.deepEqual(types('- eins\n\n: drei'), ['list', 'paragraph']);
  });
});

describe('boxes', () => {
  const box = (title: string, ...content: Block[]): Block => ({ type: 'box', title: [title], content });

  const read: [source: string, blocks: Block[]][] = [
    ['::: {.callout-note}\nText\n:::', [box('Hinweis', paragraph('Text'))]],
    ['::: callout-tip\nText\n:::', [box('Tipp', paragraph('Text'))]],
    [
      '::: {.callout-important title="Zuerst lesen"}\nText\n\n- a\n:::',
      [box('Zuerst lesen', paragraph('Text'), { type: 'list', ordered: false, items: [[paragraph('a')]] })],
    ],
    ['::: {.callout-warning}\n\n## Zuerst lesen\n\nText\n:::', [box('Zuerst lesen', paragraph('Text'))]],
    ['::: {.callout-caution}\n### Zuerst lesen\nText\n:::', [box('Zuerst lesen', paragraph('Text'))]],
    [
      '::: {.callout-note lang=en}\nText\n:::',
      [{ type: 'group', lang: 'en', content: [box('Note', paragraph('Text'))] }],
    ],
    ['> [!NOTE]\n> Text', [box('Hinweis', paragraph('Text'))]],
    ['> [!TIP]\n>\n> eins\nzwei', [box('Tipp', paragraph('eins zwei'))]],
    ['> [!important] Zuerst lesen\n> Text', [box('Zuerst lesen', paragraph('Text'))]],
    ['> [!WARNING]- Zuerst lesen\n> Text', [box('Zuerst lesen', paragraph('Text'))]],
    [
      '> [!Caution]\n> > Zitat\n> >\n> > — Wer',
      [box('Vorsicht', { type: 'quote', content: [paragraph('Zitat')], attribution: ['Wer'] })],
    ],
    [
      '- a\n\n  > [!NOTE]\n  > Text',
      [{ type: 'list', ordered: false, items: [[paragraph('a'), box('Hinweis', paragraph('Text'))]] }],
    ],
    ['> [!NOTE]', [box('Hinweis')]],
    ['> [!NOTE]\n> <!-- leer -->', []],
  ];
  for (const [source, blocks] of read) {
    it(`are read: ${JSON.stringify(source)}`, () => assert.deepEqual(blocksOf(source), blocks));
  }

  it('have titles with markup, which are checked', () => {
    const [first] = blocksOf('> [!NOTE] Zu *lesen*^[jetzt]\n> Text');
    assert.deepEqual(first?.type === 'box' && first.title?.[1], { type: 'emphasis', content: ['lesen'] });
    assert.deepEqual(problemsIn('> [!NOTE] Zu "lesen"\n> "a"'), [
      'straight-quote 1:14',
      'straight-quote 1:20',
      'straight-quote 2:3',
      'straight-quote 2:5',
    ]);
    assert.deepEqual(problemsIn('Text\n\n::: {.callout-note}\n\n## Zu <i>\n\n<b>\n:::'), [
      'raw-html 5:7',
      'raw-html 7:1',
    ]);
  });

  it('have no title in a language that the interface does not know', () => {
    assert.deepEqual(blocksOf('::: {.callout-note lang=nl}\nTekst\n:::'), [
      { type: 'group', lang: 'nl', content: [{ type: 'box', content: [paragraph('Tekst')] }] },
    ]);
  });

  it('lose their other attributes, with a warning', () => {
    const { problems } = compile('::: {#x .callout-note .y collapse="true" lang=q}\n\n## A {#b}\n:::');
    assert.deepEqual(
      problems.map(({ code, line, params }) => [code, line - 7, params]),
      [
        ['attributes-ignored', 1, { ignored: '#x .y collapse=true lang=q' }],
        ['attributes-ignored', 3, { ignored: '#b' }],
      ],
    );
  });

  it('refuse a second heading, and must be closed', () => {
    assert.deepEqual(problemsIn('::: {.callout-note}\n## A\n\n## B\n:::'), ['heading-inside-block 4:1']);
    assert.deepEqual(problemsIn('::: {.callout-note}\nA'), ['group-unclosed 1:1']);
  });

  it('are quotes if their mark is not at the start', () => {
    assert.deepEqual(
      blocksOf('> Text\n> [!NOTE]').map(({ type }) => type),
      ['quote'],
    );
  });
});

describe('tables', () => {
  it('consist of a header row and rows of inlines', () => {
    assert.deepEqual(blocksOf('| Ort | *Zahl* |\n| --- | --- |\n| Bürger*innen | 1 |\n| a \\| b | |'), [
      {
        type: 'table',
        head: [['Ort'], [{ type: 'emphasis', content: ['Zahl'] }]],
        rows: [
          [['Bürger*innen'], ['1']],
          [['a | b'], []],
        ],
      },
    ]);
  });

  it('align in the direction of the text', () => {
    const [table] = blocksOf('a | b | c | d\n:-- | --: | :-: | ---\n1 | 2 | 3 | 4');
    assert.deepEqual(table?.type === 'table' && table.align, ['start', 'end', 'center', null]);
  });

  it('fill up short rows', () => {
    const [table] = blocksOf('a | b\n--|--\n1');
    assert.deepEqual(table?.type === 'table' && table.rows, [[['1'], []]]);
  });

  it('can follow a paragraph without a blank line', () => {
    assert.deepEqual(
      blocksOf('Text\na | b\n--|--\n1 | 2').map(({ type }) => type),
      ['paragraph', 'table'],
    );
  });

  it('refuse a row with too many cells, whose text would be lost', () => {
    assert.deepEqual(problemsIn('a | b\n--|--\n1 | 2\n1 | 2 | 3'), ['table-columns 4:1']);
    assert.deepEqual(problemsIn('a | b\n--|--\n1 | 2\nQuelle'), ['table-text 4:1']);
    assert.deepEqual(problemsIn('| a |\n|--|\n1\n2'), []);
  });

  it('refuse a header row that does not match', () => {
    assert.deepEqual(problemsIn('| a |\n|--|--|'), ['table-header 1:1']);
  });
});

describe('captions of tables', () => {
  const TABLE = 'a | b\n--|--\n1 | 2';
  const captionsOf = (body: string) =>
    blocksOf(body).map((block) => (block.type === 'table' ? (block.caption ?? null) : block.type));

  it('are paragraphs before or after them that begin with a colon or with "Table:"', () => {
    for (const body of [
      `${TABLE}\n\n: T *1*`,
      `${TABLE}\n\nTable: T *1*`,
      `: T *1*\n\n${TABLE}`,
      `: T *1*\n${TABLE}`,
      `${TABLE}\n: T *1*`,
      `${TABLE}\n\n:   T\n    *1*`,
    ]) {
      assert.deepEqual(captionsOf(body), [['T ', { type: 'emphasis', content: ['1'] }]]);
      assert.deepEqual(problemsIn(body), []);
    }
  });

  it('belong to the table before them unless that has one', () => {
    assert.deepEqual(captionsOf(`${TABLE}\n\n: eins\n\n${TABLE}\n\n: zwei`), [['eins'], ['zwei']]);
    assert.deepEqual(captionsOf(`: eins\n\n${TABLE}\n\n: zwei\n\n${TABLE}`), [['eins'], ['zwei']]);
    assert.deepEqual(captionsOf(`${TABLE}\n\n: eins\n\n${TABLE}`), [['eins'], null]);
  });

  it('are found in quotes and lists', () => {
    assert.deepEqual(blockText(blocksOf(`- ${TABLE.replaceAll('\n', '\n  ')}\n\n  : eins`)), 'eins\na\nb\n1\n2');
  });

  it('lose their attributes, with a warning', () => {
    const body = `${TABLE}\n\n: Tabelle {1}, *so*\n  und so {#tbl-x .klasse}`;
    assert.deepEqual(captionsOf(body), [['Tabelle {1}, ', { type: 'emphasis', content: ['so'] }, ' und so']]);
    assert.deepEqual(problemsIn(body), ['attributes-ignored 6:10']);
  });

  it('can refer to footnotes, which are numbered in reading order', () => {
    const [table] = blocksOf('a | b[^y]\n--|--\n1 | 2\n\n: T[^x]\n\n[^x]: eins\n\n[^y]: zwei');
    assert.ok(table?.type === 'table');
    const numbers = (tree: unknown) => findAll(tree, 'note').map(({ node }) => node.number);
    assert.deepEqual([numbers(table.caption), numbers(table.head)], [[1], [2]]);
  });

  it('are rows if they have cells', () => {
    assert.deepEqual(blockText(blocksOf(`${TABLE}\n: x | y`)), 'a\nb\n1\n2\n: x\ny');
  });
});

describe('lines in a cell of a table', () => {
  const cell = (source: string) => {
    const [table] = blocksOf(`a | b\n--|--\n${source} | 2`);
    return table?.type === 'table' && table.rows[0]?.[0];
  };

  for (const mark of ['<br>', '<br/>', '<br />', '<BR>', ' \\ ', '\\ ']) {
    it(`are separated by ${JSON.stringify(mark)}`, () => {
      assert.deepEqual(cell(`eins${mark}*zwei*${mark}drei`), [
        'eins',
        { type: 'break' },
        { type: 'emphasis', content: ['zwei'] },
        { type: 'break' },
        'drei',
      ]);
    });
  }

  it('are separated in the header row as well', () => {
    const [table] = blocksOf('a<br>b | c\n--|--\n1 | 2');
    assert.deepEqual(table?.type === 'table' && table.head[0], ['a', { type: 'break' }, 'b']);
  });

  it('are not separated by other backslashes', () => {
    assert.deepEqual(cell('a\\b \\\\ c \\| d \\'), ['a\\b \\ c | d \\']);
  });
});

describe('figures', () => {
  it('are images that are alone in a paragraph, with the title as caption', () => {
    assert.deepEqual(blocksOf('![Karte der Bürger*innen](bilder/karte.svg "Stand: 3. Oktober &amp; später")'), [
      {
        type: 'figure',
        src: 'bilder/karte.svg',
        alt: 'Karte der Bürger*innen',
        caption: 'Stand: 3. Oktober & später',
      },
    ]);
  });

  it('lack a caption without a title', () => {
    assert.deepEqual(blocksOf('![Karte](karte.svg)'), [{ type: 'figure', src: 'karte.svg', alt: 'Karte' }]);
  });

  it('accept a reference to a definition', () => {
    assert.deepEqual(blocksOf('![Karte][k]\n\n[k]: karte.svg "Stand"'), [
      { type: 'figure', src: 'karte.svg', alt: 'Karte', caption: 'Stand' },
    ]);
  });
});

describe('rules', () => {
  for (const mark of ['---', '***', '___', '- - -']) {
    it(`are written ${mark}`, () => {
      assert.deepEqual(blocksOf(`eins\n\n${mark}\n\nzwei`), [paragraph('eins'), { type: 'rule' }, paragraph('zwei')]);
    });
  }

  it('are refused directly below text, which Markdown would turn into a heading', () => {
    assert.deepEqual(problemsIn('eins\nzwei\n---\ndrei'), ['heading-underlined 3:1']);
    assert.deepEqual(problemsIn('eins\n---'), ['heading-underlined 2:1']);
    assert.deepEqual(problemsIn('eins\n----------'), ['heading-underlined 2:1']);
    assert.deepEqual(problemsIn('eins\nzwei\n========='), ['heading-underlined 3:1']);
  });
});

describe('number signs that open no heading', () => {
  const SPACES = ['\u00A0', '\u3000', '\u2003', '\u2009', '\u202F', '\uFEFF', '\u200B', '\u00AD', '\f', '\v'];
  for (const space of SPACES) {
    const name = `U+${space.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    it(`are refused before the invisible character ${name}, also in quotes and lists`, () => {
      for (const [before, place] of [
        ['', '1:3'],
        ['> ', '1:5'],
        ['- ', '1:5'],
      ] as const) {
        const { problems } = compile(`${before}##${space}Titel\n`);
        assert.deepEqual(
          problems.map(({ code, params }) => [code, params]),
          [['heading-space', { character: name }]],
        );
        assert.deepEqual(problemsIn(`${before}##${space}Titel\n`), [`heading-space ${place}`]);
      }
    });
  }

  it('are refused directly before a word', () => {
    assert.deepEqual(problemsIn('Text\n##Titel'), ['heading-space 2:3']);
  });

  it('are text where one sign precedes a word or a number', () => {
    assert.deepEqual(problemsIn('#Hashtag\n#5 und C## und \\##x'), []);
  });
});

describe('definitions that no reader sees', () => {
  const cases: [source: string, problems: string[]][] = [
    ['- [a]: https://a.example', ['link-definition-unused 1:3']],
    ['> [a]: https://a.example\n>\n> Text', ['link-definition-unused 1:3']],
    ['::: {lang=en}\n[a]: https://a.example\n:::', ['link-definition-unused 2:1']],
    ['x[^1]\n\n[^1]: Text\n\n    [a]: https://a.example', ['link-definition-unused 5:5']],
    ['x[^1]\n\n[^1]: [a]: https://a.example', ['footnote-empty 3:1', 'link-definition-unused 3:7']],
    ['[Text][a]\n\n[a]: https://a.example\n[A]: https://b.example', ['link-definition-duplicate 4:1']],
    ['[Text][a]\n\n[a]: https://a.example\n\n- [a]: https://b.example', ['link-definition-duplicate 5:3']],
    ['[Text][a]\n\n[a]: https://a.example "Titel"', ['title-lost 3:1']],
    ['## A {lang=en lang=fr}', ['attribute-syntax 1:1']],
    ['*[ABK]: Abkürzung\n\nAbk und ABKs', ['abbreviation-unused 1:1']],
    ['*[ABK]: Abkürzung\n\n![ABK](a.png)', ['abbreviation-unused 1:1']],
  ];
  for (const [source, expected] of cases) {
    it(`are reported: ${JSON.stringify(source)}`, () => assert.deepEqual(problemsIn(source), expected));
  }

  it('are reported with their last line', () => {
    const [problem] = compile('Text\n\n[a]: https://a.example\n  "Titel"\n').problems;
    assert.deepEqual([problem?.line, problem?.lastLine], [10, 11]);
    const [note] = compile('Text\n\n[^1]: a\n\n    b\n').problems;
    assert.deepEqual([note?.code, note?.line, note?.lastLine], ['footnote-unused', 10, 12]);
  });

  it('are not reported in a note that two sections refer to', () => {
    assert.deepEqual(problemsIn('## A\n\na[^1]\n\n## B\n\nb[^1]\n\n[^1]: [Text][x]\n\n    [x]: https://a.example'), []);
  });

  it('are no problem where a title becomes a caption', () => {
    assert.deepEqual(problemsIn('![Karte][a]\n\n[a]: karte.png "Titel"'), []);
  });
});

describe('cells of a table', () => {
  it('are counted with their escaped backslashes', () => {
    assert.deepEqual(problemsIn('a | b\n--|--\n1 \\\\| 2 | 3'), ['table-columns 3:1']);
    assert.deepEqual(problemsIn('a | b\n--|--\n1 \\| 2 | 3'), []);
  });
});
