/**
 * Whether a string is an existing day, month or year in ISO 8601: `2025-11-03`, `2025-11`, `2025`.
 */
export function isDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (!year) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
}

/** Whether a string is an existing second with its time zone in RFC 3339: `2025-11-24T09:00:00+01:00`. */
export function isTime(text: string): boolean {
  // The parser of JavaScript also takes 24 o'clock, and 30 February for a day of March.
  return (
    /^[\d-]{10}T(?!24)(?:\d\d:){2}\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text) &&
    isDate(text.slice(0, 10)) &&
    Date.parse(text) > -Infinity
  );
}

/** The day of a time, on the calendar of its time zone: `2025-11-24`. */
export function dayOf(time: string): string {
  return time.slice(0, 10);
}

/**
 * A date written out, as precise as the input: `3. November 2025`, `November 2025`, `2025`.
 *
 * @param date A date that {@link isDate} accepts.
 * @param lang BCP 47 tag of the language to write it in.
 */
export function dateInWords(date: string, lang: string): string {
  const precision = date.split('-').length;
  const key = `${precision} ${lang}`;
  const format = formats.get(key) ?? formatFor(precision, lang);
  formats.set(key, format);
  return format.format(new Date(date));
}

/** Formats by precision and language, which take a thousand times longer to make than to use. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(precision: number, lang: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(lang, {
    // Dates of publication are Gregorian, even where the region of the language uses another calendar.
    calendar: 'gregory',
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision > 1 && { month: 'long' }),
    ...(precision > 2 && { day: 'numeric' }),
  });
}
