import { isLanguageTag } from '../../brief/language.js';
import { formSchema } from '../schema/schema.js';
import { readTextThat, type Reader } from './fields.js';

/** Reads a language tag. */
export const readLanguage: Reader<string> = readTextThat(
  formSchema(String.raw`[A-Za-z]{2,3}(?:-[A-Za-z\d]{1,8})*`, 'invalid-language', { key: '', value: '' }),
  isRegisteredLanguage,
  (value, { name, at, report }) => {
    const tag = LANGUAGE_NAMES[value.toLowerCase()] ?? canonicalTag(value);
    report('invalid-language', at, { key: name.replace(/^.*\./, ''), value, ...(tag && { tag }) });
  },
);

/** Names of languages that authors write instead of a tag. */
const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
  german: 'de',
  deutsch: 'de',
  ngerman: 'de',
  english: 'en',
  englisch: 'en',
  french: 'fr',
  francais: 'fr',
  français: 'fr',
  ukrainian: 'uk',
  arabic: 'ar',
};

/** The tag in its shortest form: `ger` → `de`; undefined if it has no other. */
function canonicalTag(value: string): string | undefined {
  const [tag] = isLanguageTag(value) ? Intl.getCanonicalLocales(value) : [];
  return tag?.toLowerCase() === value.toLowerCase() ? undefined : tag;
}

/** The names of languages, which a configuration does without. */
let names: Intl.DisplayNames | undefined;

/**
 * Whether a tag is well-formed and begins with a registered language: one of two letters, or one of three for a language
 * that has no two. No language of five to eight letters is registered (BCP 47, section 2.2.1).
 */
export function isRegisteredLanguage(value: string): boolean {
  if (!isLanguageTag(value)) return false;
  const [language = ''] = value.split('-');
  if (language.length === 2) {
    names ??= new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
    return names.of(language) !== undefined;
  }
  return language.length === 3 && !/^..(?:-|$)/.test(canonicalTag(value) ?? '');
}
