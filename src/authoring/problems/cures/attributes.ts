import { isId } from '../../../brief/ids.js';
import { swap, swapWord, type LineCure } from './edit.js';

/** The text of a passage and its attributes, those of an image, or those at the end of a line. */
const ATTRIBUTES = /^\[([^[\]]*)\]\{([^{}]*)\}|^\{:?([^{}]*)\}|[ \t]*\{:?([^{}]*)\}(?=[ \t]*$)/;

/** Removes attributes that are ignored from the braces at the end of a line, after an image, or after a passage. */
export function withoutAttributes(text: string, ignored: string): LineCure {
  const [all = '', passage, afterPassage, afterImage, atEnd] = ATTRIBUTES.exec(text) ?? [];
  const inBraces = afterPassage ?? afterImage ?? atEnd ?? '';
  const unquoted = (word: string) => word.replaceAll('"', '');
  const words = (attributes: string) => attributes.match(/[^\s="]+="[^"]*"|\S+/g) ?? [];
  const removed = words(ignored).map(unquoted);
  const kept = words(inBraces).filter((word) => !removed.includes(unquoted(word)));
  if (all === '' || words(inBraces).length === kept.length || (kept.length === 0 && text.startsWith(':')))
    return undefined;
  const space = /^[ \t]*/.exec(all)?.[0] ?? '';
  return swapWord(text, all, kept.length > 0 ? `${space}{${kept.join(' ')}}` : (passage ?? ''));
}

/** The attributes at the end of a heading. */
const AT_END = /(?<!\\)\{:?[ \t]*([^{}]*)\}[ \t]*$/;

/**
 * Gives a heading another id.
 *
 * @param id The one that stands after it; undefined if there is none.
 * @param text The line of the heading. There is no cure for an underlined heading, whose line must be as long as its text.
 */
export function withOtherId(text: string, id: string | undefined, other: string): LineCure {
  const found = AT_END.exec(text);
  const words = found?.[1]?.split(/[ \t]+/) ?? [];
  if (id !== undefined) {
    const start = text.lastIndexOf(`#${id}`);
    return words.includes(`#${id}`) ? { start, end: start + id.length + 1, replacement: `#${other}` } : undefined;
  }
  const { length } = text.trimEnd();
  if (!/^ {0,3}#/.test(text) || words.some((word) => word.startsWith('#'))) return undefined;
  return found
    ? swap(text, /\{:?[ \t]*(?=[^{}]*\}[ \t]*$)/, `{#${other} `)
    : { start: length, end: length, replacement: ` {#${other}}` };
}

/** The attribute for an id, without the characters that it cannot contain; undefined if nothing is left. */
export function validId(id: string): string | undefined {
  const valid = id.replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-').replace(/^[-._]+|[-._]+$/g, '');
  return isId(valid) ? `#${valid}` : undefined;
}
