import anyAscii from 'any-ascii';
import { table } from './table.js';

/** Text as LaTeX source. */
export type Tex = (text: string) => string;

/** Characters that TeX reads as commands, or prints as other characters in its oldest encoding, OT1. */
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
  '`': '{\\textasciigrave}',
  // Packages for German read `"a` as an umlaut.
  '"': '"{}',
};

/** Unpaired braces, which BibTeX counts even after a backslash. */
const SINGLE_BRACES: Readonly<Record<string, string>> = { '{': '{\\textbraceleft}', '}': '{\\textbraceright}' };

/**
 * Further ASCII characters that OT1 prints as other characters. `\textbar` is not used: pandoc and bibutils do not know
 * it, and pandoc turns the label `05|2025` into `052025`.
 */
const OT1_SPECIALS: Readonly<Record<string, string>> = { '|': '$|$', '<': '{\\textless}', '>': '{\\textgreater}' };

/** Combining accents; a comma below becomes a cedilla, because no program joins `\textcommabelow` with its letter. */
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
  '\u030B': 'H',
  '\u030C': 'v',
  '\u0323': 'd',
  '\u0326': 'c',
  '\u0327': 'c',
  '\u0328': 'k',
  '\u0331': 'b',
};

/** Characters with a command that reference managers know. */
const COMMANDS = table(String.raw`
  ß \ss  æ \ae  Æ \AE  œ \oe  Œ \OE  ø \o  Ø \O  ł \l  Ł \L  ı \i  ȷ \j
  đ \dj  Đ \DJ  ð \dh  Ð \DH  þ \th  Þ \TH  ŋ \ng  Ŋ \NG
  „ \quotedblbase  “ \textquotedblleft  ” \textquotedblright  « \guillemotleft  » \guillemotright
  ‚ \quotesinglbase  ‘ \textquoteleft  ’ \textquoteright  ‹ \guilsinglleft  › \guilsinglright
  § \textsection  € \texteuro  £ \textsterling  ° \textdegree  · \textperiodcentered  • \textbullet
  © \textcopyright  ® \textregistered  ™ \texttrademark  × \texttimes  ± \textpm  µ \textmu
  ² \texttwosuperior  ³ \textthreesuperior  ¼ \textonequarter  ½ \textonehalf  ¾ \textthreequarters
  ¡ \textexclamdown  ¿ \textquestiondown
`);

/** Characters that are spelled in ASCII, because pandoc does not know their command and would drop them. */
const SPELLINGS = table('– --  — ---  … ...  ẞ SS');

/**
 * Definitions of the commands that OT1 lacks, as arguments of `\ProvideTextCommandDefault`, over which a better
 * encoding and babel take precedence.
 */
const OT1_SUBSTITUTES: Readonly<Record<string, string>> = {
  quotedblbase: '{,\\kern-.05em,}',
  quotesinglbase: '{,}',
  guillemotleft: '{\\ensuremath{\\scriptscriptstyle\\ll}}',
  guillemotright: '{\\ensuremath{\\scriptscriptstyle\\gg}}',
  guilsinglleft: '{\\ensuremath{\\scriptscriptstyle<}}',
  guilsinglright: '{\\ensuremath{\\scriptscriptstyle>}}',
  k: '[1]{\\c{#1}}',
  dj: '{d\\llap{\\raise.4ex\\hbox{-}}}',
  DJ: '{\\rlap{\\kern-.05em\\raise.1ex\\hbox{-}}D}',
  dh: '{d\\llap{\\raise.4ex\\hbox{-}}}',
  DH: '{\\rlap{\\kern-.05em\\raise.1ex\\hbox{-}}D}',
  th: '{th}',
  TH: '{Th}',
  ng: '{ng}',
  NG: '{Ng}',
};

/**
 * Writes text as ASCII that every LaTeX prints: Latin letters with their accents, other scripts transcribed. The
 * document needs the definitions of {@link ot1Substitutes}.
 */
export function asciiTex(text: string): string {
  const specials = { ...specialsOf(text), ...OT1_SPECIALS };
  return joined(clustersOf(text).map((cluster) => asciiCluster(cluster, specials)));
}

/** Writes text with its letters unchanged, for T1 and for LuaTeX and XeTeX. */
export function unicodeTex(text: string): string {
  const specials = specialsOf(text);
  const escaped = (cluster: string) => cluster.replace(/^./u, (base) => specials[base] ?? base);
  return joined(clustersOf(text).map(escaped));
}

/** LaTeX source that defines the commands in a source that OT1 lacks; empty if there are none. */
export function ot1Substitutes(source: string): string {
  const used = new Set([...source.matchAll(/\\([A-Za-z]+)/g)].map(([, command = '']) => command));
  return Object.entries(OT1_SUBSTITUTES)
    .filter(([command]) => used.has(command))
    .map(([command, definition]) => `\\ProvideTextCommandDefault{\\${command}}${definition}`)
    .join(' ');
}

/** The letters of a text, each with its combining accents, without control characters. */
function clustersOf(text: string): string[] {
  return text.normalize('NFC').match(/[^\p{M}\p{Cc}]\p{M}*/gu) ?? [];
}

function asciiCluster(cluster: string, specials: Readonly<Record<string, string>>): string {
  const [base = '', ...marks] = cluster.normalize('NFD');
  const letter = asciiLetter(base, specials);
  if (letter === undefined) return transcribed(cluster, specials);
  return marks.reduce((inner, mark) => accented(ACCENTS[mark], inner), letter);
}

/** Transcribes a character. The library writes a glottal sound as a grave accent. */
function transcribed(cluster: string, specials: Readonly<Record<string, string>>): string {
  return anyAscii(cluster)
    .replaceAll('`', "'")
    .replace(/./g, (character) => SINGLE_BRACES[character] ?? specials[character] ?? character);
}

/** A character without accents; undefined if it must be transcribed. */
function asciiLetter(base: string, specials: Readonly<Record<string, string>>): string | undefined {
  const command = COMMANDS.get(base);
  return specials[base] ?? (command && `{${command}}`) ?? SPELLINGS.get(base) ?? (base <= '\u007F' ? base : undefined);
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
