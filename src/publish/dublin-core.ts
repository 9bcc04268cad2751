import { doiUrl } from '../brief/address.js';
import { citationLanguageOf } from '../brief/language.js';
import type { Citations } from '../brief/model.js';
import { invertedName } from '../brief/names.js';
import { cleanText, inlineText } from '../brief/text.js';
import { kindOf } from '../citation/kind.js';
import type { Work } from '../citation/work.js';
import { links, metas, type HeadTag, type LandingPage } from './tags.js';

/**
 * The tags of Dublin Core, with each vocabulary declared before its terms.
 *
 * Zotero reads the kind and place of a report, and its series and issue label unaltered, only from its own terms, which
 * are declared in the same way. `DC.source` is left out, because Zotero would read it as the name of a journal.
 *
 * @see https://www.dublincore.org/specifications/dublin-core/dc-html/
 * @see https://github.com/zotero/translators/blob/master/RDF.js
 */
export function dublinCore(work: Work, citations: Citations, page: LandingPage): HeadTag[] {
  const {
    title,
    lang,
    date,
    authors,
    editors = [],
    publisher,
    series,
    doi,
    license,
    keywords = [],
    translation,
  } = work;
  return [
    ...links('schema.DC', 'http://purl.org/dc/elements/1.1/'),
    ...metas('DC.title', title),
    ...metas('DC.creator', ...authors.map(invertedName)),
    ...metas('DC.contributor', ...[...editors, ...(translation?.by ?? [])].map(invertedName)),
    ...metas('DC.publisher', publisher?.name),
    ...metas('DC.date', date),
    // RDF readers recognise a report by this word.
    ...metas('DC.type', 'Report'),
    ...metas('DC.language', lang),
    ...metas('DC.identifier', doi && doiUrl(doi), page.url),
    ...metas('DC.rights', license?.name),
    ...metas('DC.subject', ...keywords),
    ...metas('DC.description', work.description),
    ...links('schema.DCTERMS', 'http://purl.org/dc/terms/'),
    ...metas('DCTERMS.issued', date),
    ...metas('DCTERMS.modified', work.updated),
    ...metas('DCTERMS.abstract', work.abstract),
    ...metas('DCTERMS.isPartOf', series?.title, series?.issn && `urn:issn:${series.issn}`),
    ...metas('DCTERMS.isVersionOf', translation?.doi ? doiUrl(translation.doi) : translation?.title),
    ...metas('DCTERMS.license', license?.url),
    ...metas('DCTERMS.bibliographicCitation', suggestedCitation(citations, lang)),
    ...links('schema.Z', 'http://www.zotero.org/namespaces/export#'),
    ...metas('Z.reportType', kindOf(work)),
    ...metas('Z.seriesTitle', series?.title),
    ...metas('Z.seriesNumber', series?.issue),
    ...metas('Z.place', publisher?.place),
  ];
}

function suggestedCitation({ styles }: Citations, lang: string): string {
  const [suggested] = styles;
  return cleanText(inlineText(suggested[citationLanguageOf(lang)]));
}
