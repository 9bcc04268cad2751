import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Block, Contributor, Inline } from '../../src/brief/model.js';
import { blockText, displayName, inlineText, wholeTitle } from '../../src/brief/text.js';
import { sampleBrief, paragraph } from '../fixtures/brief.js';

describe('title and subtitle', () => {
  const cases: [title: string, whole: string][] = [
    ['Bänke', 'Bänke: Was bleibt'],
    ['Wer sitzt?', 'Wer sitzt? Was bleibt'],
    ['„Wer sitzt?“', '„Wer sitzt?“ Was bleibt'],
    ['„Bänke“', '„Bänke“: Was bleibt'],
    ['Bänke –', 'Bänke – Was bleibt'],
  ];
  for (const [title, whole] of cases) {
    it(`are ${whole}`, () =>
      assert.equal(wholeTitle({ title, subtitle: 'Was bleibt', lang: 'de', authors: [] }), whole));
  }

  it('are the title if there is no subtitle', () =>
    assert.equal(wholeTitle({ title: 'Bänke', lang: 'de', authors: [] }), 'Bänke'));
});

describe('inlineText', () => {
  const note: Inline = { type: 'note', number: 1, content: [paragraph('Fußnote')] };
  const rows: [what: string, inlines: Inline[], text: string][] = [
    ['nothing', [], ''],
    ['plain text, character for character', ['Bürger*innen\u00A0–\u00AD„z. B.“'], 'Bürger*innen\u00A0–\u00AD„z. B.“'],
    ['emphasis in strong', [{ type: 'strong', content: ['a', { type: 'emphasis', content: ['b'] }] }], 'ab'],
    ['a link without its address', [{ type: 'link', href: '#x', content: ['Ziel'] }], 'Ziel'],
    ['a raised number', ['m', { type: 'superscript', content: ['2'] }], 'm2'],
    ['an abbreviation as written', [{ type: 'abbreviation', text: 'GBO', title: 'Große Bankordnung' }], 'GBO'],
    ['another language', ['a ', { type: 'foreign', lang: 'en', content: ['bench'] }], 'a bench'],
    ['a line break as a space', ['a', { type: 'break' }, 'b'], 'a b'],
    ['no footnote', ['a', note, 'b'], 'ab'],
    ['no image', ['a', { type: 'image', src: 'b.png', alt: 'Bild' }, 'c'], 'ac'],
  ];
  for (const [what, inlines, text] of rows) {
    it(`${what} ⇒ ${JSON.stringify(text)}`, () => assert.equal(inlineText(inlines), text));
  }
});

describe('blockText', () => {
  const rows: [what: string, blocks: Block[], text: string][] = [
    ['nothing', [], ''],
    ['paragraphs, one a line', [paragraph('a'), paragraph('b')], 'a\nb'],
    ['no line for a paragraph without text', [paragraph('a'), paragraph(), paragraph('b')], 'a\nb'],
    ['a heading', [{ type: 'heading', depth: 1, id: 'x', content: ['Titel'] }], 'Titel'],
    [
      'a list with a list in it',
      [
        {
          type: 'list',
          ordered: true,
          items: [[paragraph('a'), { type: 'list', ordered: false, items: [[paragraph('b')]] }], [paragraph('c')]],
        },
      ],
      'a\nb\nc',
    ],
    ['a quote and who said it', [{ type: 'quote', content: [paragraph('a')], attribution: ['b'] }], 'a\nb'],
    ['a quote without attribution', [{ type: 'quote', content: [paragraph('a')] }], 'a'],
    ['a table, one cell a line', [{ type: 'table', head: [['a'], ['b']], rows: [[['c'], ['d']]] }], 'a\nb\nc\nd'],
    ['a table with its caption', [{ type: 'table', caption: ['T'], head: [['a'], []], rows: [] }], 'T\na\n'],
    ['the caption of a figure', [{ type: 'figure', src: 'a.png', alt: 'Alternative', caption: 'Bild' }], 'Bild'],
    ['no figure without a caption', [{ type: 'figure', src: 'a.png', alt: 'Alternative' }], ''],
    [
      'terms and definitions, one a line',
      [{ type: 'definitions', items: [{ term: ['a'], definitions: [[paragraph('b')], [paragraph('c')]] }] }],
      'a\nb\nc',
    ],
    ['a box and its title', [{ type: 'box', title: ['a'], content: [paragraph('b')] }], 'a\nb'],
    ['a passage in another language', [{ type: 'group', lang: 'en', content: [paragraph('a')] }], 'a'],
    ['no rule', [paragraph('a'), { type: 'rule' }, paragraph('b')], 'a\nb'],
  ];
  for (const [what, blocks, text] of rows) {
    it(`${what} ⇒ ${JSON.stringify(text)}`, () => assert.equal(blockText(blocks), text));
  }
});

describe('displayName', () => {
  const rows: [contributor: Contributor, name: string][] = [
    [sampleBrief.meta.authors[0]!, 'Dr. Erika von der Mustermann Jr.'],
    [{ given: 'Max', family: 'Beispiel' }, 'Max Beispiel'],
    [{ family: 'Beispiel' }, 'Beispiel'],
    [{ prefix: '', given: 'Max', family: 'Beispiel' }, 'Max Beispiel'],
    [{ literal: 'Arbeitskreis, Sitzmöbel' }, 'Arbeitskreis, Sitzmöbel'],
  ];
  for (const [contributor, name] of rows) it(`⇒ ${name}`, () => assert.equal(displayName(contributor), name));
});
