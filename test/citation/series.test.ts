import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { seriesCitation, type CitedSeries } from '../../src/citation/series.js';

const SERIES: CitedSeries = { title: 'Muster kompakt', url: 'https://x.example/a/', lang: 'de' };
const PUBLISHER = { name: 'Musterinstitut', place: 'Musterstadt' };

describe('the citation of a series', () => {
  const rows: [what: string, series: Partial<CitedSeries>, expected: string][] = [
    ['a title and an address alone', {}, 'Muster kompakt. https://x.example/a/'],
    [
      'everything',
      { publisher: PUBLISHER, issn: '2049-3630' },
      'Muster kompakt. Musterstadt: Musterinstitut. ISSN 2049-3630. https://x.example/a/',
    ],
    ['a publisher without a place', { publisher: { name: 'Amt' } }, 'Muster kompakt. Amt. https://x.example/a/'],
    ['a title that asks', { title: 'Was nun?' }, 'Was nun? https://x.example/a/'],
    [
      'a title that a processor would change',
      { title: 'forschung:praktisch. „Flucht & Ankommen“ <b>', lang: 'en' },
      'forschung:praktisch. „Flucht & Ankommen“ <b>. https://x.example/a/',
    ],
    ['soft hyphens', { title: 'Muster\u00ADreihe' }, 'Musterreihe. https://x.example/a/'],
  ];
  for (const [what, others, expected] of rows) {
    it(`with ${what}: ${expected}`, () => {
      assert.equal(seriesCitation({ ...SERIES, ...others }), expected);
    });
  }

  it('is the same in German and English, as it contains no terms', () => {
    const whole = { ...SERIES, publisher: PUBLISHER, issn: '2049-3630' };
    assert.equal(seriesCitation({ ...whole, lang: 'en' }), seriesCitation(whole));
  });
});
