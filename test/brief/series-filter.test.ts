import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { matcher, needsFilter, searchable, valuesOf, type SeriesQuery } from '../../src/brief/series-filter.js';
import { entry } from '../fixtures/series.js';

const ANY: SeriesQuery = { text: '', keyword: '', year: '', language: '', author: '' };

const BRIEF = searchable([
  entry('a', {
    title: 'Integrationsarbeit in Büchelberg',
    issue: 'Factsheet #1 | 2025',
    authors: ['Nora Straßmann', 'Zoë Čapek'],
    description: 'Was trägt?',
    keywords: ['Flucht & Asyl'],
    date: '2025-11',
  }),
  entry('a', { lang: 'en-GB', title: 'Integration work', keywords: ['asylum'], date: '2026' }),
]);

describe('a search', () => {
  for (const [text, isFound] of [
    ['', true],
    ['arbeit', true],
    ['BÜCHELBERG', true],
    ['buchelberg', true],
    ['buechelberg', true],
    ['Bu\u0308chelberg', true],
    ['strassmann', true],
    ['zoe capek', true],
    ['work', true],
    ['  arbeit   was ', true],
    ['arbeit fehlt', false],
    ['#1', true],
    ['asyl flucht', true],
    ['.*', false],
  ] as const) {
    it(`for “${text}” ${isFound ? 'finds' : 'does not find'} the brief`, () => {
      assert.equal(matcher({ ...ANY, text })(BRIEF), isFound);
    });
  }
});

describe('a filter', () => {
  for (const [query, isFound] of [
    [{ keyword: 'Flucht & Asyl' }, true],
    [{ keyword: 'Flucht' }, false],
    [{ keyword: 'asylum' }, true],
    [{ year: '2025' }, true],
    [{ year: '2024' }, false],
    [{ language: 'en' }, true],
    [{ language: 'uk' }, false],
    [{ author: 'Zoë Čapek' }, true],
    [{ author: 'Zoë Čapek', year: '2024' }, false],
    [{ text: 'arbeit', year: '2026', language: 'de' }, true],
  ] as [Partial<SeriesQuery>, boolean][]) {
    it(`${JSON.stringify(query)} ${isFound ? 'finds' : 'does not find'} the brief in any of its languages`, () => {
      assert.equal(matcher({ ...ANY, ...query })(BRIEF), isFound);
    });
  }

  it('offers the values that occur, once, in the order of the language, and the last year first', () => {
    const other = searchable([entry('b', { authors: ['Özge Muster', 'Nora Straßmann'], keywords: ['Bänke'] })]);
    assert.deepEqual(valuesOf([BRIEF, other], 'de'), {
      keyword: ['asylum', 'Bänke', 'Flucht & Asyl'],
      year: ['2026', '2025'],
      language: ['de', 'en'],
      author: ['Erika Beispiel', 'Nora Straßmann', 'Özge Muster', 'Zoë Čapek'],
    });
  });

  it('takes the year of publication for a brief without a date', () => {
    const { values } = searchable([{ ...entry('c', { published: '2023-01-01T00:00:00Z' }), date: undefined as never }]);
    assert.deepEqual([...values.year], ['2023']);
  });

  it('is needed from nine briefs on', () => {
    assert.deepEqual([8, 9].map(needsFilter), [false, true]);
  });
});
