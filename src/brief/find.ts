import type { Block, Inline } from './model.js';

type Node = Block | Exclude<Inline, string>;

/** A node, and its language if that differs from the brief's. */
export interface Found<T> {
  node: T;
  lang: string | undefined;
}

/**
 * Finds all nodes of one type in reading order, because the data model lists its fields in that order.
 * The search does not descend into a node that it has found.
 *
 * @param tree Blocks, inlines, items or sections.
 * @param lang Language of the tree, if that differs from the brief's.
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
