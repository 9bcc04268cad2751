import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { workOf } from '../../src/citation/work.js';
import { paragraph } from '../fixtures/brief.js';
import { SAMPLE_METADATA } from './support.js';

describe('the work to cite for a brief', () => {
  it('has the metadata of the brief, its key and its lead', () => {
    const work = workOf(SAMPLE_METADATA, [paragraph('Wer sitzt, bleibt.')]);
    assert.deepEqual(work, {
      ...SAMPLE_METADATA,
      key: 'mustermann-2025-baenke-beispielstadt',
      abstract: 'Wer sitzt, bleibt.',
    });
  });

  it('has its description as abstract if it has no lead', () => {
    assert.equal(workOf({ ...SAMPLE_METADATA, description: 'Kurz.' }, []).abstract, 'Kurz.');
  });

  it('has the given abstract rather than the description if it has no lead', () => {
    const meta = { ...SAMPLE_METADATA, description: 'Kurz.', abstract: 'Lang.' };
    assert.equal(workOf(meta, []).abstract, 'Lang.');
    assert.equal(workOf(meta, [paragraph('Vorspann.')]).abstract, 'Vorspann.');
  });

  it('has title and subtitle in one, and the title alone', () => {
    const { title, mainTitle, subtitle, key } = workOf(
      { ...SAMPLE_METADATA, title: 'Bänke', subtitle: 'Was bleibt' },
      [],
    );
    assert.deepEqual([title, mainTitle, subtitle], ['Bänke: Was bleibt', 'Bänke', 'Was bleibt']);
    assert.equal(key, workOf({ ...SAMPLE_METADATA, title: 'Bänke' }, []).key);
  });

  it('has no abstract if there is neither lead nor description', () => {
    assert.equal(Object.hasOwn(workOf(SAMPLE_METADATA, []), 'abstract'), false);
  });

  it('has a lead of several paragraphs in one line', () => {
    assert.equal(workOf(SAMPLE_METADATA, [paragraph('Eins.'), paragraph('Zwei.')]).abstract, 'Eins. Zwei.');
  });

  it('contains no characters that only matter to typesetting', () => {
    const title = ' Sitz\u00ADbänke\u00A0und \u202F mehr\n';
    const { title: cleaned, authors } = workOf({ ...SAMPLE_METADATA, title, authors: [{ literal: 'Amt\u00A05' }] }, []);
    assert.equal(cleaned, 'Sitzbänke und mehr');
    assert.deepEqual(authors, [{ literal: 'Amt 5' }]);
  });

  it('keeps characters that join letters or set their direction in other scripts', () => {
    const title = 'می\u200Cخواهم \u2067نشستن\u2069';
    assert.equal(workOf({ ...SAMPLE_METADATA, title }, []).title, title);
  });

  it('does not change the metadata of the brief', () => {
    const meta = { ...SAMPLE_METADATA, title: 'Sitz\u00ADbank' };
    workOf(meta, []);
    assert.equal(meta.title, 'Sitz\u00ADbank');
  });
});
