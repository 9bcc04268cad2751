import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Block } from '../../../src/brief/model.js';
import { blockText } from '../../../src/brief/text.js';
import { blocksOf, problemsIn } from '../support.js';

/** Lists as nested arrays of their entries' texts, other blocks as `type: text`. */
type Shape = string | { bullets: Shape[][] } | { from: number; entries: Shape[][] };

function shapeOf(block: Block): Shape {
  if (block.type !== 'list') return blockText([block]);
  const entries = block.items.map((item) => item.map(shapeOf));
  return block.ordered ? { from: block.start ?? 1, entries } : { bullets: entries };
}

const CASES: [title: string, source: string, expected: Shape[]][] = [
  ['consecutive numbers make a list', '1. eins\n2. zwei', [{ from: 1, entries: [['eins'], ['zwei']] }]],
  [
    'entries may be numbered 1 throughout',
    '1. eins\n1. zwei\n1. drei',
    [{ from: 1, entries: [['eins'], ['zwei'], ['drei']] }],
  ],
  ['a list may begin with another number', '4. vier\n5. fünf', [{ from: 4, entries: [['vier'], ['fünf']] }]],
  ['blank lines may part the entries', '1. eins\n\n2. zwei', [{ from: 1, entries: [['eins'], ['zwei']] }]],
  ['one number alone is text', '5. Kapitel', ['5. Kapitel']],
  ['numbers with a gap are text', '1. eins\n3. drei', ['1. eins 3. drei']],
  ['numbers that are all the same but not 1 are text', '5. a\n5. b', ['5. a 5. b']],
  ['years are text', '2025. So war es.\n2026. So wird es.', ['2025. So war es. 2026. So wird es.']],
  ['dates are text', '1. Januar\n2. Februar', ['1. Januar 2. Februar']],
  ['abbreviated months are months', '1. Jan. 2026\n2. Sept. 2026', ['1. Jan. 2026 2. Sept. 2026']],
  [
    'a word that only begins like a month is none',
    '1. Maifeier\n2. Marsch',
    [{ from: 1, entries: [['Maifeier'], ['Marsch']] }],
  ],
  ['a number without text is text', '1.\n2.', ['1. 2.']],
  ['a number with a bracket is a list, even alone', '1) eins', [{ from: 1, entries: [['eins']] }]],
  [
    'a gap behind brackets begins a new list',
    '1) a\n5) b',
    [
      { from: 1, entries: [['a']] },
      { from: 5, entries: [['b']] },
    ],
  ],
  [
    'a date at a line end belongs to the entry',
    '1. bis zum\n2. Mai\n2. zwei',
    [{ from: 1, entries: [['bis zum 2. Mai'], ['zwei']] }],
  ],
  [
    'a date after the list is text',
    '1. eins\n2. zwei\n\n3. Oktober 2026',
    [{ from: 1, entries: [['eins'], ['zwei']] }, '3. Oktober 2026'],
  ],
  [
    'a number at a line start does not end a paragraph',
    'am\n1. Januar und\n7. im Rang',
    ['am 1. Januar und 7. im Rang'],
  ],
  [
    'a real list ends a paragraph',
    'Wir fordern:\n1. Geld\n2. Zeit',
    ['Wir fordern:', { from: 1, entries: [['Geld'], ['Zeit']] }],
  ],
  ['hyphens make bullets', '- a\n- b', [{ bullets: [['a'], ['b']] }]],
  ['stars make bullets', '* Bürger*innen\n* Akteur*innen', [{ bullets: [['Bürger*innen'], ['Akteur*innen']] }]],
  ['bullets end a paragraph', 'Wir fordern:\n- Geld', ['Wir fordern:', { bullets: [['Geld']] }]],
  ['another bullet begins another list', '- a\n* b', [{ bullets: [['a']] }, { bullets: [['b']] }]],
  [
    'lists may be nested',
    '- a\n  - b\n    - c\n- d',
    [{ bullets: [['a', { bullets: [['b', { bullets: [['c']] }]] }], ['d']] }],
  ],
  ['two spaces nest below a number', '1. a\n  - b\n2. c', [{ from: 1, entries: [['a', { bullets: [['b']] }], ['c']] }]],
  ['a tab nests', '- a\n\t- b', [{ bullets: [['a', { bullets: [['b']] }]] }]],
  ['numbers may be nested', '- a\n  1. b\n  2. c', [{ bullets: [['a', { from: 1, entries: [['b'], ['c']] }]] }]],
  ['an entry may have several paragraphs', '- a\n\n  b\n\nc', [{ bullets: [['a', 'b']] }, 'c']],
  ['an entry goes on without indentation', '- a\nb', [{ bullets: [['a b']] }]],
  ['a quote may stand in an entry', '- a\n\n  > b', [{ bullets: [['a', 'b']] }]],
];

describe('lists', () => {
  for (const [title, source, expected] of CASES) {
    it(`${title}: ${JSON.stringify(source)}`, () => assert.deepEqual(blocksOf(source).map(shapeOf), expected));
  }

  it('store their start only if it is not 1', () => {
    assert.deepEqual(Object.keys(blocksOf('1. a\n2. b')[0] ?? {}), ['type', 'ordered', 'items']);
  });

  it('warn of a number out of sequence, which is read as text', () => {
    assert.deepEqual(problemsIn('1. a\n2. b\n7. c'), ['list-number 3:1']);
    assert.deepEqual(blocksOf('1. a\n2. b\n7. c').map(shapeOf), [{ from: 1, entries: [['a'], ['b 7. c']] }]);
  });

  it('do not warn of a date in an entry', () => {
    assert.deepEqual(problemsIn('1. a\n2. b bis\n3. Oktober'), []);
  });
});
