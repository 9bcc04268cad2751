/** The digits of Crockford's base 32: no i, l, o and u, which are easily misread. */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';
/** How many random bytes the eight digits of a suffix take. */
const BYTES = 5;

/**
 * Makes a DOI as the archive Rogue Scholar does: a number of eight digits in Crockford's base 32, and two digits that check
 * it (ISO 7064, MOD 97-10), as `10.59350/hpz3x-qh641`. Nothing is registered: the archive takes the DOI from the feed.
 *
 * @param prefix The archive's prefix for the series: `10.59350`.
 * @param random At least five random bytes; of more, the first five are used.
 * @throws {RangeError} With fewer bytes, or if the prefix is none.
 */
export function newDoi(prefix: string, random: Uint8Array): string {
  if (!/^10\.\d{4,9}$/.test(prefix)) throw new RangeError(`${prefix} is not the prefix of a DOI.`);
  if (random.length < BYTES) throw new RangeError(`A DOI needs ${BYTES} random bytes.`);
  const number = random.slice(0, BYTES).reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  const digits = Array.from({ length: 8 }, (_, index) => DIGITS[Number((number >> BigInt(35 - 5 * index)) & 31n)]);
  return `${prefix}/${digits.slice(0, 5).join('')}-${digits.slice(5).join('')}${checkDigits(number)}`;
}

/** Whether a DOI has a suffix as {@link newDoi} makes it, with the right check digits. Some older DOIs of the archive fail. */
export function isArchiveDoi(doi: string): boolean {
  const [, first = '', second = '', check] =
    /^10\.\d{4,9}\/([\da-z]{5})-([\da-z]{3})(\d{2})$/.exec(doi.toLowerCase()) ?? [];
  const values = Array.from(first + second, (digit) => DIGITS.indexOf(digit));
  if (values.length === 0 || values.includes(-1)) return false;
  return checkDigits(values.reduce((sum, value) => sum * 32n + BigInt(value), 0n)) === check;
}

/** Two digits that, put after a number, give one that leaves 1 when divided by 97. */
function checkDigits(number: bigint): string {
  return String(98n - ((number * 100n) % 97n)).padStart(2, '0');
}
