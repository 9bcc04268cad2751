import { findAll, type Found } from '../brief/find.js';
import { citationId } from '../brief/ids.js';
import type { Brief, Note } from '../brief/model.js';
import { sectionsOf, type Piece } from './pieces.js';

// Authors' ids cannot contain a tilde, so these two never collide with one. A colon would not do: WordPress takes what
// precedes it in a link for a protocol, and removes it.

/** The id of a footnote. */
export function noteId(number: number): string {
  return `note~${number}`;
}

/** The id of the first reference to a footnote. */
export function noteReferenceId(number: number): string {
  return `note-reference~${number}`;
}

/** The footnotes of a text, in the order of their first references. */
export function notesIn(tree: unknown): Found<Note>[] {
  return findAll(tree, 'note').filter(({ node }) => node.content.length > 0);
}

/** The ids that the templates draw for these pieces of a brief. */
export function idsOfPieces(brief: Brief, pieces: readonly Piece[]): string[] {
  const { id, meta, summary } = brief;
  return [
    ...(pieces.includes('header') ? [id] : []),
    ...idsIn([pieces.includes('summary') ? summary : [], sectionsOf(brief, pieces)]),
    ...(pieces.includes('citation') ? [citationId(meta.lang)] : []),
  ];
}

/** The ids that the templates draw for a piece of a brief. */
export function idsIn(tree: unknown): string[] {
  const notes = notesIn(tree).flatMap(({ node }) => [noteId(node.number), noteReferenceId(node.number)]);
  return [...namesIn(tree), ...notes];
}

function namesIn(tree: unknown): string[] {
  if (typeof tree !== 'object' || tree === null) return [];
  const own = Object.hasOwn(tree, 'id') ? [(tree as { id: string }).id] : [];
  return [...own, ...Object.values(tree).flatMap(namesIn)];
}
