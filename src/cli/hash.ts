import { hash } from 'node:crypto';

/** How many characters are enough to tell files apart: 132 bits. */
const LENGTH = 22;

/** A short fingerprint of a content, the same on every machine. */
export function hashOf(content: string | Uint8Array): string {
  return hash('sha256', content, 'base64url').slice(0, LENGTH);
}
