import anyAscii from 'any-ascii';
import { table } from '../table.js';
import { isUkrainian, ukrainian } from '../ukrainian.js';

/** Text as LaTeX source. */
export type Tex = (text: string) => string;

/**
 * Characters that TeX reads as commands, or prints as others in its oldest encoding, OT1, in the spelling that most
 * reference managers read back. For `|` see {@link plainLatexPreamble}.
 */
const SPECIALS: Readonly<Record<string, string>> = {
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  $: '\\$',
  '{': '\\{',
  '}': '\\}',
  '\\': '{\\textbackslash}',
  '^': '{\\textasciicircum}',
  '~': '{\\textasciitilde}',
  '`': '{`}',
  // Packages for German read `"a` as an umlaut.
  '"': '"{}',
  '<': '$<$',
  '>': '$>$',
};

/** Unpaired braces, which BibTeX counts even after a backslash. */
const SINGLE_BRACES: Readonly<Record<string, string>> = { '{': '{\\textbraceleft}', '}': '{\\textbraceright}' };

/** Combining accents with a command. */
const ACCENTS: Readonly<Record<string, string>> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '=',
  '\u0306': 'u',
  '\u0307': '.',
  '\u0308': '"',
  '\u030A': 'r',
  '\u030C': 'v',
  '\u0327': 'c',
  '\u0328': 'k',
};

/** Letters with a command. */
const LETTERS = table(String.raw`ß \ss  æ \ae  Æ \AE  ø \o  Ø \O  ł \l  Ł \L`);

/**
 * Letters whose command every reference manager tested reads. Of the others, biblatex-csl-converter reads no ring and no î;
 * JabRef reads ń as ŉ, ū as ű, Ţ as ţ, and a capital with a dot as an initial. On i and j, LaTeX sets other accents
 * above the dot.
 */
const READ_EVERYWHERE = /^[À-ž](?<![ÅåîńŪūŢĊĖĠİŻĩīĭĵ])$/u;

/** Further accents that LaTeX prints. */
const PRINTED_ACCENTS: Readonly<Record<string, string>> = { ...ACCENTS, '\u030B': 'H', '\u0323': 'd', '\u0331': 'b' };

/**
 * Commands that OT1 lacks: the letters that need them, and a definition as arguments of `\ProvideTextCommandDefault`,
 * over which a better encoding and babel take precedence.
 */
const OT1_SUBSTITUTES: readonly [letters: string, command: string, definition: string][] = [
  ['„', 'quotedblbase', '{,\\kern-.05em,}'],
  ['‚', 'quotesinglbase', '{,}'],
  ['«', 'guillemetleft', '{\\ensuremath{\\scriptscriptstyle\\ll}}'],
  ['»', 'guillemetright', '{\\ensuremath{\\scriptscriptstyle\\gg}}'],
  ['‹', 'guilsinglleft', '{\\ensuremath{\\scriptscriptstyle<}}'],
  ['›', 'guilsinglright', '{\\ensuremath{\\scriptscriptstyle>}}'],
  ['ĄąĘęĮįŲų', 'k', '[1]{\\c{#1}}'],
  ['đ', 'dj', '{d\\llap{\\raise.4ex\\hbox{-}}}'],
  ['Đ', 'DJ', '{\\rlap{\\kern-.05em\\raise.1ex\\hbox{-}}D}'],
  ['ð', 'dh', '{d\\llap{\\raise.4ex\\hbox{-}}}'],
  ['Ð', 'DH', '{\\rlap{\\kern-.05em\\raise.1ex\\hbox{-}}D}'],
  ['þ', 'th', '{th}'],
  ['Þ', 'TH', '{Th}'],
  ['ŋ', 'ng', '{ng}'],
  ['Ŋ', 'NG', '{Ng}'],
];

/** Characters that plain LaTeX prints, if need be with a definition of {@link OT1_SUBSTITUTES}. */
const KNOWN_TO_LATEX = /[\u0020-\u007E\u00A0-\u017F–—‘’‚“”„•…‹›€™ȘșȚț](?<![ĦħĸĿŀŉŦŧſ])/u;

/** Prints `|`, for which OT1 has a dash, in every bibliography of the document. */
const BAR = String.raw`\ifdefined\briefbibliography\else\begingroup\catcode124=13 \gdef|{\textbar}\endgroup \let\briefbibliography\thebibliography \def\thebibliography{\catcode124=13 \briefbibliography}\fi`;

/** Defines how to print a character that LaTeX cannot print; a package that can print it takes precedence. */
const LETTER = String.raw`\providecommand\briefletter[2]{\ifcsname u8:\detokenize{#1}\endcsname\else\expandafter\gdef\csname u8:\detokenize{#1}\endcsname{#2}\fi}`;

/** Writes text for BibTeX and BibLaTeX with its letters unchanged, which is what all reference managers read. */
export function bibTex(text: string): string {
  const specials = specialsOf(text);
  return joined(clustersOf(text).map((cluster) => escaped(cluster, specials)));
}

/**
 * Writes a name for BibTeX. Letters are commands where every reference manager knows the command: BibTeX abbreviates
 * and sorts by them, but cuts other letters in two.
 */
export function bibtexNameTex(text: string): string {
  const specials = specialsOf(text);
  return joined(clustersOf(text).map((cluster) => nameCluster(cluster, specials)));
}

/**
 * LaTeX source that lets LaTeX without packages print texts whose letters are not ASCII: it defines the commands that
 * OT1 lacks and transcribes other scripts. Empty if there is nothing to define.
 *
 * @param texts What a bibliography prints, as the author wrote it.
 */
export function plainLatexPreamble(texts: readonly string[]): string {
  const text = clustersOf(texts.join(' ')).join('');
  const unknown = [...new Set(text)].filter((character) => !KNOWN_TO_LATEX.test(character));
  const transcribe = isUkrainian(text) ? (letter: string) => ukrainianTex(letter, text) : transcribed;
  return [
    ...OT1_SUBSTITUTES.filter(([letters]) => Array.from(letters).some((letter) => text.includes(letter))).map(
      ([, command, definition]) => `\\ProvideTextCommandDefault{\\${command}}${definition}`,
    ),
    ...(unknown.length > 0 ? [LETTER] : []),
    ...unknown.map((letter) => `\\briefletter{${letter}}{${transcribe(letter)}}`),
    ...(text.includes('|') ? [BAR] : []),
  ].join(' ');
}

/** The letters of a text, each with its combining accents, without control characters. */
function clustersOf(text: string): string[] {
  return text.normalize('NFC').match(/[^\p{M}\p{Cc}]\p{M}*/gu) ?? [];
}

function escaped(cluster: string, specials: Readonly<Record<string, string>>): string {
  return cluster.replace(/^./u, (base) => specials[base] ?? base);
}

function nameCluster(cluster: string, specials: Readonly<Record<string, string>>): string {
  if (!READ_EVERYWHERE.test(cluster)) return escaped(cluster, specials);
  const command = LETTERS.get(cluster);
  if (command !== undefined) return `{${command}}`;
  const [base = '', mark = '', ...others] = cluster.normalize('NFD');
  const accent = ACCENTS[mark];
  return accent === undefined || others.length > 0 ? cluster : accented(accent, base);
}

/** A letter with the accents that LaTeX prints, or in ASCII. any-ascii writes a glottal sound as a grave accent. */
function transcribed(letter: string): string {
  const [base = '', ...marks] = letter.normalize('NFD');
  if (/[A-Za-z]/.test(base)) {
    return marks.reduce((inner, mark) => accented(PRINTED_ACCENTS[mark], inner), base);
  }
  return anyAscii(letter)
    .replaceAll('`', "'")
    .replace(/./g, (character) => SINGLE_BRACES[character] ?? SPECIALS[character] ?? character);
}

/** A Ukrainian letter in ASCII. `зг` becomes `zgh`: the one letter leaves TeX's space factor as a mark for the other. */
function ukrainianTex(letter: string, text: string): string {
  const latin = ukrainian(letter);
  if (latin === undefined) return transcribed(letter);
  if (!/зг/i.test(text)) return latin;
  if (/з/i.test(letter)) return `${latin}\\spacefactor998 `;
  return /г/i.test(letter) ? `\\ifnum\\spacefactor=998 ${latin === 'h' ? 'gh' : 'Gh'}\\else ${latin}\\fi ` : latin;
}

function accented(command: string | undefined, letter: string): string {
  if (command === undefined) return letter;
  return /[A-Za-z]/.test(command) ? `{\\${command}{${letter}}}` : `{\\${command}${letter}}`;
}

function specialsOf(text: string): Readonly<Record<string, string>> {
  return isBalanced(text) ? SPECIALS : { ...SPECIALS, ...SINGLE_BRACES };
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const [brace] of text.matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/**
 * Joins characters, but separates hyphens, apostrophes and commas, which TeX would turn into dashes and quotation
 * marks.
 */
function joined(pieces: readonly string[]): string {
  const letters = pieces.filter((piece) => piece !== '');
  return letters.map((piece, index) => `${wouldMerge(letters[index - 1] ?? '', piece) ? '{}' : ''}${piece}`).join('');
}

function wouldMerge(before: string, piece: string): boolean {
  return /[-',]$/.test(before) && before.endsWith(piece.charAt(0));
}
