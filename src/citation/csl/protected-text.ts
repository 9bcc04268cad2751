/*
 * citeproc interprets tags and backslashes in text, changes quotation marks, apostrophes and dashes, and reads labels
 * as numbers. Authors' text may not change, so these characters are replaced by characters for private use before
 * citeproc and restored after it.
 */
const PROTECTED = '$_<>&\\\'"‘’‚‛“”„‟«»‹›';
const OTHERS = `–—${Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).join('')}`;
const CHARACTERS = PROTECTED + OTHERS;
const FIRST = 0xe010;
/** Replaces an ellipsis at the end, followed by a full stop, so that no style adds another one. */
const ELLIPSIS = '\uE0FF';
/** Follows a particle that is joined to the name, such as `d'`. */
const JOINS_NAME = '\uE0FE';
/** Follows a string that names a property of every JavaScript object, because citeproc would look that property up. */
const NOT_BUILT_IN = '\uE0FD';

const substitute = (character: string) => String.fromCharCode(FIRST + CHARACTERS.indexOf(character));
const anyOf = (characters: string) => new RegExp(`[${characters.replace(/[\\\]^-]/g, '\\$&')}]`, 'g');
const ANY_PROTECTED = anyOf(PROTECTED);
const ANY_CHARACTER = anyOf(CHARACTERS);

/** Protects every string in the data. Characters for private use, which only their author understands, are left out. */
export function protect<T>(data: T): T {
  if (typeof data === 'string') return protectText(withoutPrivateUse(data)) as T;
  if (Array.isArray(data)) return data.map(protect) as T;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, protect(value)])) as T;
}

function protectText(text: string): string {
  if (text in Object.prototype) return text.replace(ANY_PROTECTED, substitute) + NOT_BUILT_IN;
  return (
    text
      .replace(/…$/, `${ELLIPSIS}.`)
      // citeproc moves punctuation at the ends out of quotation marks and italics.
      .replace(/^[.,;:!?]+|[,;:]+$/g, protectWhole)
      .replace(ANY_PROTECTED, substitute)
  );
}

/** The markup of titles in CSL-JSON, which citeproc reads. */
const MARKUP = /(<\/?(?:i|b|sup|sub|sc)>|<span (?:class="nocase"|style="font-variant: ?small-caps;?")>|<\/span>)/;

/** Protects a title, except for its markup. */
export function protectTitle(title: string): string {
  return title
    .split(MARKUP)
    .map((piece, index) => (index % 2 === 1 ? piece : protect(piece)))
    .join('');
}

/** Protects every character, as an address needs. */
export function protectWhole(text: string): string {
  return withoutPrivateUse(text).replace(ANY_CHARACTER, substitute);
}

/**
 * Protects a label from being read as a number unless it is one. Punctuation at its end stays visible, so that citeproc
 * does not repeat it.
 */
export function protectLabel(label: string): string {
  let end = label.length;
  while ('.!?'.includes(label[end - 1] ?? ' ')) end--;
  return /^\d+$/.test(label) ? label : protectWhole(label.slice(0, end)) + label.slice(end);
}

/** Protects a particle; one that ends with an apostrophe or a hyphen is joined to the name after it. */
export function protectParticle(particle: string): string {
  return protect(particle) + (/['’ʼ-]$/.test(particle) ? JOINS_NAME : '');
}

/** Restores a protected string. */
export function unprotect(text: string): string {
  return text
    .replace(new RegExp(`${JOINS_NAME}(?: (?=\\p{Lu}))?`, 'gu'), '')
    .replaceAll(NOT_BUILT_IN, '')
    .replace(new RegExp(`${ELLIPSIS}\\.?`, 'g'), '…')
    .replace(/[\uE010-\uE0FF]/g, (character) => CHARACTERS[character.charCodeAt(0) - FIRST] ?? '');
}

/** Quotation marks, and those that replace them inside a quotation. */
const PAIRS = [
  ['„', '“', '‚', '‘'],
  ['„', '”', '‚', '’'],
  ['“', '”', '‘', '’'],
  ['«', '»', '‹', '›'],
  ['»', '«', '›', '‹'],
].map((marks) => marks.map(substitute)) as [open: string, close: string, innerOpen: string, innerClose: string][];

const QUOTED = new RegExp(PAIRS.map(([open, close]) => `${open}[^${open}${close}]*${close}`).join('|'), 'g');

/**
 * Swaps the quotation marks of a protected string that is itself quoted: its quotations get inner marks, and quotations
 * inside those get outer ones. Unpaired marks stay, because one of them is the apostrophe.
 */
export function swapQuotes(text: string): string {
  return text.replace(QUOTED, (quotation) => {
    const pair = PAIRS.find(([open, close]) => quotation.startsWith(open) && quotation.endsWith(close));
    if (!pair) return quotation;
    const [open, close, innerOpen, innerClose] = pair;
    const inner = new RegExp(`${innerOpen}([^${innerOpen}]*?)${innerClose}(?!\\p{L})`, 'gu');
    return innerOpen + quotation.slice(1, -1).replace(inner, `${open}$1${close}`) + innerClose;
  });
}

/** A text without characters for private use, which only their author understands. */
export function withoutPrivateUse(text: string): string {
  return text.replace(/[\uE000-\uF8FF]/g, '');
}
