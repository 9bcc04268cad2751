import type { Brief } from '../brief/model.js';
import { undividedName } from '../brief/names.js';
import { cleanText } from '../brief/text.js';

/**
 * What the `title` of a COinS span says: the brief as a context object of Z39.88-2004 in keys and encoded values.
 * Reference managers offer the brief on any page, and never take the page for it: the address is the brief's own, or
 * there is none.
 *
 * Of the formats of the standard, only that of books has reports. Keys and their meaning are those that Zotero reads
 * (https://github.com/zotero/utilities/blob/master/openurl.js, `parseContextObject`): each author as `au`, for a second
 * spelling of the first one as `aulast` would be listed twice, and an organisation as `aucorp` always comes first and
 * has no role; editors have no key. `issue`, `issn` and `language` are borrowed from the standard's other formats.
 *
 * @see https://www.niso.org/publications/z3988-2004-r2010
 */
export function coinsOf({ meta }: Brief): string {
  const { title, authors, date, lang, publisher, series, doi, url } = meta;
  const entries: [key: string, value: string | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:book'],
    ['rft.genre', 'report'],
    ['rft_id', doi && `info:doi/${doi}`],
    ['rft_id', url],
    ['rft.btitle', title],
    ...authors.map((author): [string, string] => ['rft.au', undividedName(author)]),
    ['rft.date', date],
    ['rft.series', series?.title],
    ['rft.issue', series?.issue],
    ['rft.issn', series?.issn],
    ['rft.pub', publisher?.name],
    ['rft.place', publisher?.place],
    ['rft.language', lang],
  ];
  return entries
    .map(([key, value = '']) => [key, cleanText(value).replace(/\p{Cs}/gu, '\uFFFD')] as const)
    .flatMap(([key, text]) => (text ? `${key}=${encodeURIComponent(text)}` : []))
    .join('&');
}
