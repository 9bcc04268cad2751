/**
 * Whether the JSON of a value is larger than a number of bytes. Stops as soon as it is, so that a value that contains one
 * object many times takes no longer than its limit.
 */
export function isLarger(value: unknown, most: number): boolean {
  return left(value, most) < 0;
}

/** How many bytes are left after the JSON of a value; negative if it is too large. */
function left(value: unknown, bytes: number): number {
  if (bytes < 0 || value === undefined) return bytes;
  if (typeof value === 'string' && value.length > bytes) return -1;
  if (typeof value !== 'object' || value === null) return bytes - Buffer.byteLength(JSON.stringify(value));
  let rest = bytes - 2;
  for (const [key, child] of Object.entries(value)) {
    if (rest < 0) return rest;
    if (child !== undefined) rest = left(child, rest - (Array.isArray(value) ? 1 : Buffer.byteLength(key) + 4));
  }
  return rest;
}
