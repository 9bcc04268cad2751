import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileBrief, formatProblem, readConfiguration } from '../../../src/authoring/index.js';
import { SAMPLE_STYLE } from '../../citation/support.js';
import { FRONT_MATTER } from '../support.js';

/** The files in the folder of the configuration. */
const FILES = new Map([
  ['muster.csl', SAMPLE_STYLE],
  ['stile/anders.csl', SAMPLE_STYLE.replace('<title>Muster', '<title>Anderes Muster')],
  ['anderswo/muster.csl', SAMPLE_STYLE.replace('<title>Muster', '<title>Drittes Muster')],
  ['gleich.csl', SAMPLE_STYLE],
  ['apa.csl', SAMPLE_STYLE],
  ['Harvard.csl', SAMPLE_STYLE],
  ['suggested.csl', SAMPLE_STYLE],
  ['vancouver.csl', SAMPLE_STYLE],
  ['wie-apa.csl', SAMPLE_STYLE.replace(/<title>.*<\/title>/, '<title>APA 7</title>')],
  ['kein.csl', 'x'],
  ['rss.csl', '<rss/>'],
  ['ohne.csl', SAMPLE_STYLE.replace(/<bibliography[^]*<\/bibliography>/, '')],
  ['namenlos.csl', SAMPLE_STYLE.replace(/<title>.*<\/title>/, '')],
  ['kaputt.csl', SAMPLE_STYLE.replace('<number variable', '<nummer variable')],
  ['luecke.csl', SAMPLE_STYLE.replace('<text variable="collection-title"', '<text macro="fehlt"')],
  [
    'abhaengig.csl',
    SAMPLE_STYLE.replace('</info>', '<link rel="independent-parent" href="http://a.example/mutter"/></info>'),
  ],
]);

FILES.set('n.csl', SAMPLE_STYLE.replace(/class="[^"]*"/, 'class="note"'));
FILES.set(
  'halb.csl',
  SAMPLE_STYLE.replace(/<citation>[^]*<\/citation>/, '<citation><layout><nummer/></layout></citation>'),
);

const read = (source: string) => readConfiguration(source, (path) => FILES.get(path));
const problemsIn = (source: string) =>
  read(source).problems.map(({ code, line, column }) => `${code} ${line}:${column}`);

describe('the configuration', () => {
  it('adds citation styles in order, each with its file name as id and its title as name', () => {
    const { styles, problems } = read('citation-styles:\n  - stile/anders.csl\n  - muster.csl\n');
    assert.deepEqual(problems, []);
    assert.deepEqual(
      styles.map(({ id, name }) => [id, name]),
      [
        ['anders', 'Anderes Muster & Beispiel: Zeitschrift für Erfundenes'],
        ['muster', 'Muster & Beispiel: Zeitschrift für Erfundenes'],
      ],
    );
  });

  it('adds these styles to every brief, after the built-in ones', () => {
    const { styles } = read('citation-styles: muster.csl');
    const { brief } = compileBrief(FRONT_MATTER, { id: 'brief', styles });
    assert.deepEqual(
      brief?.citations.styles.map(({ id }) => id),
      ['suggested', 'apa', 'harvard', 'vancouver', 'muster'],
    );
  });

  it('chooses the style of the works that briefs cite', () => {
    const styles = ['suggested', 'apa', 'muster'].map(
      (id) => read(`citation-styles: muster.csl\nbibliography-style: ${id}`).bibliographyStyle?.id,
    );
    assert.deepEqual(styles, ['suggested', 'apa', 'muster']);
    assert.equal(read('citation-styles: muster.csl').bibliographyStyle, undefined);
  });

  for (const source of ['', '# nichts\n', '\uFEFF\r\n']) {
    it(`may be empty: ${JSON.stringify(source)}`, () =>
      assert.deepEqual(read(source), { styles: [], series: {}, problems: [] }));
  }

  const wrong: [title: string, source: string, problems: string[]][] = [
    ['a list', '- muster.csl', ['configuration-not-mapping 1:1']],
    ['an unknown key', '# x\ncitation-style: muster.csl', ['unknown-key 2:1']],
    ['no value', 'citation-styles:', ['empty-value 1:17']],
    ['an empty list', 'citation-styles: []', ['empty-value 1:18']],
    ['a mapping in the list', 'citation-styles:\n  - { a: b }', ['not-text 2:5']],
    ['invalid YAML', 'citation-styles: "muster.csl', ['yaml-unclosed 1:29']],
    ['a missing file', 'citation-styles: [muster.csl, fehlt.csl]', ['style-missing 1:31']],
    ['a file with another extension', 'citation-styles: [muster.xml]', ['style-file-name 1:19']],
    ['a file whose name is not an id', 'citation-styles: [mein stil.csl]', ['style-file-name 1:19']],
    ['a file that is not XML', 'citation-styles: [kein.csl]', ['style-not-xml 1:19']],
    ['a file that is not a style', 'citation-styles: [rss.csl]', ['style-not-csl 1:19']],
    ['a style without bibliography', 'citation-styles: [ohne.csl]', ['style-without-bibliography 1:19']],
    ['a style without title', 'citation-styles: [namenlos.csl]', ['style-without-title 1:19']],
    ['a style that citeproc cannot run', 'citation-styles: [kaputt.csl]', ['style-failing 1:19']],
    ['a style that lacks a macro', 'citation-styles: [luecke.csl]', ['style-failing 1:19']],
    ['a style that refers to another', 'citation-styles: [abhaengig.csl]', ['style-dependent 1:19']],
    ['a file twice', 'citation-styles: [muster.csl, muster.csl]', ['style-taken 1:31']],
    ['two files with the same name', 'citation-styles: [muster.csl, anderswo/muster.csl]', ['style-taken 1:31']],
    ['two styles with the same title', 'citation-styles: [muster.csl, gleich.csl]', ['style-taken 1:31']],
    ['a style with the title of a built-in one', 'citation-styles: [wie-apa.csl]', ['style-taken 1:19']],
    ...['suggested', 'apa', 'Harvard', 'vancouver'].map((id): [string, string, string[]] => [
      `a style named like the built-in ${id}`,
      `citation-styles: [${id}.csl]`,
      ['style-taken 1:19'],
    ]),
    ['an unknown style for works', 'bibliography-style: ap', ['bibliography-style-unknown 1:21']],
    [
      'a style for works that sets notes',
      'citation-styles: n.csl\nbibliography-style: n',
      ['bibliography-style-note 2:21'],
    ],
    [
      'a style that cannot set works',
      'citation-styles: halb.csl\nbibliography-style: halb',
      ['bibliography-style-failing 2:21'],
    ],
    [
      'several problems',
      'citation-styles:\n  - kein.csl\n  - fehlt.csl\nfarbe: rot\n',
      ['style-not-xml 2:5', 'style-missing 3:5', 'unknown-key 4:1'],
    ],
  ];
  for (const [title, source, problems] of wrong) {
    it(`is refused with ${title}`, () => {
      assert.deepEqual(problemsIn(source), problems);
      assert.deepEqual(read(source).styles, []);
    });
  }

  const messages: [source: string, language: 'de' | 'en', pattern: RegExp][] = [
    [
      'citation-style: x',
      'en',
      /unknown\. Expected one of title, .*, citation-styles, bibliography-style\. Write "citation-styles" if/,
    ],
    ['citation-styles: abhaengig.csl', 'de', /verweist nur auf einen anderen, „mutter“\. .* Laden Sie mutter\.csl/],
    ['citation-styles: abhaengig.csl', 'en', /only refers to another one, "mutter"\. .* Download mutter\.csl/],
    ['citation-styles: apa.csl', 'de', /heißt wie ein anderer, „APA 7“ \(apa\)\. /],
    ['citation-styles: suggested.csl', 'en', /has the same name as another one \(suggested\)\. /],
    [
      'bibliography-style: ap',
      'de',
      /Erwartet wird einer dieser Stile: suggested, apa, harvard, vancouver\. Schreiben Sie apa,/,
    ],
    ['bibliography-style: chicago', 'en', /Choose one of these, or name the file of the style in citation-styles\./],
    ['citation-styles: kaputt.csl', 'en', /cannot format a citation .*nummer/],
  ];
  for (const [source, language, pattern] of messages) {
    it(`says in ${language} what is wrong and how to fix it: ${source}`, () => {
      const [problem] = read(source).problems;
      assert.ok(problem);
      const message = formatProblem(problem, 'policy-brief.yaml', language);
      assert.match(message, /^policy-brief\.yaml:1:\d+: /);
      assert.match(message, pattern);
    });
  }
});
