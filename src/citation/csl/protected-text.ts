/*
 * citeproc reads tags and backslashes in texts, changes quotation marks, apostrophes and dashes, and takes labels for
 * numbers. Authors' text is never altered, so these characters go through it in disguise, as characters that Unicode
 * keeps for private use.
 */
const PROTECTED = '$_<>&\\\'"‘’‚‛“”„‟«»‹›';
const OTHERS = `–—${Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).join('')}`;
const CHARACTERS = PROTECTED + OTHERS;
const FIRST = 0xe010;
/** Disguise of an ellipsis at the end; with a full stop, so that no style adds another one. */
const ELLIPSIS = '\uE0FF';
/** Stands at the end of a particle that is written in one with the name, such as `d'`. */
const JOINS_NAME = '\uE0FE';
/** Stands after a text that every JavaScript object has a property of, for citeproc takes what it finds there. */
const NOT_BUILT_IN = '\uE0FD';

const substitute = (character: string) => String.fromCharCode(FIRST + CHARACTERS.indexOf(character));
const substituteAll = (text: string, characters: string) =>
  Array.from(text, (character) => (characters.includes(character) ? substitute(character) : character)).join('');

/** The data with every text in disguise; characters for private use, which mean nothing to others, are left out. */
export function protect<T>(data: T): T {
  if (typeof data === 'string') return protectText(withoutPrivateUse(data)) as T;
  if (Array.isArray(data)) return data.map(protect) as T;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, protect(value)])) as T;
}

function protectText(text: string): string {
  if (text in Object.prototype) return substituteAll(text, PROTECTED) + NOT_BUILT_IN;
  return substituteAll(
    text
      .replace(/…$/, `${ELLIPSIS}.`)
      // At the ends, citeproc moves punctuation out of quotation marks and italics.
      .replace(/^[.,;:!?]+|[,;:]+$/g, protectWhole),
    PROTECTED,
  );
}

/** A text of which no processor can make anything: an address. */
export function protectWhole(text: string): string {
  return substituteAll(withoutPrivateUse(text), CHARACTERS);
}

/** A label of which no processor makes a number unless it is one; the mark that ends it is seen, to be set once. */
export function protectLabel(label: string): string {
  const [, text = '', end = ''] = /^(.*?)([.!?]*)$/s.exec(label) ?? [];
  return /^\d+$/.test(label) ? label : protectWhole(text) + end;
}

/** A protected particle; what ends with an apostrophe or a hyphen is written in one with the name that follows. */
export function protectParticle(particle: string): string {
  return protect(particle) + (/['’ʼ-]$/.test(particle) ? JOINS_NAME : '');
}

/** A text as it was before it was protected. */
export function unprotect(text: string): string {
  return text
    .replace(new RegExp(`${JOINS_NAME}(?: (?=\\p{Lu}))?`, 'gu'), '')
    .replaceAll(NOT_BUILT_IN, '')
    .replace(new RegExp(`${ELLIPSIS}\\.?`, 'g'), '…')
    .replace(/[\uE010-\uE0FF]/g, (character) => CHARACTERS[character.charCodeAt(0) - FIRST] ?? '');
}

/** Quotation marks, and the marks that take their place inside others. */
const PAIRS = [
  ['„', '“', '‚', '‘'],
  ['„', '”', '‚', '’'],
  ['“', '”', '‘', '’'],
  ['«', '»', '‹', '›'],
  ['»', '«', '›', '‹'],
].map((marks) => marks.map(substitute)) as [open: string, close: string, innerOpen: string, innerClose: string][];

const QUOTED = new RegExp(PAIRS.map(([open, close]) => `${open}[^${open}${close}]*${close}`).join('|'), 'g');

/**
 * A protected text as it is quoted: its quotations get inner marks, and quotations inside those get outer ones. Marks
 * that are not a pair stay, for one of them is the apostrophe.
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

function withoutPrivateUse(text: string): string {
  return text.replace(/[\uE000-\uF8FF]/g, '');
}
