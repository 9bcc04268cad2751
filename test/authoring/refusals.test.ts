import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compile, compileBriefJson, problemsIn } from './support.js';

describe('raw HTML', () => {
  const cases: [source: string, problems: string[]][] = [
    ['<div>Text</div>', ['raw-html 1:1']],
    ['Text <b>fett</b>', ['raw-html 1:6', 'raw-html 1:13']],
    ['Text<br>', ['raw-html 1:5']],
    ['<!-- geheim -->', ['raw-html 1:1']],
    ['Text <!-- geheim -->', ['raw-html 1:6']],
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

describe('code', () => {
  it('is refused inline', () =>
    assert.deepEqual(problemsIn('ein `code` und\nein ``code``'), ['code-span 1:5', 'code-span 2:5']));
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
    assert.deepEqual(problemsIn(nested(6)), []);
    assert.deepEqual(
      problemsIn(nested(7)).map((problem) => problem.split(' ')[0]),
      ['nesting'],
    );
  });
});
