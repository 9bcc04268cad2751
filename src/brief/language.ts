/** The longest language tag; the longest one in use has half of that. */
const MOST_CHARACTERS = 64;

/** Whether a string is a well-formed BCP 47 language tag of at most 64 characters: `de`, `de-AT`, `zh-Hans`. */
export function isLanguageTag(text: string): boolean {
  try {
    return text.length <= MOST_CHARACTERS && Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** Languages written from right to left, and every language whose tag names the Arabic script (Unicode CLDR). */
const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b(?!-(Latn|Cyrl|Deva))|^\w+-Arab\b/i;

/** The writing direction of a language. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr';
}

/** The language of a tag without script, region and variant, in lower case: `de-AT` → `de`. */
export function primaryLanguage(tag: string): string {
  return tag.toLowerCase().replace(/-.*/s, '');
}

/** Whether a language tag means German, in any country. */
export function isGerman(lang: string): boolean {
  return /^de(?:-|$)/i.test(lang);
}

/** The languages in which citations are available. */
export type CitationLanguage = 'de' | 'en';

/** The citation language for a text: German for every variety of German, otherwise English. */
export function citationLanguageOf(lang: string): CitationLanguage {
  return isGerman(lang) ? 'de' : 'en';
}
