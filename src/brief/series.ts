import { isFileName, isFolderAddress } from './address.js';
import { fail, listOf, mapOf, MOST, object, oneOf, text, type Decoder } from './decoder.js';
import { isLanguageTag, type CitationLanguage } from './language.js';

/** The version of the JSON form. */
export const SERIES_FORMAT = 1;

/** A series as data: what a list of its briefs needs. Files are in the same folder. */
export interface SeriesData {
  format: typeof SERIES_FORMAT;
  /** Language of title and description. */
  lang?: string;
  title: string;
  description?: string;
  /** Absolute address of the folder. */
  url: string;
  issn?: string;
  /** The citation of the series as a whole, for readers of German and of English. Its address is that of the series. */
  citation?: Record<CitationLanguage, string>;
  /** The strings of `<brief-series>` by language and name, for the languages that its script does not have. */
  strings?: Record<string, Record<string, string>>;
  /** The newest first; a brief in several languages has an entry for each. */
  briefs: SeriesEntry[];
}

/** A brief of a series. */
export interface SeriesEntry {
  /** The same for all languages of a brief. */
  id: string;
  lang: string;
  title: string;
  /** The title of its series, if it differs from that of the whole; empty if the brief belongs to none. */
  series?: string;
  /** The label of the issue: free text. */
  issue?: string;
  /** ISO 8601, as precise as it is known. Its first four characters are the year. */
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
  /** The file of its landing page; or the address of that file at {@link SeriesData.url}, where only the list is elsewhere. */
  page: string;
  /** The file of its data. */
  data: string;
}

const line = text();
const lines = listOf(line);
const languageTag = text('a BCP 47 language tag', isLanguageTag);
const fileName = text('the name of a file in the folder of the series', isFileName);

const entry = object<SeriesEntry>(
  {
    id: line,
    lang: languageTag,
    title: line,
    authors: lines,
    page: line,
    data: fileName,
  },
  {
    series: line,
    issue: line,
    date: line,
    dateInWords: line,
    published: line,
    updated: line,
    translation: line,
    description: line,
    keywords: lines,
    doi: line,
  },
);

/** Each brief may be as large as if it were alone: the size of the file limits them together. */
const freshEntry: Decoder<SeriesEntry> = (value, path, run) => entry(value, path, { ...run, left: { ...MOST } });

const series = object<SeriesData>(
  {
    format: oneOf([SERIES_FORMAT]),
    title: line,
    url: text('the address of a folder', isFolderAddress),
    briefs: listOf(freshEntry),
  },
  {
    lang: languageTag,
    description: line,
    issn: line,
    citation: object<Record<CitationLanguage, string>>({ de: line, en: line }),
    strings: mapOf(mapOf(line)),
  },
);

/**
 * Turns unknown data, such as parsed JSON, into a series.
 *
 * @returns A new object that shares nothing with `value`.
 * @throws {BriefFormatError} naming the path of the first error: `briefs[3].authors: expected a list`.
 */
export function decodeSeries(value: unknown): SeriesData {
  const decoded = series(value, '', { depth: 0, ids: new Set(), left: { ...MOST } });
  const { url, briefs } = decoded;
  for (const [index, { page }] of briefs.entries())
    if (!isFileName(page.startsWith(url) ? page.slice(url.length) : page))
      fail(`briefs[${index}].page`, 'the name of a file in the folder of the series');
  return decoded;
}
