import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plugins } from '@citation-js/core';
import type { StyleNode } from 'citeproc';
import { createEngine } from '../../../src/citation/csl/engine.js';
import { reducedStyle } from '../../../src/citation/csl/reduced-style.js';
import { readXml } from '../../../src/citation/csl/xml.js';
import type { CslItem } from '../../../src/citation/csl-item.js';

const { styles } = plugins.config.get('@csl');

/** A report of which everything is known, and one of which only the title is. */
const REPORTS: CslItem[] = [
  {
    id: 'a',
    type: 'report',
    genre: 'Policy Brief',
    title: 'Bänke für Beispielstadt',
    author: [{ family: 'Mustermann', given: 'Erika' }, { literal: 'Arbeitskreis' }],
    editor: [{ family: 'Müller', given: 'Lieschen' }],
    issued: { 'date-parts': [[2025, 11, 3]] },
    publisher: 'Verlag',
    'publisher-place': 'Musterhausen',
    'collection-title': 'Reihe',
    'collection-number': '5',
    DOI: '10.1234/abc',
    URL: 'https://a.example/',
    language: 'de',
  },
  { id: 'b', type: 'report', genre: '', title: 'Kurz', author: [], language: 'en' },
];

/** Every report in a style, in German. */
function print(style: string | StyleNode): string[] {
  return REPORTS.map(createEngine(style, 'de'));
}

function reduced(csl: string): StyleNode {
  const root = readXml(csl);
  assert.ok(root);
  return reducedStyle(root);
}

function xmlOf(node: StyleNode | string): string {
  if (typeof node === 'string') return node;
  const attributes = Object.entries(node.attrs).map(([name, value]) => ` ${name}="${value}"`);
  return `<${node.name}${attributes.join('')}>${node.children.map(xmlOf).join('')}</${node.name}>`;
}

const STYLE = (content: string) => `<style><bibliography><layout>${content}</layout></bibliography></style>`;
const contentOf = (content: string) => /<layout>(.*)<\/layout>/.exec(xmlOf(reduced(STYLE(content))))?.[1];

describe('a reduced style', () => {
  for (const name of ['apa', 'harvard1']) {
    it(`prints a report as the whole style does: ${name}`, () => {
      const style = styles.get(name);
      assert.deepEqual(print(reduced(style)), print(style));
    });
  }

  it('prints a report as the whole style does, apart from its number: vancouver', () => {
    const style = styles.get('vancouver');
    const whole = print(style);
    for (const text of whole) assert.match(text, /^\s*1\. /);
    assert.deepEqual(
      print(reduced(style)).map((text) => text.trim()),
      whole.map((text) => text.replace(/^\s*1\. /, '').trim()),
    );
  });

  const branches: [title: string, content: string, left: string][] = [
    [
      'other types',
      '<if type="book"><a/></if><else-if type="report"><b/></else-if>',
      '<choose><if type="report"><b></b></if></choose>',
    ],
    [
      'all types but the last branch',
      '<if match="any" type="book thesis"><a/></if><else><b/><c/></else>',
      '<b></b><c></c>',
    ],
    ['every branch', '<if type="book"><a/></if>', ''],
    ['other types on further conditions', '<if type="book" variable="DOI"><a/></if><else><b/></else>', '<b></b>'],
  ];
  for (const [title, content, left] of branches) {
    it(`leaves out the branches for ${title}`, () => assert.equal(contentOf(`<choose>${content}</choose>`), left));
  }

  for (const kept of [
    '<if match="none" type="book"><a></a></if>',
    '<if match="any" type="book" variable="DOI"><a></a></if>',
    '<if variable="DOI"><a></a></if><else><b></b></else>',
    '<if type="article report"><a></a></if>',
  ]) {
    it(`keeps branches that a report can take: ${kept}`, () => {
      assert.equal(contentOf(`<choose>${kept}</choose>`), `<choose>${kept}</choose>`);
    });
  }

  it('reduces choices within choices', () => {
    const inner = '<choose><if type="book"><a/></if><else><b/></else></choose>';
    assert.equal(
      contentOf(`<choose><if variable="DOI">${inner}</if></choose>`),
      '<choose><if variable="DOI"><b></b></if></choose>',
    );
  });

  it('has the same elements, attributes and texts, without comments, processing instructions and references', () => {
    const source =
      '\uFEFF<?xml version="1.0"?>\n<!-- a - b -->\n<a x = \'"1"\' y="&#8222;&gt;">\n <b/><?c d?>\n<e> <![CDATA[<&]]>\nf</e></a>\n';
    assert.deepEqual(reduced(source), {
      name: 'a',
      attrs: { x: '"1"', y: '„>' },
      children: [
        { name: 'b', attrs: {}, children: [] },
        { name: 'e', attrs: {}, children: [' <& f'] },
      ],
    });
  });

  it('keeps an empty term, which replaces that of the locale', () => {
    assert.equal(reduced('<term name="at"/>').children.length, 1);
    assert.deepEqual(reduced('<term name="at"> </term>').children, ['']);
  });
});
