import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withoutRepetition } from '../../src/cli/colliding-outputs.js';

describe('files that would be written', () => {
  const outputs = (...paths: string[]) =>
    paths.map((path, index) => ({ path, content: () => `${index}`, key: `${index}`, source: `${index}.md` }));
  const collides = (...paths: string[]) => 'collision' in withoutRepetition(outputs(...paths), 'out', []);

  for (const paths of [
    ['x.fragment.html', 'x.fragment.html'],
    ['x.json', 'X.json'],
    ['ä.json', 'a\u0308.json'],
    ['straße.json', 'STRASSE.json'],
    ['ﬁ.json', 'fi.json'],
    ['K.json', 'k.json'],
    ['σ.json', 'ς.json'],
    ['bilder/a.png', 'Bilder/A.png'],
    ['a.json', 'a.json/b.png'],
    ['A.json/x/b.png', 'a.json'],
  ]) {
    it(`collide if a disk may take their names for one: ${paths.join(' and ')}`, () => {
      assert.ok(collides(...paths));
      assert.ok(collides(...paths.toReversed()));
    });
  }

  for (const paths of [
    ['x.de.json', 'x.en.json'],
    ['bilder/a.png', 'bilder/b.png'],
    ['a.json', 'a.json.txt'],
    ['a/b.png', 'b/b.png'],
  ]) {
    it(`do not collide if no disk does: ${paths.join(' and ')}`, () => assert.ok(!collides(...paths)));
  }

  it('are written once if they have the same path and content', () => {
    const file = { path: 'karte.png', content: () => Buffer.from('x'), key: 'x' };
    const result = withoutRepetition(
      [
        { ...file, source: 'a/karte.png' },
        { ...file, source: 'b/karte.png' },
      ],
      'out',
      [],
    );
    assert.ok('outputs' in result && result.outputs.length === 1);
  });

  it('never overwrite a text that was read', () => {
    const result = withoutRepetition(outputs('x.de.json'), 'texte', ['texte/x.de.md', 'texte/X.de.json']);
    assert.ok('collision' in result && 'overwrites' in result.collision);
  });
});
