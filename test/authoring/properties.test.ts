import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compileBrief, type ReadFile } from '../../src/authoring/index.js';
import { formatProblem } from '../../src/authoring/problems/format-problem.js';
import { decodeBrief } from '../../src/brief/decode.js';
import { blockText } from '../../src/brief/text.js';
import { RUNS } from '../fixtures/runs.js';
import { briefOf, FRONT_MATTER } from './support.js';

/** Snippets of Markdown, attacks and plain text from which files are composed. */
const PIECES =
  '*|**|_|`|~|[|]|(|)|{lang=en}|{#a .method}|# |## |### |#### |- |+ |* |1. |2. |3. Mai|1) |> |---|===|| a | b ||--|--||\n|\n\n|  \n|\\|<|>|<b>|<!--|<https://a.de>|[^1]|[^1]: |*[A]: |A|ä |&shy;|&nbsp;|:::|::: {lang=en}\n|```|    |\t|\u00A0|\u2028|\0|\uD800|"|![a](b.png)|](https://a.de)|[x]: https://a.de|wort |Bürger*innen|\u{1F600}|\r'
    .split(/\|(?=[^ -])/)
    .filter((piece) => piece !== '');

const markdown = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 5 })), {
  maxLength: 40,
});

/** Checks the invariants of every compilation. */
function checkCompilation(source: string, readFile?: ReadFile): void {
  const { brief, problems } = compileBrief(source, { id: 'brief', ...(readFile && { readFile }) });
  const lines = source.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  assert.equal(
    brief === undefined,
    problems.some(({ severity }) => severity === 'error'),
  );
  if (brief) decodeBrief(JSON.parse(JSON.stringify(brief)));
  for (const problem of problems) {
    const line = lines[problem.line - 1];
    assert.ok(line !== undefined && problem.column >= 1 && problem.column <= line.length + 1, JSON.stringify(problem));
    assert.ok(!formatProblem(problem, 'a.md', 'de').includes('\n'));
  }
  const places = problems.map(({ line, column }) => line * 1e6 + column);
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  );
}

const word = fc.constantFrom(
  ...[
    'Bürger*innen',
    'Akteur:innen',
    'Lehrer_innen',
    'Integrationsbeauftragte*r',
    'Schüler/-innen',
    'Kolleg*',
    '„*innen“',
  ],
  ...[
    '_innen',
    'jede*r',
    'z.\u00A0B.',
    'd.\u202Fh.',
    'z. B.',
    'o.ä.',
    '§',
    '§ 5',
    '3. Oktober 2026',
    '1. Mai',
    '2026.',
    '7.',
  ],
  ...[
    '12',
    '5 %',
    '~5',
    '05|2025',
    '„Zitat“',
    '‚innen‘',
    '»so«',
    '–',
    '(Kommunen)',
    'Kommunen,',
    'Ende.',
    'Frage?',
    '1,5',
  ],
  ...[
    'Integrations\u00ADarbeit',
    'C:D',
    'a/b',
    '50-60',
    '&',
    '§§',
    '2*3',
    'Prof. Dr.',
    '€',
    '@stadt',
    'R&D',
    '!',
    ';',
    '…',
  ],
);

/** Paragraphs of German words; `wraps` tells after which words the source breaks the line. */
const paragraph = fc.array(fc.record({ word, wraps: fc.boolean() }), { minLength: 1, maxLength: 30 }).map((words) => ({
  source: words
    .map(({ word, wraps }) => word + (wraps ? '\n' : ' '))
    .join('')
    .trimEnd(),
  text: words.map(({ word }) => word).join(' '),
}));

describe('compiling', () => {
  it('returns a brief that decodes, or errors, for any Markdown', () => {
    fc.assert(
      fc.property(markdown, (pieces) => checkCompilation(FRONT_MATTER + pieces.join(''))),
      RUNS,
    );
  });

  it('returns a brief or errors for any front matter', () => {
    const yaml = fc.array(
      fc.oneof(
        fc.constantFrom(
          ...': |- |\n|\n  |"|[|]|{|}|#|&a|*a|!x|>|?|,|title|author|series|lang|de|2025|~|%|\t|<<'.split('|'),
          '|',
        ),
        fc.string({ unit: 'binary', maxLength: 5 }),
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(yaml, (pieces) => checkCompilation(`---\n${pieces.join('')}\n---\nText\n`)),
      RUNS,
    );
  });

  it('returns a brief or errors for any bibliography', () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 5 }),
      fc.constantFrom('constructor', '__proto__', '2024', '05|2025', '<i>a', '</i>', '$&', '%%STRING%%'),
    );
    const name = fc.record({ family: value, given: value, suffix: value }, { requiredKeys: ['family'] });
    const date = fc.record(
      {
        'date-parts': fc.array(fc.array(fc.oneof(fc.nat(3000), value), { maxLength: 3 }), { maxLength: 2 }),
        raw: value,
      },
      { requiredKeys: [] },
    );
    const work = fc.record(
      { type: value, title: value, author: fc.array(name, { maxLength: 3 }), issued: date, DOI: value, volume: value },
      { requiredKeys: ['title'] },
    );
    const source = `${FRONT_MATTER.replace('---\n', '---\nbibliography: a.json\n')}[so @a, S. 3; @b] und @a [S. 4].\n`;
    fc.assert(
      fc.property(work, work, (a, b) => {
        checkCompilation(source, () =>
          JSON.stringify([
            { id: 'a', ...a },
            { id: 'b', ...b },
          ]),
        );
      }),
      RUNS,
    );
    const pieces = fc.array(
      fc.constantFrom(
        ...'@book{a,|@misc{b,|title={T},|author={A and B}|{|}|"|,|=|#|%|\\|\n|date={2020}|@string{x="y"}'.split('|'),
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(pieces, (some) => checkCompilation(source.replace('json', 'bib'), () => some.join(''))),
      RUNS,
    );
  });

  it('returns a brief or errors for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (source) => checkCompilation(source)),
      RUNS,
    );
  });

  it('keeps every German paragraph word for word', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), (paragraphs) => {
        const { summary } = briefOf(paragraphs.map(({ source }) => source).join('\n\n'));
        assert.equal(blockText(summary), paragraphs.map(({ text }) => text).join('\n'));
      }),
      RUNS,
    );
  });

  it('keeps every German paragraph word for word in quotes, lists and items', () => {
    fc.assert(
      fc.property(paragraph, ({ source, text }) => {
        const indented = source.replaceAll('\n', '\n  ');
        const quoted = source.replaceAll('\n', '\n> ');
        const { summary, sections } = briefOf(`> ${quoted}\n\n- ${indented}\n\n## A\n\n### B\n\n${source}\n`);
        assert.equal(blockText(summary), `${text}\n${text}`);
        assert.equal(blockText(sections[0]?.items[0]?.content ?? []), text);
      }),
      RUNS,
    );
  });
});
