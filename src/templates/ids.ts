import { findAll, type Found } from '../brief/find.js';
import type { Note } from '../brief/model.js';
import type { RenderContext } from './render-context.js';

// Authors' ids cannot contain a tilde, so these never collide with one. A colon would not do: WordPress takes what
// precedes it in a link for a protocol, and removes it.

/** The id of a footnote. */
export function noteId(number: number): string {
  return `note~${number}`;
}

/** The id of the first reference to a footnote. */
export function noteReferenceId(number: number): string {
  return `note-reference~${number}`;
}

/** The id of a correction in the list. */
export function correctionId(index: number): string {
  return `correction~${index + 1}`;
}

/** The footnotes of a text, in the order of their first references. */
export function notesIn(tree: unknown): Found<Note>[] {
  // In decoded data, a caption follows the cells of its table.
  return findAll(tree, 'note')
    .filter(({ node }) => node.content.length > 0)
    .sort((a, b) => a.node.number - b.node.number);
}

/** The ids that a template defines. The template runs once for that, and what it returns is not drawn. */
export function idsDefinedBy(template: (context: RenderContext) => unknown, context: RenderContext): string[] {
  const names = new Set<string>();
  template({
    ...context,
    controls: undefined,
    define(name) {
      names.add(name);
      return name;
    },
  });
  return [...names];
}
