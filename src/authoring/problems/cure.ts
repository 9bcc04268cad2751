import type { Cure, Problem, ProblemCode, ProblemOf, ProblemParams } from './problem.js';

/** A change to a line: offsets count from the column of the problem. */
type LineCure = Cure | undefined;

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
  'unknown-class': ({ name, nearest }, text) => swapWord(text, `.${name}`, nearest && `.${nearest}`),
  'unknown-key': ({ key, nearest }, text) => {
    const better = nearest ?? (key === 'language' ? 'lang' : key === 'tags' ? 'keywords' : undefined);
    return swapWord(text, key, better);
  },
  'invisible-character': ({ key }, text) => swapWord(text, key, key.replace(/[\p{Cf}\p{Cc}]|(?! )\p{Z}/gu, '')),
  'invalid-language': ({ value, tag }, text) => swapWord(text, value, tag),
  'doi-end': ({ value }, text) => swapWord(text, value, value.replace(/[.,;]+$/, '')),
  'keywords-text': ({ better }, text) => swap(text, /^[^"'#]+?(?=\s*$)/, better),
  'comma-in-braces': (_, text, before) => quoteInBraces(text, before),
  'yaml-colon': (_, text, before) => {
    const [line = '', key = '', value = ''] =
      /^(\s*(?:- )?[\w-]+: +)([^"'\\{[|>\s][^"\\]*?)(?=\s*$)/.exec(before + text) ?? [];
    return value
      ? { start: key.length - before.length, end: line.length - before.length, replacement: `"${value}"` }
      : undefined;
  },
};

/** Cures of problems in the body; in front matter, the same problems are reported at the start of the value. */
const BODY_FINDERS: { readonly [C in ProblemCode]?: Finder<C> } = {
  'straight-quote': (_, text, before) => swap(text, /^"/, /(?:^|[\s([{„‚–—])$/.test(before) ? '„' : '“'),
  'english-quote': (_, text) => swap(text, /^[“”]/, text.startsWith('“') ? '„' : '“'),
  'hyphens-as-dash': (_, text, before) =>
    swap(text, /^-{2,3}/, /[\s\d]$/.test(before) && /^-+[\s\d]/.test(text) ? '–' : ' – '),
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
    const offset = start + column - 1;
    return found ? { ...problem, cure: { ...found, start: offset + found.start, end: offset + found.end } } : problem;
  });
}

function findCure<C extends ProblemCode>(
  { code, params, column }: ProblemOf<C>,
  line: string,
  isInBody: boolean,
): LineCure {
  const find: Finder<C> | undefined = FINDERS[code] ?? (isInBody ? BODY_FINDERS[code] : undefined);
  return find?.(params, line.slice(column - 1), line.slice(0, column - 1));
}

/** Replaces the first match. */
function swap(text: string, pattern: RegExp, replacement: string): LineCure {
  const found = pattern.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length, replacement } : undefined;
}

/** Replaces the first occurrence of a word, if there is a better one. */
function swapWord(text: string, word: string, replacement: string | undefined): LineCure {
  const start = text.indexOf(word);
  if (start < 0 || word === '' || replacement === undefined) return undefined;
  return { start, end: start + word.length, replacement };
}

/** Quotes the value in braces that a comma has ended before the column of the problem. */
function quoteInBraces(text: string, before: string): LineCure {
  const [, value = ''] = /^.*:\s+([^\s"'{[:][^"'\\{}[\]:]*,\s*)$/.exec(before) ?? [];
  const [rest = ''] = /^[^"'\\{}[\]:]*?(?=\s*(?:[}]|,\s*[\w-]+\s*:))/.exec(text) ?? [];
  return value && rest ? { start: -value.length, end: rest.length, replacement: `"${value}${rest}"` } : undefined;
}
