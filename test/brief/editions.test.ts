import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { editionIn, groupById } from '../../src/brief/editions.js';
import { entry } from '../fixtures/series.js';

describe('the editions of a brief', () => {
  const all = [entry('a'), entry('b', { lang: 'en' }), entry('a', { lang: 'en-GB' })];

  it('stand together, where the first of them stood', () => {
    const groups = groupById(all, ({ id }) => id);
    assert.deepEqual(
      groups.map((group) => group.map(({ id, lang }) => `${id}.${lang}`)),
      [['a.de', 'a.en-GB'], ['b.en']],
    );
  });

  for (const [lang, expected] of [
    ['de', 'de'],
    ['de-AT', 'de'],
    ['en', 'en-GB'],
    ['uk', 'de'],
    ['', 'de'],
  ] as const) {
    it(`for readers of “${lang}”: ${expected}`, () => {
      assert.equal(editionIn([all[0]!, all[2]!], lang).lang, expected);
    });
  }
});
