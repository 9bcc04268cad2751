import anyAscii from 'any-ascii';
import { table } from './table.js';

/** Text as LaTeX source. */
export type Tex = (text: string) => string;

/** What TeX takes for a command, or prints as something else in its oldest encoding, OT1. */
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
  // Packages for German take `"a` for an umlaut.
  '"': '"{}',
};

/** Braces where they do not come in pairs: BibTeX counts them even after a backslash. */
const SINGLE_BRACES: Readonly<Record<string, string>> = { '{': '{\\textbraceleft}', '}': '{\\textbraceright}' };

/**
 * Further ASCII characters that OT1 prints as something else. Not `\textbar`: pandoc and bibutils do not know it, and
 * pandoc makes `052025` of the label `05|2025`.
 */
const OT1_SPECIALS: Readonly<Record<string, string>> = { '|': '$|$', '<': '{\\textless}', '>': '{\\textgreater}' };

/** Combining accents; a comma below is a cedilla, since no program reads `\textcommabelow` with its letter. */
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

/** Characters with a spelling in ASCII, where pandoc does not know the command and would leave them out. */
const SPELLINGS = table('– --  — ---  … ...  ẞ SS');

/**
 * What the commands mean that OT1 does not have, in the form of arguments of `\ProvideTextCommandDefault`: a better
 * encoding, or babel, goes before it.
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
 * Text in ASCII that every LaTeX prints: letters of Latin scripts with their accents, other scripts transcribed. What
 * {@link ot1Substitutes} gives must stand somewhere in the document.
 */
export function asciiTex(text: string): string {
  const specials = { ...specialsOf(text), ...OT1_SPECIALS };
  return joined(clustersOf(text).map((cluster) => asciiCluster(cluster, specials)));
}

/** Text in which letters stand as they are: for T1, and for LuaTeX and XeTeX. */
export function unicodeTex(text: string): string {
  const specials = specialsOf(text);
  const escaped = (cluster: string) => cluster.replace(/^./u, (base) => specials[base] ?? base);
  return joined(clustersOf(text).map(escaped));
}

/** Definitions of the commands in a LaTeX source that not every encoding has, as LaTeX source; empty where none is. */
export function ot1Substitutes(source: string): string {
  const used = new Set([...source.matchAll(/\\([A-Za-z]+)/g)].map(([, command = '']) => command));
  return Object.entries(OT1_SUBSTITUTES)
    .filter(([command]) => used.has(command))
    .map(([command, definition]) => `\\ProvideTextCommandDefault{\\${command}}${definition}`)
    .join(' ');
}

/** The letters of a text, each with the accents that Unicode keeps apart from it; no control characters. */
function clustersOf(text: string): string[] {
  return text.normalize('NFC').match(/[^\p{M}\p{Cc}]\p{M}*/gu) ?? [];
}

function asciiCluster(cluster: string, specials: Readonly<Record<string, string>>): string {
  const [base = '', ...marks] = cluster.normalize('NFD');
  const letter = asciiLetter(base, specials);
  if (letter === undefined) return transcribed(cluster, specials);
  return marks.reduce((inner, mark) => accented(ACCENTS[mark], inner), letter);
}

/** In Latin letters. The library writes a sound of the throat as a grave accent. */
function transcribed(cluster: string, specials: Readonly<Record<string, string>>): string {
  return anyAscii(cluster)
    .replaceAll('`', "'")
    .replace(/./g, (character) => SINGLE_BRACES[character] ?? specials[character] ?? character);
}

/** A character without accents; undefined where it must be transcribed. */
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

/** Side by side, but for hyphens, apostrophes and commas, of which TeX makes dashes and quotation marks. */
function joined(pieces: readonly string[]): string {
  const letters = pieces.filter((piece) => piece !== '');
  return letters.map((piece, index) => `${wouldMerge(letters[index - 1] ?? '', piece) ? '{}' : ''}${piece}`).join('');
}

function wouldMerge(before: string, piece: string): boolean {
  return /[-',]$/.test(before) && before.endsWith(piece.charAt(0));
}
