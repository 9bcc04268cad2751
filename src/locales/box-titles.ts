import { interfaceLanguage, type InterfaceLanguage } from '../brief/language.js';

/** The kinds of boxes that Quarto and GitHub know. */
export const BOX_KINDS = ['note', 'tip', 'important', 'warning', 'caution'] as const;

/** One of {@link BOX_KINDS}. */
export type BoxKind = (typeof BOX_KINDS)[number];

const TITLES: Readonly<Record<InterfaceLanguage, Readonly<Record<BoxKind, string>>>> = {
  de: { note: 'Hinweis', tip: 'Tipp', important: 'Wichtig', warning: 'Warnung', caution: 'Vorsicht' },
  en: { note: 'Note', tip: 'Tip', important: 'Important', warning: 'Warning', caution: 'Caution' },
  uk: { note: 'Примітка', tip: 'Порада', important: 'Важливо', warning: 'Попередження', caution: 'Обережно' },
  ar: { note: 'ملاحظة', tip: 'نصيحة', important: 'مهم', warning: 'تحذير', caution: 'تنبيه' },
  fa: { note: 'یادداشت', tip: 'نکته', important: 'مهم', warning: 'هشدار', caution: 'احتیاط' },
  ru: { note: 'Примечание', tip: 'Совет', important: 'Важно', warning: 'Предупреждение', caution: 'Осторожно' },
  tr: { note: 'Not', tip: 'İpucu', important: 'Önemli', warning: 'Uyarı', caution: 'Dikkat' },
  fr: { note: 'Remarque', tip: 'Conseil', important: 'Important', warning: 'Avertissement', caution: 'Attention' },
  pl: { note: 'Uwaga', tip: 'Wskazówka', important: 'Ważne', warning: 'Ostrzeżenie', caution: 'Ostrożnie' },
};

/**
 * The title of a box whose author wrote none.
 *
 * @param lang The language of the box, BCP 47.
 * @returns Undefined for a language that the interface does not know.
 */
export function boxTitle(kind: BoxKind, lang: string): string | undefined {
  const language = interfaceLanguage(lang);
  return language && TITLES[language][kind];
}
