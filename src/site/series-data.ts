import { compact } from '../brief/compact.js';
import { cleanText, displayName, inlineText, wholeTitle } from '../brief/text.js';
import { siteFilesOf } from './files.js';
import { siteIn, type SiteBrief, type SiteContent } from './site.js';

/** The version of the JSON form. */
export const SERIES_FORMAT = 1;

/** A series as data: what a list of its briefs needs. Files are in the same folder. */
export interface SeriesData {
  format: typeof SERIES_FORMAT;
  title: string;
  description?: string;
  /** Absolute address of the folder. */
  url: string;
  issn?: string;
  /** The newest first; a brief in several languages has an entry for each. */
  briefs: SeriesEntry[];
}

/** A brief of a series. */
export interface SeriesEntry {
  /** The same for all languages of a brief. */
  id: string;
  lang: string;
  title: string;
  /** The label of the issue: free text. */
  issue?: string;
  /** ISO 8601, as precise as it is known. */
  date?: string;
  /** The date in the language of the brief. */
  dateInWords?: string;
  /** When it was published and last changed, RFC 3339. */
  published?: string;
  updated?: string;
  authors: string[];
  /** What a translation was made from and by whom, and whether it is authorised. */
  translation?: string;
  description?: string;
  keywords?: string[];
  doi?: string;
  /** The file of its landing page. */
  page: string;
  /** The file of its data. */
  data: string;
}

/** The series as data, in the main language of its site. */
export function seriesDataOf(content: SiteContent): SeriesData {
  const [mainLanguage] = content.languages;
  const { title, description, url, issn } = siteIn(content, mainLanguage);
  return compact<SeriesData>({
    format: SERIES_FORMAT,
    title,
    description,
    url,
    issn,
    briefs: content.briefs.map(entryOf),
  });
}

function entryOf({ name, brief: { id, meta } }: SiteBrief): SeriesEntry {
  const { page, data } = siteFilesOf(name);
  return compact<SeriesEntry>({
    id,
    lang: meta.lang,
    title: cleanText(wholeTitle(meta)),
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
    page,
    data,
  });
}
