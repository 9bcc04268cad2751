import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { recordsOf } from '../../../src/citation/records/index.js';
import { workWith } from '../support.js';
import { readBack } from './read-back.js';

describe('a subtitle in the records', () => {
  const records = recordsOf(workWith({ title: 'Bänke', subtitle: 'Was & wo' }));

  it('has the fields that the formats have for it', () => {
    assert.match(records.biblatex, /^ {2}title = \{\{Bänke\}\},\n {2}subtitle = \{\{Was \\& wo\}\},$/m);
    assert.match(records.bibtex, /^ {2}title = \{\{Bänke: Was \\& wo\}\},$/m);
    assert.match(records.ris, /^TI {2}- Bänke: Was & wo\r\nST {2}- Bänke\r$/m);
    const [item] = JSON.parse(records['csl-json']) as Record<string, string>[];
    assert.deepEqual([item?.title, item?.['title-short']], ['Bänke: Was & wo', 'Bänke']);
  });

  for (const format of ['bibtex', 'biblatex', 'ris', 'csl-json'] as const) {
    it(`follows the title in what citation-js reads in ${format}`, () =>
      assert.equal(readBack(records[format]).title, 'Bänke: Was & wo'));
  }
});

describe('the type of a brief in the records', () => {
  it('is written in the language of the text', () => {
    for (const [lang, name] of [
      ['de', 'Arbeitspapier'],
      ['fr', 'Working Paper'],
    ] as const) {
      const records = recordsOf(workWith({ type: 'working-paper', lang }));
      assert.ok(records.bibtex.includes(`  type = {${name}},\n`));
      assert.ok(records.biblatex.includes(`  type = {${name}},\n`));
      assert.ok(records.ris.includes(`M3  - ${name}\r\n`));
      assert.ok(records['csl-json'].includes(`"genre": "${name}"`));
    }
  });
});
