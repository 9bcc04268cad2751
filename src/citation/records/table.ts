/** A table written as text: keys and values in turn, with white space between them. */
export function table(text: string): ReadonlyMap<string, string> {
  const pairs = text.matchAll(/(\S+)\s+(\S+)/g);
  return new Map(Array.from(pairs, ([, key = '', value = '']) => [key, value]));
}
