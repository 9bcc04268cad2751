/** A character of a scalar in single or in double quotation marks, which an escape may spell. */
const IN_SINGLE = /''|[^]/g;
const IN_DOUBLE = /\\(?:x[\da-f]{2}|u[\da-f]{4}|[^])|[^]/gi;

/**
 * Finds out where each character of a value is in the YAML that spells it.
 *
 * @param source The scalar as the file writes it.
 * @param value Its value.
 * @returns The offset of each character; nothing if the scalar has several lines or an escape that is not read here.
 */
export function offsetsIn(source: string, value: string): number[] {
  const pattern = source.startsWith("'") ? IN_SINGLE : source.startsWith('"') ? IN_DOUBLE : undefined;
  if (source.includes('\n')) return [];
  if (!pattern) return source === value ? Array.from({ length: value.length }, (_, index) => index) : [];
  const found = [...source.slice(1, -1).matchAll(pattern)];
  return found.length === value.length ? found.map(({ index }) => index + 1) : [];
}
