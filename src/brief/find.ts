import type { Block, Inline, Quote } from './model.js';

type Node = Block | Exclude<Inline, string>;

/**
 * All nodes of one type in a part of a brief, in reading order: the order of the fields in the data
 * model is that of the text.
 *
 * @param tree Blocks, inlines, items or parts.
 */
export function findAll<T extends Node['type']>(tree: unknown, type: T): Extract<Node, { type: T }>[] {
  if (!isTree(tree)) return [];
  if ('type' in tree && tree.type === type) return [tree as Extract<Node, { type: T }>];
  return Object.values(tree).flatMap((branch) => findAll(branch, type));
}

/** The quotes in a part of a brief, each with its language where that differs from the brief's. */
export function findQuotes(tree: unknown, lang?: string): { quote: Quote; lang: string | undefined }[] {
  if (!isTree(tree)) return [];
  if ('type' in tree && tree.type === 'quote') return [{ quote: tree as Quote, lang }];
  const inner = 'lang' in tree ? (tree.lang as string) : lang;
  return Object.values(tree).flatMap((branch) => findQuotes(branch, inner));
}

function isTree(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
