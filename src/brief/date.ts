/**
 * Whether a string is an existing day, month or year in ISO 8601: `2025-11-03`, `2025-11`, `2025`.
 */
export function isDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (!year) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
}

/**
 * A date written out, as precise as the input: `3. November 2025`, `November 2025`, `2025`.
 *
 * @param date A date that {@link isDate} accepts.
 * @param lang BCP 47 tag of the language to write it in.
 */
export function dateInWords(date: string, lang: string): string {
  const precision = date.split('-').length;
  return new Intl.DateTimeFormat(lang, {
    // Dates of publication are Gregorian, even where the region of the language uses another calendar.
    calendar: 'gregory',
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision > 1 && { month: 'long' }),
    ...(precision > 2 && { day: 'numeric' }),
  }).format(new Date(date));
}
