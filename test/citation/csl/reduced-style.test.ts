import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readKnownXml, styleFiles } from '../../../src/citation/csl/citeproc.js';
import { createEngine } from '../../../src/citation/csl/engine.js';
import { reducedStyle } from '../../../src/citation/csl/reduced-style.js';
import type { CslItem } from '../../../src/citation/csl-item.js';
import { RUNS } from '../../fixtures/runs.js';
import type { XmlElement } from '../../../src/citation/csl/xml.js';

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
function print(style: XmlElement): string[] {
  return REPORTS.map(createEngine(style, 'de'));
}

const fileOf = (name: string) => readKnownXml(styleFiles()[name] ?? '');
const reduced = (xml: string) => reducedStyle(readKnownXml(xml));

function xmlOf(node: XmlElement | string): string {
  if (typeof node === 'string') return node;
  const attributes = Object.entries(node.attrs).map(([name, value]) => ` ${name}="${value}"`);
  return `<${node.name}${attributes.join('')}>${node.children.map(xmlOf).join('')}</${node.name}>`;
}

const STYLE = (content: string) => `<style><bibliography><layout>${content}</layout></bibliography></style>`;
const contentOf = (content: string) => /<layout>(.*)<\/layout>/.exec(xmlOf(reduced(STYLE(content))))?.[1];

const element = (name: string, attrs: XmlElement['attrs'], children: XmlElement['children'] = []): XmlElement => ({
  name,
  attrs,
  children,
});
const TESTED = ['title', 'editor', 'issued', 'DOI', 'collection-number', 'volume', 'container-title', 'translator'];
const PRINTED = ['title', 'publisher', 'collection-number', 'genre', 'DOI', 'volume', 'container-title', 'note'];
const MACROS = ['first', 'second'];
const some = (values: readonly string[]) =>
  fc.subarray([...values], { minLength: 1, maxLength: 2 }).map((chosen) => chosen.join(' '));

const condition = fc
  .record(
    {
      type: some(['report', 'book', 'thesis']),
      variable: some(TESTED),
      'is-numeric': some(['collection-number', 'volume']),
      position: some(['first', 'subsequent']),
      match: fc.constantFrom('all', 'any', 'none'),
    },
    { requiredKeys: [] },
  )
  .filter((tests) => Object.keys(tests).some((name) => name !== 'match'));

const { content } = fc.letrec<{ content: XmlElement[]; printed: XmlElement; choose: XmlElement }>((tie) => ({
  content: fc.array(tie('printed'), { minLength: 1, maxLength: 3, depthIdentifier: 'style' }),
  printed: fc.oneof(
    { depthIdentifier: 'style', depthSize: 'small', maxDepth: 4 },
    fc.constantFrom(...PRINTED).map((variable) => element('text', { variable, suffix: '.' })),
    fc.constantFrom('in', 'accessed').map((term) => element('text', { term })),
    fc.constantFrom('x', 'y').map((value) => element('text', { value })),
    fc.constantFrom('author', 'editor', 'translator').map((variable) => element('names', { variable })),
    fc.constant(element('date', { variable: 'issued', form: 'text' })),
    fc.constantFrom(...MACROS).map((macro) => element('text', { macro })),
    tie('content').map((children) => element('group', { delimiter: ', ' }, children)),
    tie('choose'),
  ),
  choose: fc
    .tuple(
      fc.array(fc.tuple(condition, tie('content')), { minLength: 1, maxLength: 3 }),
      fc.option(tie('content'), { nil: undefined }),
    )
    .map(([branches, last]) =>
      element('choose', {}, [
        ...branches.map(([attrs, children], index) => element(index === 0 ? 'if' : 'else-if', { ...attrs }, children)),
        ...(last ? [element('else', {}, last)] : []),
      ]),
    ),
}));

const withoutMacros = (node: XmlElement): boolean =>
  !('macro' in node.attrs) && node.children.every((child) => typeof child === 'string' || withoutMacros(child));

const arbitraryStyle = fc
  .tuple(content, ...MACROS.map(() => content.filter((nodes) => nodes.every(withoutMacros))))
  .map(([layout, ...macros]) =>
    element('style', { class: 'in-text', version: '1.0' }, [
      ...macros.map((children, index) => element('macro', { name: MACROS[index] ?? '' }, children)),
      element('citation', {}, [element('layout', {}, [element('text', { value: 'x' })])]),
      element('bibliography', {}, [
        element('sort', {}, [element('key', { macro: 'second' })]),
        element('layout', {}, layout),
      ]),
    ]),
  );

describe('a reduced style', () => {
  for (const name of ['apa', 'harvard1']) {
    it(`prints a report as the whole style does: ${name}`, () => {
      assert.deepEqual(print(reducedStyle(fileOf(name))), print(fileOf(name)));
    });
  }

  it('prints a report as the whole style does, apart from its number: vancouver', () => {
    const whole = print(fileOf('vancouver'));
    for (const text of whole) assert.match(text, /^\s*1\. /);
    assert.deepEqual(
      print(reducedStyle(fileOf('vancouver'))).map((text) => text.trim()),
      whole.map((text) => text.replace(/^\s*1\. /, '').trim()),
    );
  });

  const branches: [title: string, content: string, left: string][] = [
    ['other types', '<if type="book"><a/></if><else-if type="report"><b/></else-if>', '<b></b>'],
    [
      'all types but the last branch',
      '<if match="any" type="book thesis"><a/></if><else><b/><c/></else>',
      '<b></b><c></c>',
    ],
    ['every branch', '<if type="book"><a/></if>', ''],
    ['other types on further conditions', '<if type="book" variable="DOI"><a/></if><else><b/></else>', '<b></b>'],
    ['data that no brief has', '<if variable="DOI volume"><a/></if><else><b/></else>', '<b></b>'],
    ['numbers that no brief has', '<if is-numeric="volume"><a/></if><else><b/></else>', '<b></b>'],
    ['citations in the text', '<if position="subsequent"><a/></if><else-if locator="page"><b/></else-if>', ''],
    ['none of its types', '<if match="none" type="report book"><a/></if>', ''],
  ];
  for (const [title, content, left] of branches) {
    it(`leaves out the branches for ${title}`, () => assert.equal(contentOf(`<choose>${content}</choose>`), left));
  }

  const always = [
    '<if type="article report"><a/></if><else><b/></else>',
    '<if match="none" type="book"><a/></if><else><b/></else>',
    '<if match="none" variable="volume" position="first"><a/></if><else-if variable="DOI"><b/></else-if>',
    '<if match="any" type="report" variable="DOI"><a/></if><else><b/></else>',
  ];
  for (const content of always) {
    it(`has only the content of a branch that every report takes: ${content}`, () => {
      assert.equal(contentOf(`<choose>${content}</choose>`), '<a></a>');
    });
  }

  for (const kept of [
    '<if variable="DOI"><a></a></if><else><b></b></else>',
    '<if match="any" variable="DOI"><a></a></if><else-if variable="URL editor"><b></b></else-if>',
    '<if variable="citation-number"><a></a></if>',
    '<if disambiguate="true"><a></a></if>',
  ]) {
    it(`keeps branches that a report can take: ${kept}`, () => {
      assert.equal(contentOf(`<choose>${kept}</choose>`), `<choose>${kept}</choose>`);
    });
  }

  it('keeps the conditions of a branch that depend on the report', () => {
    assert.equal(
      contentOf('<choose><if match="any" type="book" variable="volume DOI"><a/></if></choose>'),
      '<choose><if match="any" variable="DOI"><a></a></if></choose>',
    );
  });

  it('reduces choices within choices', () => {
    const inner = '<choose><if type="book"><a/></if><else><b/></else></choose>';
    assert.equal(
      contentOf(`<choose><if variable="DOI">${inner}</if></choose>`),
      '<choose><if variable="DOI"><b></b></if></choose>',
    );
  });

  it('prints any report as the whole style does, in any style', () => {
    fc.assert(
      fc.property(arbitraryStyle, (style) => {
        const [whole, less] = [style, reducedStyle(style)].map((tree) => print(structuredClone(tree)));
        assert.deepEqual(less, whole);
      }),
      RUNS,
    );
  });
});
