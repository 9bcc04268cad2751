import type { Cure } from '../problem.js';

/** A pair of tags on one line, with their name, the attributes and a text without further tags. */
const PAIR = /^<([a-z]\w*)((?:\s[^<>]*)?)>([^<>]*)<\/\1\s*>/i;
const BREAK = /^<br\b[^<>]*>/i;
/** A tag that only groups blocks, alone on its line. */
const BLOCK_ALONE = /^<\/?(?:div|p|center|section|article|main|header|footer)\b[^<>]*>[ \t]*$/i;

const WORD = /[\p{L}\p{M}\p{N}]/u;

/**
 * Finds the Markdown for a tag of HTML, and for the text up to its end.
 *
 * @param text The line from the tag on.
 * @param before The line up to the tag.
 * @returns Undefined where there is none, or where Markdown would read it in another way.
 */
export function htmlCure(text: string, before: string): Cure | undefined {
  const [lineBreak = ''] = BREAK.exec(text) ?? [];
  if (lineBreak)
    return { start: 0, end: lineBreak.length, replacement: (before + text).trim() === lineBreak ? '' : '<br>' };
  const [block = ''] = before.trim() === '' ? (BLOCK_ALONE.exec(text) ?? []) : [];
  if (block) return { start: 0, end: block.length, replacement: '' };
  const [pair = '', tag = '', attributes = '', inner = ''] = PAIR.exec(text) ?? [];
  const isAlone = before.trim() === '' && text.slice(pair.length).trim() === '';
  const replacement =
    pair && markdownOf(tag.toLowerCase(), attributes, inner, before, text.slice(pair.length), isAlone);
  return replacement === undefined || pair === '' ? undefined : { start: 0, end: pair.length, replacement };
}

function markdownOf(
  tag: string,
  attributes: string,
  inner: string,
  before: string,
  after: string,
  isAlone: boolean,
): string | undefined {
  const text = inner.trim();
  const between = (mark: string) => inner.replace(text, () => mark + text + mark);
  if (text === '' && tag !== 'a') return inner;
  switch (tag) {
    case 'b':
    case 'strong':
      return standsApart(text, before, after, inner) ? between('**') : undefined;
    case 'i':
    case 'em':
      // Inside a word, a star is a gender star.
      return touchesWord(before, after, inner) ? undefined : between('*');
    case 'sup':
      return /^(?=.*[\p{L}\p{N}+−–-])[^\s^]{1,99}$/u.test(inner) ? `^${inner}^` : `<sup>${inner}</sup>`;
    case 'sub':
      return /^(?=.*[\p{L}\p{N}+−–-])[^\s~]{1,99}$/u.test(inner) && WORD.test(before.at(-1) ?? '')
        ? `~${inner}~`
        : `<sub>${inner}</sub>`;
    case 'del':
    case 's':
    case 'strike':
      return between('~~');
    case 'code':
    case 'tt':
      return inner.includes('`') ? undefined : between('`');
    case 'a':
      return linkOf(attributes, inner);
    case 'span':
    case 'u':
    case 'font':
    case 'small':
    case 'big': {
      const lang = attributeOf(attributes, 'lang');
      return lang ? `[${inner}]{lang=${lang}}` : inner;
    }
    case 'p':
    case 'div':
    case 'center':
      return isAlone ? text : undefined;
    default: {
      const [, level] = /^h([1-6])$/.exec(tag) ?? [];
      return level && isAlone && text !== '' ? `${'#'.repeat(Number(level))} ${text}` : undefined;
    }
  }
}

/** Whether a letter or a digit touches a passage from outside. */
function touchesWord(before: string, after: string, inner: string): boolean {
  return (WORD.test(before.at(-1) ?? '') && !/^\s/.test(inner)) || (WORD.test(after[0] ?? '') && !/\s$/.test(inner));
}

/** Whether marks of strong emphasis work around a text: inside a word, only next to letters and digits. */
function standsApart(text: string, before: string, after: string, inner: string): boolean {
  return !touchesWord(before, after, inner) || (WORD.test(text[0] ?? '') && WORD.test(text.at(-1) ?? ''));
}

/** The link of `<a>` to a web address or an e-mail address; the text alone where the tag only marks a place. */
function linkOf(attributes: string, inner: string): string | undefined {
  const href = attributeOf(attributes, 'href');
  if (href === undefined) return inner;
  return /^(?:https?:|mailto:)[^\s()<>]+$/i.test(href) && !/[[\]]/.test(inner) && inner.trim() !== ''
    ? `[${inner}](${href})`
    : undefined;
}

function attributeOf(attributes: string, name: string): string | undefined {
  const [, double, single, bare] =
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes) ?? [];
  return double ?? single ?? bare;
}
