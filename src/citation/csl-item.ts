import { doiUrl } from '../brief/address.js';
import { compact } from '../brief/compact.js';
import type { CitationLanguage } from '../brief/language.js';
import type { Contributor, Person } from '../brief/model.js';
import { isOrganisation } from '../brief/text.js';
import { translationNote } from '../brief/translation-note.js';
import { kindOf } from './kind.js';
import type { Work } from './work.js';

/**
 * A brief or a series in the terms of the Citation Style Language.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
export interface CslItem {
  id: string;
  type: 'report' | 'periodical';
  genre: string;
  title: string;
  'title-short'?: string;
  author: CslName[];
  editor?: CslName[];
  issued?: { 'date-parts': [number[]] };
  publisher?: string;
  'publisher-place'?: string;
  division?: string;
  'collection-title'?: string;
  'collection-number'?: string;
  DOI?: string;
  URL?: string;
  ISSN?: string;
  language: string;
  abstract?: string;
  keyword?: string;
  /** The translation and the licence, for which CSL has no variables. */
  note?: string;
}

/** A name in the terms of the Citation Style Language. */
export type CslName =
  { literal: string } | { family: string; given?: string; 'non-dropping-particle'?: string; suffix?: string };

/**
 * The CSL-JSON item of a work. The issue label of the report is in `collection-number`, because processors read
 * `05|2025` in `number` as two numbers.
 *
 * @param language Of the kind of report. By default, the citation language for the text of the work.
 */
export function cslItem(work: Work, language?: CitationLanguage): CslItem {
  const {
    key,
    title,
    lang,
    date,
    authors,
    editors,
    publisher,
    series,
    doi,
    url,
    license,
    abstract,
    keywords,
    translation,
  } = work;
  const notes = [
    ...(translation ? [translationNote(translation, lang)] : []),
    ...(license ? [[license.name, license.url].filter(Boolean).join(', ')] : []),
  ];
  return compact<CslItem>({
    id: key,
    type: 'report',
    genre: kindOf(work, language),
    title,
    'title-short': work.mainTitle,
    author: authors.map(cslName),
    editor: editors?.map(cslName),
    issued: date === undefined ? undefined : { 'date-parts': [date.split('-').map(Number)] },
    publisher: publisher?.name,
    'publisher-place': publisher?.place,
    division: publisher?.unit,
    'collection-title': series?.title,
    'collection-number': series?.issue,
    DOI: doi,
    // Styles that do not print DOIs need an address.
    URL: url ?? (doi && doiUrl(doi)),
    ISSN: series?.issn,
    language: lang,
    abstract,
    keyword: keywords?.join(', '),
    note: notes.length > 0 ? notes.join('. ') : undefined,
  });
}

function cslName(contributor: Contributor): CslName {
  if (isOrganisation(contributor)) return { literal: contributor.literal };
  const { family, given, particle, suffix }: Person = contributor;
  return compact<CslName>({ family, given, 'non-dropping-particle': particle, suffix });
}
