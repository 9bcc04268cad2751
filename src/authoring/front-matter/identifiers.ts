import { anyCase } from '../schema/schema.js';

const CROCKFORD = '0123456789abcdefghjkmnpqrstvwxyz';
const ROGUE_SCHOLAR = '10.59350/';

/**
 * Removes the resolver or prefix of a DOI, and the encoding of an address: `https://doi.org/10.1234/a%23` →
 * `10.1234/a#`.
 */
export function withoutResolver(text: string): string {
  const [, resolver, doi = ''] =
    /^((?:https?:\/\/)?(?:(?:dx\.|www\.)?doi\.org\/)?)(?:doi:\s*)?([^]*)$/i.exec(text.trim()) ?? [];
  if (!resolver) return doi;
  try {
    return decodeURIComponent(doi);
  } catch {
    return doi;
  }
}

/**
 * Regular expressions for identifiers as authors write them, perhaps with an address before them. They accept every text
 * that the functions of this module accept, and some that these refuse because of a check digit.
 */
export const IDENTIFIER_FORMS = {
  // In an address, any part of a DOI may be encoded.
  doi: String.raw`\s*(?:${addressOf('doi', ['dx', 'www'])}(?:${anyCase('doi')}:\s*)?10\.\d{4,9}(?:\.\d+)*\/[^\s"]+|[^"]*%[^"]*)\s*`,
  orcid: String.raw`\s*${addressOf('orcid')}(?:\d{4}-){3}\d{3}[\dX]\/?\s*`,
  ror: String.raw`\s*${addressOf('ror')}0[\da-zA-Z]{6}\d{2}\/?\s*`,
  issn: String.raw`\d{4}-\d{3}[\dX]`,
} as const;

/** A regular expression for the address before an identifier, all parts of which may be missing. */
function addressOf(resolver: string, hosts: readonly string[] = ['www']): string {
  const host = hosts.map(anyCase).join('|');
  return String.raw`(?:${anyCase('http')}[sS]?:\/\/)?(?:(?:(?:${host})\.)?${anyCase(resolver)}\.${anyCase('org')}\/)?`;
}

/** Removes the address before an ORCID iD: `https://orcid.org/0000-0002-1825-0097` → `0000-0002-1825-0097`. */
export function withoutOrcidAddress(text: string): string {
  return text.trim().replace(/^(?:https?:\/\/)?(?:www\.)?orcid\.org\/([\dX-]+)\/?$/i, '$1');
}

/**
 * Whether the suffix of a Rogue Scholar DOI (prefix 10.59350) has a valid checksum: a number in Crockford's base 32,
 * followed by two digits (ISO 7064, MOD 97-10). DOIs with another prefix always pass. Some older registered DOIs fail,
 * so a failure is only a warning.
 */
export function passesRogueScholarChecksum(doi: string): boolean {
  if (!doi.startsWith(ROGUE_SCHOLAR)) return true;
  const suffix = doi.slice(ROGUE_SCHOLAR.length).toLowerCase();
  const [, first, second, checksum] = /^([\da-z]{5})-([\da-z]{3})(\d{2})$/.exec(suffix) ?? [];
  if (!first || !second || !checksum) return false;
  return hasChecksum(first + second, checksum);
}

/** Removes the address before an identifier of ROR: `https://ror.org/00a208s56` → `00a208s56`. */
export function withoutRorAddress(text: string): string {
  return text
    .trim()
    .replace(/^(?:https?:\/\/)?(?:www\.)?ror\.org\/([\da-z]+)\/?$/i, '$1')
    .toLowerCase();
}

/**
 * Whether a string is an identifier in the Research Organization Registry, without a resolver and with a valid checksum:
 * a zero and a number in Crockford's base 32, followed by two digits (ISO 7064, MOD 97-10).
 *
 * @see https://ror.readme.io/docs/identifier
 */
export function isRor(text: string): boolean {
  const [, number, checksum] = /^(0[\da-z]{6})(\d{2})$/.exec(text) ?? [];
  return number !== undefined && checksum !== undefined && hasChecksum(number, checksum);
}

/** Whether two digits are the checksum of a number in Crockford's base 32 (ISO 7064, MOD 97-10). */
function hasChecksum(text: string, checksum: string): boolean {
  let number = 0n;
  for (const digit of text) {
    const value = CROCKFORD.indexOf(digit);
    if (value < 0) return false;
    number = number * 32n + BigInt(value);
  }
  return (number * 100n + BigInt(checksum)) % 97n === 1n;
}

/** Whether a string is an ORCID iD without a resolver and with a valid check digit (ISO 7064, MOD 11-2). */
export function isOrcid(text: string): boolean {
  if (!/^(?:\d{4}-){3}\d{3}[\dX]$/.test(text)) return false;
  const digits = text.replaceAll('-', '');
  const total = Array.from(digits.slice(0, 15)).reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  return checkCharacter((12 - (total % 11)) % 11) === digits[15];
}

/** Whether a string is an ISSN with a valid check digit (ISO 3297): `2049-3630`. */
export function isIssn(text: string): boolean {
  if (!/^\d{4}-\d{3}[\dX]$/.test(text)) return false;
  const digits = text.replace('-', '');
  const total = Array.from(digits.slice(0, 7)).reduce((sum, digit, index) => sum + Number(digit) * (8 - index), 0);
  return checkCharacter((11 - (total % 11)) % 11) === digits[7];
}

function checkCharacter(value: number): string {
  return value === 10 ? 'X' : String(value);
}
