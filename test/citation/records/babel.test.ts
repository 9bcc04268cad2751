import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { babelName } from '../../../src/citation/records/babel.js';

describe('babelName', () => {
  const rows: [lang: string, name: string | undefined][] = [
    ['de', 'ngerman'],
    ['de-DE', 'ngerman'],
    ['de-AT', 'naustrian'],
    ['de-Latn-CH', 'nswissgerman'],
    ['de-1996', 'ngerman'],
    ['en', 'english'],
    ['en-GB', 'british'],
    ['ar', 'arabic'],
    ['uk', 'ukrainian'],
    ['tlh', undefined],
  ];
  for (const [lang, name] of rows) it(`${lang} ⇒ ${String(name)}`, () => assert.equal(babelName(lang), name));
});
