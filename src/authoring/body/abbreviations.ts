import type { Inline } from '../../brief/model.js';

/** Marks the abbreviations in a text; all else stays as it is. */
export type Abbreviate = (text: string) => Inline[];

/**
 * Makes a function that marks every abbreviation wherever it stands as a whole word, as PHP Markdown Extra does.
 *
 * @param titles What each abbreviation stands for.
 */
export function abbreviator(titles: ReadonlyMap<string, string>): Abbreviate {
  if (titles.size === 0) return (text) => [text];
  const alternatives = [...titles.keys()]
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}_])(${alternatives})(?![\\p{L}\\p{M}\\p{N}_])`, 'u');
  return (text) =>
    text.split(pattern).flatMap((piece, index): Inline[] => {
      if (piece === '') return [];
      return index % 2 ? [{ type: 'abbreviation', text: piece, title: titles.get(piece) ?? '' }] : [piece];
    });
}
