import type { Contributor } from '../brief/model.js';
import { undividedName } from '../brief/names.js';
import { isOrganisation } from '../brief/text.js';
import type { Work } from '../citation/work.js';
import { metas, orcidUrl, type LandingPage, type MetaTag } from './tags.js';

/**
 * The tags of Highwire Press. `citation_technical_report_institution` makes Zotero recognise a report; names are
 * written as its translator reads them. Series and issue label have none: Zotero would read the label as a report number,
 * which citation processors split at `|`, and write the series into its field “Extra”. Both are among Zotero’s own terms.
 *
 * @see https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
 * @see https://github.com/zotero/translators/blob/master/Embedded%20Metadata.js
 */
export function highwire(work: Work, page: LandingPage): MetaTag[] {
  const { title, lang, date, authors, editors = [], publisher, series, doi, keywords = [] } = work;
  return [
    ...metas('citation_title', title),
    ...authors.flatMap((author) => authorTags(author, authors.length === 1)),
    ...editors.flatMap((editor) => metas('citation_editor', listedName(editor, editors.length === 1))),
    ...metas('citation_publication_date', date?.replaceAll('-', '/')),
    ...metas('citation_technical_report_institution', publisher?.name),
    ...metas('citation_issn', series?.issn),
    ...metas('citation_publisher', publisher?.name),
    ...metas('citation_doi', doi),
    ...metas('citation_language', lang),
    ...metas('citation_keywords', ...keywords),
    ...metas('citation_abstract_html_url', page.url),
    ...metas('citation_pdf_url', page.pdf),
  ];
}

/** The tags of an author: the name, followed by institutions and ORCID iD. */
function authorTags(author: Contributor, alone: boolean): MetaTag[] {
  const tags = metas('citation_author', listedName(author, alone));
  if (isOrganisation(author)) return tags;
  return [
    ...tags,
    ...metas('citation_author_institution', ...(author.affiliations ?? []).map(({ name }) => name)),
    ...metas('citation_author_orcid', author.orcid && orcidUrl(author.orcid)),
  ];
}

/**
 * The name as an entry of a list. If there is a single name with spaces on both sides of its comma, such as `von
 * Muster, Erika Maria`, Zotero reads it as two names, unless a semicolon ends the entry.
 */
function listedName(contributor: Contributor, alone: boolean): string {
  const name = undividedName(contributor);
  return alone && /\s.*,.*\S\s+\S/.test(name) ? `${name};` : name;
}
