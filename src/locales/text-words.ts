import { interfaceLanguage, type InterfaceLanguage } from '../brief/language.js';

/** Words that are written into a text when it is compiled or published. */
export interface TextWords {
  /** BCP 47 tag of the language. */
  lang: InterfaceLanguage;
  /** Heading of the list of cited works. */
  references: string;
  /** Precedes the date of a static text. */
  asOf: string;
}

const TEXT_WORDS: Readonly<Record<InterfaceLanguage, Omit<TextWords, 'lang'>>> = {
  de: { references: 'Literatur', asOf: 'Stand:' },
  en: { references: 'References', asOf: 'As of' },
  uk: { references: 'Література', asOf: 'Станом на' },
  ar: { references: 'المراجع', asOf: 'حتى تاريخ' },
  fa: { references: 'منابع', asOf: 'تاریخ:' },
  ru: { references: 'Литература', asOf: 'По состоянию на' },
  tr: { references: 'Kaynakça', asOf: 'Son durum:' },
  fr: { references: 'Références', asOf: 'État au' },
  pl: { references: 'Literatura', asOf: 'Stan na' },
};

/** The words for a text in a language; in a language without words, those of another. */
export function textWords(lang: string, other: InterfaceLanguage): TextWords {
  const language = interfaceLanguage(lang) ?? other;
  return { lang: language, ...TEXT_WORDS[language] };
}
