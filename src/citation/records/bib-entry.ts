import type { Contributor, Person } from '../../brief/model.js';
import { familyWithParticle, isOrganisation } from '../../brief/text.js';
import { translationNote } from '../../brief/translation-note.js';
import { kindOf } from '../kind.js';
import type { Work } from '../work.js';
import type { Tex } from './latex.js';

/** The fields of an entry as LaTeX source, in the form that follows the equals sign; undefined ones are left out. */
export type BibFields<Name extends string = string> = Readonly<Record<Name, string | undefined>>;

type SharedName =
  | 'author'
  | 'editor'
  | 'translator'
  | 'title'
  | 'type'
  | 'institution'
  | 'place'
  | 'series'
  | 'seriesTitle'
  | 'number'
  | 'note'
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
  const { authors, editors, publisher, series, license, keywords, translation } = work;
  const text = (value: string | undefined) => value && braced(tex(value));
  return {
    author: names(authors, nameTex),
    editor: names(editors, nameTex),
    translator: names(translation?.by, nameTex),
    // Double braces: programs change the capitals of titles, and read “and” as the end of an institution's name.
    title: braced(braced(tex(work.title))),
    type: text(kindOf(work)),
    institution: publisher && braced(braced(tex(publisher.name))),
    place: text(publisher?.place),
    series: series && braced(braced(tex(series.title))),
    seriesTitle: text(series?.title),
    number: text(series?.issue),
    note: text(translation && translationNote(translation, work.lang)),
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
  const [first = '', ...others] = contributors.map((one) => nameOf(one, tex));
  return braced(others.length > 0 ? [first, ...others].join(' and ') : undivided(first));
}

/** A name that is alone. Without a brace, JabRef reads it as several names if each of its parts has a space. */
function undivided(name: string): string {
  const parts = name.split(', ');
  const isDivided = parts.length > 1 && parts.every((part) => part.includes(' ')) && !name.includes('{');
  return isDivided ? name.replace(/[^ ]+(?=,)/, braced) : name;
}

function nameOf(contributor: Contributor, tex: Tex): string {
  if (isOrganisation(contributor)) return braced(tex(contributor.literal));
  const { given, suffix } = contributor;
  if (!given) return braced(tex([familyWithParticle(contributor), suffix].filter(Boolean).join(' ')));
  return [familyOf(contributor, tex), suffix && namePart(suffix, tex), givenOf(given, tex)].filter(Boolean).join(', ');
}

function familyOf(person: Person, tex: Tex): string {
  const { particle, family } = person;
  const name = familyWithParticle(person);
  if (!particle || !name.startsWith(`${particle} `)) return familyPart(name, tex);
  return `${tex(particle)} ${familyPart(family, tex)}`;
}

/**
 * Braces join the words of a family name if a command begins one of them: citation-js takes it for a particle, and
 * drops the hyphen after it.
 */
function familyPart(family: string, tex: Tex): string {
  if (isKeptTogether(family) || isTakenForParticle(family, tex)) return braced(tex(family));
  const part = tex(family);
  return /(^|[ -])\{\\/.test(part) ? part.replace(/[ -]/g, braced) : part;
}

/** Whether BibTeX would read words of a family name as a particle, because they begin with a lower-case letter. */
function isTakenForParticle(family: string, tex: Tex): boolean {
  return [family, tex(family)].some((name) => /(^|\s)\p{Ll}/u.test(name));
}

/** An empty group follows a word in capitals, because JabRef would take its letters for initials. */
function givenOf(given: string, tex: Tex): string {
  if (isKeptTogether(given) || !/(^| )\p{Lu}+( |$)/u.test(given)) return namePart(given, tex);
  return given
    .split(' ')
    .map((word) => (/^\p{Lu}+$/u.test(word) ? `${tex(word)}{}` : tex(word)))
    .join(' ');
}

function namePart(text: string, tex: Tex): string {
  return isKeptTogether(text) ? braced(tex(text)) : tex(text);
}

function isKeptTogether(text: string): boolean {
  return /,|(^|\s)and(\s|$)/i.test(text);
}

/** An address in ASCII. Programs read it literally, so that only `%` may escape a character. */
function verbatim(address: string | undefined): string | undefined {
  return address && braced(address.replace(/[^!-~]+|[{}\\]/gu, encodeURIComponent));
}
