import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dateInWords, dayOf, isDate, isTime } from '../../src/brief/date.js';

describe('isDate', () => {
  const rows: [text: string, expected: boolean][] = [
    ['2025', true],
    ['2025-11', true],
    ['2025-11-03', true],
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['2025-02-30', false],
    ['2025-04-31', false],
    ['2025-13', false],
    ['2025-00', false],
    ['2025-11-00', false],
    ['2025-11-32', false],
    ['2025-1-3', false],
    ['25-11-03', false],
    ['02025', false],
    ['2025-11-03T10:00:00Z', false],
    ['2025/11/03', false],
    ['3. November 2025', false],
    [' 2025', false],
    ['2025\n', false],
    ['', false],
  ];
  for (const [text, expected] of rows) {
    it(`${JSON.stringify(text)} ⇒ ${expected}`, () => assert.equal(isDate(text), expected));
  }
});

describe('isTime', () => {
  const rows: [text: string, expected: boolean][] = [
    ['2025-11-24T09:00:00+01:00', true],
    ['2025-11-24T09:00:00Z', true],
    ['2025-11-24T23:59:59.999-12:45', true],
    ['2024-02-29T00:00:00Z', true],
    ['2025-02-29T00:00:00Z', false],
    ['2025-11-24T24:00:00Z', false],
    ['2025-11-24T09:60:00Z', false],
    ['2025-11-24T09:00:60Z', false],
    ['2025-11-24T09:00:00+24:00', false],
    ['2025-11-24T09:00:00+01:60', false],
    ['2025-11-24T09:00:00+0100', false],
    ['2025-11-24T09:00:00+01', false],
    ['2025-11-24T09:00:00', false],
    ['2025-11-24T09:00Z', false],
    ['2025-11-24 09:00:00Z', false],
    ['2025-11-24t09:00:00z', false],
    ['2025-11-T009:00:00Z', false],
    ['2025-11T09:00:00Z', false],
    ['2025-11-24', false],
    ['2025-11-24T09:00:00Z\n', false],
    ['', false],
  ];
  for (const [text, expected] of rows) {
    it(`${JSON.stringify(text)} ⇒ ${expected}`, () => assert.equal(isTime(text), expected));
  }
});

it('the day of a time is that of its time zone', () => assert.equal(dayOf('2025-11-24T00:30:00+01:00'), '2025-11-24'));

describe('dateInWords', () => {
  const rows: [date: string, lang: string, words: string][] = [
    ['2025-11-03', 'de', '3. November 2025'],
    ['2025-11', 'de', 'November 2025'],
    ['2025', 'de', '2025'],
    ['2025-01', 'de-AT', 'Jänner 2025'],
    ['2025-01', 'de-DE', 'Januar 2025'],
    ['2025-11-03', 'en', 'November 3, 2025'],
    ['2025-11-03', 'en-GB', '3 November 2025'],
    ['2025-11', 'en', 'November 2025'],
    ['2025-11-03', 'ar', '3 نوفمبر 2025'],
    ['2025-11-03', 'ar-EG', '٣ نوفمبر ٢٠٢٥'],
    ['2025-11', 'ar', 'نوفمبر 2025'],
    ['2025', 'ar', '2025'],
  ];
  for (const [date, lang, words] of rows) {
    it(`${date} in ${lang} ⇒ ${words}`, () => assert.equal(dateInWords(date, lang), words));
  }

  for (const [date, lang, year] of [
    ['2025', 'fa', '۲۰۲۵'],
    ['2025', 'th', '2025'],
    ['2025', 'ar-SA', '2025'],
    ['2025', 'ja-u-ca-japanese', '2025'],
  ] as const) {
    it(`keeps the Gregorian year of ${date} in ${lang}`, () => {
      assert.match(dateInWords(date, lang).replace(/[٠-٩]/g, westernDigit), new RegExp(year));
    });
  }

  it('gives the same day in every time zone', () => {
    const { TZ } = process.env;
    try {
      for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Berlin']) {
        process.env.TZ = zone;
        assert.equal(dateInWords('2025-01-01', 'de'), '1. Januar 2025', zone);
      }
    } finally {
      if (TZ === undefined) delete process.env.TZ;
      else process.env.TZ = TZ;
    }
  });
});

function westernDigit(digit: string): string {
  return String(digit.codePointAt(0)! - '٠'.codePointAt(0)!);
}
