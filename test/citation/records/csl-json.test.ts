import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Contributor } from '../../../src/brief/model.js';
import { cslItem, type CslItem } from '../../../src/citation/csl-item.js';
import { cslJson } from '../../../src/citation/records/csl-json.js';
import { sampleWork, workWith } from '../../fixtures/works.js';

describe('cslJson', () => {
  it('is a list of the one item', () => {
    const items = JSON.parse(cslJson(sampleWork)) as CslItem[];
    const { author, ...others } = cslItem(sampleWork);
    assert.equal(items.length, 1);
    assert.deepEqual(items[0], {
      ...others,
      author: [{ family: 'von der Mustermann', given: 'Erika, Jr.' }, ...author.slice(1)],
    });
  });

  const names: [what: string, contributor: Contributor, name: object][] = [
    [
      'a particle',
      { given: 'Erika Maria', particle: 'von der', family: 'Mustermann' },
      { family: 'von der Mustermann', given: 'Erika Maria' },
    ],
    [
      'a particle with an apostrophe',
      { given: 'Jeanne', particle: 'd’', family: 'Exemple' },
      { family: 'd’Exemple', given: 'Jeanne' },
    ],
    ['a suffix', { given: 'John Q.', family: 'Sample', suffix: 'Jr.' }, { family: 'Sample', given: 'John Q., Jr.' }],
    ['a suffix without a given name', { family: 'Sample', suffix: 'Jr.' }, { family: 'Sample', suffix: 'Jr.' }],
    ['a family name alone', { family: 'Mustera' }, { family: 'Mustera' }],
    ['an organisation', { literal: 'Amt für Bänke, Abt. 2' }, { literal: 'Amt für Bänke, Abt. 2' }],
  ];
  for (const [what, contributor, name] of names) {
    it(`has ${what} where Zotero reads it`, () => {
      const work = workWith({ authors: [contributor], editors: [contributor] });
      const [item] = JSON.parse(cslJson(work)) as CslItem[];
      assert.deepEqual([item?.author, item?.editor], [[name], [name]]);
    });
  }
});
