import { MAX_DEPTH } from './tokens.js';

/** The offset of the bracket that closes the one at `start`; -1 if there is none within {@link MAX_DEPTH} levels. */
export function closingBracket(src: string, start = 0): number {
  let depth = 0;
  for (let at = start; at < src.length && depth <= MAX_DEPTH; at++) {
    if (src[at] === '\\') at++;
    else if (src[at] === '[') depth++;
    else if (src[at] === ']' && --depth === 0) return at;
  }
  return -1;
}
