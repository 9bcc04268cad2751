import type { Brief } from '../brief/model.js';
import { undividedName } from '../brief/names.js';
import { cleanText } from '../brief/text.js';

/**
 * The `title` attribute of a COinS element: the brief as a Z39.88-2004 context object of keys and encoded values.
 * Reference managers offer the brief on any page without mistaking the page for it, because the only address given is
 * the brief's own.
 *
 * The standard knows reports only in its book format. The keys are those that Zotero reads
 * (https://github.com/zotero/utilities/blob/master/openurl.js, `parseContextObject`). Every author is an `au`: Zotero
 * would list the first one twice with `aulast`, and would put an organisation given as `aucorp` first and without a
 * role. Editors have no key. `issue`, `issn` and `language` are borrowed from other formats of the standard.
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
