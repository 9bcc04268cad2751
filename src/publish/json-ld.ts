import { doiUrl, resolveAddress } from '../brief/address.js';
import type {
  Affiliation,
  Contributor,
  Correction,
  Funding,
  License,
  Publisher,
  Series,
  Translation,
  Variant,
} from '../brief/model.js';
import { displayName, familyWithParticle, inlineText, isOrganisation } from '../brief/text.js';
import { translationNote } from '../brief/translation-note.js';
import { kindOf } from '../citation/kind.js';
import type { Work } from '../citation/work.js';
import { orcidUrl, rorUrl, type JsonObject, type JsonValue, type LandingPage } from './tags.js';

/**
 * The work in the terms of schema.org: a `Report`, the type with a number given by the publisher. A `ScholarlyArticle`
 * would imply a journal and its peer review.
 *
 * @see https://schema.org/Report
 */
export function jsonLd(work: Work, page: LandingPage): JsonObject {
  const { title, lang, date, authors, editors, publisher, series, doi, license, keywords, funding = [] } = work;
  const doiAddress = doi && doiUrl(doi);
  return known({
    '@context': 'https://schema.org',
    '@type': 'Report',
    '@id': doiAddress ?? page.url,
    name: title,
    headline: work.mainTitle ?? title,
    alternativeHeadline: work.subtitle,
    genre: kindOf(work),
    inLanguage: lang,
    datePublished: date,
    dateModified: work.updated,
    version: work.version,
    correction: work.corrections?.map(correctionOf),
    author: authors.map(agent),
    editor: editors?.map(agent),
    translator: work.translation?.by?.map(agent),
    workTranslation: work.variants?.map((one) => variantOf(one, page)),
    translationOfWork: work.translation && originalOf(work.translation),
    // No property says whether the authors have authorised it.
    creativeWorkStatus: work.translation && translationNote(work.translation, lang),
    publisher: publisher && publisherOf(publisher),
    isPartOf: series && seriesOf(series),
    reportNumber: series?.issue,
    identifier: doi && known({ '@type': 'PropertyValue', propertyID: 'DOI', value: doi, url: doiAddress }),
    url: page.url,
    sameAs: [...new Set([doiAddress, work.url])].flatMap((address) => (address && address !== page.url ? address : [])),
    license: license && licenseOf(license),
    funder: funding.map(funderOf),
    funding: funding.flatMap(grantOf),
    keywords,
    description: work.description,
    abstract: work.abstract,
    encoding: page.pdf && known({ '@type': 'MediaObject', contentUrl: page.pdf, encodingFormat: 'application/pdf' }),
  });
}

function agent(contributor: Contributor): JsonObject {
  if (isOrganisation(contributor)) return organisation(contributor.literal);
  const { prefix, given, suffix, orcid, affiliations = [] } = contributor;
  const address = orcid && orcidUrl(orcid);
  return known({
    '@type': 'Person',
    '@id': address,
    name: displayName({ ...contributor, prefix: '' }),
    givenName: given,
    familyName: familyWithParticle(contributor),
    honorificPrefix: prefix,
    honorificSuffix: suffix,
    affiliation: oneOrAll(affiliations.map(affiliationOf)),
    // Search engines read the address from here, not from `@id`.
    sameAs: address,
  });
}

function oneOrAll(objects: readonly JsonObject[]): JsonValue | undefined {
  const [first, ...others] = objects;
  return others.length === 0 ? first : objects;
}

function affiliationOf({ name, ror }: Affiliation): JsonObject {
  return known({ ...organisation(name), '@id': ror && rorUrl(ror) });
}

function organisation(name: string): JsonObject {
  return { '@type': 'Organization', name };
}

function publisherOf({ name, unit, place, url }: Publisher): JsonObject {
  return known({
    '@type': 'Organization',
    name,
    department: unit && organisation(unit),
    location: place && known({ '@type': 'Place', name: place }),
    url,
  });
}

function seriesOf({ title, url, issn }: Series): JsonObject {
  return known({ '@type': 'CreativeWorkSeries', name: title, issn, url });
}

function licenseOf({ name, url }: License): JsonObject {
  return known({ '@type': 'CreativeWork', name, url });
}

function originalOf({ of, title, doi }: Translation): JsonObject {
  const address = doi && doiUrl(doi);
  return known({ '@type': 'Report', '@id': address, inLanguage: of, name: title, sameAs: address });
}

/** The vocabulary has no word for easy language but its tag. Only films have a running time. */
function variantOf({ lang, src, name, duration }: Variant, page: LandingPage): JsonObject {
  return known({
    '@type': duration === undefined ? 'CreativeWork' : 'VideoObject',
    inLanguage: lang,
    name: inlineText(name),
    url: resolveAddress(src, page.url ?? ''),
    duration,
  });
}

function correctionOf({ date, text }: Correction): JsonObject {
  return { '@type': 'CorrectionComment', datePublished: date, text };
}

function funderOf({ name, ror }: Funding): JsonObject {
  return affiliationOf({ name, ...(ror !== undefined && { ror }) });
}

function grantOf(one: Funding): JsonObject[] {
  const { award } = one;
  if (!award) return [];
  const { title, number, url } = award;
  return [known({ '@type': 'Grant', name: title, identifier: number, url, funder: funderOf(one) })];
}

/** The object without its empty values. */
function known(object: Record<string, JsonValue | undefined>): JsonObject {
  return Object.fromEntries(Object.entries(object).filter((entry): entry is [string, JsonValue] => isKnown(entry[1])));
}

function isKnown(value: JsonValue | undefined): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}
