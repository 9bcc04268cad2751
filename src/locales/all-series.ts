import type { InterfaceLanguage } from '../brief/language.js';
import { ar } from './ar.js';
import { fa } from './fa.js';
import { fr } from './fr.js';
import { pl } from './pl.js';
import { ru } from './ru.js';
import { BUILT_IN_SERIES, type SeriesStrings } from './series-strings.js';
import type { Strings } from './strings.js';
import { tr } from './tr.js';
import { uk } from './uk.js';

/** The strings of `<brief-series>` in every language. No script of a page loads them all. */
export const SERIES_STRINGS: Readonly<Record<InterfaceLanguage, SeriesStrings>> = {
  ...BUILT_IN_SERIES,
  uk: {
    ...shared(uk),
    failed: 'Не вдалося завантажити серію.',
    filters: 'Пошук і добір аналітичних записок',
    text: 'Пошук',
    keyword: 'Ключове слово',
    year: 'Рік',
    language: 'Мова',
    author: 'Автори',
    any: 'Будь-яке значення',
    reset: 'Скинути',
    found: 'Показано: {} з {}',
    none: 'Аналітичних записок не знайдено',
    cite: 'Цитувати серію',
    citation: 'цитування серії',
    alsoIn: 'Інші мови:',
  },
  ar: {
    ...shared(ar),
    failed: 'تعذّر تحميل السلسلة.',
    filters: 'البحث في موجزات السياسات وتصفيتها',
    text: 'البحث',
    keyword: 'الكلمة المفتاحية',
    year: 'السنة',
    language: 'اللغة',
    author: 'المؤلف',
    any: 'الكل',
    reset: 'إعادة الضبط',
    found: 'المعروض: {} من {}',
    none: 'لا توجد نتائج',
    cite: 'الاستشهاد بالسلسلة',
    citation: 'الاستشهاد بالسلسلة',
    alsoIn: 'لغات أخرى:',
  },
  fa: {
    ...shared(fa),
    failed: 'بارگیری مجموعه ممکن نشد.',
    filters: 'جست‌وجو و پالایش خلاصه‌های سیاستی',
    text: 'جست‌وجو',
    keyword: 'کلیدواژه',
    year: 'سال',
    language: 'زبان',
    author: 'نویسنده',
    any: 'همه',
    reset: 'بازنشانی',
    found: 'نمایش {} از {}',
    none: 'خلاصهٔ سیاستی‌ای یافت نشد',
    cite: 'ارجاع به مجموعه',
    citation: 'ارجاع به مجموعه',
    alsoIn: 'زبان‌های دیگر:',
  },
  ru: {
    ...shared(ru),
    failed: 'Не удалось загрузить серию.',
    filters: 'Поиск и отбор аналитических записок',
    text: 'Поиск',
    keyword: 'Ключевое слово',
    year: 'Год',
    language: 'Язык',
    author: 'Авторы',
    any: 'Любое значение',
    reset: 'Сбросить',
    found: 'Показано: {} из {}',
    none: 'Аналитических записок не найдено',
    cite: 'Цитировать серию',
    citation: 'ссылка на серию',
    alsoIn: 'Другие языки:',
  },
  tr: {
    ...shared(tr),
    failed: 'Dizi yüklenemedi.',
    filters: 'Politika notlarını ara ve süz',
    text: 'Arama',
    keyword: 'Anahtar sözcük',
    year: 'Yıl',
    language: 'Dil',
    author: 'Yazar',
    any: 'Tümü',
    reset: 'Sıfırla',
    found: 'Gösterilen: {} / {}',
    none: 'Politika notu bulunamadı',
    cite: 'Diziyi kaynak göster',
    citation: 'dizinin kaynak gösterimi',
    alsoIn: 'Diğer diller:',
  },
  fr: {
    ...shared(fr),
    failed: 'La série n’a pas pu être chargée.',
    filters: 'Rechercher et filtrer les notes de politique',
    text: 'Recherche',
    keyword: 'Mot-clé',
    year: 'Année',
    language: 'Langue',
    author: 'Rédaction',
    any: 'Indifférent',
    reset: 'Réinitialiser',
    found: '{} sur {} affichées',
    none: 'Aucune note de politique trouvée',
    cite: 'Citer la série',
    citation: 'citation de la série',
    alsoIn: 'Autres langues\u00A0:',
  },
  pl: {
    ...shared(pl),
    failed: 'Nie udało się wczytać serii.',
    filters: 'Wyszukiwanie i filtrowanie policy briefów',
    text: 'Szukaj',
    keyword: 'Słowo kluczowe',
    year: 'Rok',
    language: 'Język',
    author: 'Autorzy',
    any: 'Dowolne',
    reset: 'Wyczyść',
    found: 'Pokazano: {} z {}',
    none: 'Nie znaleziono żadnego policy briefu',
    cite: 'Cytuj serię',
    citation: 'zapis bibliograficzny serii',
    alsoIn: 'Inne języki:',
  },
};

/** The strings that a series carries for pages in some languages; undefined if every page has them. */
export function seriesStringsToCarry(
  languages: readonly InterfaceLanguage[],
): Record<string, Record<string, string>> | undefined {
  const carried = languages.filter((lang) => !Object.hasOwn(BUILT_IN_SERIES, lang));
  return carried.length > 0
    ? Object.fromEntries(carried.map((lang) => [lang, { ...SERIES_STRINGS[lang] }]))
    : undefined;
}

/** The strings that briefs have as well. */
function shared({ lang, retry, retrying, copied, copyFailed, link }: Strings) {
  return { lang, retry, retrying, copied, copyFailed, link };
}
