import { isDate, isTime } from '../../../brief/date.js';

/** The names of months in German and English, and what they are shortened to. */
const MONTHS = [
  /^(?:jan(?:uary?)?|jänner)$/i,
  /^feb(?:ruary?|er)?$/i,
  /^(?:mär(?:z)?|maerz|mrz|mar(?:ch)?)$/i,
  /^apr(?:il)?$/i,
  /^ma[iy]$/i,
  /^jun[ie]?$/i,
  /^jul[iy]?$/i,
  /^aug(?:ust)?$/i,
  /^sept?(?:ember)?$/i,
  /^o[kc]t(?:ober)?$/i,
  /^nov(?:ember)?$/i,
  /^de[zc](?:ember)?$/i,
];

/** A date in the notation of a brief: `3.11.2025`, `2025-3` and `November 2025` have one meaning, `3/11/2025` has two. */
export function isoDate(value: string): string | undefined {
  const [, dayFirst, monthFirst, yearLast] = /^(?:(\d{1,2})\.\s*)?(\d{1,2})\.\s*(\d{4})$/.exec(value) ?? [];
  const [, year = yearLast, month = monthFirst, day = dayFirst] =
    /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(value) ?? inWords(value) ?? [];
  const date = [year, month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0'));
  return date.length > 1 && isDate(date.join('-')) ? date.join('-') : undefined;
}

/**
 * A time in the notation of RFC 3339: `2025-11-24 9:00 +0100` → `2025-11-24T09:00:00+01:00`. There is none for a value without
 * a time of day or without a time zone.
 */
export function rfcTime(value: string): string | undefined {
  const [, day = '', hour = '', minute = '', second = '00', fraction = '', zone = ''] =
    /^(\S+?)(?:t|,? +)(\d{1,2}):(\d\d)(?::(\d\d)(\.\d+)?)?(?: h| Uhr)? *(z|UTC|[+-]\d\d(?::?\d\d)?)$/i.exec(value) ??
    [];
  const [, offset, minutes = '00'] = /^([+-]\d\d):?(\d\d)?$/.exec(zone) ?? [];
  const time = `${isDate(day) ? day : isoDate(day)}T${hour.padStart(2, '0')}:${minute}:${second}${fraction}${offset ? `${offset}:${minutes}` : 'Z'}`;
  return isTime(time) ? time : undefined;
}

/** The parts of a date whose month is a word, as a match would give them. */
function inWords(value: string): (string | undefined)[] | undefined {
  const [all, before, name = '', after, year] =
    /^(?:(\d{1,2})\.?\s+)?(\p{L}{3,9})\.?\s+(?:(\d{1,2}),?\s+)?(\d{4})$/u.exec(value) ?? [];
  const month = MONTHS.findIndex((pattern) => pattern.test(name)) + 1;
  return month > 0 ? [all, year, String(month), before ?? after] : undefined;
}
