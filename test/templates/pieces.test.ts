import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sectionsOf, PIECES, piecesNamed, WHOLE } from '../../src/templates/pieces.js';
import { benches } from '../fixtures/brief.js';

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

  it('hold every part of a brief once, where nothing is chosen', () => {
    assert.deepEqual(sectionsOf(benches, WHOLE), benches.sections);
    const byPiece = PIECES.flatMap((piece) => sectionsOf(benches, [piece]));
    assert.deepEqual([...byPiece].sort(byId), [...benches.sections].sort(byId));
  });

  it('keep the order of the author, whatever the order of the wish', () => {
    const wanted = sectionsOf(benches, ['imprint', 'background', 'recommendations']);
    assert.deepEqual(wanted, benches.sections);
  });
});

function byId(a: { id: string }, b: { id: string }): number {
  return a.id.localeCompare(b.id);
}
