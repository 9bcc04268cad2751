import { readFileSync } from 'node:fs';

/** The result of reading a file: its text, or why it could not be read. */
export type TextFile = { text: string } | { text: undefined; fault: 'unreadable' | 'not-utf8' };

/** Reads a file; gives undefined if it cannot be read. */
export function readBytes(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Reads a file that must be UTF-8. */
export function readTextFile(path: string): TextFile {
  return decodeText(readBytes(path));
}

/** Decodes a file that must be UTF-8; undefined stands for one that could not be read. */
export function decodeText(bytes: Uint8Array | undefined): TextFile {
  if (!bytes) return { text: undefined, fault: 'unreadable' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { text: undefined, fault: 'not-utf8' };
  }
}
