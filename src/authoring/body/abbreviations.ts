import type { Inline } from '../../brief/model.js';

/** The explanation of an abbreviation and the line of its definition. */
export interface Explanation {
  title: string;
  line: number;
}

/** Marks the abbreviations in a text and leaves the rest unchanged. */
export type Abbreviate = (text: string) => Inline[];

/**
 * Makes a function that marks every abbreviation that is a whole word, as PHP Markdown Extra does.
 *
 * @param explanations The explanation of each abbreviation.
 */
export function abbreviator(explanations: ReadonlyMap<string, Explanation>): Abbreviate {
  if (explanations.size === 0) return (text) => [text];
  const alternatives = [...explanations.keys()]
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}_])(${alternatives})(?![\\p{L}\\p{M}\\p{N}_])`, 'u');
  return (text) =>
    text.split(pattern).flatMap((piece, index): Inline[] => {
      if (piece === '') return [];
      return index % 2 ? [{ type: 'abbreviation', text: piece, title: explanations.get(piece)?.title ?? '' }] : [piece];
    });
}
