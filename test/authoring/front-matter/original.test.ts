import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileBrief } from '../../../src/authoring/index.js';
import { FRONT_MATTER, frontMatterWith } from '../support.js';

const ORIGINAL = `---
title: "Bänke für alle: Ein Anfang"
subtitle: Mehr Pausen
lang: de
doi: https://doi.org/10.5555/Muster-1
---
`;

/** The problems that a translation with this statement has beside an original. */
function problemsBeside(original: string | undefined, stated: string): [code: string, line: number, params: object][] {
  const source = frontMatterWith('translation', stated).replace('lang: de', 'lang: en');
  const readFile = (path: string) => (path === 'kommunen.de.md' ? original : undefined);
  const { problems } = compileBrief(`${source}Text.\n`, { id: 'kommunen', language: 'en', readFile });
  return problems.map(({ code, line, params }) => [code, line, params]);
}

describe('a translation beside its original', () => {
  const place = { path: 'kommunen.de.md' };
  const differences = {
    'another title': [
      '{ of: de, title: Bänke für viele }',
      { key: 'title', stated: 'Bänke für viele', found: 'Bänke für alle: Ein Anfang', inLine: 2 },
    ],
    'another DOI': [
      '{ of: de, doi: 10.5555/muster-2 }',
      { key: 'doi', stated: '10.5555/muster-2', found: '10.5555/Muster-1', inLine: 5 },
    ],
  } as const;
  for (const [difference, [stated, params]] of Object.entries(differences))
    it(`is reported where it states ${difference}, with both values and places`, () => {
      assert.deepEqual(problemsBeside(ORIGINAL, stated), [['translation-differs', 7, { ...params, ...place }]]);
    });

  for (const stated of [
    '{ of: de, title: "Bänke für alle: Ein Anfang" }',
    '{ of: de, title: "Bänke für alle: Ein  Anfang: Mehr Pausen" }',
    '{ of: de, doi: "doi:10.5555/MUSTER-1" }',
    '{ of: de }',
    '{ of: fr, title: Autre }',
  ])
    it(`is not reported where it states ${stated}`, () => assert.deepEqual(problemsBeside(ORIGINAL, stated), []));

  for (const [condition, original] of [
    ['is missing', undefined],
    ['has no front matter', 'Text.\n'],
    ['has front matter that is no mapping', '---\n- a\n---\n'],
    ['has front matter that is no YAML', '---\ntitle: "A\n---\n'],
    ['states neither', FRONT_MATTER.replace(/^title.*\n/m, '')],
  ] as const)
    it(`is not compared with an original that ${condition}`, () =>
      assert.deepEqual(problemsBeside(original, '{ of: de, title: A, doi: 10.5555/muster-2 }'), []));
});
