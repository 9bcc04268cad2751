/** Whether a text is a well-formed language tag of BCP 47: `de`, `de-AT`, `zh-Hans`. */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** Languages written from right to left, and any language where its tag says Arabic script (Unicode CLDR). */
const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b(?!-(Latn|Cyrl|Deva))|^\w+-Arab\b/i;

/** The direction in which a language is written. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr';
}

/** Whether a language tag means German, of whatever country. */
export function isGerman(lang: string): boolean {
  return /^de(?:-|$)/i.test(lang);
}

/** The languages that citations have their terms in. */
export type CitationLanguage = 'de' | 'en';

/** The language of a citation's terms beside text in a language: German beside every kind of German, else English. */
export function citationLanguageOf(lang: string): CitationLanguage {
  return isGerman(lang) ? 'de' : 'en';
}
