const KILOBYTE = 1000;

/** The size of a file in the notation of a language: `1,2 MB`. */
export function fileSize(bytes: number, lang: string): string {
  const isLarge = bytes >= KILOBYTE * KILOBYTE;
  const value = bytes / (isLarge ? KILOBYTE * KILOBYTE : KILOBYTE);
  const unit = isLarge ? 'megabyte' : 'kilobyte';
  const maximumFractionDigits = value < 10 ? 1 : 0;
  return new Intl.NumberFormat(lang, { style: 'unit', unit, maximumFractionDigits }).format(value);
}
