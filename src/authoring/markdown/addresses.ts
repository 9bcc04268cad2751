import type { TokenizerExtensionFunction } from 'marked';
import { doiUrl, isDoi, isWebAddress } from '../../brief/address.js';
import type { AddressToken } from './tokens.js';

/** How an address in running text begins: with a scheme, with `www.`, or as a DOI. */
const START = 'https?://|www\\.|(?:dx\\.)?doi\\.org/(?=10\\.)|doi:(?=10\\.)|(?=10\\.\\d{4})';

/**
 * What an address consists of. White space, quotation marks and character references end it. Older DOIs contain pages between
 * angle brackets: `<118::AID-X>`.
 */
const CONTENT =
  '(?:&amp;|<\\d{1,9}:[\\w:-]{1,40}>|&(?!#?[a-z\\d]+;)|[^\\s&<>"\\\\`„“”‚‘’«»‹›「」『』。、，…\\p{Cc}]){1,2000}';

const ADDRESS = new RegExp(`(?:${START})${CONTENT}`, 'iuy');
const ADDRESS_START = new RegExp(`(?:${START})`, 'giu');

/** Before an address there is no part of a longer word or path, and no bracket of a link with a faulty address. */
const NOT_BEFORE = /(?:[\p{L}\p{N}_/.@-]|\]\()$/u;

const CLOSING = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
]);

/** Reads an address in running text as a link. */
export const readAddress: TokenizerExtensionFunction = function (src, tokens): AddressToken | undefined {
  if (this.lexer.state.inLink || !/^[hwd1]/i.test(src) || NOT_BEFORE.test((tokens.at(-1)?.raw ?? '').slice(-2)))
    return undefined;
  const raw = addressAt(src, 0);
  const href = raw && hrefOf(raw.replaceAll('&amp;', '&').replace(/\u00AD/g, ''));
  return raw && href ? { type: 'brief-address', raw, href } : undefined;
};

/** Replaces each address in running text, whose stars and underscores are no markup. Keeps the length. */
export function protectAddresses(text: string): string {
  let result = '';
  let from = 0;
  for (const { index } of text.matchAll(ADDRESS_START)) {
    if (index < from || NOT_BEFORE.test(text.slice(Math.max(0, index - 2), index))) continue;
    const { length = 0 } = addressAt(text, index) ?? {};
    result += text.slice(from, index) + 'a'.repeat(length);
    from = index + length;
  }
  return result + text.slice(from);
}

/** The address at an offset, without the punctuation of the sentence after it. */
function addressAt(text: string, at: number): string | undefined {
  ADDRESS.lastIndex = at;
  const [found] = ADDRESS.exec(text) ?? [];
  return found && withinBrackets(found).replace(/[.,;:!?'’*_~([{|–-]+$/, '');
}

/** The part of an address before the first closing bracket that the address does not open. */
function withinBrackets(address: string): string {
  const open: string[] = [];
  for (let at = 0; at < address.length; at++) {
    const character = address[at] ?? '';
    if ('([{'.includes(character)) open.push(character);
    else if (CLOSING.has(character) && open.pop() !== CLOSING.get(character)) return address.slice(0, at);
  }
  return address;
}

function hrefOf(address: string): string | undefined {
  const doi = address.replace(/^doi:/i, '');
  if (isDoi(doi)) return doiUrl(doi);
  const written = address.replaceAll('<', '%3C').replaceAll('>', '%3E');
  const href = /^https?:/i.test(written) ? written : `https://${written}`;
  const isHost = /^https?:\/\/(?:www\.)?[\p{L}\p{N}][^/?#]*/iu.test(href) && !/^www\.[^.]*$/i.test(address);
  return /^(?:https?:|www\.|(?:dx\.)?doi\.org)/i.test(address) && isHost && isWebAddress(href) ? href : undefined;
}
