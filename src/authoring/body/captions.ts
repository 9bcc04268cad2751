import type { PlacedToken } from './placed-token.js';

/**
 * Gives each table the caption before or after it, as Pandoc does: before, if there is one that no other table has.
 *
 * @param tokens Consecutive tokens.
 * @returns The tokens without the captions of tables.
 */
export function withCaptions(tokens: readonly PlacedToken[]): PlacedToken[] {
  const visible = tokens.filter(({ token }) => token.type !== 'space' && token.type !== 'brief-comment');
  const taken = new Set<PlacedToken>();
  for (const [index, { token }] of visible.entries()) {
    if (token.type !== 'table') continue;
    const neighbours = [visible[index - 1], visible[index + 1]];
    const found = neighbours.find((placed) => placed && isCaption(placed) && !taken.has(placed));
    if (found?.token.type !== 'paragraph' || !found.token.caption) continue;
    token.caption = { ...found.token.caption, line: found.line };
    taken.add(found);
  }
  return tokens.filter((placed) => !taken.has(placed));
}

function isCaption({ token }: PlacedToken): boolean {
  return token.type === 'paragraph' && token.caption !== undefined;
}
