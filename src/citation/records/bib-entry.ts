import type { Contributor, Person } from '../../brief/model.js';
import { familyWithParticle, isOrganisation } from '../../brief/text.js';
import { kindOf } from '../kind.js';
import type { Work } from '../work.js';
import type { Tex } from './latex.js';

/** The fields of an entry as LaTeX source, in the form that follows the equals sign; undefined ones are left out. */
export type BibFields<Name extends string = string> = Readonly<Record<Name, string | undefined>>;

type SharedName =
  | 'author'
  | 'editor'
  | 'title'
  | 'type'
  | 'institution'
  | 'place'
  | 'series'
  | 'seriesTitle'
  | 'number'
  | 'doi'
  | 'url'
  | 'issn'
  | 'keywords'
  | 'abstract'
  | 'copyright';

/** An entry of a `.bib` file. */
export function bibEntry(type: string, key: string, fields: BibFields): string {
  const lines = Object.entries(fields).map(([name, value]) => value !== undefined && `  ${name} = ${value}`);
  return `@${type}{${key},\n${lines.filter(Boolean).join(',\n')}\n}\n`;
}

/**
 * The fields that BibTeX and BibLaTeX share: all but date and language.
 *
 * @param nameTex How to write the names of persons and organisations among authors and editors.
 */
export function bibFields(work: Work, tex: Tex, nameTex = tex): BibFields<SharedName> {
  const { authors, editors, publisher, series, license, keywords } = work;
  const text = (value: string | undefined) => value && braced(tex(value));
  return {
    author: names(authors, nameTex),
    editor: names(editors, nameTex),
    // Double braces: programs change the capitals of titles, and read “and” as the end of an institution's name.
    title: braced(braced(tex(work.title))),
    type: text(kindOf(work)),
    institution: publisher && braced(braced(tex(publisher.name))),
    place: text(publisher?.place),
    series: series && braced(braced(tex(series.title))),
    seriesTitle: text(series?.title),
    number: text(series?.issue),
    doi: verbatim(work.doi),
    url: verbatim(work.url),
    issn: text(series?.issn),
    keywords: text(keywords?.join(', ')),
    abstract: text(work.abstract),
    copyright: text(license && [license.name, license.url].filter(Boolean).join(', ')),
  };
}

/** A value in braces. */
export function braced(value: string): string {
  return `{${value}}`;
}

function names(contributors: readonly Contributor[] | undefined, tex: Tex): string | undefined {
  if (!contributors?.length) return undefined;
  return braced(contributors.map((one) => nameOf(one, tex)).join(' and '));
}

function nameOf(contributor: Contributor, tex: Tex): string {
  if (isOrganisation(contributor)) return braced(tex(contributor.literal));
  const { given, suffix } = contributor;
  if (!given) return braced(tex([familyWithParticle(contributor), suffix].filter(Boolean).join(' ')));
  return [familyOf(contributor, tex), suffix && namePart(suffix, tex), namePart(given, tex)].filter(Boolean).join(', ');
}

function familyOf(person: Person, tex: Tex): string {
  const { particle, family } = person;
  const name = familyWithParticle(person);
  if (!particle || !name.startsWith(`${particle} `)) return namePart(name, tex, isTakenForParticle(name, tex));
  return `${tex(particle)} ${namePart(family, tex, isTakenForParticle(family, tex))}`;
}

/** Whether BibTeX would read words of a family name as a particle, because they begin with a lower-case letter. */
function isTakenForParticle(family: string, tex: Tex): boolean {
  return [family, tex(family)].some((name) => /(^|\s)\p{Ll}/u.test(name));
}

function namePart(text: string, tex: Tex, isKeptTogether = /,|(^|\s)and(\s|$)/i.test(text)): string {
  return isKeptTogether ? braced(tex(text)) : tex(text);
}

/** An address in ASCII. Programs read it literally, so that only `%` may escape a character. */
function verbatim(address: string | undefined): string | undefined {
  return address && braced(address.replace(/[^!-~]+|[{}\\]/gu, encodeURIComponent));
}
