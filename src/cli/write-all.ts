import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A file to write. */
export interface Output {
  path: string;
  content: string | Uint8Array;
}

/**
 * Writes files atomically, so that no reader sees a half-written one: all files are first written under temporary names
 * and then renamed. Folders are created where necessary.
 *
 * @throws Any error of the file system, after removing the temporary files.
 */
export function writeAll(outputs: readonly Output[]): void {
  for (const folder of new Set(outputs.map(({ path }) => dirname(path)))) mkdirSync(folder, { recursive: true });
  const temporary = outputs.map(({ path }) => `${path}.${process.pid}.tmp`);
  try {
    outputs.forEach(({ content }, index) => writeFileSync(temporary[index] ?? '', content));
    outputs.forEach(({ path }, index) => renameSync(temporary[index] ?? '', path));
  } catch (error) {
    for (const path of temporary) rmSync(path, { force: true });
    throw error;
  }
}
