import type { Brief, Section, SectionRole } from '../brief/model.js';

/** The pieces of a brief that a page can choose with `show`, in the order in which they are drawn. */
export const PIECES = [
  'header',
  'contents',
  'summary',
  'recommendations',
  'background',
  'quotes',
  'citation',
  'imprint',
] as const;

/** One of {@link PIECES}. `background` covers every section other than recommendations and imprint. */
export type Piece = (typeof PIECES)[number];

/** The default pieces: the whole brief, without repeating any of its text. */
export const WHOLE: readonly Piece[] = ['header', 'summary', 'recommendations', 'background', 'citation', 'imprint'];

/**
 * Parses a list of piece names.
 *
 * @param names Names separated by spaces or commas.
 * @param others The pieces to show if none of the names is known; by default the whole brief.
 */
export function piecesNamed(names: string | null | undefined, others: readonly Piece[] = WHOLE): readonly Piece[] {
  const listed = names?.toLowerCase().split(/[\s,]+/) ?? [];
  const found = PIECES.filter((piece) => listed.includes(piece));
  return found.length > 0 ? found : others;
}

/** The sections that belong to the given pieces, in the author's order. */
export function sectionsOf({ sections }: Brief, pieces: readonly Piece[]): Section[] {
  return sections.filter(({ role }) => pieces.includes(pieceOf(role)));
}

function pieceOf(role: SectionRole): Piece {
  return role === 'recommendations' || role === 'imprint' ? role : 'background';
}
