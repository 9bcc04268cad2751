import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sectionsOf, PIECES, piecesNamed, WHOLE } from '../../src/templates/pieces.js';
import { sampleBrief } from '../fixtures/brief.js';

describe('the pieces that a page chooses', () => {
  for (const [names, pieces] of [
    ['citation', ['citation']],
    ['citation recommendations', ['recommendations', 'citation']],
    ['Citation,  RECOMMENDATIONS', ['recommendations', 'citation']],
    ['citation citation', ['citation']],
    ['citation unsinn', ['citation']],
    ['unsinn', WHOLE],
    ['', WHOLE],
    [null, WHOLE],
    [undefined, WHOLE],
  ] as const) {
    it(`${String(names)} ⇒ ${pieces.join(' ')}`, () => assert.deepEqual(piecesNamed(names), pieces));
  }

  it('cover every section of a brief once by default', () => {
    assert.deepEqual(sectionsOf(sampleBrief, WHOLE), sampleBrief.sections);
    const byPiece = PIECES.flatMap((piece) => sectionsOf(sampleBrief, [piece]));
    assert.deepEqual([...byPiece].sort(byId), [...sampleBrief.sections].sort(byId));
  });

  it('keep the author’s order, whatever order `show` lists', () => {
    const wanted = sectionsOf(sampleBrief, ['imprint', 'background', 'recommendations']);
    assert.deepEqual(wanted, sampleBrief.sections);
  });
});

function byId(a: { id: string }, b: { id: string }): number {
  return a.id.localeCompare(b.id);
}
