import { FORMULA } from '../markdown/inline-tokenizers.js';

/**
 * Notations of Pandoc, Quarto, kramdown, Liquid, GitHub, wikis, LaTeX, AsciiDoc, reStructuredText and Word that a brief does
 * not read, so that readers would see their marks. Of two that match the same passage, the first counts. Each pattern looks ahead by a limited length.
 */
const PATTERNS = {
  'inline-note': /(?<!\[)\^\[/u,
  'note-label': /\[\^(?:[^\][\n]{0,99}[ \t][^\][\n]{0,99})?\]/u,
  'citation-key':
    /\[(?:[^\][\n]{0,99}[\s;-])?@[\p{L}\d][^\][\n]{0,299}\]|(?<![\p{L}\p{N}.])@\p{L}[\p{L}_:-]{0,99}\d{4}[a-z]?(?![\p{L}\d])/u,
  'cross-reference': /(?<![\p{L}\p{N}.])@(?:fig|tbl|sec|eq|lst)-[\p{L}\d][\p{L}\d-]{0,99}/u,
  math: new RegExp(`\\$\\$|${FORMULA.source}`, 'u'),
  highlight: /(?<!=)==(?=[^\s=])[^=\n]{1,299}==(?!=)/u,
  template: /\{%|\{\{/u,
  'contents-mark': /^\[TOC\]|^\[\[_TOC_\]\]|^\{:toc\}/imu,
  attributes: /\{:? {0,3}(?:[#.][\p{L}_][^{}\n]{0,299}(?:\}|$)|[\p{L}-]{1,40}=[^{}\n]{0,299}\})/u,
  callout: /^\[!\p{L}{1,20}\]|^(?:!!!|\?\?\?) \p{L}/mu,
  'wiki-link': /\[\[[^\][\n]{1,299}\]\]/u,
  'link-undefined': /\[[^\][\n]{1,299}\]\[[^\][\n]{0,99}\]/u,
  'link-apart': /\[\p{L}[^\][\n]{1,299}\][ \n]\((?:#[^\s()]{1,99}\)|$)/u,
  'link-space': /\]\((?:https?:|mailto:)[^\s()]{1,999} [^()\n]{1,299}\)/u,
  latex: /\\(?:newpage|pagebreak|clearpage|cite[pt]?|ref|label|textbf|emph|footnote)(?!\p{L})/u,
  'caption-line': /^(?:Table)?: \S/mu,
  'text-table': /^\+(?:[-=]{3,99}\+){1,99}$/mu,
  'bar-table': /^\|[^\n]{0,999}\|[ \t]*\n(?!\|[ \t:|-]*$)\|[^\n]{0,999}\|[ \t]*$/mu,
  // Word writes its bullets with letters of special fonts: `o`, `§` and private characters.
  'pasted-bullet': /^(?:[•◦▪‣·●○■□►▶➢❖⁃∙\uF0A7\uF0B7\uF0D8\uF0FC][\t \u00A0]|[o§]\t)/mu,
  'dash-list': /^[–—][\t \u00A0]\S[^\n]{0,999}\n[–—][\t \u00A0]\S/mu,
  'letter-list':
    /^(?:\(?[aA][.)][ \t][^\n]{1,999}\n\(?[bB][.)]|\(?[iI][.)][ \t][^\n]{1,999}\n\(?(?:ii|II)[.)]|\(1\)[ \t][^\n]{1,999}\n\(2\)|\d{1,2}\.\d{1,2}\.?[ \t][^\n]{1,999}\n\d{1,2}\.\d{1,2}\.?)[ \t]/mu,
  'tab-table': /^[^\n\t]{0,499}\S\t+\S[^\n]{0,999}\n[^\n\t]{0,499}\S\t+\S/mu,
  'wiki-heading': /^(={2,6}) [^=\n]{1,299} \1$/mu,
  'other-markup':
    /\{(?:\+\+|--|~~|>>)|(?<!\+)\+\+(?=\S)[^+\n]{1,299}\+\+|'{2,5}(?=[^\s'])[^'\n]{1,299}'{2,5}|^\.\. [\w-]{1,40}::|(?<!\p{L})(?:xref|link|image|include|footnote):{1,2}[^\s[\]]{1,299}\[|^#\+[A-Za-z]|(?<!\d ?)%%[^%\n]{1,299}%%/mu,
  'colon-code': /(?<![\p{L}\p{N}:/]):[a-z][a-z_]{2,30}:(?![\p{L}\p{N}:])/u,
  'emphasis-in-word': /(?<![\p{L}\p{N}*])\*\p{L}{1,40}\*(?=\p{Ll})/u,
} as const satisfies Readonly<Record<string, RegExp>>;

/** The name of a foreign notation. */
export type ForeignNotation = keyof typeof PATTERNS;

/** The names of all foreign notations. */
export const FOREIGN_NOTATIONS = Object.keys(PATTERNS) as ForeignNotation[];

/** Where a text contains a foreign notation. */
export interface ForeignPassage {
  notation: ForeignNotation;
  index: number;
}

/** Whether a rule is a line of a simple table of Pandoc: several groups of hyphens. */
export function isTableLine(rule: string): boolean {
  return /---[ \t]+---/.test(rule);
}

/**
 * Finds the first passage in each foreign notation.
 *
 * @param text Text without the marks that a brief reads.
 * @param startsLine Whether the text begins at the start of a line.
 */
export function findForeignNotation(text: string, startsLine: boolean): ForeignPassage[] {
  const found = new Map<number, ForeignPassage>();
  for (const notation of FOREIGN_NOTATIONS) {
    const pattern: RegExp = PATTERNS[notation];
    const index = pattern.exec(text)?.index;
    if (index === undefined || found.has(index) || (index === 0 && pattern.multiline && !startsLine)) continue;
    found.set(index, { notation, index });
  }
  return [...found.values()];
}
