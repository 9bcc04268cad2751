import { createHash } from 'node:crypto';

/** How many characters are enough to tell files apart: 132 bits. */
const LENGTH = 22;

/** A short fingerprint of a content, the same on every machine. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, LENGTH);
}
