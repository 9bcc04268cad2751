import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Brief, Metadata } from '../../src/brief/model.js';
import { coinsOf } from '../../src/templates/coins.js';
import { sampleBrief, smallBrief } from '../fixtures/brief.js';
import { BARE, HARD_NAMES, HARD_TEXTS } from '../fixtures/hard-metadata.js';

describe('the context object of a brief', () => {
  it('says everything that reference managers read, the kind of work first', () => {
    assert.deepEqual(entries(sampleBrief), [
      ['ctx_ver', 'Z39.88-2004'],
      ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:book'],
      ['rft.genre', 'report'],
      ['rft_id', 'info:doi/10.1234/baenke'],
      ['rft_id', 'https://baenke.example/'],
      ['rft.btitle', 'Bänke für Beispielstadt: „Sitzen“ als Chance'],
      ['rft.au', 'von der Mustermann Jr., Erika'],
      ['rft.au', 'Beispiel, Max'],
      ['rft.au', 'Arbeitskreis Sitzmöbel,'],
      ['rft.date', '2025-11-03'],
      ['rft.series', 'Erfunden:Praktisch'],
      ['rft.issue', '05|2025'],
      ['rft.issn', '1234-5678'],
      ['rft.pub', 'Universität Musterhausen'],
      ['rft.place', 'Musterhausen'],
      ['rft.language', 'de'],
    ]);
  });

  it('has no key for what is not known, and so no address but the brief’s own', () => {
    const keys = entries(briefWith(BARE)).map(([key]) => key);
    assert.deepEqual(keys, ['ctx_ver', 'rft_val_fmt', 'rft.genre', 'rft.btitle', 'rft.au', 'rft.language']);
  });

  it('spells the genre as plain text, which is how it is looked for', () => {
    assert.ok(coinsOf(sampleBrief).split('&').includes('rft.genre=report'));
  });

  it('names each author once, in their order', () => {
    const authors = valuesOf('rft.au', briefWith({ ...BARE, authors: HARD_NAMES }));
    assert.deepEqual(authors, [
      'von der Mustermann-Beispiel Jr., Erika Maria',
      'Примерова, Žofie',
      'الفلاني, فلانة',
      'Примеров, Иван',
      "D'Exemple, É.",
      'Musterine',
      'Arbeitskreis „Sitzen & Stehen“ e. V.,',
      'Bankenbund',
    ]);
  });

  it('names no editor as an author', () => {
    const brief = briefWith({ ...BARE, editors: [{ given: 'Lieschen', family: 'Müller' }] });
    assert.deepEqual(valuesOf('rft.au', brief), ['Musterine']);
  });

  it('gives a DOI with every character as it is written', () => {
    const doi = '10.1234/a(b)<c>#d?e&f=g%20h;i';
    assert.deepEqual(valuesOf('rft_id', briefWith({ ...BARE, doi })), [`info:doi/${doi}`]);
  });

  for (const text of HARD_TEXTS) {
    it(`keeps ${JSON.stringify(text)}`, () => {
      const brief = briefWith({ ...BARE, title: text, series: { title: text, issue: text } });
      for (const key of ['rft.btitle', 'rft.series', 'rft.issue']) {
        assert.deepEqual(valuesOf(key, brief), [text.replace('\u2028', ' ')]);
      }
    });
  }

  it('leaves out what only matters to typesetting', () => {
    const brief = briefWith({ ...BARE, title: ' Sitz\u00ADbänke\u00A0für\u202Falle\n ' });
    assert.deepEqual(valuesOf('rft.btitle', brief), ['Sitzbänke für alle']);
  });

  it('consists of keys and encoded values only, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        assert.match(coinsOf(briefWith({ ...BARE, title })), /^(?:[a-z_.]+=(?:[\w.!~*'()-]|%[\dA-F]{2})+(?:&|$))+$/);
      }),
    );
  });

  it('can be made of a text with half a character', () => {
    const title = `Bank ${'🪑'.slice(0, 1)}`;
    assert.deepEqual(valuesOf('rft.btitle', briefWith({ ...BARE, title })), ['Bank \uFFFD']);
  });
});

function briefWith(meta: Metadata): Brief {
  return { ...smallBrief(), meta };
}

/** Keys and values as a parser of forms reads them. */
function entries(brief: Brief): [string, string][] {
  return [...new URLSearchParams(coinsOf(brief))];
}

function valuesOf(key: string, brief: Brief): string[] {
  return new URLSearchParams(coinsOf(brief)).getAll(key);
}
