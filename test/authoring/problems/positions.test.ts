import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codesIn, FRONT_MATTER, problemsIn, problemsOf } from '../support.js';

/** Each case marks the position of its only problem with ▶, which is removed before compiling. */
const PLACES = [
  'Eins\n\nzwei ▶<i>',
  'Eins\nzwei\ndrei ▶<i>',
  'Eins  \nzwei\\\n  drei ▶<i>',
  '> eins\n> zwei ▶<i>',
  '> eins\nzwei ▶<i>',
  '> > eins\n> > ▶<i>',
  '- a\n- b\n\n  c ▶<i>',
  '- a\n  - b ▶<i>',
  '-\t▶<i>',
  '1. a\n2. b\n   wrapped ▶<i>',
  '- > eins\n  > zwei ▶<i>',
  '::: {lang=en}\n\nHello ▶<i>\n:::',
  'a[^x]\n\n[^x]: eins\n\n    zwei ▶<i>',
  '## Teil\n\n### Abschnitt ▶<i> {#x}',
  '  ##  Teil ▶<i> ##',
  '## a ▶<i> {#a}',
  'a | b\n--|--\n1 | ▶<i>\n2 | 3',
  'a | ▶<i>\n--|--',
  '*a **b ▶<i>** d*',
  '[der Text ▶<i>](https://a.example)',
  '[see ▶<i>]{lang=en}',
  'Bürger*innen und Akteur*innen *und ▶<i>*',
  '&nbsp;&shy; ▶<i>',
  '\u{1F600} ▶<i>',
  'Text[^x] *und* \\* ▶<i>\n\n[^x]: a',
  '## A\n\n\n\n### B\n\n\n\n▶#### C {.x}',
  '> - ▶```\n>   x\n>   ```',
  'a[^x]\n\n[^x]: ▶<i>',
  'a[^`x`]\n\n[^`x`]: ▶<i>',
  '- ::: {lang=en}\n  a\n  :::\n\n  ▶:::',
  'Eins\n\n***\n\n▶```\nx\n```',
  'Eins\n\n[k]: https://a.example\n[Kommune X][k]\n\n[^▶<i>',
];

describe('the position of a problem', () => {
  for (const place of PLACES) {
    it(`is exact: ${JSON.stringify(place)}`, () => {
      const before = place.slice(0, place.indexOf('▶')).split('\n');
      const expected = `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
      const found = problemsIn(place.replace('▶', '')).map((problem) => problem.split(' ')[1]);
      assert.ok(found.includes(expected) && found.length === 1, `${found.join()} instead of ${expected}`);
    });
  }

  const source = `${FRONT_MATTER}Eins\n\n- zwei ▶<i>\n`;
  const position = (text: string) => problemsOf(text.replace('▶', '')).map(({ line, column }) => [line, column]);

  it('is exact in front matter that has control characters', () => {
    const problems = problemsOf('---\n*a[\u0000\n\u0000}\n---\n');
    assert.deepEqual(
      problems.map(({ line, column }) => [line, column]),
      [
        [2, 3],
        [2, 4],
        [3, 2],
      ],
    );
  });

  it('is the same with CRLF, with CR and with a byte order mark', () => {
    const expected = position(source);
    assert.deepEqual(expected, [[10, 8]]);
    assert.deepEqual(position(source.replaceAll('\n', '\r\n')), expected);
    assert.deepEqual(position(source.replaceAll('\n', '\r')), expected);
    assert.deepEqual(position(`\uFEFF${source}`), expected);
  });

  it('does not count Unicode line separators as line ends', () => {
    assert.deepEqual(problemsIn('a\u2028b\u2029c\u0085d\n\n<i>'), ['raw-html 3:1']);
  });

  it('determines the order of the problems', () => {
    assert.deepEqual(codesIn('[^a] <i>\n\n# B\n\n[guter Text](#c) ![](https://a.example/x)'), [
      'footnote-undefined',
      'raw-html',
      'heading-level-1',
      'link-target',
      'image-alternative',
      'image-source',
    ]);
  });
});
