import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** A file to be written. */
export interface Output {
  path: string;
  text: string;
}

/**
 * Writes files so that nobody ever sees a half-written one: first all of them under temporary names, then each takes
 * its place at once.
 *
 * @param folder The folder that they are in; it is made if need be.
 * @throws What the file system throws; the temporary files are gone then.
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
