import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findAll } from '../../src/brief/find.js';
import { briefOf, FRONT_MATTER, frontMatterWith, problemsIn, problemsOf } from './support.js';

const metaOf = (key: string, value: string) => briefOf('', frontMatterWith(key, value)).meta;
const problemsWith = (key: string, value: string) =>
  problemsOf(frontMatterWith(key, value)).map(({ code, params }) => [code, params]);

describe('the levels of headings', () => {
  const outline = (body: string) =>
    briefOf(body).sections.map(({ id, items }) => [
      id,
      ...items.map(({ id, content }) => [id, ...findAll(content, 'heading').map(({ node }) => node.id)]),
    ]);

  for (const [body, expected] of [
    [
      '# A\n\n## B\n\n### C\n\n# D\n\n## E\n',
      [
        ['a', ['b', 'b--c']],
        ['d', ['e']],
      ],
    ],
    ['### A\n\n### B\n\n#### C\n', [['a'], ['b', ['b--c']]]],
    ['##### A\n\n##### B\n\n##### C\n', [['a'], ['b'], ['c']]],
    ['## A\n\n#### B\n\n##### C\n\n#### D\n', [['a', ['a--b', 'a--b--c'], ['a--d']]]],
    ['# A\n\n### B\n\n# C\n', [['a', ['b']], ['c']]],
  ] as const)
    it(`keep the shape of the file: ${JSON.stringify(body)}`, () => assert.deepEqual(outline(body), expected));

  it('are all named where equal headings are too deep, with one level for all, counted as in the file', () => {
    const skipped = (body: string) =>
      problemsOf(FRONT_MATTER + body).map(({ code, params }) => [code, 'allowed' in params && params.allowed]);
    assert.deepEqual(skipped('## A\n\n### B\n\n## C\n\n#### D\n\n##### E\n\n#### F\n'), [
      ['heading-skipped', 3],
      ['heading-skipped', 4],
      ['heading-skipped', 3],
    ]);
    assert.deepEqual(skipped('# A\n\n### B\n\n# C\n\n#### D\n'), [['heading-skipped', 3]]);
    assert.deepEqual(skipped('#### A\n\n### B\n'), [['heading-skipped', 3]]);
  });

  it('of a single title in the text are refused if it is not the one in the front matter', () => {
    assert.deepEqual(problemsIn('# Städte\n\n## A\n'), ['heading-level-1 1:1']);
    assert.deepEqual(problemsIn('# Kommunen {#id}\n\n## A\n'), ['heading-level-1 1:1']);
  });

  it('begin below a title that the front matter has', () => {
    assert.deepEqual(outline('# Kommunen\n\n## A\n\n### B\n'), [['a', ['b']]]);
    assert.deepEqual(briefOf('# Kommunen\n\nVorweg.\n\n## A\n').summary, [{ type: 'paragraph', content: ['Vorweg.'] }]);
  });
});

describe('headings inside items', () => {
  const idsOf = (body: string) => findAll(briefOf(body).sections, 'heading').map(({ node }) => node.id);
  const repeats: [what: string, body: string, ids: string[]][] = [
    ['in different items', '### Eins\n\n#### Fragen\n\n### Zwei\n\n#### Fragen\n', ['eins--fragen', 'zwei--fragen']],
    ['in different sections', '### Eins\n\n#### A\n\n## W\n\n### Zwei\n\n#### A\n', ['eins--a', 'zwei--a']],
    ['in one item', '### Eins\n\n#### A\n\n#### A\n\n#### A\n', ['eins--a', 'eins--a-2', 'eins--a-3']],
    ['at two levels', '### Eins\n\n#### A\n\n##### A\n', ['eins--a', 'eins--a-2']],
    ['but for case', '### Eins\n\n#### Fragen\n\n#### FRAGEN\n', ['eins--fragen', 'eins--fragen-2']],
    ['but for punctuation', '### Eins\n\n#### Fragen?\n\n#### „Fragen“:\n', ['eins--fragen', 'eins--fragen-2']],
    ['but for markup', '### Eins\n\n#### *Fra*gen\n\n#### **Fragen**\n', ['eins--fragen', 'eins--fragen-2']],
    ['but for an umlaut', '### Eins\n\n#### Übung\n\n#### Uebung\n', ['eins--uebung', 'eins--uebung-2']],
    ['and numbered', '### Eins\n\n#### A\n\n#### A\n\n#### A 2\n', ['eins--a', 'eins--a-2', 'eins--a-2-2']],
    ['and equal to their item and section', '### Eins\n\n#### V\n\n#### Eins\n', ['eins--v', 'eins--eins']],
    ['and equal to an id of the author', '### Eins\n\n#### A {#b}\n\n#### B\n', ['b', 'eins--b']],
    ['and equal to one with two hyphens', '### Eins {#x--b}\n\n### X\n\n#### B\n', ['x--b-2']],
    ['and equal to a reserved id', '### Eins\n\n#### Brief\n\n#### Zitieren\n', ['eins--brief', 'eins--zitieren']],
    ['in another script', '### بلدية\n\n#### أسئلة\n\n#### أسئلة\n', ['بلدية--أسئلة', 'بلدية--أسئلة-2']],
  ];
  for (const [what, body, ids] of repeats) {
    it(`have ids from their item where they are equal ${what}`, () => assert.deepEqual(idsOf(`## V\n\n${body}`), ids));
  }

  it('have ids from their section where the file has no level 3', () => {
    const { sections } = briefOf('## V\n\n#### A\n\n#### A\n\n## W\n\n#### A\n\n#### B {#b}\n');
    assert.deepEqual(
      sections.flatMap(({ items }) => items.map(({ id }) => id)),
      ['v--a', 'v--a-2', 'w--a', 'b'],
    );
    assert.deepEqual(problemsIn('Vorspann\n\n## V\n\n### A\n\n## W\n\n### A\n'), ['colliding-id 9:1']);
  });

  const KEPT = '### Räume\n\n#### Fragen\n\n#### Kosten\n\n#### Kosten\n';
  const insertions = [
    '### Fragen\n\n',
    '### Eins\n\n#### Fragen\n\n#### Kosten\n\n',
    '### Räume Fragen\n\n#### Kosten 2\n\n',
    '### Eins {#raeume-fragen}\n\n',
    '## Räume-Kosten\n\n### Eins\n\n#### Fragen\n\n',
  ];
  for (const insertion of insertions) {
    it(`keep their ids when other sections change: ${JSON.stringify(insertion)}`, () => {
      const before = idsOf(`## V\n\n${KEPT}`);
      assert.deepEqual(before, ['raeume--fragen', 'raeume--kosten', 'raeume--kosten-2']);
      assert.deepEqual(idsOf(`## V\n\n${insertion}${KEPT}`).slice(-3), before);
      assert.deepEqual(idsOf(`## V\n\n${KEPT}\n${insertion}`).slice(0, 3), before);
    });
  }

  it('are found by links that name their text alone, the first of equal ones', () => {
    const links = '[die Fragen](#fragen), [die zweiten](#zwei--fragen), [den Anfang](#eins)';
    const { sections } = briefOf(`## V\n\n${links}\n\n### Eins\n\n#### Fragen\n\n### Zwei\n\n#### Fragen\n`);
    assert.deepEqual(
      findAll(sections, 'link').map(({ node }) => node.href),
      ['#eins--fragen', '#zwei--fragen', '#eins'],
    );
    assert.deepEqual(problemsIn('[die Fragen](#frage)\n\n## V\n\n### E\n\n#### Fragen\n'), ['link-target 1:1']);
  });

  it('need a letter or a digit', () => assert.deepEqual(problemsIn('## V\n\n### E\n\n#### !?\n'), ['no-id 5:1']));

  it('keep their ids from an id of the author that comes later, which is refused', () => {
    assert.deepEqual(problemsIn('## V\n\n### E\n\n#### A\n\n### F {#e--a}\n'), ['duplicate-id 7:1']);
  });
});

describe('a value with one meaning is accepted', () => {
  const dois: [given: string, doi: string][] = [
    ['https://doi.org/10.1234/a%23b', '10.1234/a#b'],
    ['https://doi.org/10.1234/a', '10.1234/a'],
    ['http://dx.doi.org/10.1234/a', '10.1234/a'],
    ['doi:10.1234/a', '10.1234/a'],
    ['doi:10.1234/a%23b', '10.1234/a%23b'],
    ['10.1234.5/abc', '10.1234.5/abc'],
    [
      '10.1002/(SICI)1097-0000(19990101)12:3<118::AID-XX2>3.0.CO;2-G',
      '10.1002/(SICI)1097-0000(19990101)12:3<118::AID-XX2>3.0.CO;2-G',
    ],
  ];
  for (const [given, doi] of dois) {
    it(`as a DOI: ${given}`, () => assert.equal(metaOf('doi', JSON.stringify(given)).doi, doi));
  }

  it('as an ORCID iD with its address', () => {
    const [author] = metaOf('author', '{ family: A, orcid: "https://orcid.org/0000-0002-1825-0097" }').authors;
    assert.deepEqual(author, { family: 'A', orcid: '0000-0002-1825-0097' });
  });

  it('as the title of a series', () => assert.deepEqual(metaOf('series', 'Reihe').series, { title: 'Reihe' }));

  it('as the name of a licence of Creative Commons', () => {
    assert.deepEqual(metaOf('license', 'CC BY-SA 4.0').license, {
      name: 'CC BY-SA 4.0',
      url: 'https://creativecommons.org/licenses/by-sa/4.0/',
    });
    assert.equal(problemsWith('license', 'frei')[0]?.[0], 'not-mapping');
  });
});

describe('a language', () => {
  const tags: [value: string, tag: string | undefined][] = [
    ['german', 'de'],
    ['Deutsch', 'de'],
    ['ngerman', 'de'],
    ['ger', 'de'],
    ['xx', undefined],
    ['klingon', undefined],
  ];
  for (const [value, tag] of tags) {
    it(`is refused if it is not registered: ${value}`, () => {
      assert.deepEqual(problemsWith('lang', value), [
        ['invalid-language', { key: 'lang', value, ...(tag && { tag }) }],
      ]);
    });
  }

  for (const value of ['de', 'de-AT', 'en-US', 'zh-Hans', 'nds', 'uk', 'ar', 'sl-rozaj']) {
    it(`is accepted: ${value}`, () => assert.deepEqual(problemsWith('lang', value), []));
  }
});

describe('a slip in the front matter is named', () => {
  it('as a comma in braces', () => {
    const codes = problemsWith('publisher', '{ name: Universität, Institut für Bänke, place: Musterhausen }');
    assert.deepEqual(codes, [['comma-in-braces', { text: 'Institut für Bänke' }]]);
  });

  it('as an invisible character before a key', () => {
    const problems = problemsOf(FRONT_MATTER.replace('date', '\u00A0date'));
    assert.deepEqual(problems.find(({ code }) => code === 'invisible-character')?.params, {
      character: 'U+00A0',
      key: '\u00A0date',
      isIndented: false,
    });
  });

  it('as the whole name of a person', () => {
    assert.deepEqual(problemsWith('author', '[{ name: Erika Mustermann }]'), [
      ['person-as-text', { name: 'Erika Mustermann' }],
    ]);
  });

  const marked: [person: string, mark: string][] = [
    ['{ given: E, family: Mustermann* }', '*'],
    ['{ given: E, family: Mustermann¹ }', '¹'],
    ['{ given: E, family: Mustermann (geb. Beispiel) }', '('],
    ['{ family: "Mustermann, Erika" }', ','],
    ['{ given: "Erika, M.", family: M }', ','],
    ['{ given: Erika und Max, family: M }', 'und'],
    ['{ given: a@b.example, family: M }', '@'],
  ];
  for (const [person, mark] of marked) {
    it(`marks in names are named, because citations print them: ${person}`, () => {
      const [problem, ...others] = problemsOf(frontMatterWith('author', person));
      assert.deepEqual(
        [problem?.code, problem && 'mark' in problem.params && problem.params.mark],
        ['name-mark', mark],
      );
      assert.deepEqual(others, []);
    });
  }

  for (const family of ['Muestra y Prueba', 'O’Muster-Beispiel', 'al-Mithal', "d'Exemple", 'Muster & Söhne', '习'])
    it(`names are not taken for faulty: ${family}`, () =>
      assert.deepEqual(problemsWith('author', `{ given: E. M., family: ${family} }`), []));

  for (const [key, meant] of [
    ['Untertitel', 'subtitle'],
    ['Sprache', 'lang'],
    ['Schlagwörter', 'keywords'],
    ['Lizenz', 'license'],
  ] as const)
    it(`keys in German are translated: ${key} ⇒ ${meant}`, () => {
      const problem = problemsOf(frontMatterWith(key, 'x')).find(({ code }) => code === 'unknown-key');
      assert.equal(problem && 'nearest' in problem.params && problem.params.nearest, meant);
      assert.equal(problem?.cure?.replacement, meant);
    });

  for (const given of ['Dr. Erika', 'Prof. Erika', 'Erika M. A.', 'Dipl.-Ing. Erika']) {
    it(`as an academic title: ${given}`, () => {
      assert.deepEqual(problemsWith('author', `{ given: ${given}, family: M }`), [['title-in-name', { value: given }]]);
    });
  }

  for (const given of ['Drago', 'Ingrid', 'M. Anna', 'Magda', 'Profira', 'Maria A.']) {
    it(`but not in the name ${given}`, () => {
      assert.deepEqual(problemsWith('author', `{ given: ${given}, family: M }`), []);
    });
  }

  it('as several keywords in one text', () => {
    assert.deepEqual(problemsWith('keywords', 'Migration; Kommunen'), [
      ['keywords-text', { better: '[Migration, Kommunen]' }],
    ]);
    assert.deepEqual(problemsWith('keywords', 'Migration'), []);
  });

  it('as the end of a sentence after a DOI', () => {
    assert.deepEqual(problemsWith('doi', '10.1234/abc.'), [['doi-end', { value: '10.1234/abc.' }]]);
  });

  it('as tabs, and nothing else', () => {
    const source = FRONT_MATTER.replace('---\n', '---\nseries:\n\ttitle: A\n\tissue: 5\n');
    assert.deepEqual(
      problemsOf(source).map(({ code, line }) => [code, line]),
      [
        ['yaml-tab', 3],
        ['yaml-tab', 4],
      ],
    );
  });

  it('as unknown keys, whose list of known ones is given once', () => {
    const known = problemsOf(FRONT_MATTER.replace('title', 'output: a\ntheme: b\ntitle'));
    assert.deepEqual(
      known.map(({ params }) => 'known' in params),
      [true, false],
    );
  });
});
