import { isDoi, isWebAddress } from '../../brief/address.js';
import { compact } from '../../brief/compact.js';
import { cleanText } from '../../brief/text.js';

/**
 * A work that a brief cites, in the terms of the Citation Style Language.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
export interface Reference {
  id: string;
  type: string;
  title?: string;
  DOI?: string;
  URL?: string;
  [variable: string]: ReferenceValue | undefined;
}

/** The value of a variable: text, names or a date. */
export type ReferenceValue = string | ReferenceName[] | ReferenceDate;

/** A name in the terms of CSL-JSON. */
export type ReferenceName = Partial<Record<(typeof NAME_PARTS)[number], string>>;

/** A date in the terms of CSL-JSON. */
export interface ReferenceDate {
  'date-parts'?: (string | number)[][];
  literal?: string;
  raw?: string;
  season?: string;
  circa?: string;
}

const NAME_PARTS = ['family', 'given', 'non-dropping-particle', 'dropping-particle', 'suffix', 'literal'] as const;

const NAMES = [
  ...['author', 'editor', 'translator', 'collection-editor', 'container-author', 'director', 'editorial-director'],
  ...['illustrator', 'interviewer', 'original-author', 'recipient', 'reviewed-author', 'composer', 'chair', 'compiler'],
  ...['contributor', 'curator', 'guest', 'host', 'narrator', 'organizer', 'performer', 'producer', 'script-writer'],
];

const DATES = ['issued', 'accessed', 'event-date', 'original-date', 'submitted', 'available-date'];

/** The variables that describe a work; not those in which its reader keeps notes, keywords, files or the abstract. */
const TEXTS = [
  ...['title', 'title-short', 'container-title', 'container-title-short', 'collection-title', 'collection-number'],
  ...['volume', 'volume-title', 'issue', 'number', 'number-of-pages', 'number-of-volumes', 'page', 'page-first'],
  ...[
    'edition',
    'version',
    'part-number',
    'part-title',
    'chapter-number',
    'section',
    'supplement-number',
    'printing-number',
  ],
  ...['publisher', 'publisher-place', 'division', 'genre', 'medium', 'status', 'language', 'jurisdiction', 'authority'],
  ...['event', 'event-title', 'event-place', 'archive', 'archive_location', 'archive-place', 'call-number', 'source'],
  ...['DOI', 'URL', 'ISBN', 'ISSN', 'PMID', 'PMCID', 'dimensions', 'scale', 'references', 'reviewed-title'],
  ...['original-title', 'original-publisher', 'original-publisher-place', 'citation-label'],
];

/**
 * Reads one entry of CSL-JSON, as citation-js gives it or as a program has exported it.
 *
 * @param data An object with the variables of a work.
 * @returns The work with the variables that describe it, or undefined without an id.
 */
export function readReference(data: unknown): Reference | undefined {
  if (!isObject(data)) return undefined;
  const id = textOf(data['citation-key']) ?? textOf(data.id);
  if (id === undefined) return undefined;
  const reference: Reference = { id, type: textOf(data.type) ?? 'document' };
  for (const variable of Object.keys(data)) {
    const value = readValue(variable, data[variable]);
    if (value !== undefined) reference[variable] = value;
  }
  return withAddresses(reference);
}

function readValue(variable: string, value: unknown): ReferenceValue | undefined {
  if (TEXTS.includes(variable)) return textOf(value);
  if (NAMES.includes(variable)) return namesOf(value);
  return DATES.includes(variable) ? dateOf(value) : undefined;
}

/** A string on one line and without characters for private use, or a number as one; undefined if nothing is left. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  const text = typeof value === 'string' ? cleanText(value.replace(/[\uE000-\uF8FF]/g, '')) : '';
  return text === '' ? undefined : text;
}

function namesOf(value: unknown): ReferenceName[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const names = value.map((name: unknown): ReferenceName => {
    if (!isObject(name)) return {};
    const parts = NAME_PARTS.map((part) => [part, textOf(name[part])]).filter(([, text]) => text !== undefined);
    return Object.fromEntries(parts) as ReferenceName;
  });
  const complete = names.filter(({ family, given, literal }) => (family ?? given ?? literal) !== undefined);
  return complete.length > 0 ? complete : undefined;
}

function dateOf(value: unknown): ReferenceDate | undefined {
  if (!isObject(value)) return typeof value === 'string' ? dateOf({ raw: value }) : undefined;
  const parts = value['date-parts'];
  const isPart = (part: unknown) => /^-?\d{1,4}$/.test(String(part));
  const isDate = (one: unknown): one is (string | number)[] =>
    Array.isArray(one) && one.length > 0 && one.every(isPart);
  const raw = textOf(value.raw);
  const season = textOf(value.season);
  const date = compact<ReferenceDate>({
    'date-parts':
      Array.isArray(parts) && parts.length > 0 && parts.every(isDate) ? parts.map((one) => [...one]) : undefined,
    // Processors read a date from what contains digits.
    raw: raw !== undefined && /\d/.test(raw) ? raw : undefined,
    literal: textOf(value.literal) ?? (raw !== undefined && !/\d/.test(raw) ? raw : undefined),
    season: season !== undefined && /^\d{1,2}$/.test(season) ? season : undefined,
    circa: value.circa ? '1' : undefined,
  });
  return (date['date-parts'] ?? date.raw ?? date.literal) ? date : undefined;
}

/** The same work with its DOI without a resolver, and an address only where it is one. */
function withAddresses({ DOI: doi, URL: url, ...reference }: Reference): Reference {
  const plain = doi?.replace(/^(?:https?:\/\/)?(?:(?:dx\.|www\.)?doi\.org\/)?(?:doi:\s*)?/i, '');
  return {
    ...reference,
    ...(plain !== undefined && isDoi(plain) && { DOI: plain }),
    ...(url !== undefined && isWebAddress(url) && { URL: url }),
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
