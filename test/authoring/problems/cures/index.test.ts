import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { compileBrief, type ProblemCode } from '../../../../src/authoring/index.js';
import type { Block, Brief, Inline } from '../../../../src/brief/model.js';
import { blockText, inlineText } from '../../../../src/brief/text.js';
import { briefOf, FRONT_MATTER, frontMatterWith } from '../../support.js';
import { fixed } from './fixed.js';

const NOT_AUTHORISED = {
  of: 'en',
  authorised: false,
  inWords: ['Arbeitsübersetzung, von den Autorinnen und Autoren nicht autorisiert.'],
};

const compiled = (source: string) => compileBrief(source, { id: 'brief' });

/** The words of a text, without quotation marks, dashes and marks of Markdown. */
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu);

/** The codes of the problems of a file. */
const codesOf = (source: string) => compiled(source).problems.map(({ code }) => code);

/** The kind of each block, headings with their marks and text; other blocks with their text if it matters. */
function outlineOf({ summary, sections }: Brief, withText = false): string {
  const line = (marks: string, title: readonly Inline[]) => `${marks} ${inlineText(title)}`;
  const blocks = (content: readonly Block[]): string[] =>
    content.map((block) => {
      const text = withText ? `: ${blockText([block]).replaceAll('\n', ' / ')}` : '';
      if (block.type === 'heading') return line('#'.repeat(block.depth + 3), block.content);
      if (block.type === 'list') return `${block.ordered ? 'ol' : 'ul'} ${block.items.length}${text}`;
      return `${block.type}${block.type === 'quote' && block.attribution ? ' with source' : ''}${text}`;
    });
  return [
    ...blocks(summary),
    ...sections.flatMap(({ title, content, items }) => [
      line('##', title),
      ...blocks(content),
      ...items.flatMap((item) => [line('###', item.title), ...blocks(item.content)]),
    ]),
  ].join(' | ');
}

describe('the cure of a problem in the body', () => {
  const cases: [code: ProblemCode, before: string, after: string, outline: string][] = [
    [
      'straight-quote',
      'Er sagt "ja" und ("nein").',
      'Er sagt „ja“ und („nein“).',
      'paragraph: Er sagt „ja“ und („nein“).',
    ],
    ['english-quote', 'Er sagt “ja” und “nein”.', 'Er sagt „ja“ und „nein“.', 'paragraph: Er sagt „ja“ und „nein“.'],
    ['english-quote', '“Ja”, sagt er.', '„Ja“, sagt er.', 'paragraph: „Ja“, sagt er.'],
    [
      'hyphens-as-dash',
      'Bänke -- viele --- und Stühle--auch 10--12.',
      'Bänke – viele – und Stühle – auch 10–12.',
      'paragraph: Bänke – viele – und Stühle – auch 10–12.',
    ],
    ['hyphen-as-dash', 'Bänke - und - Stühle.', 'Bänke – und – Stühle.', 'paragraph: Bänke – und – Stühle.'],
    [
      'abbreviation-space',
      'Das gilt z. B. hier und d.h. dort.',
      'Das gilt z.\u00A0B. hier und d.\u00A0h. dort.',
      'paragraph: Das gilt z.\u00A0B. hier und d.\u00A0h. dort.',
    ],
    [
      'heading-skipped',
      '## A\n\n#### B\n\n### C\n\n#### D\n',
      '## A\n\n### B\n\n### C\n\n#### D\n',
      '## A | ### B | ### C | #### D',
    ],
    ['heading-space', '##Eins\n\n##\u00A0Zwei\n', '## Eins\n\n## Zwei\n', '## Eins | ## Zwei'],
    ['heading-too-deep', '## A\n\n####### B\n', '## A\n\n###### B\n', '## A | ### B'],
    [
      'table-text',
      '| a | b |\n|---|---|\n| 1 | 2 |\nQuelle: eigene\n',
      '| a | b |\n|---|---|\n| 1 | 2 |\n\nQuelle: eigene\n',
      'table: a / b / 1 / 2 | paragraph: Quelle: eigene',
    ],
    ['heading-empty', '## A\n\n###\n\nText\n', '## A\n\n\n\nText\n', '## A | paragraph: Text'],
    ['unknown-class', '## Impulse {#a .recomendations}\n', '## Impulse {#a .recommendations}\n', '## Impulse'],
    ['invalid-id', '## A {#a/b}\n\n## B {#-x .imprint}\n', '## A {#a-b}\n\n## B {#x .imprint}\n', '## A | ## B'],
    [
      'colliding-id',
      '## V\n\n### A\n\n## W\n\n### A ##\n\n### A {.method}\n\n### A {: .method }\n\n### A\n{: .method}\n',
      '## V\n\n### A\n\n## W\n\n### A ## {#w--a}\n\n### A {#w--a-2 .method}\n\n### A {#w--a-3 .method }\n\n### A {#w--a-4}\n{: .method}\n',
      '## V | ### A | ## W | ### A | ### A | ### A | ### A',
    ],
    [
      'duplicate-id',
      '## V\n\n### #a {#a}\n\n### #a {.method #a}\n',
      '## V\n\n### #a {#a}\n\n### #a {.method #v--a}\n',
      '## V | ### #a | ### #a',
    ],
    ['brief-id', '## Brief\n\n## B {#brief}\n', '## Brief {#brief-2}\n\n## B {#brief-3}\n', '## Brief | ## B'],
    ['citation-id', '## V\n\n### Zitieren\n', '## V\n\n### Zitieren {#v--zitieren}\n', '## V | ### Zitieren'],
    [
      'link-target',
      '[zur Größe](#grose), [*zur* Größe](#groese "x")\n\n## Größe\n',
      '[zur Größe](#groesse), [*zur* Größe](#groesse "x")\n\n## Größe\n',
      'paragraph: zur Größe, zur Größe | ## Größe',
    ],
    [
      'attributes-ignored',
      '## A {#_Toc1}\n\n## B {#b .x .unnumbered lang="en"}\n',
      '## A\n\n## B {#b lang="en"}\n',
      '## A | ## B',
    ],
    [
      'attributes-ignored',
      '[Eins]{.underline}, ![zwei](a.png){width=3 lang=en} und [drei]{#_x}',
      'Eins, ![zwei](a.png){lang=en} und drei',
      'paragraph: Eins,  und drei',
    ],
    [
      'bold-heading',
      '**Eins**\n\nText\n\n## A\n\n**Zwei**\n\nText\n\n__Drei *vier*__\n',
      '## Eins\n\nText\n\n## A\n\n### Zwei\n\nText\n\n### Drei *vier*\n',
      '## Eins | paragraph: Text | ## A | ### Zwei | paragraph: Text | ### Drei vier',
    ],
    [
      'bold-heading',
      '# A\n\n**Eins**\n\n# B\n\n#### C\n\n**Zwei**\n',
      '# A\n\n#### Eins\n\n# B\n\n#### C\n\n##### Zwei\n',
      '## A | ### Eins | ## B | ### C | #### Zwei',
    ],
    [
      'code-indented',
      '    Eins\n\n- a\n\n      tief\n\n>     b\n',
      'Eins\n\n- a\n\n  tief\n\n> b\n',
      'paragraph: Eins | ul 1: a / tief | quote: b',
    ],
    ['code-indented', '\tEins\n\tzwei\n', 'Eins\n\tzwei\n', 'paragraph: Eins zwei'],
    ['list-number', '1. a\n2. b\n4. c\n5. d\n', '1. a\n2. b\n3. c\n4. d\n', 'ol 4: a / b / c / d'],
    ['attribution-line', '> Zitat\n> — Wer\n', '> Zitat\n>\n> — Wer\n', 'quote with source: Zitat / Wer'],
    [
      'attribution-line',
      '> Zitat\n>\n> *— Wer es ist*\n',
      '> Zitat\n>\n> — Wer es ist\n',
      'quote with source: Zitat / Wer es ist',
    ],
    ['attribution-line', '> Zitat\n>\n> ‒ Wer\n', '> Zitat\n>\n> — Wer\n', 'quote with source: Zitat / Wer'],
    ['attribution-line', '> Zitat\n>\n> ~ Wer\n', '> Zitat\n>\n> — Wer\n', 'quote with source: Zitat / Wer'],
    ['attribution-line', '> Zitat\n>\n> - Wer\n', '> Zitat\n>\n> — Wer\n', 'quote with source: Zitat / Wer'],
    ['attribution-line', '> Zitat\n> --- Wer\n', '> Zitat\n>\n> — Wer\n', 'quote with source: Zitat / Wer'],
    ['link-relative', '[die Seite A](www.a.example)', '[die Seite A](https://www.a.example)', 'paragraph: die Seite A'],
    [
      'foreign-notation',
      'Text:\n\n•\teins\n•\tzwei\n',
      'Text:\n\n- eins\n- zwei\n',
      'paragraph: Text: | ul 2: eins / zwei',
    ],
    ['foreign-notation', 'Das ist *Teil*habe.', 'Das ist **Teil**habe.', 'paragraph: Das ist Teilhabe.'],
    [
      'foreign-notation',
      '[ein Bericht](https://b.example/mein bericht)',
      '[ein Bericht](https://b.example/mein%20bericht)',
      'paragraph: ein Bericht',
    ],
    ['foreign-notation', 'Das ist ==neu hier==.', 'Das ist **neu hier**.', 'paragraph: Das ist neu hier.'],
    ['foreign-notation', '[TOC]\n\nText {.x}\n\n\\newpage\n', '\n\nText\n\n\n', 'paragraph: Text'],
    [
      'link-relative',
      '[www.a.example](www.a.example)',
      '[www.a.example](https://www.a.example)',
      'paragraph: www.a.example',
    ],
    ['attribution-line', '- > Zitat\n  > — Wer\n', '- > Zitat\n  >\n  > — Wer\n', 'ul 1: Zitat / Wer'],
    ['group-unopened', 'Text\n\n:::\n\nMehr\n', 'Text\n\n\n\nMehr\n', 'paragraph: Text | paragraph: Mehr'],
    ['raw-html', '<b>Fett</b> und <i>kursiv</i>.', '**Fett** und *kursiv*.', 'paragraph: Fett und kursiv.'],
    [
      'raw-html',
      'So <strong class="x"> ja </strong>!<br class=y>Neu',
      'So  **ja** !<br>Neu',
      'paragraph: So  ja ! Neu',
    ],
    [
      'raw-html',
      '<b><i>Beides</i></b> m<sup id=a>2</sup> H<sub x>2</sub>O<sup a>a b</sup>',
      '***Beides*** m^2^ H~2~O<sup>a b</sup>',
      'paragraph: Beides m2 H2Oa b',
    ],
    [
      'raw-html',
      'Siehe <a href="https://a.example" target=_blank>Seite A</a><a name="x"></a>.',
      'Siehe [Seite A](https://a.example).',
      'paragraph: Siehe Seite A.',
    ],
    [
      'raw-html',
      'Die <span lang="en">community</span>, <u>alle Bürger*innen</u>, <b>Frauen</b>häuser',
      'Die [community]{lang=en}, alle Bürger*innen, **Frauen**häuser',
      'paragraph: Die community, alle Bürger*innen, Frauenhäuser',
    ],
    [
      'raw-html',
      '<h2>Titel</h2>\n\n<p>Ein Satz.</p>\n\n<div class="x">\n\nText\n\n</div>\n\n<br>\n',
      '## Titel\n\nEin Satz.\n\n\n\nText\n\n\n\n\n',
      '## Titel | paragraph: Ein Satz. | paragraph: Text',
    ],
    ['raw-html', 'a | b\n--|--\n<i>x</i> | <b>y</b>\n', 'a | b\n--|--\n*x* | **y**\n', 'table: a / b / x / y'],
  ];
  for (const [code, before, after, outline] of cases) {
    it(`fixes it and keeps the structure: ${code} in ${JSON.stringify(before)}`, () => {
      assert.ok(codesOf(FRONT_MATTER + before).includes(code));
      assert.equal(fixed(FRONT_MATTER + before), FRONT_MATTER + after);
      assert.equal(outlineOf(briefOf(after), true), outline);
    });
  }

  for (const time of [
    '2025-11-24',
    '2025-11-24T09:00',
    '24.11.2025 9:00 Uhr',
    '2025-02-30 09:00Z',
    '3/11/2025 09:00Z',
  ]) {
    it(`is missing where a time of day or a zone would have to be invented: ${time}`, () => {
      const [problem] = compiled(frontMatterWith('published', time)).problems;
      assert.equal(problem?.code, 'invalid-time');
      assert.equal(problem.cure, undefined);
    });
  }

  const without: [code: ProblemCode, body: string][] = [
    ['raw-html', 'Teil<i>habe</i>'],
    ['raw-html', '<b>„Wichtig“</b>e'],
    ['raw-html', '<script>x</script>'],
    ['raw-html', '<b>offen'],
    ['raw-html', '<a href="javascript:x">y</a>'],
    ['raw-html', '<a href="#x">y</a>'],
    ['heading-underlined', 'Eins\n---'],
    ['list-number', '1. a\n2. b\n12. c\n'],
    ['attribution-line', '>\n> — Wer\n'],
    ['foreign-notation', 'Text {.x}::: {lang=en}'],
    ['bold-heading', '**Eins {x}**\n'],
    ['attributes-ignored', '::: {.epigraph}\nx\n:::\n'],
    ['foreign-notation', 'Wie $x^2$ zeigt'],
  ];
  for (const [code, body] of without) {
    it(`is missing where it could do harm: ${code} in ${JSON.stringify(body)}`, () => {
      const found = compiled(FRONT_MATTER + body).problems.filter((problem) => problem.code === code);
      assert.ok(found.length > 0);
      assert.ok(found.every(({ cure }) => cure === undefined));
    });
  }
});

it('a truth that is no word for true or false has no cure, even if it names a property of every object', () => {
  for (const value of ['vielleicht', 'constructor', '__proto__']) {
    const [problem] = compiled(frontMatterWith('translation', `{ of: en, authorised: ${value} }`)).problems;
    assert.deepEqual([problem?.code, problem?.cure], ['invalid-truth', undefined]);
  }
});

it('an item that a correction names with a slip is cured', () => {
  const source = frontMatterWith('corrections', '[{ date: 2025-12-03, text: finanzirung, item: "#finanzirung" }]');
  const body = '## Teil\n\n### Finanzierung\n\nText.\n';
  assert.equal(fixed(source + body), source.replace('"#finanzirung"', '"#finanzierung"') + body);
});

describe('the cure of a problem in the front matter', () => {
  const cases: [code: ProblemCode, key: string, before: string, after: string, value: unknown][] = [
    ['invalid-language', 'lang', 'german', 'de', 'de'],
    ['invalid-language', 'lang', '"ger"', '"de"', 'de'],
    ['invalid-date', 'date', '3.11.2025', '2025-11-03', '2025-11-03'],
    ['invalid-date', 'date', 'November 2025', '2025-11', '2025-11'],
    ['invalid-date', 'date', '"3. März 2025"', '"2025-03-03"', '2025-03-03'],
    ['invalid-date', 'date', 'March 3, 2025', '2025-03-03', '2025-03-03'],
    ['invalid-date', 'date', '2025-3', '2025-03', '2025-03'],
    ['invalid-time', 'published', '2025-11-24 9:00 +0100', '2025-11-24T09:00:00+01:00', '2025-11-24T09:00:00+01:00'],
    ['invalid-time', 'published', '"24.11.2025, 09:00 UTC"', '"2025-11-24T09:00:00Z"', '2025-11-24T09:00:00Z'],
    ['invalid-time', 'updated', '2025-11-24t09:00:00z', '2025-11-24T09:00:00Z', '2025-11-24T09:00:00Z'],
    ['invalid-time', 'updated', '2025-11-24T09:00+01', '2025-11-24T09:00:00+01:00', '2025-11-24T09:00:00+01:00'],
    ['invalid-language', 'translation', '{ of: english }', '{ of: en }', { of: 'en', inWords: ['Übersetzung.'] }],
    ['invalid-truth', 'translation', '{ of: en, authorised: nein }', '{ of: en, authorised: false }', NOT_AUTHORISED],
    ['unknown-key', 'translation', '{ of: en, authorized: false }', '{ of: en, authorised: false }', NOT_AUTHORISED],
    ['doi-end', 'doi', 'https://doi.org/10.1234/abc.', 'https://doi.org/10.1234/abc', '10.1234/abc'],
    ['invalid-web-address', 'url', 'www.a.example/b', 'https://www.a.example/b', 'https://www.a.example/b'],
    ['keywords-text', 'keywords', 'Migration, Kommunen', '[Migration, Kommunen]', ['Migration', 'Kommunen']],
    [
      'title-in-name',
      'author',
      '{ given: Prof. Dr. Erika, family: M }',
      '{ prefix: Prof. Dr., given: Erika, family: M }',
      [{ prefix: 'Prof. Dr.', given: 'Erika', family: 'M' }],
    ],
    ['entity-in-value', 'title', 'Bänke &amp;&nbsp;Stühle', 'Bänke &\u00A0Stühle', 'Bänke &\u00A0Stühle'],
    ['straight-quote', 'title', '\'Er sagt "ja"\'', "'Er sagt „ja“'", 'Er sagt „ja“'],
    ['straight-quote', 'title', '"\\"Ja\\" \\u2013 sagt er"', '"„Ja“ \\u2013 sagt er"', '„Ja“ – sagt er'],
    ['english-quote', 'title', '“Gute” Bänke', '„Gute“ Bänke', '„Gute“ Bänke'],
    [
      'hyphens-as-dash',
      'subtitle',
      "Bänke -- und Erika's Stühle",
      "Bänke – und Erika's Stühle",
      "Bänke – und Erika's Stühle",
    ],
    ['hyphen-as-dash', 'title', "'Erika''s Bänke - neu'", "'Erika''s Bänke – neu'", "Erika's Bänke – neu"],
    ['yaml-colon', 'title', 'Bänke: Stühle', '"Bänke: Stühle"', 'Bänke: Stühle'],
    ['yaml-colon', 'title', 'Er: „ja“: 5"', "'Er: „ja“: 5“'", 'Er: „ja“: 5“'],
    ['yaml-start', 'title', '@alle: Bänke', '"@alle: Bänke"', '@alle: Bänke'],
    ['yaml-marker', 'title', '&c. und mehr', '"&c. und mehr"', '&c. und mehr'],
    ['yaml-quoted-word', 'title', '"Gute Bänke" für alle', "'„Gute Bänke“ für alle'", '„Gute Bänke“ für alle'],
    [
      'comma-in-braces',
      'publisher',
      '{ name: Uni, Institut, Amt, place: C }',
      '{ name: "Uni, Institut, Amt", place: C }',
      { name: 'Uni, Institut, Amt', place: 'C' },
    ],
    [
      'comma-in-braces',
      'publisher',
      '{ place: C, name: Uni, Institut }',
      '{ place: C, name: "Uni, Institut" }',
      { place: 'C', name: 'Uni, Institut' },
    ],
    ['unknown-key', 'publisher', '{ nmae: Uni }', '{ name: Uni }', { name: 'Uni' }],
    ['yaml-tab', 'series', '\n\ttitle: A\n\tissue: 5', '\n  title: A\n  issue: 5', { title: 'A', issue: '5' }],
    [
      'invisible-character',
      'series',
      '\n\u00A0\u00A0title: A\n\u00A0\u00A0issue: 5',
      '\n  title: A\n  issue: 5',
      { title: 'A', issue: '5' },
    ],
  ];
  for (const [code, key, before, after, value] of cases) {
    it(`fixes it: ${key}: ${before}`, () => {
      const source = frontMatterWith(key, before);
      assert.ok(codesOf(source).includes(code));
      assert.equal(fixed(source), frontMatterWith(key, after));
      const { meta } = briefOf('', frontMatterWith(key, after));
      assert.deepEqual(meta[(key === 'author' ? 'authors' : key) as keyof typeof meta], value);
    });
  }

  it('fixes keys that are nearly right, foreign, or contain invisible characters', () => {
    const source = FRONT_MATTER.replace('lang:', 'language:').replace('title', 'titel').replace('date', '\u00A0date');
    assert.equal(fixed(source), FRONT_MATTER);
  });

  it('is missing where a straight quotation mark may belong to YAML', () => {
    const [problem] = compiled(frontMatterWith('title', `"Er sagt\n  \\"ja\\""`)).problems;
    assert.deepEqual([problem?.code, problem?.cure], ['straight-quote', undefined]);
  });

  for (const [key, value] of [
    ['date', '11/2025'],
    ['date', '31.2.2025'],
    ['date', 'Dezernat 2025'],
    ['author', '{ prefix: Prof., given: Dr. Erika, family: M }'],
    ['title', '"Gute" Bänke # neu'],
    ['title', '"A &quot;B&quot;"'],
  ] as const) {
    it(`is missing where there are two ways: ${key}: ${value}`, () => {
      const source = frontMatterWith(key, value);
      const { problems } = compiled(source);
      assert.ok(problems.length > 0);
      assert.deepEqual(
        problems.flatMap(({ cure }) => cure ?? []),
        [],
      );
    });
  }
});

/** A file from Word: its simple table and the list with a bulleted one in between have no cure, and stay text. */
const WORD_OUTLINE = [
  'paragraph | ## Handlungsimpulse | paragraph | ul 1 | paragraph | quote with source | figure | paragraph',
  'rule | paragraph | rule | paragraph | rule | paragraph | ## Literatur | paragraph',
].join(' | ');

/** For each file with a cure: its structure as its author meant it, and the metadata that the cure concerns. */
const EXPECTED: Record<string, [outline: string, meta?: Partial<Brief['meta']>]> = {
  'authoring/a12-table-caption.de.md': ['table | paragraph'],
  'authoring/a15-image-attrs.de.md': ['figure'],
  'authoring/a33-word-bullets.de.md': ['paragraph | ul 2'],
  'authoring/a79-quote-attr-hyphen.de.md': ['quote with source'],
  'authoring/a83-quote-emph-attr.de.md': ['quote with source'],
  'authoring/c68-lang-name.de.md': ['paragraph', { lang: 'de' }],
  'authoring/d11-double-dash-de.de.md': ['paragraph'],
  'authoring/d12-english-quote-de.de.md': ['paragraph'],
  'authoring/e03-ideographic-space-heading.ja.md': ['## 提言 | paragraph'],
  'authoring/e04-nbsp-heading-only.de.md': [
    'paragraph | ## Wichtige Einschränkung: gilt nur für Kommunen unter 5000 | paragraph',
  ],
  'authoring/e12-lang-german.de.md': ['paragraph', { lang: 'de' }],
  'authoring/e13-title-in-given.de.md': [
    'paragraph',
    { authors: [{ prefix: 'Dr.', given: 'Erika', family: 'Mustermann' }] },
  ],
  'authoring/e14-keywords-text.de.md': ['paragraph', { keywords: ['Migration', 'Kommunen'] }],
  'authoring/e15-publisher-comma.de.md': [
    'paragraph',
    { publisher: { name: 'Universität Musterhausen, Institut für Bänke', place: 'Musterhausen' } },
  ],
  'authoring/e16-two-tabs.de.md': ['paragraph', { series: { title: 'Reihe', issue: '5' } }],
  'authoring/e18-quoted-word-title.de.md': ['paragraph', { title: '„Gute Bänke“ für Beispielstadt' }],
  'authoring/e24-nbsp-before-key.de.md': ['paragraph', { series: { title: 'Reihe' } }],
  'authoring/e27-inword-em.de.md': ['paragraph'],
  'authoring/e30-doi-trailing-dot.de.md': ['paragraph', { doi: '10.1234/abc' }],
  'authoring/f01-word-via-pandoc.de.md': [WORD_OUTLINE],
  'authoring/f04-word-via-pandoc-errors-mended.de.md': [WORD_OUTLINE],
  'shapes/breakfast.de.md': [
    'paragraph | ## Begrüßung | paragraph | ## Tisch 1 – Register | paragraph | ## Tisch 2 – Formulare | ul 2 | ## Ausblick | paragraph',
  ],
  'shapes/chapter.de.md': [
    '## 4. Die Kammer | ### 4.1 Zusammensetzung | paragraph | rule | ### 4.2 Aufgaben | #### 4.2.1 Anhörung | paragraph | #### 4.2.2 Empfehlung | paragraph | rule | ## 5. Die Wahl | ### 5.1 Losverfahren | paragraph | ### 5.2 Ersatz | paragraph',
  ],
  'shapes/coalition.de.md': [
    '## Was im Vertrag steht | paragraph | ## Transparenz | paragraph | ### Unsere Einschätzung | paragraph | ## Ehrenamt | paragraph | ## Beteiligung | quote with source',
  ],
  'shapes/duty.de.md': ['## Worum es geht | paragraph | ## Drei Einwände | ol 3 | ## Eine Antwort | paragraph'],
  'shapes/report.fr.md': ['## 1. Le bilan | ### Les chiffres | table | ## 2. Les perspectives | box | paragraph'],
  'shapes/word-export.de.md': [
    '## Zusammenfassung | paragraph | ## Empfehlungen | ### Stellen entfristen | paragraph | ### Räume öffnen | paragraph | rule | paragraph | ## Literatur | paragraph',
  ],
  'shapes/wordpress.de.md': [
    'paragraph | ## Fazit vorweg | paragraph | ## Was zu tun ist | definitions | ## Mehr | paragraph',
  ],
};

describe('a file that fails or warns', () => {
  const sourceOf = (path: string) => readFileSync(`test/fixtures/${path}`, 'utf8');
  const files = ['authoring', 'shapes'].flatMap((folder) =>
    readdirSync(`test/fixtures/${folder}`).map((name) => `${folder}/${name}`),
  );

  it('is in the list below if it has a cure', () => {
    const withCure = files.filter((path) => path.endsWith('.md') && fixed(sourceOf(path)) !== sourceOf(path));
    assert.deepEqual(withCure, Object.keys(EXPECTED));
  });

  for (const [path, [outline, meta = {}]] of Object.entries(EXPECTED)) {
    it(`has the structure that its author meant, once all cures are applied: ${path}`, () => {
      const { brief, problems } = compiled(fixed(sourceOf(path)));
      assert.ok(brief, JSON.stringify(problems));
      assert.equal(outlineOf(brief), outline);
      for (const [key, value] of Object.entries(meta)) assert.deepEqual(brief.meta[key as keyof typeof meta], value);
    });
  }
});

describe('cures', () => {
  it('count in the file as it is, with its line ends and its byte order mark', () => {
    for (const [mark, end] of [
      ['\uFEFF', '\r\n'],
      ['', '\r'],
      ['\uFEFF', '\n'],
    ] as const) {
      const written = (text: string) => mark + text.replaceAll('\n', end);
      assert.equal(fixed(written(`${FRONT_MATTER}A.\n\nEr "sagt".\n`)), written(`${FRONT_MATTER}A.\n\nEr „sagt“.\n`));
    }
  });

  const FOLDER = 'test/fixtures/authoring';
  for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.md'))) {
    it(`end, leave fewer problems and lose no word: ${name}`, () => {
      const source = readFileSync(`${FOLDER}/${name}`, 'utf8');
      const after = fixed(source);
      const errors = (text: string) => compiled(text).problems.filter(({ severity }) => severity === 'error').length;
      assert.ok(errors(after) <= errors(source) || codesOf(source).some((code) => code.startsWith('yaml')));
      if (after === source) return;
      assert.ok(codesOf(after).length < codesOf(source).length || errors(source) > 0);
      const body = (text: string) => wordsOf(text.slice(text.indexOf('\n---', 3)).replace(/\{[^{}]*\}/g, ''));
      assert.deepEqual(body(after), body(source));
    });
  }
});
