import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Metadata } from '../../src/brief/model.js';
import { newestDay } from '../../src/publish/as-of.js';
import { fragmentHtml, type FragmentOptions } from '../../src/publish/fragment.js';
import { paragraph, sampleBrief, smallBrief } from '../fixtures/brief.js';

const correctedOn = (date: string) => ({ corrections: [{ date, dateInWords: date, text: 'A statt B.' }] });
const published = '2025-11-24T23:30:00-05:00';

describe('the date of a static text', () => {
  const rows: [what: string, meta: Partial<Metadata>, day: string | undefined][] = [
    ['none where the brief states no time', { date: '2025-11' }, undefined],
    ['the day of publication, in its own time zone', { published }, '2025-11-24'],
    ['the day of the last change', { published, updated: '2025-12-01T00:00:00Z' }, '2025-12-01'],
    ['that of a newer correction', { published, ...correctedOn('2025-12-03') }, '2025-12-03'],
    [
      'not that of an older correction',
      { updated: '2025-12-04T00:00:00Z', ...correctedOn('2025-12-03') },
      '2025-12-04',
    ],
    ['none where the times are none', { published: 'gestern', updated: '2025-11', ...correctedOn('heute') }, undefined],
    ['the month of a correction without a day', { published, ...correctedOn('2025-12') }, '2025-12'],
  ];
  for (const [what, meta, day] of rows) {
    it(`is ${what}`, () => assert.equal(newestDay(smallBrief({ meta }).meta), day));
  }

  const lineOf = (meta: Partial<Metadata>, options?: FragmentOptions) =>
    /<p class="brief-paragraph brief-as-of">(.*?)<\/p>/.exec(
      fragmentHtml(smallBrief({ meta, summary: [paragraph('A')] }), options),
    )?.[1];

  it('is in the language of the text', () => {
    assert.equal(lineOf({ published }), '<span lang="de">Stand:</span> 24. November 2025');
    assert.equal(lineOf({ published, lang: 'en-GB' }), '<span lang="en">As of</span> 24 November 2025');
    assert.equal(lineOf({ published, lang: 'fr' }), '<span lang="fr">État au</span> 24 novembre 2025');
    assert.equal(lineOf({ published, lang: 'it' }), '<span lang="de">Stand:</span> 24 novembre 2025');
  });

  it('is the last line of the text, whichever pieces it has', () => {
    for (const options of [{}, { show: ['quotes'] as const }, { show: ['header', 'imprint'] as const }])
      assert.match(
        fragmentHtml(sampleBrief, options),
        /\n<p class="brief-paragraph brief-as-of"><span lang="de">Stand:<\/span> 4\. Dezember 2025<\/p>\n<\/(?:article|div)>$/,
      );
  });

  it('is missing where nothing is drawn', () =>
    assert.equal(fragmentHtml(smallBrief({ meta: { published } }), { show: ['quotes'] }), ''));

  it('is missing where a script will show what is current', () =>
    assert.equal(lineOf({ published }, { roomForControls: true }), undefined));
});
