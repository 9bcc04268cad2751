import type { Brief, Section, SectionRole } from '../brief/model.js';

/** The pieces of a brief that a page can choose, in the order in which they stand. */
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

/** One of {@link PIECES}. `background` is every section that is neither recommendations nor imprint. */
export type Piece = (typeof PIECES)[number];

/** What is shown where nothing is chosen: every word of the brief once. */
export const WHOLE: readonly Piece[] = ['header', 'summary', 'recommendations', 'background', 'citation', 'imprint'];

/** The pieces of these names, separated by blanks or commas; the whole brief where there is none of them. */
export function piecesNamed(names: string | null | undefined): readonly Piece[] {
  const wanted = names?.toLowerCase().split(/[\s,]+/) ?? [];
  const found = PIECES.filter((piece) => wanted.includes(piece));
  return found.length > 0 ? found : WHOLE;
}

/** The sections of a brief that belong to one of the pieces, in the order of the author. */
export function sectionsOf({ sections }: Brief, pieces: readonly Piece[]): Section[] {
  return sections.filter(({ role }) => pieces.includes(pieceOf(role)));
}

function pieceOf(role: SectionRole): Piece {
  return role === 'recommendations' || role === 'imprint' ? role : 'background';
}
