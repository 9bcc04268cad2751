import type { ForeignNotation } from '../../body/foreign-notation.js';
import type { Problem, ProblemCode, ProblemOf, ProblemParams } from '../problem.js';
import { validId, withOtherId, withoutAttributes } from './attributes.js';
import { isoDate, rfcTime } from './dates.js';
import { swap, swapParts, swapWord, type LineCure } from './edit.js';
import { htmlCure } from './html.js';
import { quoteInBraces, quoteValue, swapEntity, titleAsPrefix, withScheme } from './values.js';

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
  'heading-too-deep': (_, text) => swap(text, /^#+/, '######'),
  // What follows the text could be an underline.
  'table-text': ({ isEnd }, text) =>
    isEnd && !/^\s*>/.test(text) ? { start: 0, end: 0, replacement: '\n' } : undefined,
  'heading-empty': (_, text) => swap(text, /^#+[ \t]*$/, ''),
  'bold-heading': ({ marks }, text) =>
    swapParts(text, /^(\*\*|__)([^{}#]+)\1[ \t]*$/, (_, words) => `${marks} ${words}`),
  'unknown-class': ({ name, nearest }, text) => swapWord(text, `.${name}`, nearest && `.${nearest}`),
  'invalid-id': ({ id }, text) => swapWord(text, `#${id}`, validId(id)),
  'duplicate-id': ({ id, free }, text) => withOtherId(text, id, free),
  'colliding-id': ({ free }, text) => withOtherId(text, undefined, free),
  'brief-id': ({ id, free, isGiven }, text) => withOtherId(text, isGiven ? id : undefined, free),
  'citation-id': ({ id, free, isGiven }, text) => withOtherId(text, isGiven ? id : undefined, free),
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
  'link-target': ({ nearest }, text) =>
    nearest === undefined
      ? undefined
      : swapParts(text, /^(\[[^[\]]*\]\()#[^\s()<>]*(?=[ \t)])/, (start = '') => `${start}#${nearest}`),
  'list-number': ({ number, expected }, text) =>
    Math.abs(number - expected) <= MISCOUNTED ? swap(text, /^\d+/, String(expected)) : undefined,
  'attribution-line': ({ isApart }, text, before) =>
    swapParts(
      text,
      /^(>[> ]*)(?:([*_]{1,3})(?:[—―–‒−~]|-{1,3})[ \u00A0\u202F]*(.*)\2|(?:[—―–‒−~]|-{1,3})[ \u00A0\u202F]*(.*))$/,
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
  'invalid-truth': ({ value }, text) => swapWord(text, value, TRUTHS.get(value.toLowerCase())),
  'invalid-date': ({ value }, text) => swapWord(text, value, isoDate(value)),
  'invalid-time': ({ value }, text) => swapWord(text, value, rfcTime(value)),
  'correction-item': ({ id, nearest }, text) => swapWord(text, id, nearest),
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

/** Words for true and false. */
const TRUTHS: ReadonlyMap<string, string> = new Map([
  ...['true', 'yes', 'ja', 'wahr'].map((word) => [word, 'true'] as const),
  ...['false', 'no', 'nein', 'falsch'].map((word) => [word, 'false'] as const),
]);

/** Further from the number in sequence, a number is likely to be part of a sentence. */
const MISCOUNTED = 2;

/** Cures of notation that readers would see, where there is one that keeps every word outside braces. */
const FOREIGN: Readonly<Partial<Record<ForeignNotation, (text: string, before: string) => LineCure>>> = {
  attributes: (text, before) => {
    const found = swap(text, /^\{[^{}]*\}(?=[ \t.,;!?)]|$)/, '');
    const isAlone = before.trim() === '' && text.slice(found?.end).trim() === '';
    // Without a word before them, the rest of the line could mean something else.
    if (!found || (!isAlone && !/\p{L}/u.test(before))) return undefined;
    return { ...found, start: found.start - (/[ \t]*$/.exec(before)?.[0].length ?? 0) };
  },
  highlight: (text) => swapParts(text, /^==(.+?)==/, (words) => `**${words}**`),
  'contents-mark': (text) => swap(text, /^(?:\[TOC\]|\[\[_TOC_\]\]|\{:toc\})[ \t]*$/i, ''),
  'link-space': (text) =>
    swapParts(text, /^\]\(([^()]+)\)/, (address = '') => `](${address.trim().replaceAll(' ', '%20')})`),
  latex: (text) => swap(text, /^\\(?:newpage|pagebreak|clearpage)[ \t]*$/, ''),
  'pasted-bullet': (text) => swap(text, /^\S[\t \u00A0]+/u, '- '),
  'link-apart': (text) => swap(text, /\][ ]\((?=[^()\s]+\))/, ']('),
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
