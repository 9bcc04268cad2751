import { readFileSync } from 'node:fs';

/** What came of reading a file: its text, or why there is none. */
export type TextFile = { text: string } | { text: undefined; fault: 'unreadable' | 'not-utf8' };

/** Reads a file that has to be UTF-8. */
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
