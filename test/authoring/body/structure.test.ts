import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { idFromText } from '../../../src/authoring/body/ids.js';
import { findAll } from '../../../src/brief/find.js';
import { problemMessage } from '../../../src/authoring/problems/format-problem.js';
import { briefOf, codesIn, compile, frontMatterWith, problemsIn, problemsOf } from '../support.js';

describe('the structure of a brief', () => {
  it('begins with the summary', () => {
    const { summary, sections } = briefOf('Eins.\n\nZwei.\n\n## Drei\n');
    assert.equal(summary.length, 2);
    assert.deepEqual(
      sections.map(({ id }) => id),
      ['drei'],
    );
  });

  it('does not need a summary', () => {
    assert.deepEqual(briefOf('## Drei\n').summary, []);
  });

  it('consists of sections with roles, items and headings', () => {
    const body = [
      '## Impulse {#impulse .recommendations}',
      'Vorab.',
      '### Geld {#geld}',
      'Mehr.',
      '#### Bund',
      '##### Land',
      '###### Kreis {#k}',
      '### Methode {.method}',
      '## Ende',
    ].join('\n\n');
    assert.deepEqual(briefOf(body).sections, [
      {
        id: 'impulse',
        role: 'recommendations',
        title: ['Impulse'],
        content: [{ type: 'paragraph', content: ['Vorab.'] }],
        items: [
          {
            id: 'geld',
            title: ['Geld'],
            content: [
              { type: 'paragraph', content: ['Mehr.'] },
              { type: 'heading', depth: 1, id: 'geld--bund', content: ['Bund'] },
              { type: 'heading', depth: 2, id: 'geld--land', content: ['Land'] },
              { type: 'heading', depth: 3, id: 'k', content: ['Kreis'] },
            ],
          },
          { id: 'methode', title: ['Methode'], role: 'method', content: [] },
        ],
      },
      { id: 'ende', role: 'plain', title: ['Ende'], content: [], items: [] },
    ]);
  });

  for (const role of ['recommendations', 'background', 'imprint', 'references']) {
    it(`knows the role ${role}`, () => assert.equal(briefOf(`## A {.${role}}\n`).sections[0]?.role, role));
  }

  it('lets sections and items set a language', () => {
    const [section] = briefOf('## Summary {lang=en}\n\n### Letter {lang="fr"}\n').sections;
    assert.deepEqual([section?.lang, section?.items[0]?.lang], ['en', 'fr']);
  });

  it('lets a section name its items', () => {
    const [section, other] = briefOf(
      '## Impulse {#i .recommendations item="Strategischer Impuls" lang=de}\n\n## B\n',
    ).sections;
    assert.deepEqual([section?.itemLabel, section?.lang], ['Strategischer Impuls', 'de']);
    assert.equal(Object.hasOwn(other ?? {}, 'itemLabel'), false);
  });

  it('accepts a one-word name of an item without quotation marks', () => {
    assert.equal(briefOf('## Impulse {item=Handlungsimpuls}\n').sections[0]?.itemLabel, 'Handlungsimpuls');
  });

  it('refuses an empty name of an item', () => {
    assert.deepEqual(problemsIn('## A {item=""}\n\n## B {item=" "}\n'), [
      'item-label-empty 1:1',
      'item-label-empty 3:1',
    ]);
  });

  it('refuses the name of an item except on a section', () => {
    assert.deepEqual(problemsIn('## A\n\n### B {item=x}\n\n#### C {item=x}\n'), [
      'unknown-attribute 3:1',
      'unknown-attribute 5:1',
    ]);
  });

  it('keeps markup in headings', () => {
    assert.deepEqual(briefOf('## Für *Bürger*innen* & mehr ##\n').sections[0]?.title, [
      'Für ',
      { type: 'emphasis', content: ['Bürger*innen'] },
      ' & mehr',
    ]);
  });

  it('keeps escaped braces in headings', () => {
    assert.deepEqual(briefOf('## Menge \\{1, 2}\n').sections[0]?.title, ['Menge {1, 2}']);
  });

  it('refuses level 1 in the body', () => assert.deepEqual(problemsIn('Text\n\n# Titel'), ['heading-level-1 3:1']));

  it('refuses a level below one that is missing there', () => {
    assert.deepEqual(problemsIn('### A\n\n## B'), ['heading-skipped 1:1']);
    assert.deepEqual(problemsIn('## A\n\n#### B\n\n### C'), ['heading-skipped 3:1']);
    assert.deepEqual(problemsIn('## A\n\n### B\n\n##### C\n\n### D\n\n#### E'), ['heading-skipped 5:1']);
  });

  it('ignores that Pandoc is to give a heading no number, with a warning', () => {
    for (const attributes of ['.unnumbered', '-', '.unnumbered .unlisted'])
      assert.deepEqual(problemsIn(`## A {${attributes}}`), ['attributes-ignored 1:1']);
    assert.equal(briefOf('## A {#b .background .unnumbered}').sections[0]?.role, 'background');
  });

  const outline = (body: string) =>
    briefOf(body).sections.map(({ id, role, items }) => [id, role, ...items.map((item) => item.id)].join(' '));
  const underlined: [body: string, ...sections: string[]][] = [
    ['Eins\n====\n\nZwei\n==\n\nDrei\n========\n', 'eins plain', 'zwei plain', 'drei plain'],
    ['Eins\n====\n\nZwei drei\n---------\nText\n\nVier\n====\n', 'eins plain zwei-drei', 'vier plain'],
    ['Eins\n----\nText\n\nZwei \n -----\n\n### Drei\n', 'eins plain', 'zwei plain drei'],
    ['1. Kapitel\n----------\n\n2. *Ka*pitel\n-----------\n', '1-kapitel plain', '2-kapitel plain'],
    ['Impulse {#i .recommendations}\n=====\n\nZwei {: .x }\n=====\n', 'i recommendations', 'zwei plain'],
    ['Impulse\n-------\n{: #i .recommendations}\nText\n', 'i recommendations'],
    ['A\u0308mter\n-----\n', 'aemter plain'],
  ];
  for (const [body, ...sections] of underlined) {
    it(`knows underlined headings: ${JSON.stringify(body)}`, () => assert.deepEqual(outline(body), sections));
  }

  for (const body of [
    ...['***\n====', '----\n----', '[a]: https://a.example\n====', 'a | b\n=====', 'Text <!-- a\n===\n-->', '\n===='],
    ...['```\n===\n```', '    eins\n====', '<div>\n====', '- eins\n======', '1) eins\n====', '> eins\n> ----'],
    ...[
      '[^1]: eins\n====',
      '::: {lang=en}\n====\n:::',
      'Begriff\n: eins\n------',
      ': eins\n------',
      'eins\n== ==',
      'eins\n=',
    ],
  ]) {
    it(`sees no heading in ${JSON.stringify(body)}`, () => {
      const { brief, problems } = compile(`Text[^1]\n\n[^1]: Note\n\n${body}\n`);
      assert.deepEqual(brief?.sections ?? [], []);
      assert.ok(!problems.some(({ code }) => code === 'heading-level-1' || code === 'heading-empty'));
    });
  }

  it('accepts attributes in the notation of kramdown, also on the line below', () => {
    assert.deepEqual(outline('## A {: #kurz .recommendations }\n\n## B\n{:.background}\n'), [
      'kurz recommendations',
      'b background',
    ]);
    const { summary, sections } = briefOf('Vorspann.\n\n## A\n{: .x}\nText.\n');
    assert.deepEqual([summary.length, sections[0]?.content], [1, [{ type: 'paragraph', content: ['Text.'] }]]);
    assert.deepEqual(problemsIn('## A\n\n{: .x}\n'), ['foreign-notation 3:1']);
    assert.deepEqual(outline('## A {#kurz}\n{: .background}\n'), ['kurz background']);
  });

  it('ignores classes that it does not know, with a warning for their lines', () => {
    const [problem, ...others] = compile('## A {.fazit .background}\n').problems;
    assert.deepEqual([problem?.code, problem?.params, others], ['attributes-ignored', { ignored: '.fazit' }, []]);
    const [below] = compile('## A\n{: .fazit}\n').problems;
    assert.deepEqual([below?.code, below?.line, below?.lastLine], ['attributes-ignored', 8, 9]);
    assert.deepEqual(outline('## A {.fazit .background}\n'), ['a background']);
  });

  it('refuses a heading without text', () => {
    assert.deepEqual(problemsIn('##'), ['heading-empty 1:1']);
    assert.deepEqual(problemsIn('## {#a}'), ['heading-empty 1:1']);
  });

  it('warns of a bold paragraph in place of a heading', () => {
    assert.deepEqual(problemsIn('Text\n\n**Warum jetzt**\n\nText'), ['bold-heading 3:1']);
    assert.deepEqual(problemsIn('## A\n\n__Der *ganze* Absatz__\n\nText'), ['bold-heading 3:1']);
    assert.deepEqual(problemsIn('**Das ist wichtig.**\n\n**Wichtig:**\n\n**Wichtig** ist das\n\n- **Mut**'), []);
  });

  it('refuses headings inside other blocks', () => {
    assert.deepEqual(problemsIn('> ## A\n\n- ### B\n\n::: {lang=en}\n#### C\n:::'), [
      'heading-inside-block 1:3',
      'heading-inside-block 3:3',
      'heading-inside-block 6:1',
    ]);
  });

  it('refuses unknown classes and suggests the most similar one', () => {
    const body = '## A {.recomendations}\n';
    assert.deepEqual(problemsIn(body), ['unknown-class 1:1']);
  });

  it('refuses the classes of another level', () => {
    assert.deepEqual(codesIn('## A {.method}\n\n### B {.background}\n\n#### C {.method}\n'), [
      'unknown-class',
      'unknown-class',
      'unknown-class',
    ]);
  });

  it('refuses unknown attributes', () => {
    assert.deepEqual(codesIn('## A {width=5}\n\n### B {a b}\n\n#### C {lang=en}\n'), [
      'unknown-attribute',
      'attribute-syntax',
      'attribute-syntax',
      'unknown-attribute',
    ]);
  });

  it('refuses two roles', () => assert.deepEqual(codesIn('## A {.background .imprint}'), ['several-roles']));
  it('refuses an invalid language', () => assert.deepEqual(codesIn('## A {lang=deutsch_de}'), ['invalid-language']));
});

describe('ids', () => {
  const cases: [text: string, id: string][] = [
    ['Größere Übersicht für Ämter', 'groessere-uebersicht-fuer-aemter'],
    ['Straße & Platz', 'strasse-platz'],
    ['Bürger*innen', 'buergerinnen'],
    ['Akteur:innen', 'akteurinnen'],
    ['Lehrer_innen', 'lehrerinnen'],
    ['Schüler/-innen', 'schueler-innen'],
    ['Zeković, Šimić und Łódź', 'zekovic-simic-und-lodz'],
    ['Integrations\u00ADarbeit in\u00A0Chemnitz', 'integrationsarbeit-in-chemnitz'],
    ['„Resiliente Kommunen 2.0“', 'resiliente-kommunen-2-0'],
    ['A\u0308mter', 'aemter'],
    ['Йод и ёлка', 'йод-и-ёлка'],
    ['हिन्दी भाषा', 'हिन्दी-भाषा'],
    ['العربية', 'العربية'],
    ['!?', ''],
  ];
  for (const [text, id] of cases) {
    it(`are derived from the text of a heading: ${text} ⇒ ${id}`, () => assert.equal(idFromText(text), id));
  }

  it('can be set by the author', () => assert.equal(briefOf('## A {#B.c_d-e}').sections[0]?.id, 'B.c_d-e'));

  it('are refused if they cannot be part of an address', () => {
    assert.deepEqual(codesIn('## A {#-a}\n\n## B {#a/b}\n\n## C {#}\n'), ['invalid-id', 'invalid-id', 'invalid-id']);
  });

  it('are refused if they occur twice', () => {
    assert.deepEqual(problemsIn('## A {#x}\n\n### B\n\n#### C {#x}\n'), ['duplicate-id 5:1']);
  });

  it('are refused if two headings would get the same one', () => {
    assert.deepEqual(problemsIn('## Ziele\n\n## Ziele\n'), ['colliding-id 3:1']);
  });

  const taken: [what: string, body: string, free: string[]][] = [
    ['sections', '## Ziele\n\n## Ziele\n\n## ZIELE!\n', ['ziele-2', 'ziele-3']],
    ['items of different sections', '## V\n\n### A\n\n## W\n\n### A\n\n### A\n', ['w--a', 'w--a-2']],
    ['an item and its section', '## Ziele\n\n### Ziele\n', ['ziele--ziele']],
    ['an item and a later section', '## V\n\n### A\n\n## A\n', ['a-2']],
    ['a heading and an id of the author', '## A\n\n## B {#a}\n\n### C {#a}\n', ['a-2', 'a-2--a']],
    [
      'a heading and the brief',
      '## Brief\n\n### Brief\n\n### X {#brief}\n',
      ['brief-2', 'brief-2--brief', 'brief-2--brief-2'],
    ],
    ['a heading and the citation', '## V\n\n### Zitieren\n', ['v--zitieren']],
    ['an umlaut in two encodings', '## V\n\n### A {#r\u00E4ume}\n\n### B {#ra\u0308ume}\n', ['v--räume']],
  ];
  for (const [what, body, free] of taken) {
    it(`are refused with a free one, made of that of the section, where two are equal: ${what}`, () => {
      const { problems } = compile(body);
      assert.deepEqual(
        problems.map(({ params }) => 'free' in params && params.free),
        free,
      );
      assert.ok(
        problems.every((problem) =>
          problemMessage(problem, 'de').includes(`{#${'free' in problem.params && problem.params.free}}`),
        ),
      );
    });
  }

  it('are refused if they equal that of the brief', () => assert.deepEqual(problemsIn('## Brief\n'), ['brief-id 1:1']));
  it('are refused if they equal that of the citation in the language of the brief', () => {
    assert.deepEqual(problemsIn('## Zitieren\n\n## B {#cite}\n'), ['citation-id 1:1']);
    assert.deepEqual(problemsIn('## A\n\n### B {#zitieren}\n'), ['citation-id 3:1']);
    const codes = problemsOf(`${frontMatterWith('lang', 'en')}\n## Cite\n\n## Zitieren\n`).map(({ code }) => code);
    assert.deepEqual(codes, ['citation-id']);
  });

  for (const id of ['_Toc1', '_Ref12345', '__RefHeading___Toc1_2', '_', 'sec:ziele', 'fig:1']) {
    it(`are derived where another program has given its own, by which links find the heading: ${id}`, () => {
      const body = `[die Ziele](#${id})\n\n## Unsere Ziele {#${id} .unnumbered}\n\n#### A {#${id}}\n`;
      const { summary, sections } = briefOf(body);
      assert.deepEqual([sections[0]?.id, sections[0]?.items[0]?.id], ['unsere-ziele', 'unsere-ziele--a']);
      assert.deepEqual(
        findAll(summary, 'link').map(({ node }) => node.href),
        ['#unsere-ziele'],
      );
      assert.deepEqual(problemsIn(body), ['attributes-ignored 3:1', 'attributes-ignored 5:1']);
    });
  }

  it('are composed characters, as in addresses', () =>
    assert.equal(briefOf('## A {#ra\u0308ume}').sections[0]?.id, 'r\u00E4ume'));

  it('may contain umlauts', () => assert.equal(briefOf('## A {#räume}').sections[0]?.id, 'räume'));

  it('are reported missing if none can be derived', () => assert.deepEqual(problemsIn('## !?\n'), ['no-id 1:1']));
});

describe('a link to a heading', () => {
  const BODY = `\n\n## Größe\n\n### Was kostet’s? & wem\n\n#### Übersicht\n\n### C {#Short.id}\n\n## 2.0\n\n## Йод\n`;
  const hrefsOf = (link: string) => findAll(briefOf(link + BODY).summary, 'link').map(({ node }) => node.href);
  const found: [spelling: string, href: string][] = [
    ['#groesse', '#groesse'],
    ['#größe', '#groesse'],
    ['#gro\u0308ße', '#groesse'],
    ['#gr%C3%B6%C3%9Fe', '#groesse'],
    ['#gr%c3%b6%c3%9fe', '#groesse'],
    ['#gro%CC%88%C3%9Fe', '#groesse'],
    ['#Größe', '#groesse'],
    ['#GRÖSSE', '#groesse'],
    ['#GROESSE', '#groesse'],
    ['<#Größe>', '#groesse'],
    ['<#Was kostet’s? & wem>', '#was-kostet-s-wem'],
    ['#was-kostets--wem', '#was-kostet-s-wem'],
    ['#Was%20kostet%E2%80%99s?%20&%20wem', '#was-kostet-s-wem'],
    ['#übersicht', '#was-kostet-s-wem--uebersicht'],
    ['#was-kostet-s-wem-übersicht', '#was-kostet-s-wem--uebersicht'],
    ['#short.id', '#Short.id'],
    ['#short-id', '#Short.id'],
    ['#20', '#2-0'],
    ['#йод', '#йод'],
    ['#%D0%99%D0%BE%D0%B4', '#йод'],
  ];
  for (const [spelling, href] of found) {
    it(`finds it whatever case, umlauts and punctuation look like in other programs: ${spelling} ⇒ ${href}`, () => {
      assert.deepEqual(hrefsOf(`[das Ziel](${spelling})`), [href]);
      assert.deepEqual(hrefsOf(`[das Ziel]\n\n[das Ziel]: ${spelling}\n`), [href]);
    });
  }

  it('finds the one whose id is exactly that, even if it comes later', () => {
    const body =
      '[a](#ziele), [b](#Ziele), [c](#ZIELE)\n\n## V\n\n### E\n\n#### Ziele\n\n## Z {#Ziele}\n\n## Y {#ziele}\n';
    assert.deepEqual(
      findAll(briefOf(body).summary, 'link').map(({ node }) => node.href),
      ['#ziele', '#Ziele', '#Ziele'],
    );
  });

  const lost: [spelling: string, nearest: string | undefined][] = [
    ['#grosse', 'groesse'],
    ['#große', 'groesse'],
    ['#Größen', 'groesse'],
    ['#übersichten', 'was-kostet-s-wem--uebersicht'],
    ['#gr%F6%DFe', undefined],
    ['#geld', undefined],
    ['#top', undefined],
    ['#', undefined],
    ['#!', undefined],
    ['<# >', undefined],
    ['#%', undefined],
  ];
  for (const [spelling, nearest] of lost) {
    it(`that no heading has is refused, with the right address if one is similar: ${spelling} ⇒ ${nearest}`, () => {
      const problem = compile(`Text\n\n[das Ziel](${spelling})${BODY}`).problems.find(
        ({ code }) => code === 'link-target',
      );
      assert.equal(problem?.line, 10);
      assert.deepEqual('nearest' in problem.params ? problem.params.nearest : undefined, nearest);
      if (nearest !== undefined) assert.match(problemMessage(problem, 'en'), new RegExp(`Write "#${nearest}"`));
    });
  }
});

describe('a link to a footnote', () => {
  for (const id of ['_ftn1', '_ftnref12', '_edn1', 'fn1', 'fnref:1', 'fn:2', 'sdfootnote1sym', 'footnote-3']) {
    it(`of another program is refused in words that say how to write a footnote: #${id}`, () => {
      const [problem] = compile(`Text[[1]](#${id})\n\n## Fn\n`).problems;
      assert.ok(problem?.code === 'link-target' && problem.params.isNote);
      assert.match(problemMessage(problem, 'de'), /\[\^1\]:/);
    });
  }
});

describe('a line that looks like a heading', () => {
  it('is refused where it has more than six number signs', () => {
    assert.deepEqual(problemsIn('## A\n\n####### B\n\nText\n######## C\n'), [
      'heading-too-deep 3:1',
      'heading-too-deep 6:1',
    ]);
  });

  it('is refused where one number sign touches a title of several words', () => {
    assert.deepEqual(problemsIn('#Größe der Stadt\n'), ['heading-space 1:2']);
  });

  for (const text of [
    '#größe',
    '#größe #stadt',
    '#größe ist ein Thema.',
    '#größe der\nStadt',
    '\\#größe der Stadt',
    '#1 der Liste',
  ])
    it(`is text where it may be a hashtag or a sentence: ${JSON.stringify(text)}`, () =>
      assert.deepEqual(problemsIn(text), []));
});
