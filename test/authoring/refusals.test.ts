import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { blockText } from '../../src/brief/text.js';
import { briefOf, compile, compileBriefJson, problemsIn } from './support.js';

describe('raw HTML', () => {
  const cases: [source: string, problems: string[]][] = [
    ['<div>Text</div>', ['raw-html 1:1']],
    ['Text <b>fett</b>', ['raw-html 1:6', 'raw-html 1:13']],
    ['Text<br class=x>', ['raw-html 1:5']],
    ['<br>', ['raw-html 1:1']],
    ['m<sup>2', ['raw-html 1:2']],
    ['m<sup id=x>2</sup>', ['raw-html 1:2', 'raw-html 1:13']],
    ['m<sup>a<sub>b</sub></sup>', ['raw-html 1:2', 'raw-html 1:20']],
    ['m<sup><b>x</b></sup>', ['raw-html 1:7', 'raw-html 1:11']],
    ['<script>alert(1)</script>', ['raw-html 1:1']],
    ['<svg onload=alert(1)>', ['raw-html 1:1']],
    ['<img src=x onerror=alert(1)>', ['raw-html 1:1']],
    ['<math><mi xlink:href="data:x,<script>alert(1)</script>"></mi></math>', ['raw-html 1:1', 'raw-html 1:7']],
    ['<form><form></form></form>', ['raw-html 1:1']],
    ['<template><script>x</script></template>', ['raw-html 1:1']],
    ['> <b>x</b>', ['raw-html 1:3', 'raw-html 1:7']],
    ['- a <i>', ['raw-html 1:5']],
    ['## A <i>', ['raw-html 1:6']],
    ['a | b\n--|--\n<i>x | <b>y', ['raw-html 3:1', 'raw-html 3:8']],
    ['a[^x]\n\n[^x]: <i>', ['raw-html 3:7']],
    ['::: {lang=en}\n<i>\n:::', ['raw-html 2:1']],
    ['Text\n</style>', ['raw-html 2:1']],
    ['<?php x ?>', ['raw-html 1:1']],
    ['<![CDATA[x]]>', ['raw-html 1:1']],
  ];
  for (const [source, expected] of cases) {
    it(`is refused with its position: ${JSON.stringify(source)}`, () => {
      const found = problemsIn(source);
      assert.deepEqual(
        found.filter((problem) => expected.includes(problem)),
        expected,
        found.join(),
      );
      assert.equal(compile(source).brief, undefined);
    });
  }

  for (const source of [
    'a < b > c',
    '<5 Prozent',
    '<',
    '<>',
    '5<6>4',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '\\<b>',
  ]) {
    it(`is not mistaken for similar text: ${source}`, () => assert.deepEqual(problemsIn(source), []));
  }

  it('that is written as character references stays text', () => {
    assert.match(compileBriefJson('&lt;script&gt;'), /"content":\["<script>"\]/);
  });
});

describe('comments', () => {
  const cases: [source: string, problems: string[], text: string][] = [
    ['<!-- geheim -->', ['comment 1:1'], ''],
    ['Text <!-- geheim --> mehr', ['comment 1:6'], 'Text mehr'],
    ['Text<!-- geheim -->mehr', ['comment 1:5'], 'Textmehr'],
    ['Text <!-- geheim -->', ['comment 1:6'], 'Text'],
    ['<!-- a --> Text', ['comment 1:1'], 'Text'],
    ['<!-- a -->     Text', ['comment 1:1'], 'Text'],
    ['<!-- a --><!-- b -->', ['comment 1:1', 'comment 1:11'], ''],
    ['eins\n<!-- a -->\nzwei', ['comment 2:1'], 'eins zwei'],
    ['eins\n\n<!--\na\n\n## b\n-->\n\nzwei', ['comment 3:1'], 'eins\nzwei'],
    ['eins <!-- a\n\n- b\n##c\n---\n--> zwei\n\ndrei', ['comment 1:6'], 'eins zwei\ndrei'],
    ['- a <!-- b\n\n  c --> d\n- <!-- e -->\n- f', ['comment 1:5', 'comment 4:3'], 'a d\nf'],
    ['- a\n<!-- b -->\n- c', ['comment 2:1'], 'a\nc'],
    ['> a\n>\n> <!-- b -->', ['comment 3:3'], 'a'],
    ['> <!-- b -->', ['comment 1:3'], ''],
    ['- <!-- b -->', ['comment 1:3'], ''],
    ['a | <!-- b --> c\n--|--\ne <!-- d --> | f', ['comment 1:5', 'comment 3:3'], 'a\nc\ne\nf'],
    ['*a<!-- b -->*', ['comment 1:3'], 'a'],
  ];
  for (const [source, problems, text] of cases) {
    it(`are left out, and named: ${JSON.stringify(source)}`, () => {
      assert.deepEqual(problemsIn(source), problems);
      assert.equal(blockText(briefOf(source).summary), text);
    });
  }

  it('are named with their last line', () => {
    const [block, inline] = compile('<!-- a\n\nb -->\n\nText <!-- c\nd --> e\n').problems;
    assert.deepEqual([block?.line, block?.lastLine, inline?.line, inline?.lastLine], [8, 10, 12, 13]);
  });

  it('leave an image alone in its paragraph', () => {
    assert.deepEqual(briefOf('![a](b.png) <!-- c -->').summary, [{ type: 'figure', src: 'b.png', alt: 'a' }]);
  });

  it('leave no empty footnote', () => {
    assert.deepEqual(problemsIn('a[^x]\n\n[^x]: <!-- b -->'), ['footnote-empty 3:1', 'comment 3:7']);
  });

  it('are refused if they never end', () => {
    assert.deepEqual(problemsIn('Text\n\n<!-- a\n\nb'), ['comment-unclosed 3:1']);
    assert.deepEqual(problemsIn('Text <!-- a\n\nb'), ['comment-unclosed 1:6']);
    assert.deepEqual(problemsIn('- a <!-- b\n- c -->'), ['comment-unclosed 1:5']);
  });

  it('are text after a backslash', () => {
    assert.deepEqual(problemsIn('\\<!-- a\n\nb -->'), []);
  });
});

describe('code', () => {
  it('is refused between fences', () => {
    assert.deepEqual(problemsIn('```js\nx\n```\n\nText\n~~~\ny\n~~~'), ['code-block 1:1', 'code-block 6:1']);
  });
  it('is refused as an indented block', () => {
    assert.deepEqual(problemsIn('Text\n\n    eingerückt\n\n- a\n\n      tief'), [
      'code-indented 3:5',
      'code-indented 7:7',
    ]);
  });
  it('is not mistaken for a single backtick', () => assert.deepEqual(problemsIn('so `n Ding'), []));
});

describe('nesting', () => {
  it('is refused beyond six levels', () => {
    assert.deepEqual(problemsIn(`${'> '.repeat(6)}a`), []);
    assert.deepEqual(problemsIn(`${'> '.repeat(7)}a`), ['nesting 1:1']);
  });

  it('is refused beyond six levels of markup', () => {
    const nested = (levels: number) =>
      Array.from({ length: levels }).reduce<string>(
        (text, _, index) => (index % 2 ? `**x ${text} y**` : `*x ${text} y*`),
        'z',
      );
    assert.deepEqual(problemsIn(`${nested(6)}.`), []);
    assert.deepEqual(
      problemsIn(`${nested(7)}.`).map((problem) => problem.split(' ')[0]),
      ['nesting'],
    );
  });
});
