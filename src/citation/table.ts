/** Reads a table from a string of alternating keys and values, separated by white space. */
export function table(text: string): ReadonlyMap<string, string> {
  const pairs = text.matchAll(/(\S+)\s+(\S+)/g);
  return new Map(Array.from(pairs, ([, key = '', value = '']) => [key, value]));
}
