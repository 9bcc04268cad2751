import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Brief, Metadata } from '../../src/brief/model.js';
import { coinsOf } from '../../src/templates/coins.js';
import { sampleBrief, smallBrief } from '../fixtures/brief.js';
import { BARE, HARD_NAMES, HARD_TEXTS } from '../fixtures/hard-metadata.js';

describe('the context object of a brief', () => {
  it('contains everything that reference managers read, the kind of work first', () => {
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
      ['rft.description', 'Bürger*innen und Akteur:innen sitzen gern nebeneinander. Punkt A Punkt B'],
      ['rft.subject', 'Bänke'],
      ['rft.subject', 'Sitzen'],
      ['rft.rights', 'CC BY 4.0'],
    ]);
  });

  it('omits keys without a value, and contains no address but the brief’s own', () => {
    const keys = entries(briefWith(BARE)).map(([key]) => key);
    assert.deepEqual(keys, ['ctx_ver', 'rft_val_fmt', 'rft.genre', 'rft.btitle', 'rft.au', 'rft.language']);
  });

  it('has title and subtitle in one, and the abstract of a brief without a lead', () => {
    const { meta } = sampleBrief;
    const coins = new URLSearchParams(
      coinsOf({
        ...sampleBrief,
        meta: { ...meta, title: 'Bänke', subtitle: 'Was bleibt', abstract: 'Kurz.' },
        summary: [],
      }),
    );
    assert.equal(coins.get('rft.btitle'), 'Bänke: Was bleibt');
    assert.equal(coins.get('rft.description'), 'Kurz.');
  });

  it('writes the genre unencoded, because reference managers search for it that way', () => {
    assert.ok(coinsOf(sampleBrief).split('&').includes('rft.genre=report'));
  });

  it('names each author once and in order', () => {
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

  it('gives the address of the DOI if there is no other', () => {
    assert.deepEqual(valuesOf('rft_id', briefWith({ ...BARE, doi: '10.1234/a#b' })), [
      'info:doi/10.1234/a#b',
      'https://doi.org/10.1234/a%23b',
    ]);
  });

  it('keeps the name of a sole organisation whole', () => {
    const brief = briefWith({ ...BARE, authors: [{ literal: 'Ministerium für Beispiele, Referat III' }] });
    assert.deepEqual(valuesOf('rft.aucorp', brief), ['Ministerium für Beispiele, Referat III']);
    assert.deepEqual(valuesOf('rft.au', brief), []);
  });

  it('does not name editors as authors', () => {
    const brief = briefWith({ ...BARE, editors: [{ given: 'Lieschen', family: 'Müller' }] });
    assert.deepEqual(valuesOf('rft.au', brief), ['Musterine']);
  });

  it('keeps every character of a DOI', () => {
    const doi = '10.1234/a(b)<c>#d?e&f=g%20h;i';
    assert.equal(valuesOf('rft_id', briefWith({ ...BARE, doi }))[0], `info:doi/${doi}`);
  });

  for (const text of HARD_TEXTS) {
    it(`keeps ${JSON.stringify(text)}`, () => {
      const brief = briefWith({ ...BARE, title: text, series: { title: text, issue: text } });
      for (const key of ['rft.btitle', 'rft.series', 'rft.issue']) {
        assert.deepEqual(valuesOf(key, brief), [text.replace('\u2028', ' ')]);
      }
    });
  }

  it('leaves out characters that only matter to typesetting', () => {
    const brief = briefWith({ ...BARE, title: ' Sitz\u00ADbänke\u00A0für\u202Falle\n ' });
    assert.deepEqual(valuesOf('rft.btitle', brief), ['Sitzbänke für alle']);
  });

  it('consists of keys and encoded values for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        assert.match(coinsOf(briefWith({ ...BARE, title })), /^(?:[a-z_.]+=(?:[\w.!~*'()-]|%[\dA-F]{2})+(?:&|$))+$/);
      }),
    );
  });

  it('accepts text with a lone surrogate', () => {
    const title = `Bank ${'🪑'.slice(0, 1)}`;
    assert.deepEqual(valuesOf('rft.btitle', briefWith({ ...BARE, title })), ['Bank \uFFFD']);
  });
});

function briefWith(meta: Metadata): Brief {
  return { ...smallBrief(), meta };
}

/** Keys and values as a parser of URL-encoded forms reads them. */
function entries(brief: Brief): [string, string][] {
  return [...new URLSearchParams(coinsOf(brief))];
}

function valuesOf(key: string, brief: Brief): string[] {
  return new URLSearchParams(coinsOf(brief)).getAll(key);
}
