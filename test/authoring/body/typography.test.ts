import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileBrief } from '../../../src/authoring/index.js';
import { FRONT_MATTER, inlinesOf, problemsIn, problemsOf } from '../support.js';

const CASES: [text: string, problems: string[]][] = [
  ['Er sagt "ja".', ['straight-quote 1:9', 'straight-quote 1:12']],
  ['Kommunen - auch kleine', ['hyphen-as-dash 1:10']],
  ['Er sagt “Hallo” und geht.', ['english-quote 1:9', 'english-quote 1:15']],
  ['Er sagt (“Hallo“).', ['english-quote 1:10']],
  [
    'Das ist -- so gesagt -- gut, und das---auch.',
    ['hyphens-as-dash 1:9', 'hyphens-as-dash 1:22', 'hyphens-as-dash 1:37'],
  ],
  ['2024--2025', ['hyphens-as-dash 1:5']],
  ['„*ja*“e „Sätze“, der Schalter --lang, „(„ja“)“', []],
  ['z. B. und z.B.', ['abbreviation-space 1:1', 'abbreviation-space 1:11']],
  ['d. h. so, u. a. so', ['abbreviation-space 1:1', 'abbreviation-space 1:11']],
  ['z.\u00A0B. und d.\u202Fh. und u.&nbsp;a.', []],
  ['„ja“ – ja, Bund- und Länder, 2024-2025, o.ä. und bspw.', []],
  ['[hello "you" - yes]{lang=en}', []],
  ['[Das Ziel](https://a.example/"b")', []],
  ['“Ja“ und nein', ['english-quote 1:1']],
  ['{% include "a" - b %} und {{ "b" }}', ['foreign-notation 1:1']],
  ['Text {width="5" .x}', ['foreign-notation 1:6']],
];

describe('German typography', () => {
  for (const [text, problems] of CASES) {
    it(`is checked: ${text}`, () => assert.deepEqual(problemsIn(text), problems));
    if (problems.length > 0) it(`is never changed: ${text}`, () => assert.deepEqual(inlinesOf(text), [text]));
  }

  it('is checked in the title', () => {
    const codes = (lang: string) =>
      problemsOf(FRONT_MATTER.replace('Kommunen', '\'"A" - B\'').replace('lang: de', `lang: ${lang}`)).map(
        ({ code }) => code,
      );
    assert.deepEqual(codes('de-AT'), ['straight-quote', 'straight-quote', 'hyphen-as-dash']);
    assert.deepEqual(codes('en'), []);
  });

  it('is checked in the title at the position of each slip, if that is on the same line', () => {
    const columns = (title: string) =>
      problemsOf(FRONT_MATTER.replace('Kommunen', title)).map(({ line, column }) => `${line}:${column}`);
    assert.deepEqual(columns('Er sagt "ja"'), ['2:16', '2:19']);
    assert.deepEqual(columns("'Erika''s \"Ja\"'"), ['2:18', '2:21']);
    assert.deepEqual(columns('"\\u2013 \\"ja\\""'), ['2:16', '2:20']);
    assert.deepEqual(columns('"Er\n  sagt \\"ja\\""'), ['2:8', '2:8']);
  });

  it('is not checked in other languages', () => {
    const source = `${FRONT_MATTER.replace('lang: de', 'lang: en')}He says "yes" - today.\n`;
    assert.deepEqual(compileBrief(source, { id: 'x' }).problems, []);
    assert.deepEqual(problemsIn('::: {lang=en}\nHe says "yes" - today.\n:::\n\n## A\n\n### B {lang=en}\n\n"yes"'), []);
    assert.deepEqual(problemsIn('## A {lang=en}\n\n"yes"\n\n### B\n\n"yes"'), []);
  });
});
