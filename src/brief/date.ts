/**
 * Whether a text is a day, month or year of ISO 8601 that exists: `2025-11-03`, `2025-11`, `2025`.
 */
export function isDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (!year) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
}

/**
 * A date in words, as exact as it is known: `3. November 2025`, `November 2025`, `2025`.
 *
 * @param date ISO 8601 as {@link isDate} accepts it.
 * @param lang BCP 47 tag of the words.
 */
export function dateInWords(date: string, lang: string): string {
  const precision = date.split('-').length;
  return new Intl.DateTimeFormat(lang, {
    // The dates are Gregorian, also where the language's region counts years otherwise.
    calendar: 'gregory',
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision > 1 && { month: 'long' }),
    ...(precision > 2 && { day: 'numeric' }),
  }).format(new Date(date));
}
