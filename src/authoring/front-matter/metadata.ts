import { isMap, isScalar } from 'yaml';
import { isDoi } from '../../brief/address.js';
import { compact } from '../../brief/compact.js';
import { dayOf, isDate, isTime } from '../../brief/date.js';
import { isGerman } from '../../brief/language.js';
import type { Award, BriefType, Correction, Funding, License, Metadata, Publisher, Series } from '../../brief/model.js';
import { inLanguage, type SeriesSettings } from '../../brief/series-settings.js';
import { cleanText } from '../../brief/text.js';
import { readContributor, readRor } from './contributors.js';
import {
  AWARD_TEXTS,
  CORRECTION_TEXTS,
  FRONT_MATTER_TEXTS,
  FUNDING_TEXTS,
  LICENSE_TEXTS,
  PUBLISHER_TEXTS,
  SERIES_TEXTS,
  TRANSLATION_TEXTS,
} from '../schema/key-texts.js';
import { formSchema, mappingSchema, type Schema } from '../schema/schema.js';
import {
  optional,
  reader,
  readLabel,
  readLongLine,
  readLongText,
  readListOf,
  readMapping,
  readNamedFile,
  readText,
  readTextThat,
  required,
  type Field,
  type Fields,
  type NamedFile,
  type Reader,
} from './fields.js';
import { isRegisteredLanguage, readLanguage } from './languages.js';
import { IDENTIFIER_FORMS, isIssn, passesRogueScholarChecksum, withoutResolver } from './identifiers.js';
import type { GivenTranslation } from '../../brief/translation-note.js';
import type { Report } from '../problems/problem.js';
import type { Position, SplitSource } from '../source.js';
import { findSlips } from '../body/typography.js';
import { offsetsIn } from './scalar-offsets.js';
import { readVariants, VARIANTS_SCHEMA, type GivenVariant } from './variants.js';
import { readWebAddress } from './web-address.js';
import { readWord } from './words.js';
import { readYaml } from './yaml.js';

/** The content of the front matter: the metadata, the citation that the authors suggest, and files with works. */
export interface FrontMatter extends Omit<Metadata, 'abstract' | 'corrections' | 'translation' | 'variants'> {
  /** What the text was translated from. */
  givenTranslation?: PlacedTranslation;
  /** The variants, without the words about them. */
  givenVariants?: GivenVariant[];
  /** The corrections, whose items may not exist. */
  givenCorrections?: GivenCorrection[];
  /** The abstract, which is used if the brief has no lead. */
  givenAbstract?: PlacedValue;
  /** The suggested citation, used character for character. */
  suggestedCitation?: PlacedValue;
  /** The files with the works that the text cites. */
  bibliography?: NamedFile[];
}

/** What a text was translated from, without the words about it, and where it says what the original says as well. */
export interface PlacedTranslation {
  translation: GivenTranslation;
  title?: PlacedValue;
  doi?: PlacedValue;
}

/** A correction, without its date in words. */
export interface GivenCorrection extends Omit<Correction, 'dateInWords' | 'item'> {
  at: Position;
  item?: PlacedValue;
}

/** A value and its position in the front matter. */
export interface PlacedValue {
  text: string;
  at: Position;
  lastLine?: number;
}

/** The required keys, each with an example. */
const REQUIRED = {
  title: 'title: "Resiliente Kommunen"',
  lang: 'lang: de',
  author: 'author: [{ given: Nora, family: Ratzmann }]',
} as const;

/**
 * Reads the front matter of a brief and reports all its problems.
 *
 * @param nameLanguage The language that the name of the file states, if any.
 * @param settings What the briefs of the series share: publisher, licence and series of a brief that states none;
 *   `unknown` if that cannot be read.
 * @returns The values that could be read; title, language and authors are present unless an error was reported.
 */
export function readMetadata(
  source: SplitSource,
  report: Report,
  nameLanguage?: string,
  settings: SeriesSettings | 'unknown' = {},
): Partial<FrontMatter> {
  const tree = readYaml(source, report);
  if (!tree) return {};
  const at = { line: 1, column: 1 };
  const root: Field = { name: '', node: tree.root, at, tree, report };
  if (tree.root === null) {
    reportMissing({}, at, report);
    return {};
  }
  if (!isMap(tree.root)) {
    report('front-matter-not-mapping', at, {});
    return {};
  }
  const fields = readMapping(root, FRONT_MATTER, REQUIRED.title);
  if (!fields) return {};
  reportMissing(fields, at, report);
  const lang = optional(fields.lang, (field) => readLanguageBeside(field, nameLanguage));
  const shared = settings === 'unknown' ? settings : sharedSeries(settings, lang);
  const inherited = settings === 'unknown' ? {} : settings;
  const date = optional(fields.date, FRONT_MATTER.date);
  const published = optional(fields.published, FRONT_MATTER.published);
  const updated = optional(fields.updated, FRONT_MATTER.updated);
  const givenCorrections = optional(fields.corrections, FRONT_MATTER.corrections);
  compareTimes({ date, published, updated }, givenCorrections ?? [], fields, report);
  return compact<Partial<FrontMatter>>({
    title: optional(fields.title, (field) => readTitle(field, lang)),
    subtitle: optional(fields.subtitle, (field) => readTitle(field, lang)),
    type: optional(fields.type, FRONT_MATTER.type),
    lang,
    date,
    published,
    updated,
    version: optional(fields.version, FRONT_MATTER.version),
    givenCorrections,
    givenTranslation: optional(fields.translation, (field) => readTranslation(field, lang)),
    givenVariants: optional(fields.variants, (field) => readVariants(field, lang)),
    authors: optional(fields.author, FRONT_MATTER.author),
    editors: optional(fields.editor, FRONT_MATTER.editor),
    publisher: fields.publisher ? readPublisher(fields.publisher) : inherited.publisher,
    series: fields.series ? readSeries(fields.series, shared) : shared === 'unknown' ? undefined : shared,
    doi: optional(fields.doi, FRONT_MATTER.doi),
    url: optional(fields.url, FRONT_MATTER.url),
    license: fields.license ? readLicense(fields.license) : inherited.license,
    funding: optional(fields.funding, FRONT_MATTER.funding),
    keywords: optional(fields.keywords, FRONT_MATTER.keywords),
    description: optional(fields.description, FRONT_MATTER.description),
    givenAbstract: optional(fields.abstract, FRONT_MATTER.abstract),
    suggestedCitation: optional(fields['suggested-citation'], FRONT_MATTER['suggested-citation']),
    bibliography: optional(fields.bibliography, FRONT_MATTER.bibliography),
  });
}

function reportMissing(fields: Fields<keyof typeof FRONT_MATTER>, at: Position, report: Report): void {
  for (const [key, example] of Object.entries(REQUIRED)) {
    if (!fields[key as keyof typeof REQUIRED]) report('missing-key', at, { key, example });
  }
  if (!fields.date) report('missing-date', at, {});
}

const readSuggestedCitation: Reader<PlacedValue> = reader(readLongLine.schema, (field) => {
  const text = readLongLine(field);
  return text === undefined ? undefined : { text, at: field.at };
});

const readAbstract: Reader<PlacedValue> = reader(readLongText.schema, (field) => {
  const text = readLongText(field);
  return text === undefined
    ? undefined
    : { text: cleanText(text), at: field.at, lastLine: field.tree.lastLine(field.node) };
});

/** What authors call the types. */
const TYPE_NAMES: Readonly<Record<string, BriefType>> = {
  'policy brief': 'policy-brief',
  factsheet: 'factsheet',
  Faktenblatt: 'factsheet',
  'working paper': 'working-paper',
  Arbeitspapier: 'working-paper',
  'position paper': 'position-paper',
  Positionspapier: 'position-paper',
  report: 'report',
  Bericht: 'report',
  recommendations: 'recommendations',
  Empfehlungen: 'recommendations',
  Handlungsempfehlungen: 'recommendations',
};

const readType = readWord(TYPE_NAMES, 'unknown-type');

function readTitle(field: Field, lang: string | undefined): string | undefined {
  const title = readText(field);
  const slips = title !== undefined && lang !== undefined && isGerman(lang) ? findSlips(title) : [];
  const offsets = slips.length > 0 ? offsetsIn(field.tree.sourceOf(field.node), title ?? '') : [];
  for (const { code, index, params } of slips) {
    const { line, column } = field.at;
    field.report(code, { line, column: column + (offsets[index] ?? 0) }, params);
  }
  return title;
}

/** Reads the language, and reports if the name of the file states another one. */
function readLanguageBeside(field: Field, name: string | undefined): string | undefined {
  const value = readLanguage(field);
  const isOther = (one: string, other: string) => one.split('-', 1)[0] !== other.toLowerCase().split('-', 1)[0];
  if (name !== undefined && value !== undefined && isRegisteredLanguage(name) && isOther(name, value))
    field.report('language-differs', field.at, { value, name });
  return value;
}

const MONTH = String.raw`(?:0[1-9]|1[0-2])`;
const DAY = String.raw`(?:0[1-9]|[12]\d|3[01])`;

const DATE = formSchema(String.raw`\d{4}(?:-${MONTH}(?:-${DAY})?)?`, 'invalid-date', { value: '' });

/** Reads a date. YAML takes a year for a number. */
const readDate: Reader<string> = readTextThat(
  { anyOf: [DATE, { type: 'integer', minimum: 0, maximum: 9999 }] },
  isDate,
  (value, { at, report }) => report('invalid-date', at, { value }),
);

const readTime: Reader<string> = readTextThat(
  formSchema(
    String.raw`\d{4}-${MONTH}-${DAY}T(?:[01]\d|2[0-3])(?::[0-5]\d){2}(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)`,
    'invalid-time',
    { key: '', value: '', isDay: false },
  ),
  isTime,
  (value, { name: key, at, report }) => report('invalid-time', at, { key, value, isDay: isDate(value) }),
);

const CORRECTION = { date: readDate, text: readText, item: readLabel };

const readCorrection: Reader<GivenCorrection> = reader(
  mappingSchema(CORRECTION, CORRECTION_TEXTS, ['date', 'text']),
  (field) => {
    const { at } = field;
    const fields = readMapping(field, CORRECTION, '[{ date: 2025-12-03, text: … }]');
    if (!fields) return undefined;
    const date = required(field, fields.date, 'date', CORRECTION.date);
    const text = required(field, fields.text, 'text', CORRECTION.text);
    const item = optional(fields.item, (one) => {
      const id = CORRECTION.item(one);
      return id === undefined ? undefined : { text: id.replace(/^#/, ''), at: one.at };
    });
    return date === undefined || text === undefined ? undefined : compact<GivenCorrection>({ date, text, item, at });
  },
);

/** Reports times that contradict each other. Citations use `date`, feeds the times; none is computed from another. */
function compareTimes(
  { date, published, updated }: Record<'date' | 'published' | 'updated', string | undefined>,
  corrections: readonly GivenCorrection[],
  fields: Fields<keyof typeof FRONT_MATTER>,
  report: Report,
): void {
  if (fields.published && published !== undefined && date !== undefined && !dayOf(published).startsWith(date))
    report('published-differs', fields.published.at, { date, published });
  if (fields.updated && updated !== undefined && published !== undefined && Date.parse(updated) < Date.parse(published))
    report('updated-before-published', fields.updated.at, { updated, published });
  const last = updated ?? published;
  const newer = corrections.find((one) => last !== undefined && one.date > dayOf(last));
  if (newer && last !== undefined) report('correction-newer', newer.at, { date: newer.date, last });
}

/** Reads an ISSN. */
export const readIssn: Reader<string> = readTextThat(
  formSchema(IDENTIFIER_FORMS.issn, 'invalid-issn', { value: '' }),
  isIssn,
  (value, { at, report }) => report('invalid-issn', at, { value }),
);

const AWARD = { title: readText, number: readLabel, url: readWebAddress };

const readAward: Reader<Award> = reader(
  { anyOf: [mappingSchema(AWARD, AWARD_TEXTS, ['number']), mappingSchema(AWARD, AWARD_TEXTS, ['title'])] },
  (field) => {
    const fields = readMapping(field, AWARD, 'award: { number: …, title: … }');
    if (!fields) return undefined;
    if (!fields.title && !fields.number) required(field, undefined, 'number');
    return compact<Award>({
      title: optional(fields.title, AWARD.title),
      number: optional(fields.number, AWARD.number),
      url: optional(fields.url, AWARD.url),
    });
  },
);

const FUNDING = { name: readText, ror: readRor, award: readAward };

const readFunding: Reader<Funding> = reader(
  { anyOf: [readText.schema, mappingSchema(FUNDING, FUNDING_TEXTS, ['name'])] },
  (field) => {
    if (isText(field)) return compact<Funding>({ name: readText(field) ?? '' });
    const fields = readMapping(field, FUNDING, '[{ name: …, award: { number: … } }]');
    if (!fields) return undefined;
    const name = required(field, fields.name, 'name');
    const rest = { ror: optional(fields.ror, FUNDING.ror), award: optional(fields.award, FUNDING.award) };
    return name === undefined ? undefined : compact<Funding>({ name, ...rest });
  },
);

const readValidDoi: Reader<string> = readTextThat(
  formSchema(IDENTIFIER_FORMS.doi, 'invalid-doi', { value: '' }),
  isDoi,
  (value, { at, report }) => report('invalid-doi', at, { value }),
  withoutResolver,
);

const readDoi: Reader<string> = reader(readValidDoi.schema, (field) => {
  const doi = readValidDoi(field);
  if (doi === undefined) return undefined;
  if (/[.,;]$/.test(doi)) field.report('doi-end', field.at, { value: doi });
  if (!passesRogueScholarChecksum(doi)) field.report('doi-checksum', field.at, { value: doi });
  return doi;
});

const readTruth: Reader<boolean> = reader({ anyOf: [{ type: 'boolean' }, { enum: ['true', 'false'] }] }, (field) => {
  const text = readLabel(field);
  if (text !== undefined && text !== 'true' && text !== 'false')
    field.report('invalid-truth', field.at, { key: field.name, value: text });
  return text === 'true' ? true : text === 'false' ? false : undefined;
});

const TRANSLATION = {
  of: readLanguage,
  title: readText,
  doi: readDoi,
  by: readListOf(readContributor),
  authorised: readTruth,
};

/** Reads what a text was translated from. The language of the original differs from that of the text. */
function readTranslation(field: Field, lang: string | undefined): PlacedTranslation | undefined {
  const fields = readMapping(field, TRANSLATION, 'translation: { of: de, authorised: false }');
  if (!fields) return undefined;
  const of = required(field, fields.of, 'of', TRANSLATION.of);
  if (fields.of && of !== undefined && of.toLowerCase() === lang?.toLowerCase())
    fields.of.report('translation-of-itself', fields.of.at, { lang: of });
  const rest = {
    title: optional(fields.title, TRANSLATION.title),
    doi: optional(fields.doi, TRANSLATION.doi),
    by: optional(fields.by, TRANSLATION.by),
    authorised: optional(fields.authorised, TRANSLATION.authorised),
  };
  const placed = (text: string | undefined, place: Field | undefined) =>
    text !== undefined && place ? { text, at: place.at } : undefined;
  if (of === undefined) return undefined;
  return compact<PlacedTranslation>({
    translation: compact<GivenTranslation>({ of, ...rest }),
    title: placed(rest.title, fields.title),
    doi: placed(rest.doi, fields.doi),
  });
}

const PUBLISHER = { name: readText, unit: readText, place: readText, url: readWebAddress };

/** Reads a publisher. */
export const readPublisher: Reader<Publisher> = reader(mappingSchema(PUBLISHER, PUBLISHER_TEXTS, ['name']), (field) => {
  const fields = readMapping(field, PUBLISHER, 'publisher: { name: …, place: … }');
  if (!fields) return undefined;
  const name = required(field, fields.name, 'name');
  const rest = {
    unit: optional(fields.unit, PUBLISHER.unit),
    place: optional(fields.place, PUBLISHER.place),
    url: optional(fields.url, PUBLISHER.url),
  };
  return name === undefined ? undefined : compact<Publisher>({ name, ...rest });
});

/** The series of a brief that states none. */
function sharedSeries({ title, url, issn }: SeriesSettings, lang = ''): Series | undefined {
  return title === undefined ? undefined : compact<Series>({ title: inLanguage(title, lang), url, issn });
}

const SERIES = { title: readText, issue: readLabel, url: readWebAddress, issn: readIssn };

/** The title is not required, because a brief may belong to the series of the configuration. */
const SERIES_SCHEMA: Schema = { anyOf: [readText.schema, mappingSchema(SERIES, SERIES_TEXTS)] };

/**
 * Reads the series.
 *
 * @param shared The series of the configuration, to which a brief belongs that states only the label of its issue;
 *   `unknown` if the configuration cannot be read.
 */
function readSeries(field: Field, shared: Series | 'unknown' | undefined): Series | undefined {
  if (isText(field)) return compact<Series>({ title: readText(field) ?? '' });
  const fields = readMapping(field, SERIES, 'series: { title: …, issue: … }');
  if (!fields) return undefined;
  if (!fields.title && shared === 'unknown') return undefined;
  const inherited = fields.title || shared === 'unknown' ? undefined : shared;
  const title = inherited?.title ?? required(field, fields.title, 'title');
  const rest = {
    issue: optional(fields.issue, SERIES.issue),
    url: optional(fields.url, SERIES.url),
    issn: optional(fields.issn, SERIES.issn),
  };
  return title === undefined ? undefined : { ...inherited, ...compact<Series>({ title, ...rest }) };
}

/** The licences of Creative Commons, version 4.0, by name: `CC BY-NC-SA 4.0`. */
const CC_LICENSE = /^CC[ -](BY(?:-NC)?(?:-SA|-ND)?)[ -](4\.0)$/i;

const LICENSE = { name: readText, url: readWebAddress };

const CC_NAME: Schema = {
  type: 'string',
  pattern: String.raw`^[cC][cC][ -][bB][yY](?:-[nN][cC])?(?:-[sS][aA]|-[nN][dD])?[ -]4\.0\n*$`,
};

/** Reads a licence: the name of one of Creative Commons, or name and address. */
export const readLicense: Reader<License> = reader(
  { anyOf: [CC_NAME, mappingSchema(LICENSE, LICENSE_TEXTS, ['name'])] },
  (field) => {
    if (isText(field)) return licenseByName(readText(field) ?? '', field);
    const fields = readMapping(field, LICENSE, 'license: { name: CC BY 4.0, url: … }');
    if (!fields) return undefined;
    const name = required(field, fields.name, 'name');
    const url = optional(fields.url, LICENSE.url);
    return name === undefined ? undefined : compact<License>({ name, url });
  },
);

function licenseByName(name: string, { at, report }: Field): License | undefined {
  const [, terms, version = ''] = CC_LICENSE.exec(name) ?? [];
  if (terms) return { name, url: `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/` };
  report('not-mapping', at, { key: 'license', example: 'license: { name: CC BY 4.0, url: … }' });
  return undefined;
}

/** Whether a value is text and not empty. */
function isText({ node }: Field): boolean {
  return isScalar(node) && node.value !== null && node.value !== '';
}

const readKeywordList = readListOf(readText);

/** Reads keywords, and reports a single text that looks like several. */
const readKeywords: Reader<string[]> = reader(readKeywordList.schema, (field) => {
  const keywords = readKeywordList(field);
  const [only = ''] = keywords ?? [];
  const parts = only.split(/[,;]/).map((part) => part.trim());
  if (keywords?.length === 1 && parts.length > 1)
    field.report('keywords-text', field.at, { better: `[${parts.filter(Boolean).join(', ')}]` });
  return keywords;
});

/** The keys of the front matter. */
const FRONT_MATTER = {
  title: readText,
  subtitle: readText,
  type: readType,
  lang: readLanguage,
  date: readDate,
  published: readTime,
  updated: readTime,
  version: readLabel,
  corrections: readListOf(readCorrection),
  translation: { schema: mappingSchema(TRANSLATION, TRANSLATION_TEXTS, ['of']) },
  variants: { schema: VARIANTS_SCHEMA },
  author: readListOf(readContributor),
  editor: readListOf(readContributor),
  publisher: readPublisher,
  series: { schema: SERIES_SCHEMA },
  doi: readDoi,
  url: readWebAddress,
  license: readLicense,
  funding: readListOf(readFunding),
  keywords: readKeywords,
  description: readLongLine,
  abstract: readAbstract,
  'suggested-citation': readSuggestedCitation,
  bibliography: readListOf(readNamedFile),
};

/** The schema of the front matter. */
export const FRONT_MATTER_SCHEMA: Schema = mappingSchema(FRONT_MATTER, FRONT_MATTER_TEXTS, ['title', 'lang', 'author']);
