import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plugins, Cite } from '@citation-js/core';
import '../../../src/citation/csl/styles.js';
import { OUTPUT_FORMAT } from '../../../src/citation/csl/output-format.js';
import { reducedStyle } from '../../../src/citation/csl/reduced-style.js';
import { readXml, writeXml } from '../../../src/citation/csl/xml.js';

const { styles } = plugins.config.get('@csl');

/** A report of which everything is known, and one of which nothing is. */
const REPORTS = [
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
  { id: 'b', type: 'report', title: 'Kurz', author: [], language: 'en' },
];

function print(style: string, item: object): string {
  const options = { style, lang: 'de-DE', format: OUTPUT_FORMAT, nosort: true };
  return new Cite([item], { generateGraph: false }).format('bibliography', options);
}

function reduced(csl: string): string {
  const root = readXml(csl);
  assert.ok(root);
  return writeXml(reducedStyle(root));
}

const STYLE = (content: string) => `<style><bibliography><layout>${content}</layout></bibliography></style>`;
const contentOf = (content: string) => /<layout>(.*)<\/layout>/.exec(reduced(STYLE(content)))?.[1];

describe('a reduced style', () => {
  for (const name of ['apa', 'harvard1']) {
    it(`prints a report as the whole style does: ${name}`, () => {
      styles.add(`${name}-reduced`, reduced(styles.get(name)));
      for (const item of REPORTS) assert.equal(print(`${name}-reduced`, item), print(name, item));
    });
  }

  it('prints a report as the whole style does, apart from its number: vancouver', () => {
    styles.add('vancouver-reduced', reduced(styles.get('vancouver')));
    for (const item of REPORTS) {
      const whole = print('vancouver', item);
      assert.match(whole, /^\s*1\. /);
      assert.equal(print('vancouver-reduced', item).trim(), whole.replace(/^\s*1\. /, '').trim());
    }
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
    it(`leaves out what is said of ${title}`, () => assert.equal(contentOf(`<choose>${content}</choose>`), left));
  }

  for (const kept of [
    '<if match="none" type="book"><a></a></if>',
    '<if match="any" type="book" variable="DOI"><a></a></if>',
    '<if variable="DOI"><a></a></if><else><b></b></else>',
    '<if type="article report"><a></a></if>',
  ]) {
    it(`keeps what may hold for a report: ${kept}`, () => {
      assert.equal(contentOf(`<choose>${kept}</choose>`), `<choose>${kept}</choose>`);
    });
  }

  it('looks into choices within choices', () => {
    const inner = '<choose><if type="book"><a/></if><else><b/></else></choose>';
    assert.equal(
      contentOf(`<choose><if variable="DOI">${inner}</if></choose>`),
      '<choose><if variable="DOI"><b></b></if></choose>',
    );
  });
});
