import type { Block, Inline } from './model.js';

type Node = Block | Exclude<Inline, string>;

/** A node, and its language where that differs from the brief's. */
export interface Found<T> {
  node: T;
  lang: string | undefined;
}

/**
 * All nodes of one type in a part of a brief, in reading order: the order of the fields in the data
 * model is that of the text. Nothing is looked for inside a node that was found.
 *
 * @param tree Blocks, inlines, items or sections.
 * @param lang Language of the tree, where that differs from the brief's.
 */
export function findAll<T extends Node['type']>(
  tree: unknown,
  type: T,
  lang?: string,
): Found<Extract<Node, { type: T }>>[] {
  if (typeof tree !== 'object' || tree === null) return [];
  const { type: found, lang: inner = lang } = tree as { type?: unknown; lang?: string };
  if (found === type) return [{ node: tree as Extract<Node, { type: T }>, lang }];
  return Object.values(tree).flatMap((branch) => findAll(branch, type, inner));
}
