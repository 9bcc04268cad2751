import type { BlockToken } from '../markdown/tokens.js';
import { countLineEnds } from '../source.js';

/** A block token and the line of the file at which it begins. */
export interface PlacedToken<T extends BlockToken = BlockToken> {
  token: T;
  line: number;
}

/** Gives every token its line. The tokens must be consecutive. */
export function placeTokens(tokens: readonly BlockToken[], firstLine: number): PlacedToken[] {
  let line = firstLine;
  return tokens.map((token) => {
    const placed = { token, line };
    line += countLineEnds(token.raw);
    return placed;
  });
}
