import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { passesRogueScholarChecksum } from '../../src/authoring/front-matter/identifiers.js';
import { isDoi } from '../../src/brief/address.js';
import { isArchiveDoi, newDoi } from '../../src/site/doi-suffix.js';

const bytes = fc.uint8Array({ minLength: 5, maxLength: 5 });

describe('a new DOI', () => {
  it('passes the check of the front matter, whatever the random bytes', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const doi = newDoi('10.59350', random);
        assert.match(doi, /^10\.59350\/[\da-hjkmnp-tv-z]{5}-[\da-hjkmnp-tv-z]{3}\d\d$/);
        assert.ok(isDoi(doi) && passesRogueScholarChecksum(doi) && isArchiveDoi(doi), doi);
      }),
    );
  });

  it('differs for different bytes, and is the same for the same', () => {
    fc.assert(
      fc.property(bytes, bytes, (a, b) => {
        assert.equal(newDoi('10.59350', a) === newDoi('10.59350', b), String(a) === String(b));
      }),
    );
  });

  it('uses every bit: the least and the greatest number', () => {
    assert.equal(newDoi('10.59350', new Uint8Array(5)), '10.59350/00000-00098');
    assert.match(newDoi('10.59350', new Uint8Array(5).fill(255)), /^10\.59350\/zzzzz-zzz\d\d$/);
  });

  it('needs a prefix and five bytes', () => {
    for (const prefix of ['', '59350', '10.59350/', '10.x'])
      assert.throws(() => newDoi(prefix, new Uint8Array(5)), RangeError);
    assert.throws(() => newDoi('10.59350', new Uint8Array(4)), RangeError);
  });
});

describe('the check of a DOI', () => {
  for (const [doi, expected] of [
    ['10.59350/hpz3x-qh641', true],
    ['10.59350/HPZ3X-QH641', true],
    ['10.59350/hpz3x-qh642', false],
    ['10.59350/hpz3x-hq641', false],
    ['10.59350/hpzx3-qh641', false],
    ['10.59350/hpz3u-qh641', false],
    ['10.59350/hpz3xqh641', false],
    ['10.59350/zdmg9-ryp97', false],
    ['10.1234/abc', false],
    ['', false],
  ] as const)
    it(`${JSON.stringify(doi)} ⇒ ${expected}`, () => assert.equal(isArchiveDoi(doi), expected));
});
