import type { InterfaceLanguage } from '../brief/language.js';

/** The words about the variants of a brief in one language. `{}` stands for what they contain. */
export interface VariantWords {
  /** Link to a text in easy language, which people have checked for whom it is meant. */
  easyLanguage: string;
  /** Link to a text in plain language. */
  plainLanguage: string;
  /** Link to a film in German Sign Language. */
  germanSignLanguage: string;
  /** Link to a film in any other sign language. */
  signLanguage: string;
  checkedBy: string;
  /** Stands between the entries of a list. */
  comma: string;
}

/** The words about variants by language. */
export const VARIANT_WORDS: Readonly<Record<InterfaceLanguage, VariantWords>> = {
  de: {
    easyLanguage: 'Leichte Sprache',
    plainLanguage: 'Einfache Sprache',
    germanSignLanguage: 'Film in Deutscher Gebärdensprache',
    signLanguage: 'Film in Gebärdensprache',
    checkedBy: 'Prüfung: {}',
    comma: ', ',
  },
  en: {
    easyLanguage: 'Easy language',
    plainLanguage: 'Plain language',
    germanSignLanguage: 'Film in German Sign Language',
    signLanguage: 'Film in sign language',
    checkedBy: 'checked by {}',
    comma: ', ',
  },
  uk: {
    easyLanguage: 'Легке читання',
    plainLanguage: 'Проста мова',
    germanSignLanguage: 'Відео німецькою жестовою мовою',
    signLanguage: 'Відео жестовою мовою',
    checkedBy: 'перевірено: {}',
    comma: ', ',
  },
  ar: {
    easyLanguage: 'لغة سهلة القراءة',
    plainLanguage: 'لغة مبسّطة',
    germanSignLanguage: 'فيديو بلغة الإشارة الألمانية',
    signLanguage: 'فيديو بلغة الإشارة',
    checkedBy: 'راجعه: {}',
    comma: '، ',
  },
  fa: {
    easyLanguage: 'زبان آسان‌خوان',
    plainLanguage: 'زبان ساده',
    germanSignLanguage: 'فیلم به زبان اشارهٔ آلمانی',
    signLanguage: 'فیلم به زبان اشاره',
    checkedBy: 'بازبینی: {}',
    comma: '، ',
  },
  ru: {
    easyLanguage: 'Ясный язык',
    plainLanguage: 'Простой язык',
    germanSignLanguage: 'Видео на немецком жестовом языке',
    signLanguage: 'Видео на жестовом языке',
    checkedBy: 'проверено: {}',
    comma: ', ',
  },
  tr: {
    easyLanguage: 'Kolay okunur metin',
    plainLanguage: 'Sade dil',
    germanSignLanguage: 'Alman İşaret Dilinde film',
    signLanguage: 'İşaret dilinde film',
    checkedBy: 'kontrol eden: {}',
    comma: ', ',
  },
  fr: {
    easyLanguage: 'Facile à lire et à comprendre (FALC)',
    plainLanguage: 'Langage clair',
    germanSignLanguage: 'Film en langue des signes allemande',
    signLanguage: 'Film en langue des signes',
    checkedBy: 'relu par {}',
    comma: ', ',
  },
  pl: {
    easyLanguage: 'Tekst łatwy do czytania (ETR)',
    plainLanguage: 'Prosty język',
    germanSignLanguage: 'Film w niemieckim języku migowym',
    signLanguage: 'Film w języku migowym',
    checkedBy: 'sprawdzenie: {}',
    comma: ', ',
  },
};
