import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Person } from '../../../src/brief/model.js';
import { familyWithParticle } from '../../../src/brief/text.js';
import { biblatex } from '../../../src/citation/records/biblatex.js';
import { bibtex } from '../../../src/citation/records/bibtex.js';
import { RUNS } from '../../fixtures/runs.js';
import { workWith } from '../../fixtures/works.js';
import { readBack } from './read-back.js';

const CAPITALS = Array.from('ABEÄÖÜÉÇŞĞİŁŚŻŽČĆĐÅØÆÑÓŐÎŢȚŪΑБЄ');
const SMALL = Array.from('aeioubcdnrstäöüßéèêëîïçşğıłśźžčćđåøæœñóőňńţțūīĩ’αбє');

const word = fc
  .tuple(fc.constantFrom(...CAPITALS), fc.array(fc.constantFrom(...SMALL), { minLength: 1, maxLength: 6 }))
  .map(([first, others]) => [first, ...others].join(''));
const words = fc
  .tuple(word, fc.array(fc.tuple(fc.constantFrom(' ', '-'), word), { maxLength: 2 }))
  .map(([first, others]) => first + others.flat().join(''));
const person: fc.Arbitrary<Person> = fc.record(
  {
    given: words,
    family: words,
    particle: fc.constantFrom('von', 'de la', 'van den', 'von und zu'),
    suffix: fc.constantFrom('Jr.', 'III'),
  },
  { requiredKeys: ['given', 'family'] },
);

/** A name in one string: programs divide particle and family name where they like. */
const joined = ({ given, suffix, ...name }: Person) => [familyWithParticle(name), given, suffix].join(', ');

describe('citation-js reads the names of persons', () => {
  for (const write of [bibtex, biblatex]) {
    it(`in ${write.name}, with any letters, hyphens, spaces, particles and suffixes`, () => {
      fc.assert(
        fc.property(fc.array(person, { minLength: 1, maxLength: 3 }), (authors) => {
          const read = readBack(write(workWith({ authors }))).author?.map((name) => {
            assert.ok('family' in name);
            const { 'non-dropping-particle': particle = '', ...others } = name;
            return joined({ particle, ...others });
          });
          assert.deepEqual(read, authors.map(joined));
        }),
        RUNS,
      );
    });
  }
});
