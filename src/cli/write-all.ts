import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** A file to write. */
export interface Output {
  path: string;
  text: string;
}

/**
 * Writes files atomically, so that no reader sees a half-written one: all files are first written under temporary names
 * and then renamed.
 *
 * @param folder The folder of the files; it is created if necessary.
 * @throws Any error of the file system, after removing the temporary files.
 */
export function writeAll(folder: string, outputs: readonly Output[]): void {
  mkdirSync(folder, { recursive: true });
  const temporary = outputs.map(({ path }) => `${path}.${process.pid}.tmp`);
  try {
    outputs.forEach(({ text }, index) => writeFileSync(temporary[index] ?? '', text));
    outputs.forEach(({ path }, index) => renameSync(temporary[index] ?? '', path));
  } catch (error) {
    for (const path of temporary) rmSync(path, { force: true });
    throw error;
  }
}
