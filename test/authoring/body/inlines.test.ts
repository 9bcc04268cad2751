import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findAll } from '../../../src/brief/find.js';
import type { Inline } from '../../../src/brief/model.js';
import { blocksOf, briefOf, codesIn, compile, inlinesOf, problemsIn } from '../support.js';

describe('links', () => {
  it('lead to web addresses, mail addresses and headings of the brief', () => {
    assert.deepEqual(inlinesOf('[DeZIM](https://dezim.example/a?b=1&amp;c=2) [Mail](mailto:a@b.example)'), [
      { type: 'link', href: 'https://dezim.example/a?b=1&c=2', content: ['DeZIM'] },
      ' ',
      { type: 'link', href: 'mailto:a@b.example', content: ['Mail'] },
    ]);
    const { summary } = briefOf('[Abschnitt Geld](#geld)\n\n## Geld\n');
    assert.deepEqual(summary[0], {
      type: 'paragraph',
      content: [{ type: 'link', href: '#geld', content: ['Abschnitt Geld'] }],
    });
  });

  it('can be written in angle brackets', () => {
    assert.deepEqual(inlinesOf('<https://a.example/b_c*d?x=1&amp;y> <a@b.example>'), [
      { type: 'link', href: 'https://a.example/b_c*d?x=1&amp;y', content: ['https://a.example/b_c*d?x=1&amp;y'] },
      ' ',
      { type: 'link', href: 'mailto:a@b.example', content: ['a@b.example'] },
    ]);
  });

  it('may be given by reference', () => {
    const link = { type: 'link', href: 'https://a.example', content: ['Das  Ziel'] };
    for (const source of ['[Das  Ziel][z]\n\n[Z]: https://a.example', '[Das  Ziel]\n\n[das ziel]: https://a.example']) {
      assert.deepEqual(inlinesOf(source), [link]);
    }
  });

  it('can contain markup', () => {
    assert.deepEqual(inlinesOf('[für *alle* Bürger*innen](https://a.example)'), [
      {
        type: 'link',
        href: 'https://a.example',
        content: ['für ', { type: 'emphasis', content: ['alle'] }, ' Bürger*innen'],
      },
    ]);
  });

  for (const href of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc',
    'ftp://a.example',
    '//a.example/b',
    'java&#115;cript:alert(1)',
  ]) {
    it(`are refused if they lead to ${href}`, () => {
      assert.deepEqual(problemsIn(`Ein [guter Text](${href}).`), ['link-scheme 1:5']);
    });
  }

  it('are refused in angle brackets as well', () =>
    assert.deepEqual(codesIn('<javascript:alert(1)>'), ['link-scheme']));

  for (const href of ['seite.html', '/pfad', '../x', '?a=b', '']) {
    it(`are refused if their address is relative: "${href}"`, () => {
      assert.deepEqual(problemsIn(`Ein [guter Text](${href}).`), ['link-relative 1:5']);
    });
  }

  it('are refused if they lead to an id that the brief lacks', () => {
    assert.deepEqual(problemsIn('[Abschnitt Geld](#geld)\n\n## Gold\n'), ['link-target 1:1']);
  });

  it('can lead to an id with percent-encoded letters', () => {
    assert.deepEqual(problemsIn('[Abschnitt](#%C3%BCber)\n\n## X {#über}\n'), []);
  });

  it('are refused without text', () => assert.deepEqual(codesIn('[](https://a.example)'), ['link-empty']));

  it('accept an image as their text', () => {
    assert.deepEqual(codesIn('[![Zur Karte](karte.svg)](https://a.example) a'), []);
  });

  for (const text of ['hier', 'Hier', 'mehr', 'mehr …', '→ weiter', 'here', 'read more']) {
    it(`warn of a vague text: ${text}`, () => {
      assert.deepEqual(problemsIn(`Lesen Sie [${text}](https://a.example).`), ['link-vague 1:11']);
    });
  }

  it('warn of a file whose format and size the text does not mention', () => {
    const codes = (text: string) => codesIn(`[${text}](https://a.example/b.pdf?x=1)`);
    assert.deepEqual(codes('Der Bericht'), ['link-file']);
    assert.deepEqual(codes('Der Bericht (PDF)'), ['link-file']);
    assert.deepEqual(codes('Der Bericht (PDF, 1,2 MB)'), []);
    assert.deepEqual(codesIn('[Die Seite](https://a.example/pdf)'), []);
  });

  it('warn of a title, which is not shown', () => {
    assert.deepEqual(codesIn('[das Ziel](https://a.example "Titel")'), ['title-lost']);
  });

  it('warn of a definition without a reference', () => {
    assert.deepEqual(problemsIn('Text\n\n[Hinweis]: wichtig'), ['link-definition-unused 3:1']);
  });
});

describe('addresses in running text', () => {
  const link = (text: string, href = text): Inline => ({ type: 'link', href, content: [text] });
  const doi = (text: string, name = text) => link(text, `https://doi.org/${name}`);

  const read: [source: string, inlines: Inline[]][] = [
    ['https://a.example/b?c=1#d', [link('https://a.example/b?c=1#d')]],
    ['Siehe https://a.example.', ['Siehe ', link('https://a.example'), '.']],
    ['(siehe http://a.example/b), und', ['(siehe ', link('http://a.example/b'), '), und']],
    ['https://a.example/Bank_(Park)!', [link('https://a.example/Bank_(Park)'), '!']],
    ['(https://a.example/Bank_(Park))', ['(', link('https://a.example/Bank_(Park)'), ')']],
    [
      '„https://a.example“ und »www.b.example«',
      ['„', link('https://a.example'), '“ und »', link('www.b.example', 'https://www.b.example'), '«'],
    ],
    [
      'HTTPS://A.EXAMPLE/b; WWW.B.EXAMPLE:',
      [link('HTTPS://A.EXAMPLE/b'), '; ', link('WWW.B.EXAMPLE', 'https://WWW.B.EXAMPLE'), ':'],
    ],
    ['https://a.example/?a=1&amp;b=2&c=3', [link('https://a.example/?a=1&b=2&c=3')]],
    ['https://a.example&nbsp;und', [link('https://a.example'), '\u00A0und']],
    ['*a https://b.example/_c_*d e*', [{ type: 'emphasis', content: ['a ', link('https://b.example/_c_*d'), ' e'] }]],
    ['https://a.example/_b_*c*d~e~f^g^ h', [link('https://a.example/_b_*c*d~e~f^g^'), ' h']],
    ['**https://a.example**', [{ type: 'strong', content: [link('https://a.example')] }]],
    ['*www.a.example*', [{ type: 'emphasis', content: [link('www.a.example', 'https://www.a.example')] }]],
    ['https://a.example/bänke/ö…', [link('https://a.example/bänke/ö'), '…']],
    [
      'https://doi.org/10.1002/(SICI)1097-0000(19990101)12:3<118::AID-XX2>3.0.CO;2-G.',
      [
        link(
          'https://doi.org/10.1002/(SICI)1097-0000(19990101)12:3<118::AID-XX2>3.0.CO;2-G',
          'https://doi.org/10.1002/(SICI)1097-0000(19990101)12:3%3C118::AID-XX2%3E3.0.CO;2-G',
        ),
        '.',
      ],
    ],
    [
      '10.1002/a12:3<118::AID-XX2>3.0.CO;2-G und <x',
      [doi('10.1002/a12:3<118::AID-XX2>3.0.CO;2-G', '10.1002/a12:3%3C118::AID-XX2%3E3.0.CO;2-G'), ' und <x'],
    ],
    ['doi:10.1234/abc.', [doi('doi:10.1234/abc', '10.1234/abc'), '.']],
    ['DOI: 10.1234.5/a(b)c#d).', ['DOI: ', doi('10.1234.5/a(b)c#d', '10.1234.5/a(b)c%23d'), ').']],
    ['10.59350/hpz3x-qh641, und', [doi('10.59350/hpz3x-qh641'), ', und']],
    ['https://doi.org/10.1234/abc.', [link('https://doi.org/10.1234/abc'), '.']],
    ['doi.org/10.1234/abc', [link('doi.org/10.1234/abc', 'https://doi.org/10.1234/abc')]],
    [
      '[see https://a.example]{lang=en}',
      [{ type: 'foreign', lang: 'en', content: ['see ', link('https://a.example')] }],
    ],
  ];
  for (const [source, inlines] of read) {
    it(`are links: ${JSON.stringify(source)}`, () => assert.deepEqual(inlinesOf(source), inlines));
  }

  const TEXTS = [
    'https:// und http und www. und www.beispiel',
    'xhttps://a.example und ähttps://a.example',
    'mail@www.a.example',
    '10.1234 und 10.1234/ und 10.000/12.000 und 5/10.1234/x',
    'ftp://a.example',
    'doi: 10.12/x',
  ];
  for (const text of TEXTS) it(`stay text: ${text}`, () => assert.deepEqual(inlinesOf(text), [text]));

  it('stay text after a backslash', () => {
    assert.deepEqual(inlinesOf('https:\\//a.example www\\.a.example 10\\.1234/x'), [
      'https://a.example www.a.example 10.1234/x',
    ]);
  });

  it('stay text in links, text alternatives and headings', () => {
    const { summary, sections } = briefOf(
      '[Die Seite https://a.example](https://b.example) ![www.c.example](d.png) ' +
        '[Zwei [innen](https://d.example) https://e.example][f]\n\n[f]: https://f.example\n\n## Zu https://a.example\n',
    );
    const hrefs = findAll(summary, 'link').map(({ node }) => node.href);
    assert.ok(!hrefs.some((href) => /\/\/(?:a|www)\./.test(href)), hrefs.join());
    assert.deepEqual(sections[0]?.title, ['Zu https://a.example']);
  });

  it('are not part of a link whose address contains a space', () => {
    assert.deepEqual(inlinesOf('[Anhang](https://b.example/mein anhang.pdf)'), [
      '[Anhang](https://b.example/mein anhang.pdf)',
    ]);
  });

  it('need no format and size', () => assert.deepEqual(problemsIn('https://a.example/b.pdf'), []));
  it('are no abbreviations', () => {
    assert.deepEqual(inlinesOf('EU: https://a.example/EU\n\n*[EU]: Union')[2], link('https://a.example/EU'));
  });
});

describe('images', () => {
  it('can be inline', () => {
    assert.deepEqual(inlinesOf('ein ![Wappen](wappen.svg) dort'), [
      'ein ',
      { type: 'image', src: 'wappen.svg', alt: 'Wappen' },
      ' dort',
    ]);
  });

  it('are refused without a text alternative', () => {
    assert.deepEqual(problemsIn('![](karte.svg)'), ['image-alternative 1:1']);
    assert.deepEqual(problemsIn('ein ![ ](karte.svg)'), ['image-alternative 1:5']);
  });

  for (const src of [
    'https://a.example/x.png',
    '//a.example/x.png',
    'data:image/png;base64,AA',
    '\\\\\\\\a.example/x',
    'javascript:x',
    '',
  ]) {
    it(`are refused from another host: "${src}"`, () => {
      assert.deepEqual(codesIn(`![Karte](${src})`), ['image-source']);
    });
  }

  it('warn of the title of an inline image, which is not shown', () => {
    assert.deepEqual(codesIn('ein ![Wappen](wappen.svg "Titel")'), ['title-lost']);
  });
});

describe('attributes of an image', () => {
  const image: Inline = { type: 'image', src: 'b.png', alt: 'A' };

  it('are ignored, with a warning that names them', () => {
    assert.deepEqual(inlinesOf('ein ![A](b.png){width=50% .klasse #id fig-alt="x [y] *z*"} und'), [
      'ein ',
      image,
      ' und',
    ]);
    const { problems } = compile('ein\n![A](b.png){width="0.27in" .klasse #id}');
    assert.deepEqual(
      problems.map(({ code, line, column, params }) => [code, line - 7, column, params]),
      [['attributes-ignored', 2, 12, { ignored: '#id .klasse width=0.27in' }]],
    );
  });

  it('of kramdown are ignored as well', () =>
    assert.deepEqual(inlinesOf('ein ![A](b.png){:.klasse}'), ['ein ', image]));

  it('can follow a reference to a definition', () => {
    assert.deepEqual(blocksOf('![A][k]{width=50%}\n\n[k]: b.png "C"'), [
      { type: 'figure', src: 'b.png', alt: 'A', caption: 'C' },
    ]);
  });

  it('can give its language', () => {
    assert.deepEqual(inlinesOf('ein ![A](b.png){lang=en}'), [
      'ein ',
      { type: 'foreign', lang: 'en', content: [image] },
    ]);
    assert.deepEqual(blocksOf('![A](b.png "C"){lang=en}'), [
      { type: 'group', lang: 'en', content: [{ type: 'figure', src: 'b.png', alt: 'A', caption: 'C' }] },
    ]);
    assert.deepEqual(codesIn('![A](b.png){lang=en .x}'), ['attributes-ignored']);
    const [problem, ...others] = compile('![A](b.png){width="2in"\nheight="3in"}').problems;
    assert.deepEqual(
      [problem?.code, problem?.line, problem?.lastLine, others.map(({ code }) => code)],
      ['attributes-ignored', 8, 9, []],
    );
    assert.deepEqual(codesIn('![A](b.png){lang=en_US}'), ['attributes-ignored']);
  });

  it('are not mistaken for text in braces', () => {
    assert.deepEqual(inlinesOf('ein ![A](b.png){siehe oben} und'), ['ein ', image, '{siehe oben} und']);
  });
});

describe('passages in another language', () => {
  it('are marked by a span', () => {
    assert.deepEqual(inlinesOf('Die „[community of *practice*]{lang=en}“ hilft'), [
      'Die „',
      { type: 'foreign', lang: 'en', content: ['community of ', { type: 'emphasis', content: ['practice'] }] },
      '“ hilft',
    ]);
  });

  it('can contain a link', () => {
    assert.deepEqual(inlinesOf('[see [the page](https://a.example)]{lang="en"}'), [
      {
        type: 'foreign',
        lang: 'en',
        content: ['see ', { type: 'link', href: 'https://a.example', content: ['the page'] }],
      },
    ]);
  });

  it('can be emphasised', () => {
    assert.deepEqual(inlinesOf('*die [best practice]{lang=en}*'), [
      { type: 'emphasis', content: ['die ', { type: 'foreign', lang: 'en', content: ['best practice'] }] },
    ]);
  });

  it('contain a star without affecting the text around them', () => {
    assert.deepEqual(inlinesOf('*die [best* practice]{lang=en} hilft*'), [
      {
        type: 'emphasis',
        content: ['die ', { type: 'foreign', lang: 'en', content: ['best* practice'] }, ' hilft'],
      },
    ]);
  });

  it('keep their text where attributes only name or dress it, with a warning', () => {
    assert.deepEqual(problemsIn('a [b *c*]{.underline} d'), ['attributes-ignored 1:3']);
    assert.deepEqual(inlinesOf('a [b *c*]{.underline #x} d'), ['a b ', { type: 'emphasis', content: ['c'] }, ' d']);
  });

  it('need a language', () => assert.deepEqual(problemsIn('a [b]{}'), ['language-missing 1:3']));
  it('need a real language', () => assert.deepEqual(problemsIn('a [b]{lang=e}'), ['invalid-language 1:3']));
  it('refuse a class and an id', () => {
    assert.deepEqual(codesIn('[b]{.x lang=en}'), ['unknown-attribute']);
    assert.deepEqual(codesIn('[b]{x}'), ['attribute-syntax', 'language-missing']);
    assert.deepEqual(codesIn('[b]{#x lang=en}'), ['unknown-attribute']);
    assert.deepEqual(codesIn('[b]{lang=en y=z}'), ['unknown-attribute']);
  });
});

describe('inline notes', () => {
  const note = (number: number, ...content: Inline[]): Inline => ({
    type: 'note',
    number,
    content: [{ type: 'paragraph', content }],
  });

  it('are numbered with the footnotes', () => {
    assert.deepEqual(inlinesOf('a^[eins] b[^x] c^[drei [x] \\] *y*] d[^x]\n\n[^x]: zwei'), [
      'a',
      note(1, 'eins'),
      ' b',
      note(2, 'zwei'),
      ' c',
      note(3, 'drei [x] ] ', { type: 'emphasis', content: ['y'] }),
      ' d',
      { type: 'note', number: 2, content: [] },
    ]);
  });

  it('can contain links, several lines and marks that do not affect the text around them', () => {
    assert.deepEqual(inlinesOf('*a^[b* [Ziel eins](https://a.example)\nc] d*'), [
      {
        type: 'emphasis',
        content: ['a', note(1, 'b* ', { type: 'link', href: 'https://a.example', content: ['Ziel eins'] }, ' c'), ' d'],
      },
    ]);
  });

  it('work in headings and tables', () => {
    const { summary, sections } = briefOf('a | b^[eins]\n--|--\n1 | 2\n\n## B^[zwei]\n\nText');
    assert.deepEqual(
      findAll([summary, sections], 'note').map(({ node }) => node.number),
      [1, 2],
    );
    assert.equal(sections[0]?.id, 'b');
  });

  it('are refused in footnotes, in other inline notes and in text alternatives', () => {
    assert.deepEqual(problemsIn('a[^x]\n\n[^x]: b^[c]'), ['footnote-nested 3:8']);
    assert.deepEqual(problemsIn('a^[b^[c]]'), ['footnote-nested 1:5']);
    assert.deepEqual(problemsIn('a^[b[^x]]\n\n[^x]: c'), ['footnote-nested 1:5', 'footnote-unused 3:1']);
    assert.deepEqual(problemsIn('![a^[b]](c.png)'), ['image-reference 1:1']);
  });

  it('are refused without text', () => assert.deepEqual(problemsIn('a^[]'), ['footnote-empty 1:2']));
  it('are checked', () => assert.deepEqual(problemsIn('a^[ein <b>]'), ['raw-html 1:8']));
  it('are text after a backslash', () => assert.deepEqual(inlinesOf('a\\^[b]'), ['a^[b]']));
});

describe('line breaks', () => {
  for (const mark of ['  \n', '\\\n', '<br>', '<br/>', '<BR />', '<br>\n', '<br> \n  '])
    it(`are read: ${JSON.stringify(mark)}`, () => {
      assert.deepEqual(inlinesOf(`eins${mark}zwei`), ['eins', { type: 'break' }, 'zwei']);
    });
});

describe('raised, lowered and deleted text', () => {
  const node = (type: 'superscript' | 'subscript' | 'strikethrough', ...content: Inline[]): Inline => ({
    type,
    content,
  });

  const read: [source: string, inlines: Inline[]][] = [
    ['m^2^ und', ['m', node('superscript', '2'), ' und']],
    [
      '^14^C, Ca^2+^ und Cl^−^',
      [node('superscript', '14'), 'C, Ca', node('superscript', '2+'), ' und Cl', node('superscript', '−')],
    ],
    ['der 21^*st*^ Tag', ['der 21', node('superscript', { type: 'emphasis', content: ['st'] }), ' Tag']],
    [
      'CO~2~ und *H*~2~O',
      ['CO', node('subscript', '2'), ' und ', { type: 'emphasis', content: ['H'] }, node('subscript', '2'), 'O'],
    ],
    ['SO~4~^2−^', ['SO', node('subscript', '4'), node('superscript', '2−')]],
    ['der ~~alte~~ neue', ['der ', node('strikethrough', 'alte'), ' neue']],
    ['~~die *alten*\nRegeln~~', [node('strikethrough', 'die ', { type: 'emphasis', content: ['alten'] }, ' Regeln')]],
    ['~~CO~2~ weg~~', [node('strikethrough', 'CO', node('subscript', '2'), ' weg')]],
    ['**m^2^**', [{ type: 'strong', content: ['m', node('superscript', '2')] }]],
    ['m^Bürger*innen^', ['m', node('superscript', 'Bürger*innen')]],
    ['m<sup>2</sup> und CO<SUB>2</SUB>', ['m', node('superscript', '2'), ' und CO', node('subscript', '2')]],
    ['der 21<sup>*st* Tag</sup>', ['der 21', node('superscript', { type: 'emphasis', content: ['st'] }, ' Tag')]],
    ['**m<sup>2</sup>**', [{ type: 'strong', content: ['m', node('superscript', '2')] }]],
  ];
  for (const [source, inlines] of read) {
    it(`is read: ${JSON.stringify(source)}`, () => assert.deepEqual(inlinesOf(source), inlines));
  }

  const TEXTS = [
    '~5 Prozent, ~5 bis ~10 oder ~5~',
    'm^2 und m^3',
    'so ^ und ^ so',
    'a ^b c^ d',
    'H~2 O~',
    '^^ und ^_^',
    'a ~~ b ~~ c',
    '~~so',
    'ein ~~~so~~',
    'so~~~',
  ];
  for (const text of TEXTS) it(`stays text: ${text}`, () => assert.deepEqual(inlinesOf(text), [text]));

  it('names the place of what is wrong in it', () => {
    assert.deepEqual(problemsIn('a<sup>su<i></sup>'), ['raw-html 1:9']);
  });

  it('stays text after a backslash', () => {
    assert.deepEqual(inlinesOf('m\\^2^, CO\\~2~ und \\~\\~so\\~\\~'), ['m^2^, CO~2~ und ~~so~~']);
  });

  it('is read in tables and headings', () => {
    const { summary, sections } = briefOf('a | m^2^\n--|--\n1 | CO~2~\n\n## CO~2~ und m^2^\n');
    assert.equal(findAll(summary, 'superscript').length, 1);
    assert.equal(findAll(summary, 'subscript').length, 1);
    assert.equal(sections[0]?.id, 'co2-und-m2');
  });
});

describe('words in fixed-width type', () => {
  const code = (text: string): Inline => ({ type: 'code', content: [text] });

  const read: [source: string, inlines: Inline[]][] = [
    ['die Datei `daten_2025*.csv` und', ['die Datei ', code('daten_2025*.csv'), ' und']],
    ['ein ``Gravis ` darin``', ['ein ', code('Gravis ` darin')]],
    [
      '`https://a.example/` und `m^2^ ~~a~~ ^[b] &amp; \\* <!-- c -->`',
      [code('https://a.example/'), ' und ', code('m^2^ ~~a~~ ^[b] &amp; \\* <!-- c -->')],
    ],
    ['*`a`*', [{ type: 'emphasis', content: [code('a')] }]],
    ['`eins\nzwei`', [code('eins zwei')]],
  ];
  for (const [source, inlines] of read) {
    it(`is read: ${JSON.stringify(source)}`, () => assert.deepEqual(inlinesOf(source), inlines));
  }

  it('is neither checked nor abbreviated', () => {
    assert.deepEqual(problemsIn('`"z. B." - [@key] {{ x }} EU`\n\n*[EU]: Union'), ['abbreviation-unused 3:1']);
  });

  it('is read in headings and tables', () => {
    const { summary, sections } = briefOf('a | `b`\n--|--\n1 | `2`\n\n## Zu `daten.csv`\n');
    assert.equal(findAll(summary, 'code').length, 2);
    assert.equal(sections[0]?.id, 'zu-daten-csv');
  });

  it('is not mistaken for a single backtick', () => assert.deepEqual(inlinesOf('so `n Ding'), ['so `n Ding']));
});

describe('abbreviations', () => {
  const definition = '\n\n*[DeZIM]: Deutsches Zentrum für Integrations- und Migrationsforschung';
  const node = {
    type: 'abbreviation',
    text: 'DeZIM',
    title: 'Deutsches Zentrum für Integrations- und Migrationsforschung',
  };

  it('are marked everywhere as whole words', () => {
    assert.deepEqual(inlinesOf(`Das DeZIM, „DeZIM“ und DeZIM-Institut${definition}`), [
      'Das ',
      node,
      ', „',
      node,
      '“ und ',
      node,
      '-Institut',
    ]);
  });

  it('are not marked inside a word', () => assert.deepEqual(inlinesOf(`DeZIMs_DeZIM${definition}`), ['DeZIMs_DeZIM']));

  it('are marked in markup and headings', () => {
    const { summary, sections } = briefOf(`*DeZIM*\n\n## Am DeZIM${definition}`);
    assert.deepEqual(summary, [{ type: 'paragraph', content: [{ type: 'emphasis', content: [node] }] }]);
    assert.deepEqual(sections[0]?.title, ['Am ', node]);
    assert.equal(sections[0].id, 'am-dezim');
  });

  it('prefer the longer match', () => {
    const inlines = inlinesOf('EU-Rat\n\n*[EU]: Europäische Union\n*[EU-Rat]: Rat der EU');
    assert.deepEqual(inlines, [{ type: 'abbreviation', text: 'EU-Rat', title: 'Rat der EU' }]);
  });

  it('can contain any character', () => {
    assert.deepEqual(inlinesOf('C++ (a|b\n\n*[C++]: Sprache\n*[(a|b]: Klammer'), [
      { type: 'abbreviation', text: 'C++', title: 'Sprache' },
      ' ',
      { type: 'abbreviation', text: '(a|b', title: 'Klammer' },
    ]);
  });

  it('refuse a second explanation', () => {
    assert.deepEqual(problemsIn('A\n\n*[A]: eins\n*[A]: zwei'), ['abbreviation-duplicate 4:1']);
  });
  it('refuse an empty explanation', () => assert.deepEqual(problemsIn('*[A]:'), ['abbreviation-empty 1:1']));
  it('refuse an explanation inside another block', () => {
    assert.deepEqual(problemsIn('> *[A]: eins'), ['definition-inside-block 1:3']);
  });
});

describe('footnotes', () => {
  it('are numbered in the order in which the text refers to them', () => {
    assert.deepEqual(inlinesOf('a[^x] b[^1]\n\n[^1]: eins\n[^x]: zwei'), [
      'a',
      { type: 'note', number: 1, content: [{ type: 'paragraph', content: ['zwei'] }] },
      ' b',
      { type: 'note', number: 2, content: [{ type: 'paragraph', content: ['eins'] }] },
    ]);
  });

  it('carry their content only at the first reference', () => {
    assert.deepEqual(inlinesOf('a[^x] b[^x]\n\n[^x]: Anmerkung'), [
      'a',
      { type: 'note', number: 1, content: [{ type: 'paragraph', content: ['Anmerkung'] }] },
      ' b',
      { type: 'note', number: 1, content: [] },
    ]);
  });

  it('are notes of each section that refers to them, because a page can show a single section', () => {
    const { summary, sections } = briefOf('a[^x]\n\n## B\n\nb[^x] c[^x]\n\n[^x]: Anmerkung');
    const content = [{ type: 'paragraph', content: ['Anmerkung'] }];
    assert.deepEqual(
      findAll(summary, 'note').map(({ node }) => node),
      [{ type: 'note', number: 1, content }],
    );
    assert.deepEqual(
      findAll(sections, 'note').map(({ node }) => node),
      [
        { type: 'note', number: 2, content },
        { type: 'note', number: 2, content: [] },
      ],
    );
  });

  it('are reported once, no matter how many sections refer to them', () => {
    assert.deepEqual(problemsIn('a[^x]\n\n## B\n\nb[^x]\n\n[^x]: <b>'), ['raw-html 7:7']);
  });

  it('are numbered through summary, sections, headings and items', () => {
    const { sections } = briefOf('a[^a]\n\n## B[^b]\n\nc[^c]\n\n[^a]: A\n[^b]: B\n[^c]: C');
    assert.match(JSON.stringify(sections), /"number":2.*"number":3/);
  });

  it('contain several blocks if these are indented', () => {
    const [block] = blocksOf('a[^x]\n\n[^x]: eins\n    noch\n\n    zwei\n\n    - drei\n\nb');
    assert.deepEqual(block?.type === 'paragraph' && block.content[1], {
      type: 'note',
      number: 1,
      content: [
        { type: 'paragraph', content: ['eins noch'] },
        { type: 'paragraph', content: ['zwei'] },
        { type: 'list', ordered: false, items: [[{ type: 'paragraph', content: ['drei'] }]] },
      ],
    });
  });

  it('accept a label with emphasis markers', () => {
    const [emphasis, ...others] = inlinesOf('*eins[^a*] zwei*\n\n[^a*]: x');
    assert.deepEqual(others, []);
    assert.ok(typeof emphasis === 'object' && emphasis.type === 'emphasis' && emphasis.content.length === 3);
  });

  it('do not affect the id of a heading', () => assert.equal(briefOf('## B[^b]\n\n[^b]: x').sections[0]?.id, 'b'));
  it('must be defined', () => assert.deepEqual(problemsIn('a[^x]'), ['footnote-undefined 1:2']));
  it('warn if the text does not refer to them', () =>
    assert.deepEqual(problemsIn('a\n\n[^x]: b'), ['footnote-unused 3:1']));
  it('are checked even if the text does not refer to them', () => {
    assert.deepEqual(problemsIn('a\n\n[^x]: b <i>'), ['footnote-unused 3:1', 'raw-html 3:9']);
  });
  it('refuse references to other footnotes', () => {
    assert.deepEqual(problemsIn('a[^x]\n\n[^x]: b[^y]\n\n[^y]: c'), ['footnote-nested 3:8', 'footnote-unused 5:1']);
  });
  it('refuse references to themselves', () =>
    assert.deepEqual(problemsIn('a[^x]\n\n[^x]: b[^x]'), ['footnote-nested 3:8']));
  it('refuse a second definition', () => {
    assert.deepEqual(problemsIn('a[^x]\n\n[^x]: b\n[^x]: c'), ['footnote-duplicate 4:1']);
  });
  it('refuse an empty definition', () => assert.deepEqual(problemsIn('a[^x]\n\n[^x]:'), ['footnote-empty 3:1']));
  it('refuse a definition inside another block', () => {
    assert.deepEqual(problemsIn('a\n\n- b\n\n  [^x]: c'), ['definition-inside-block 5:3']);
  });
});
