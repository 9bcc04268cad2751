import fc from 'fast-check';

/** Stands for a new word in every template that contains it. */
const WORD = '§';

/** Whether a word stems from a template: no other word of a source has this form. */
export function isNumbered(word: string): boolean {
  return /^q\d+z$/.test(word);
}

const INLINES = [
  '§',
  '§',
  '*§*',
  '**§ §**',
  '_§ **§**_',
  '[§](https://a.example/§)',
  '[§ *§*](https://a.example/§ "§")',
  "[§](https://a.example/§\n'§\n§')",
  '[§][a]',
  '[§][b]',
  '[§ [§](https://a.example/§) §](https://b.example)',
  '![§](bild.png)',
  '![§](bild.png){width=§ .§}',
  '![§][d]{lang=en fig-alt="§ §"}',
  '![§ *§*](bild.png "§")',
  '![§ ![§](innen.png) §](bild.png)',
  '[§]{lang=en}',
  '§^§^',
  '§~§~',
  '~~§ *§*~~',
  '~§ ^§ $§',
  '`§ *§`',
  '<!-- § -->',
  '§<!-- §\n§ -->§',
  '[§ *§*]{lang=en}',
  '<https://a.example/§>',
  'https://a.example/§',
  '(www.§.example, 10.1234/§)',
  '§ doi:10.1234/§.',
  '§[^1]',
  '§^[§ *§*]',
  '§^[[§](https://a.example/§)\n§]',
  '§[^2]',
  '§\\\n§',
  '§  \n§',
  '§&nbsp;§',
  '&lt;§&gt;',
  'ABK',
  '![ABK §](bild.png)',
  '§\\*§',
  '\\[§\\]',
  '„§“',
];

/** They are text in a file without a bibliography. */
const CITATIONS = [
  '[@muster2024]',
  '[§ @muster2024, S. 3; § *§* @amt, §: §]',
  '[§ §; -@amt; § §\n[§](https://a.example/§)]',
  '@muster2024',
  '@muster2024 [S. 3, §]',
  '-@amt [§ *§*]',
  '@{DBLP:a/b}\n[§]',
  '[§ [@amt]]',
  '[§ @amt]{lang=en}',
  '[§ @amt][§]',
  '[@muster2024](https://a.example/§)',
  '![§ @amt](bild.png)',
  '§^[§ @amt [§].]',
  '[§ @amt §[^1]]',
  '[@amt § @muster2024 §; `§ ; §` @viele2020a, „§“]',
];

const DEFINITIONS = [
  '[a]: https://a.example/§',
  '[a]: https://a.example/§ "§"',
  '[b]: https://b.example/§\n  "§\n  §"',
  '[c]: <https://c.example/§>',
  '[d]: bild.png "§ §"',
  '*[ABK]: § §',
  '*[KBA]: §',
  '[^3]: §\n\n    §\n\n    > §',
];

/** One of each is always there, so that references lead somewhere. */
const NOTES = [
  ['[^1]: § §', '[^1]: §\n\n    §\n\n    - §\n    - §', '[^1]: [§][b]\n\n    [b]: https://b.example/§ "§"'],
  ['[^2]: § ABK\n    §', '[^2]: § ![§][d]'],
];

/** What a brief refuses: only few files have one of them. */
const REFUSED = [
  '![§[^1]](bild.png)',
  '![§ [§](https://a.example/§)][d]',
  '##\u00A0§',
  '##§',
  '| § | § |\n|---|---|\n| § \\| § | § \\\\|',
  '| § | § |\n|---|\n| § | § |',
  '[^4]: [a]: https://a.example/§\n\n§[^4]',
  '- [^5]: §',
  '```\n§\n```',
  '<b>§</b>',
  '§ <!-- §',
];

const BLOCKS = [
  '§ § §',
  '#§ §',
  '| § | § |\n|---|:-:|\n| § | § |\n| § |',
  '| § | § |\n|---|---|\n| § \\| § | § \\\\|\n| § | § | § |',
  '§ | §\n--|--\n§ | §\n§',
  '§ | §\n--|--\n§ | §\n\n: § *§*\n{#§}',
  ': §[^1] §\n  §\n\n§ | §\n--|--\n§ | §\n: §',
  '§ <br> § | §\n--|--\n§<br/>§ | § \\ §\n§ \\',
  '§<br>\n  §<br/>§<sup>§ *§*</sup>§<SUB>§</SUB>',
  '> §\n> §\n>\n> — §',
  '> §\n— §',
  '- §\n- §\n\n  §\n- - §',
  '-\n- §',
  '1. §\n2. §\n4. §\n5. §',
  '1. §\n1. §',
  '7) §\n\n   §\n8) §',
  '3. § §',
  '3. Oktober § §',
  '::: {lang=en}\n§\n\n> §\n:::',
  '![§](bild.png "§")',
  '![§](bild.png "§"){#§ lang=en}',
  '![§][d]',
  '***',
  '---',
  '§\n\n---\n\n§',
  '\u00A0\n\n\u00A0§',
  '•\t§',
  '::: {.callout-note title="§ §"}\n§\n:::',
  '::: {.callout-tip .§ lang=en}\n\n### § {#§}\n\n§\n\n- §\n:::',
  '§ *§*\n: §\n§\n\n§\n\n:   § §\n\n    - §\n\n: §',
  '§[^1]\n: <!-- § -->\n: §\n§\n: §',
  '> [!NOTE]\n> §\n>\n> §',
  '> [!warning] § *§*\n> §',
  '<!-- §\n\n- § -->',
  '<!-- § --> §',
  '§ <!-- §\n\n## §\n\n--> §',
  '- § <!-- §\n\n  § --> §\n- <!-- § -->',
];

const CONTAINERS = ['> ', '- ', '1) ', ''];

const inline = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...INLINES) },
  { weight: 2, arbitrary: fc.constantFrom(...CITATIONS) },
);
const paragraph = fc
  .tuple(fc.array(inline, { minLength: 1, maxLength: 5 }), fc.constantFrom(' ', '\n', ''))
  .map(([parts, space]) => parts.join(space));
const simple = fc.oneof(
  { weight: 40, arbitrary: paragraph },
  { weight: 40, arbitrary: fc.constantFrom(...BLOCKS) },
  { weight: 15, arbitrary: fc.constantFrom(...DEFINITIONS) },
  { weight: 1, arbitrary: fc.constantFrom(...REFUSED) },
);
const contained = fc
  .tuple(fc.array(simple, { minLength: 1, maxLength: 2 }), fc.constantFrom(...CONTAINERS))
  .map(([inner, marker]) => contain(inner.join('\n\n'), marker));
const block = fc.oneof({ weight: 3, arbitrary: simple }, { weight: 1, arbitrary: contained });
const blocks = fc.array(block, { maxLength: 3 }).map((all) => all.join('\n\n'));

const SECTION_HEADINGS = [
  '## §',
  '## § {.references}',
  '## *§* ##',
  '## § {lang=en item="§"}',
  '##\t§[^1]',
  '## § {#_§ .§}',
  '## §\n{: .§ #§}',
  '§ §\n--------',
];

const section = fc
  .tuple(
    fc.constantFrom(...SECTION_HEADINGS),
    blocks,
    fc.array(fc.tuple(fc.constantFrom('### §', '### § {.method}', '###  § ABK  ###', '### § {: .§ }'), blocks), {
      maxLength: 2,
    }),
  )
  .map(([heading, content, items]) => [heading, content, ...items.flat()].join('\n\n'));

const FRONT_MATTER_LINES = [
  'keywords: [§, § §]',
  'keywords: § #§',
  'keywords: § # §',
  'keywords: [\'§\', "§"]',
  'keywords: [§ #§\n  , §]',
  'description: § §',
  'description: >\n  §\n  §',
  'description: |\n  §',
  "description: '§ # §'",
  'publisher: { name: §, place: § }',
  'publisher:\n  name: §\n  unit: §',
  'series: { title: §, issue: "§" }',
  'editor: { literal: § }',
  'editor:\n  - { given: §, family: § }\n  - { family: §, suffix: § }',
  'license: { name: § }',
  '"description": §',
  '? description\n: §',
];
const REFUSED_LINES = [
  'publisher: { name: §, §, place: § }',
  '%§',
  '--- # §',
  '§',
  '- §',
  'url: !§ https://a.example',
  '!§ url: https://a.example',
];

const ENDS = ['---', '...', '--- \t', '...  '];
const FALSE_ENDS = ['---\u00A0', '... # §', '--- §', '----', '…', ''];

const frontMatter = fc
  .tuple(
    fc.subarray(FRONT_MATTER_LINES, { maxLength: 2 }),
    rarely(fc.constant<string[]>([]), fc.subarray(REFUSED_LINES, { maxLength: 1 })),
    rarely(fc.constantFrom(...ENDS), fc.constantFrom(...FALSE_ENDS)),
    fc.subarray(['bibliography: literatur.bib']),
  )
  .map(([lines, refused, end, bibliography]) =>
    [
      ...['---', 'title: §', 'lang: de', 'date: 2025', 'author: { given: §, family: § }', ...bibliography],
      ...[...lines, ...refused, end],
    ].join('\n'),
  );

/** A file made of every construct, every kind of definition and every end of front matter, with each word once. */
export const arbitrarySource = fc
  .tuple(
    frontMatter,
    blocks,
    fc.array(section, { maxLength: 2 }),
    fc.subarray(DEFINITIONS),
    fc.tuple(...NOTES.map((forms) => fc.constantFrom(...forms))),
    fc.constantFrom('\n', '\r\n', '\r'),
    fc.constantFrom('', '\uFEFF'),
  )
  .map(([head, lead, sections, definitions, notes, lineEnd, mark]) => {
    let count = 0;
    const text = [head, lead, ...sections, ...definitions, ...notes]
      .join('\n\n')
      .replaceAll(WORD, () => `q${++count}z`);
    return mark + text.replaceAll('\n', lineEnd);
  });

/** The usual in nine of ten cases. */
function rarely<T>(usual: fc.Arbitrary<T>, other: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: other });
}

/** Puts text inside a quote or a list entry; an empty marker stands for a group. */
function contain(text: string, marker: string): string {
  if (marker === '') return `::: {lang=en}\n${text}\n:::`;
  const rest = marker === '> ' ? marker : ' '.repeat(marker.length);
  return text
    .split('\n')
    .map((line, index) => (index === 0 ? marker : rest) + line)
    .join('\n');
}
