import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Contributor } from '../../src/brief/model.js';
import { invertedName, undividedName } from '../../src/brief/names.js';

describe('invertedName', () => {
  const rows: [rule: string, contributor: Contributor, expected: string][] = [
    ['the family name comes first', { given: 'Erika', family: 'Mustermann' }, 'Mustermann, Erika'],
    ['a title is left out', { prefix: 'Dr.', given: 'Erika', family: 'Mustermann' }, 'Mustermann, Erika'],
    ['a particle leads', { given: 'Erika', particle: 'von der', family: 'Muster' }, 'von der Muster, Erika'],
    ['an apostrophe joins it', { given: 'Žofie', particle: 'd’', family: 'Exemple' }, 'd’Exemple, Žofie'],
    ['a hyphen joins it', { given: 'Amal', particle: 'al-', family: 'Muster' }, 'al-Muster, Amal'],
    ['a suffix adds no comma', { given: 'Max', family: 'Muster', suffix: 'Jr.' }, 'Muster Jr., Max'],
    ['a person may have one name', { family: 'Musterine' }, 'Musterine'],
    [
      'an organisation keeps its name',
      { literal: 'Amt für Beispiele, Musterhausen' },
      'Amt für Beispiele, Musterhausen',
    ],
    ['other scripts too', { given: 'فلانة', family: 'الفلاني' }, 'الفلاني, فلانة'],
  ];
  for (const [rule, contributor, expected] of rows) {
    it(rule, () => assert.equal(invertedName(contributor), expected));
  }
});

describe('undividedName', () => {
  const rows: [rule: string, contributor: Contributor, expected: string][] = [
    ['a name with a comma needs no other', { given: 'Erika Maria', family: 'Muster' }, 'Muster, Erika Maria'],
    ['an organisation of several words ends with a comma', { literal: 'Arbeitskreis Bank' }, 'Arbeitskreis Bank,'],
    ['an organisation of one word does not', { literal: 'Bankenbund' }, 'Bankenbund'],
    ['an organisation with a comma gets no second one', { literal: 'Amt, Abteilung Bank' }, 'Amt, Abteilung Bank'],
    ['a family name of several words ends with a comma', { particle: 'van', family: 'Muster' }, 'van Muster,'],
  ];
  for (const [rule, contributor, expected] of rows) {
    it(rule, () => assert.equal(undividedName(contributor), expected));
  }
});
