/*
 * citeproc reads tags and backslashes in texts, changes quotation marks, apostrophes and dashes, and takes labels for
 * numbers. Authors' text is never altered, so these characters go through it in disguise, as characters that Unicode
 * keeps for private use.
 */
const SHIELDED = '$_<>&\\\'"‘’‚‛“”„‟«»‹›';
const OTHERS = `–—${Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).join('')}`;
const CHARACTERS = SHIELDED + OTHERS;
const FIRST = 0xe010;
/** Disguise of an ellipsis at the end; with a full stop, so that no style adds another one. */
const ELLIPSIS = '\uE0FF';
/** Stands at the end of a particle that is written in one with the name, such as `d'`. */
const GLUE = '\uE0FE';
/** Stands after a text that every JavaScript object has a property of, for citeproc takes what it finds there. */
const GUARD = '\uE0FD';

const disguise = (character: string) => String.fromCharCode(FIRST + CHARACTERS.indexOf(character));
const disguiseAll = (text: string, characters: string) =>
  Array.from(text, (character) => (characters.includes(character) ? disguise(character) : character)).join('');

/** The data with every text in disguise; characters for private use, which mean nothing to others, are left out. */
export function shield<T>(data: T): T {
  if (typeof data === 'string') return shieldText(bare(data)) as T;
  if (Array.isArray(data)) return data.map(shield) as T;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, shield(value)])) as T;
}

function shieldText(text: string): string {
  if (text in Object.prototype) return disguiseAll(text, SHIELDED) + GUARD;
  return disguiseAll(
    text
      .replace(/…$/, `${ELLIPSIS}.`)
      // At the ends, citeproc moves punctuation out of quotation marks and italics.
      .replace(/^[.,;:!?]+|[,;:]+$/g, shieldWhole),
    SHIELDED,
  );
}

/** A text of which no processor can make anything: an address. */
export function shieldWhole(text: string): string {
  return disguiseAll(bare(text), CHARACTERS);
}

/** A label of which no processor makes a number unless it is one; the mark that ends it is seen, to be set once. */
export function shieldLabel(label: string): string {
  const [, text = '', end = ''] = /^(.*?)([.!?]*)$/s.exec(label) ?? [];
  return /^\d+$/.test(label) ? label : shieldWhole(text) + end;
}

/** A shielded particle; what ends with an apostrophe or a hyphen is written in one with the name that follows. */
export function shieldParticle(particle: string): string {
  return shield(particle) + (/['’ʼ-]$/.test(particle) ? GLUE : '');
}

/** A text as it was before it was shielded. */
export function restore(text: string): string {
  return text
    .replace(new RegExp(`${GLUE}(?: (?=\\p{Lu}))?`, 'gu'), '')
    .replaceAll(GUARD, '')
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
].map((marks) => marks.map(disguise)) as [open: string, close: string, innerOpen: string, innerClose: string][];

const QUOTED = new RegExp(PAIRS.map(([open, close]) => `${open}[^${open}${close}]*${close}`).join('|'), 'g');

/**
 * A shielded text as it is quoted: its quotations get inner marks, and quotations inside those get outer ones. Marks
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

function bare(text: string): string {
  return text.replace(/[\uE000-\uF8FF]/g, '');
}
