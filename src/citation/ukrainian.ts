import { table } from './table.js';

/** Small letters within a word, and capitals, which begin one. */
const LETTERS = table(`
  а a  б b  в v  г h  ґ g  д d  е e  є ie  ж zh  з z  и y  і i  ї i  й i  к k  л l  м m  н n  о o  п p  р r  с s  т t
  у u  ф f  х kh  ц ts  ч ch  ш sh  щ shch  ю iu  я ia
  А A  Б B  В V  Г H  Ґ G  Д D  Е E  Є Ye  Ж Zh  З Z  И Y  І I  Ї Yi  Й Y  К K  Л L  М M  Н N  О O  П P  Р R  С S  Т T
  У U  Ф F  Х Kh  Ц Ts  Ч Ch  Ш Sh  Щ Shch  Ю Yu  Я Ya
`);

/** Whether a text is in Ukrainian: it has a letter that no other language but Belarusian has, and none of Belarusian. */
export function isUkrainian(text: string): boolean {
  return /[іїєґ]/i.test(text) && !/[ўыэё]/i.test(text);
}

/** Small letters at the beginning of a word. */
const INITIALS = table('є ye  ї yi  й y  ю yu  я ya');

/**
 * Ukrainian text in Latin script, by the rules of Ukraine for passports. Soft sign and apostrophe are left out; characters
 * of other languages stay.
 *
 * @see https://zakon.rada.gov.ua/laws/show/55-2010-%D0%BF
 */
export function romanized(text: string): string {
  return text
    .replace(/(?<=\p{L})['’ʼ](?=\p{L})/gu, '')
    .replace(/(?<=з)г/giu, (letter) => (letter === 'г' ? 'gh' : 'Gh'))
    .replace(/(?<![\p{L}\p{M}])[єїйюя]/gu, (letter) => INITIALS.get(letter) ?? letter)
    .replace(/\p{L}/gu, (letter) => ukrainian(letter) ?? letter);
}

/**
 * A Ukrainian letter in Latin script, by the rules of Ukraine for passports. The soft sign is left out.
 *
 * @returns Undefined if it is not a letter of Ukrainian.
 * @see https://zakon.rada.gov.ua/laws/show/55-2010-%D0%BF
 */
export function ukrainian(letter: string): string | undefined {
  return /[Ьь]/.test(letter) ? '' : LETTERS.get(letter);
}
