import { doiUrl } from '../brief/address.js';
import type { Brief } from '../brief/model.js';
import { invertedName, undividedName } from '../brief/names.js';
import { blockText, cleanText, isOrganisation, wholeTitle } from '../brief/text.js';

/**
 * The `title` attribute of a COinS element: the brief as a Z39.88-2004 context object of keys and encoded values.
 * Reference managers offer the brief on any page without mistaking the page for it, because the only address given is
 * the brief's own.
 *
 * The standard knows reports only in its book format. The keys are those that Zotero reads
 * (https://github.com/zotero/utilities/blob/master/openurl.js, `parseContextObject`). Authors are `au`: Zotero would list
 * the first one twice with `aulast`. Only a sole organisation is `aucorp`, which keeps its name whole, but which Zotero
 * puts first. Editors have no key. `issue`, `issn` and `language` are borrowed from other formats of the standard,
 * `description`, `subject` and `rights` from Dublin Core.
 *
 * @see https://www.niso.org/publications/z3988-2004-r2010
 */
export function coinsOf({ meta, summary }: Brief): string {
  const { authors, date, lang, publisher, series, doi, url, license, keywords } = meta;
  const isOneOrganisation = authors.length < 2 && authors.every(isOrganisation);
  const entries: [key: string, values: string | readonly string[] | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:book'],
    ['rft.genre', 'report'],
    ['rft_id', doi && `info:doi/${doi}`],
    ['rft_id', url ?? (doi && doiUrl(doi))],
    ['rft.btitle', wholeTitle(meta)],
    [isOneOrganisation ? 'rft.aucorp' : 'rft.au', authors.map(isOneOrganisation ? invertedName : undividedName)],
    ['rft.date', date],
    ['rft.series', series?.title],
    ['rft.issue', series?.issue],
    ['rft.issn', series?.issn],
    ['rft.pub', publisher?.name],
    ['rft.place', publisher?.place],
    ['rft.language', lang],
    ['rft.description', blockText(summary) || (meta.abstract ?? meta.description)],
    ['rft.subject', keywords],
    ['rft.rights', license?.name],
  ];
  return entries
    .flatMap(([key, values = []]) =>
      [values].flat().map((value) => {
        const text = cleanText(value).replace(/\p{Cs}/gu, '\uFFFD');
        return text && `${key}=${encodeURIComponent(text)}`;
      }),
    )
    .filter(Boolean)
    .join('&');
}
