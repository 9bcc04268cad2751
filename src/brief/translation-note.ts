import { doiAsShown, doiUrl } from './address.js';
import { interfaceLanguage, primaryLanguage, type InterfaceLanguage } from './language.js';
import type { Inline, Translation } from './model.js';
import { displayName } from './text.js';

/** A translation before it is put into words. */
export type GivenTranslation = Omit<Translation, 'inWords'>;

/** The words about a translation in one language. */
interface TranslationWords {
  /** BCP 47 tag of the language. */
  lang: InterfaceLanguage;
  translation: string;
  authorised: string;
  unauthorised: string;
  by: (names: string) => string;
  /** @param language Name of the original's language, in this language. */
  original: (language: string) => string;
}

const WORDS: Readonly<Record<InterfaceLanguage, Omit<TranslationWords, 'lang'>>> = {
  en: {
    translation: 'Translation',
    authorised: 'Translation, authorised by the authors',
    unauthorised: 'Working translation, not authorised by the authors',
    by: (names) => `Translation: ${names}`,
    original: (language) => `Original (${language}): `,
  },
  de: {
    translation: 'Übersetzung',
    authorised: 'Übersetzung, von den Autorinnen und Autoren autorisiert',
    unauthorised: 'Arbeitsübersetzung, von den Autorinnen und Autoren nicht autorisiert',
    by: (names) => `Übersetzung: ${names}`,
    original: (language) => `Original (${language}): `,
  },
  uk: {
    translation: 'Переклад',
    authorised: 'Переклад, авторизований авторами',
    unauthorised: 'Робочий переклад, не авторизований авторами',
    by: (names) => `Переклад: ${names}`,
    original: (language) => `Оригінал (${language}): `,
  },
  ar: {
    translation: 'ترجمة',
    authorised: 'ترجمة معتمدة من المؤلفين',
    unauthorised: 'ترجمة أولية غير معتمدة من المؤلفين',
    by: (names) => `الترجمة: ${names}`,
    original: (language) => `النص الأصلي (${language}): `,
  },
  fa: {
    translation: 'ترجمه',
    authorised: 'ترجمه با تأیید نویسندگان',
    unauthorised: 'ترجمهٔ اولیه، بدون تأیید نویسندگان',
    by: (names) => `ترجمه: ${names}`,
    original: (language) => `متن اصلی (${language}): `,
  },
  ru: {
    translation: 'Перевод',
    authorised: 'Перевод, авторизованный авторами',
    unauthorised: 'Рабочий перевод, не авторизованный авторами',
    by: (names) => `Перевод: ${names}`,
    original: (language) => `Оригинал (${language}): `,
  },
  tr: {
    translation: 'Çeviri',
    authorised: 'Yazarların onayladığı çeviri',
    unauthorised: 'Yazarların onaylamadığı çalışma çevirisi',
    by: (names) => `Çeviri: ${names}`,
    original: (language) => `Özgün metin (${language}): `,
  },
  fr: {
    translation: 'Traduction',
    authorised: 'Traduction autorisée par les auteurs',
    unauthorised: 'Traduction de travail, non autorisée par les auteurs',
    by: (names) => `Traduction\u00A0: ${names}`,
    original: (language) => `Original (${language})\u00A0: `,
  },
  pl: {
    translation: 'Tłumaczenie',
    authorised: 'Tłumaczenie autoryzowane przez autorów',
    unauthorised: 'Tłumaczenie robocze, nieautoryzowane przez autorów',
    by: (names) => `Tłumaczenie: ${names}`,
    original: (language) => `Oryginał (${language}): `,
  },
};

/** The words in a language, or else in English. */
function wordsIn(lang: string): TranslationWords {
  const language = interfaceLanguage(lang) ?? 'en';
  return { lang: language, ...WORDS[language] };
}

/**
 * Says in words what a translation was made from and by whom, and whether the authors have authorised it. It says nothing that
 * is not stated.
 *
 * @param lang Language of the words, BCP 47. In a language without words, they are English, and marked as such.
 */
export function translationInWords(translation: GivenTranslation, lang: string): Inline[] {
  const { of, title, doi } = translation;
  const words = wordsIn(lang);
  const start = sentencesOf(translation, words).map(ended).join(' ');
  const named: Inline[][] = [
    ...(title === undefined ? [] : [[{ type: 'foreign' as const, lang: of, content: [title] }]]),
    ...(doi === undefined ? [] : [[{ type: 'link' as const, href: doiUrl(doi), content: [doiAsShown(doi)] }]]),
  ];
  const original = named.flatMap((one, index) => (index === 0 ? one : [', ', ...one]));
  const text: Inline[] =
    original.length > 0 ? [`${start} ${words.original(nameOfLanguage(of, words.lang))}`, ...original] : [start];
  return primaryLanguage(lang) === words.lang ? text : [{ type: 'foreign', lang: words.lang, content: text }];
}

/** The same in a line for citations and records, which names the original by its DOI, or else by its title. */
export function translationNote(translation: GivenTranslation, lang: string): string {
  const { of, title, doi } = translation;
  const words = wordsIn(lang);
  const original = doi === undefined ? title : doiAsShown(doi);
  const parts = [
    ...sentencesOf(translation, words),
    ...(original === undefined ? [] : [words.original(nameOfLanguage(of, words.lang)) + original]),
  ];
  return parts.map((part, index) => (index < parts.length - 1 ? ended(part) : part)).join(' ');
}

/** Whether the translation is authorised, and who made it. */
function sentencesOf({ authorised, by }: GivenTranslation, words: TranslationWords): string[] {
  const names = by?.map(displayName).join(', ');
  if (authorised === undefined) return [names === undefined ? words.translation : words.by(names)];
  const status = authorised ? words.authorised : words.unauthorised;
  return names === undefined ? [status] : [status, words.by(names)];
}

function ended(sentence: string): string {
  return sentence.endsWith('.') ? sentence : `${sentence}.`;
}

function nameOfLanguage(tag: string, lang: string): string {
  return new Intl.DisplayNames([lang], { type: 'language' }).of(tag) ?? tag;
}
