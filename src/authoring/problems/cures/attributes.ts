import { isId } from '../../../brief/ids.js';
import { swapWord, type LineCure } from './edit.js';

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

/** The attribute for an id, without the characters that it cannot contain; undefined if nothing is left. */
export function validId(id: string): string | undefined {
  const valid = id.replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-').replace(/^[-._]+|[-._]+$/g, '');
  return isId(valid) ? `#${valid}` : undefined;
}
