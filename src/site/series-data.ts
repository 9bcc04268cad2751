import { compact } from '../brief/compact.js';
import { SERIES_FORMAT, type SeriesData, type SeriesEntry } from '../brief/series.js';
import { seriesStringsToCarry } from '../locales/all-series.js';
import type { SiteLanguage } from '../brief/series-settings.js';
import { cleanText, displayName, inlineText, wholeTitle } from '../brief/text.js';
import { siteFilesOf } from './files.js';
import { siteIn, type SiteBrief, type SiteContent } from './site.js';

/**
 * The series as data, in the main language of its site.
 *
 * @param languages Those of the pages that show it.
 * @param folder Precedes the files of the landing pages, where the data is in another folder.
 */
export function seriesDataOf(content: SiteContent, languages: readonly SiteLanguage[], folder = ''): SeriesData {
  const [mainLanguage] = content.languages;
  const { title, description, url, issn } = siteIn(content, mainLanguage);
  const strings = seriesStringsToCarry(languages);
  return compact<SeriesData>({
    format: SERIES_FORMAT,
    lang: mainLanguage,
    title,
    description,
    url,
    issn,
    citation: content.cite && { de: content.cite(siteIn(content, 'de')), en: content.cite(siteIn(content, 'en')) },
    strings,
    briefs: content.briefs.map((one) => entryOf(one, title, folder)),
  });
}

/**
 * The entry of a brief in the list of its series.
 *
 * @param title That of the whole series.
 * @param folder As in {@link seriesDataOf}.
 */
export function entryOf({ name, brief: { id, meta } }: SiteBrief, title: string, folder = ''): SeriesEntry {
  const { page, data } = siteFilesOf(name);
  const series = meta.series?.title ?? '';
  return compact<SeriesEntry>({
    id,
    lang: meta.lang,
    title: cleanText(wholeTitle(meta)),
    series: series === title ? undefined : series,
    issue: meta.series?.issue,
    date: meta.date,
    dateInWords: meta.dateInWords,
    published: meta.published,
    updated: meta.updated,
    authors: meta.authors.map(displayName),
    translation: meta.translation && cleanText(inlineText(meta.translation.inWords)),
    description: meta.description,
    keywords: meta.keywords,
    doi: meta.doi,
    page: folder + page,
    data,
  });
}
