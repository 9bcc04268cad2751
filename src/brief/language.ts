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

/** The name of a language in that language: `Deutsch`. */
export function ownName(lang: string): string {
  const name = new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
  return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
}

/** Whether a language tag means German, in any country. */
export function isGerman(lang: string): boolean {
  return /^de(?:-|$)/i.test(lang);
}

/** The languages of the interface, and of the words that the compiler writes around a text. German is the default. */
export const INTERFACE_LANGUAGES = ['de', 'en', 'uk', 'ar', 'fa', 'ru', 'tr', 'fr', 'pl'] as const;

/** One of {@link INTERFACE_LANGUAGES}. */
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

/** The language of the interface for a tag: `de-AT` → `de`; undefined for a language without words. */
export function interfaceLanguage(tag: string): InterfaceLanguage | undefined {
  return INTERFACE_LANGUAGES.find((one) => one === primaryLanguage(tag));
}

/** The languages in which citations are available. */
export type CitationLanguage = 'de' | 'en';

/** The citation language for a text: German for every variety of German, otherwise English. */
export function citationLanguageOf(lang: string): CitationLanguage {
  return isGerman(lang) ? 'de' : 'en';
}
