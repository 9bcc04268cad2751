import { decodeHTMLStrict } from 'entities';
import { isDate } from '../../brief/date.js';
import { isId } from '../../brief/decode.js';
import type { ForeignNotation } from '../body/foreign-notation.js';
import { htmlCure } from './html-cure.js';
import type { Cure, Problem, ProblemCode, ProblemOf, ProblemParams } from './problem.js';

/** A change to a line: offsets count from the column of the problem. */
export type LineCure = Cure | undefined;

/**
 * Finds the cure of a problem.
 *
 * @param text The line from the column of the problem on.
 * @param before The line up to that column.
 */
type Finder<C extends ProblemCode> = (params: ProblemParams[C], text: string, before: string) => LineCure;

/** Cures of problems in any place. */
const FINDERS: { readonly [C in ProblemCode]?: Finder<C> } = {
  'heading-skipped': ({ allowed }, text) => swap(text, /^#+/, '#'.repeat(allowed)),
  'heading-space': ({ character }, text) =>
    character === undefined ? { start: 0, end: 0, replacement: ' ' } : swap(text, /^./su, ' '),
  'heading-empty': (_, text) => swap(text, /^#+[ \t]*$/, ''),
  'bold-heading': ({ marks }, text) =>
    swapParts(text, /^(\*\*|__)([^{}#]+)\1[ \t]*$/, (_, words) => `${marks} ${words}`),
  'unknown-class': ({ name, nearest }, text) => swapWord(text, `.${name}`, nearest && `.${nearest}`),
  'invalid-id': ({ id }, text) => swapWord(text, `#${id}`, validId(id)),
  'attributes-ignored': ({ ignored }, text) => withoutAttributes(text, ignored),
  'raw-html': (_, text, before) => htmlCure(text, before),
  'code-indented': ({ indent }, _, before) =>
    /^[ \t]*$/.test(before.slice(-indent)) && before.length >= indent
      ? { start: -indent, end: 0, replacement: '' }
      : undefined,
  'link-relative': ({ href }, text) => {
    const better = withScheme(href);
    return swapWord(text, `](${href}`, better && `](${better}`);
  },
  'list-number': ({ number, expected }, text) =>
    Math.abs(number - expected) <= MISCOUNTED ? swap(text, /^\d+/, String(expected)) : undefined,
  'attribution-line': ({ isApart }, text, before) =>
    swapParts(
      text,
      /^(>[> ]*)(?:([*_]{1,3})(?:—|-{1,3}|–)[ \u00A0\u202F]*(.*)\2|(?:—|-{1,3}|–)[ \u00A0\u202F]*(.*))$/,
      (quote = '', _, emphasised, plain) =>
        `${isApart ? '' : `${quote.trimEnd()}\n${before}`}${quote}— ${emphasised ?? plain ?? ''}`,
    ),
  'foreign-notation': ({ notation }, text, before) => FOREIGN[notation]?.(text, before),
  'group-unopened': (_, text) => swap(text, /^:+[ \t]*$/, ''),
  'unknown-key': ({ key, nearest }, text) => {
    const better = nearest ?? (key === 'language' ? 'lang' : key === 'tags' ? 'keywords' : undefined);
    return swapWord(text, key, better);
  },
  'invisible-character': ({ key, isIndented }, text) =>
    swapWord(text, key, key.replace(/[\p{Cf}\p{Cc}]/gu, '').replace(/(?! )\p{Z}/gu, isIndented ? ' ' : '')),
  'invalid-language': ({ value, tag }, text) => swapWord(text, value, tag),
  'invalid-date': ({ value }, text) => swapWord(text, value, isoDate(value)),
  'invalid-web-address': ({ value }, text) => swapWord(text, value, withScheme(value)),
  'doi-end': ({ value }, text) => swapWord(text, value, value.replace(/[.,;]+$/, '')),
  'keywords-text': ({ better }, text) => swap(text, /^[^"'#]+?(?=\s*$)/, better),
  'title-in-name': (_, text, before) => titleAsPrefix(text, before),
  'entity-in-value': ({ entity }, text) => swapEntity(text, entity),
  'comma-in-braces': (_, text, before) => quoteInBraces(text, before),
  'yaml-tab': (_, text) => swapParts(text, /^([ \t]*\t[ \t]*)/, (space = '') => space.replaceAll('\t', '  ')),
  'yaml-colon': (_, text, before) => quoteValue(text, before, /^[^"'\\{[|>]/),
  'yaml-start': (_, text, before) => quoteValue(text, before, /^[@`%]/),
  'yaml-marker': (_, text, before) => quoteValue(text, before, /^[&*!]/),
  'yaml-quoted-word': (_, text, before) => quoteValue(text, before, /^["'*]/),
};

/** Further from the number in sequence, a number is likely to be part of a sentence. */
const MISCOUNTED = 2;

/** Cures of notation that readers would see, where there is one that keeps every word outside braces. */
const FOREIGN: Readonly<Partial<Record<ForeignNotation, (text: string, before: string) => LineCure>>> = {
  attributes: (text, before) => {
    const found = swap(text, /^\{[^{}]*\}(?=[ \t.,;!?)]|$)/, '');
    return found && { ...found, start: found.start - (/[ \t]*$/.exec(before)?.[0].length ?? 0) };
  },
  highlight: (text) => swapParts(text, /^==(.+?)==/, (words) => `**${words}**`),
  'contents-mark': (text) => swap(text, /^(?:\[TOC\]|\[\[_TOC_\]\]|\{:toc\})[ \t]*$/i, ''),
  'link-space': (text) =>
    swapParts(text, /^\]\(([^()]+)\)/, (address = '') => `](${address.trim().replaceAll(' ', '%20')})`),
  latex: (text) => swap(text, /^\\(?:newpage|pagebreak|clearpage)[ \t]*$/, ''),
  'pasted-bullet': (text) => swap(text, /^[•◦▪‣·][\t \u00A0]+/, '- '),
  'emphasis-in-word': (text) => swapParts(text, /^\*(\p{L}+)\*/u, (letters) => `**${letters}**`),
};

/** Cures of slips in German text, whose position in front matter may be that of the whole value. */
const TYPOGRAPHIC: { readonly [C in ProblemCode]?: Finder<C> } = {
  'straight-quote': (_, text, before) => swap(text, /^\\?"/, /(?:^|[\s([{„‚–—]|: ["'])$/.test(before) ? '„' : '“'),
  'english-quote': (_, text) => swap(text, /^[“”]/, text.startsWith('“') ? '„' : '“'),
  'hyphens-as-dash': (_, text, before) =>
    // At the start of a line in a quote, they may announce its source.
    /^\s*>[> ]*$/.test(before)
      ? undefined
      : swap(text, /^-{2,3}/, /[\s\d]$/.test(before) && /^-+[\s\d]/.test(text) ? '–' : ' – '),
  'hyphen-as-dash': (_, text) => swap(text, /^-/, '–'),
  'abbreviation-space': ({ text: found, better }, text) => swapWord(text, found, better),
};

/**
 * Adds to each problem its cure, where a machine can apply one.
 *
 * @param source The file as it was given, with any line ends.
 * @param bodyLine The line at which the body begins.
 */
export function withCures(problems: readonly Problem[], source: string, bodyLine: number): Problem[] {
  const ends = Array.from(source.matchAll(/\r\n?|\n/g));
  const starts = [source.startsWith('\uFEFF') ? 1 : 0, ...ends.map(({ index, 0: end }) => index + end.length)];
  return problems.map((problem) => {
    const { line, column } = problem;
    const start = starts[line - 1] ?? source.length;
    const text = source.slice(start, ends[line - 1]?.index);
    const found = findCure<ProblemCode>(problem, text, line >= bodyLine);
    if (!found) return problem;
    const offset = start + column - 1;
    const replacement = found.replacement.replaceAll('\n', ends[0]?.[0] ?? '\n');
    const cure = { start: offset + found.start, end: offset + found.end, replacement };
    return source.slice(cure.start, cure.end) === replacement ? problem : { ...problem, cure };
  });
}

function findCure<C extends ProblemCode>(
  { code, params, column }: ProblemOf<C>,
  line: string,
  isInBody: boolean,
): LineCure {
  const text = line.slice(column - 1);
  const before = line.slice(0, column - 1);
  const isWholeValue = !isInBody && /^\s*[\w-]+:\s*$/.test(before) && /^["'|>]/.test(text);
  const find: Finder<C> | undefined = FINDERS[code] ?? (isWholeValue ? undefined : TYPOGRAPHIC[code]);
  return find?.(params, text, before);
}

/** Replaces the first match. */
function swap(text: string, pattern: RegExp, replacement: string): LineCure {
  const found = pattern.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length, replacement } : undefined;
}

/** Replaces the first match by what is made of its groups. */
function swapParts(text: string, pattern: RegExp, make: (...groups: (string | undefined)[]) => string): LineCure {
  const [, ...groups] = pattern.exec(text) ?? [];
  return groups.length > 0 ? swap(text, pattern, make(...groups)) : undefined;
}

/** Replaces the first occurrence of a word, if there is a better one. */
function swapWord(text: string, word: string, replacement: string | undefined): LineCure {
  const start = text.indexOf(word);
  if (start < 0 || word === '' || replacement === undefined) return undefined;
  return { start, end: start + word.length, replacement };
}

/** Replaces a character reference, unless YAML would give its character a meaning there. */
function swapEntity(text: string, entity: string): LineCure {
  const character = decodeHTMLStrict(entity);
  const isMark =
    /^[\\#:]$/.test(character) || (/^["'&]$/.test(character) && (/^["']/.test(text) || text.startsWith(entity)));
  return isMark ? undefined : swapWord(text, entity, character);
}

/** Quotes the value in braces that a comma has ended before the column of the problem. */
function quoteInBraces(text: string, before: string): LineCure {
  const [, value = ''] = /^.*:\s+([^\s"'{[:][^"'\\{}[\]:]*,\s*)$/.exec(before) ?? [];
  const [rest = ''] = /^[^"'\\{}[\]:]*?(?=\s*(?:[}]|,\s*[\w-]+\s*:))/.exec(text) ?? [];
  return value && rest ? { start: -value.length, end: rest.length, replacement: `"${value}${rest}"` } : undefined;
}

/** Quotes the whole value of a line whose key is in a block, if the value begins as expected and has no comment. */
function quoteValue(text: string, before: string, start: RegExp): LineCure {
  const [line = '', key = '', value = ''] = /^(\s*(?:- )?[\w-]+:[ \t]+)(\S.*?)(?=\s*$)/.exec(before + text) ?? [];
  if (!start.test(value) || value.includes(' #')) return undefined;
  const quoted = /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
  return { start: key.length - before.length, end: line.length - before.length, replacement: quoted };
}

/** Moves a title before a given name in braces to a separate key, unless the person has that key. */
function titleAsPrefix(text: string, before: string): LineCure {
  const [key = ''] = /[{,][ \t]*given:[ \t]*$/.exec(before) ?? [];
  const [, title = '', name = ''] =
    /^((?:(?:Prof|Dr|Dipl|Mag|Priv|PD)[^\s,}]*[ \u00A0])+)([^"'\s,}][^,}]*)/.exec(text) ?? [];
  const person = before.slice(before.lastIndexOf('{')) + (/^[^}]*/.exec(text)?.[0] ?? '');
  if (!key || !title || person.includes('prefix:')) return undefined;
  const given = `${key.slice(0, key.indexOf('given'))}prefix: ${title.trim()}, given: ${name}`;
  return { start: -key.length, end: title.length + name.length, replacement: given };
}

/** The text of a passage and its attributes, those of an image, or those at the end of a line. */
const ATTRIBUTES = /^\[([^[\]]*)\]\{([^{}]*)\}|^\{:?([^{}]*)\}|[ \t]*\{:?([^{}]*)\}(?=[ \t]*$)/;

/** Removes attributes that are ignored from the braces at the end of a line, after an image, or after a passage. */
function withoutAttributes(text: string, ignored: string): LineCure {
  const [all = '', passage, afterPassage, afterImage, atEnd] = ATTRIBUTES.exec(text) ?? [];
  const inBraces = afterPassage ?? afterImage ?? atEnd ?? '';
  const unquoted = (word: string) => word.replaceAll('"', '');
  const words = (attributes: string) => attributes.match(/[^\s="]+="[^"]*"|\S+/g) ?? [];
  const removed = words(ignored).map(unquoted);
  const kept = words(inBraces).filter((word) => !removed.includes(unquoted(word)));
  if (all === '' || words(inBraces).length === kept.length || (kept.length === 0 && text.startsWith(':')))
    return undefined;
  const space = /^[ \t]*/.exec(all)?.[0] ?? '';
  return swapWord(text, all, kept.length > 0 ? `${space}{${kept.join(' ')}}` : (passage ?? ''));
}

/** A web address without `https://`; undefined for any other. */
function withScheme(address: string): string | undefined {
  return /^www\.\S+$/.test(address) ? `https://${address}` : undefined;
}

/** The attribute for an id, without the characters that it cannot contain; undefined if nothing is left. */
function validId(id: string): string | undefined {
  const valid = id.replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-').replace(/^[-._]+|[-._]+$/g, '');
  return isId(valid) ? `#${valid}` : undefined;
}

/** The names of months in German and English, and what they are shortened to. */
const MONTHS = [
  /^(?:jan(?:uary?)?|jänner)$/i,
  /^feb(?:ruary?|er)?$/i,
  /^(?:mär(?:z)?|maerz|mrz|mar(?:ch)?)$/i,
  /^apr(?:il)?$/i,
  /^ma[iy]$/i,
  /^jun[ie]?$/i,
  /^jul[iy]?$/i,
  /^aug(?:ust)?$/i,
  /^sept?(?:ember)?$/i,
  /^o[kc]t(?:ober)?$/i,
  /^nov(?:ember)?$/i,
  /^de[zc](?:ember)?$/i,
];

/** A date in the notation of a brief: `3.11.2025`, `2025-3` and `November 2025` have one meaning, `3/11/2025` has two. */
function isoDate(value: string): string | undefined {
  const [, dayFirst, monthFirst, yearLast] = /^(?:(\d{1,2})\.\s*)?(\d{1,2})\.\s*(\d{4})$/.exec(value) ?? [];
  const [, year = yearLast, month = monthFirst, day = dayFirst] =
    /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(value) ?? inWords(value) ?? [];
  const date = [year, month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0'));
  return date.length > 1 && isDate(date.join('-')) ? date.join('-') : undefined;
}

/** The parts of a date whose month is a word, as a match would give them. */
function inWords(value: string): (string | undefined)[] | undefined {
  const [all, before, name = '', after, year] =
    /^(?:(\d{1,2})\.?\s+)?(\p{L}{3,9})\.?\s+(?:(\d{1,2}),?\s+)?(\d{4})$/u.exec(value) ?? [];
  const month = MONTHS.findIndex((pattern) => pattern.test(name)) + 1;
  return month > 0 ? [all, year, String(month), before ?? after] : undefined;
}
