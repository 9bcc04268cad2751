import { readFileSync } from 'node:fs';

/** The result of reading a file: its text, or why it could not be read. */
export type TextFile = { text: string } | { text: undefined; fault: 'unreadable' | 'not-utf8' };

/** Reads a file that must be UTF-8. */
export function readTextFile(path: string): TextFile {
  let bytes;
  try {
    bytes = readFileSync(path);
  } catch {
    return { text: undefined, fault: 'unreadable' };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { text: undefined, fault: 'not-utf8' };
  }
}
