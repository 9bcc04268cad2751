import { findAll, type Found } from '../brief/find.js';
import type { Brief, Note, Part } from '../brief/model.js';

// A colon cannot occur in an id that an author gives, so these two never meet one.

/** The id of a footnote. */
export function noteId(number: number): string {
  return `note:${number}`;
}

/** The id of the first reference to a footnote. */
export function noteReferenceId(number: number): string {
  return `note-reference:${number}`;
}

/** The footnotes of a text, each where it is referred to first. */
export function notesIn(tree: unknown): Found<Note>[] {
  return findAll(tree, 'note').filter(({ node }) => node.content.length > 0);
}

/** The ids that the templates draw for the lead. */
export function idsOfSummary({ summary }: Brief): string[] {
  return notesIn(summary).map(({ node }) => noteId(node.number));
}

/** The ids that the templates draw for parts. */
export function idsOfParts(parts: readonly Part[]): string[] {
  return [
    ...parts.flatMap((part) => [part, ...part.items]).map(({ id }) => id),
    ...findAll(parts, 'heading').map(({ node }) => node.id),
    ...notesIn(parts).map(({ node }) => noteId(node.number)),
  ];
}

/** The ids that the templates draw for a whole brief. */
export function idsOfBrief(brief: Brief): string[] {
  return [brief.id, ...idsOfSummary(brief), ...idsOfParts(brief.parts)];
}
