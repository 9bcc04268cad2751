import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deadLinksIn } from '../../src/site/dead-links.js';

const URL_OF_SITE = 'https://x.example/a/b/';
const PAGE = '<p id="da">A</p>';

const deadIn = (html: string) =>
  deadLinksIn(
    [
      { path: 'a.html', content: () => html, key: '', source: 'a.de.md' },
      { path: 'b.html', content: () => PAGE, key: '', source: 'b.de.md' },
      { path: 'index.html', content: () => PAGE, key: '', source: 'x' },
      { path: 'bilder/größe 1.png', content: () => new Uint8Array(), key: '', source: 'x' },
    ],
    URL_OF_SITE,
  ).map(({ href }) => href);

describe('the search for dead links', () => {
  for (const html of [
    '<a href="b.html">',
    '<a href="b.html#da">',
    '<a href="#da"></a><p id="da">',
    '<a href="#gr%C3%B6%C3%9Fe"></a><p id="größe">',
    '<a href="./">',
    '<a href="https://x.example/a/b/">',
    '<a href="https://x.example/a/b/b.html#da">',
    '<img src="bilder/gr%C3%B6%C3%9Fe%201.png">',
    '<link href="b.html">',
    // Elsewhere
    '<a href="https://x.example/a/">',
    '<a href="https://x.example/impressum">',
    '<a href="/impressum">',
    '<a href="https://a.example/b.html">',
    '<a href="mailto:a@x.example">',
    '<a href="//a.example/">',
  ])
    it(`lets ${html} pass`, () => assert.deepEqual(deadIn(html), []));

  for (const [html, href] of [
    ['<a href="c.html">', 'c.html'],
    ['<a href="b.html#fort">', 'b.html#fort'],
    ['<a href="#fort">', '#fort'],
    ['<a href="https://x.example/a/b/c.html">', 'https://x.example/a/b/c.html'],
    ['<a href="/a/b/c.html">', '/a/b/c.html'],
    ['<img src="bilder/fort.png">', 'bilder/fort.png'],
    ['<script src="c.js">', 'c.js'],
    ['<link rel="stylesheet" href="c.css">', 'c.css'],
    ['<a href="B.html">', 'B.html'],
    ['<a href="b.html/">', 'b.html/'],
    ['<a href="http://[">', 'http://['],
  ] as const)
    it(`finds ${html}`, () => assert.deepEqual(deadIn(html), [href]));
});
