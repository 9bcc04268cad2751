import {
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
  type Stats,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { SiteFile } from '../site/files.js';

/** A file to write. */
export interface Output {
  /** Its path from the output folder, with `/` between folders. */
  path: string;
  content: string | Uint8Array;
  /** The file that it is made from. */
  source: string;
}

/** Makes the content of files, one after the other. */
export function* madeFiles(files: Iterable<SiteFile>): Generator<Output> {
  for (const { path, content, source } of files) yield { path, content: content(), source };
}

/** Files could not be written, and some that had been replaced could not be restored. `cause` is the first error. */
export class HalfWrittenError extends Error {
  override readonly name = 'HalfWrittenError';

  /** @param paths The paths that have the new content. */
  constructor(
    readonly paths: readonly string[],
    cause: unknown,
  ) {
    super(messageOf(cause), { cause });
  }
}

/** The message of a thrown value. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * Writes all files or none, so that no reader sees a half-written one. All are first written into a new folder, whose
 * name nobody can foresee, and then renamed. If one cannot be renamed, those before it get their old content back.
 *
 * Nothing is written through a symbolic link in the output folder: one in place of a file is replaced, one in place of a
 * folder is an error. The output folder itself may be a link.
 *
 * @param folder The output folder; it is created if necessary.
 * @param outputs Each is taken only after the one before it has been written to the disk, so that not all have to be in
 *   memory.
 * @param before Gets the paths of all files once they are ready, and may give one more file, which is renamed first.
 * @returns The paths of the files, in the same order.
 * @throws {HalfWrittenError} if the old content could not be restored; any other error means that nothing has changed.
 */
export function writeAll(
  folder: string,
  outputs: Iterable<Output>,
  before: (paths: readonly string[]) => Output | undefined = () => undefined,
): string[] {
  const created: string[] = [];
  let workshop: string | undefined;
  const replaced: { target: string; backup: string | undefined }[] = [];
  try {
    created.push(...createFolder(folder));
    const root = realpathSync(folder);
    const prepare = ({ path, content }: Output, name: string) => {
      refuseTarget(root, path);
      workshop ??= mkdtempSync(join(root, '.policy-brief-'));
      const file = join(workshop, name);
      writeFileSync(file, content, { flag: 'wx' });
      return { path, file };
    };
    const prepared: { path: string; file: string }[] = [];
    for (const output of outputs) prepared.push(prepare(output, `${prepared.length}.new`));
    const paths = prepared.map(({ path }) => path);
    const first = before(paths);
    for (const { path, file } of first ? [prepare(first, 'first.new'), ...prepared] : prepared) {
      const target = join(root, path);
      created.push(...createFolder(dirname(target)));
      refuseTarget(root, path);
      const backup = statusOf(target) && `${file}.old`;
      if (backup) keepCopy(target, backup);
      replaced.push({ target, backup });
      renameSync(file, target);
    }
    remove(workshop);
    return paths;
  } catch (error) {
    const lost = replaced.toReversed().filter((one) => !restore(one));
    if (lost.length > 0) throw new HalfWrittenError(lost.map(({ target }) => target).toReversed(), error);
    remove(workshop);
    for (const path of created.toReversed()) removeEmpty(path);
    throw error;
  }
}

/** Creates a folder, and gives the paths of all folders that this created, the outermost first. */
function createFolder(folder: string): string[] {
  const first = mkdirSync(folder, { recursive: true });
  const created: string[] = [];
  for (let path = resolve(folder); first !== undefined; path = dirname(path)) {
    created.unshift(path);
    if (path === resolve(first) || path === dirname(path)) break;
  }
  return created;
}

/** Throws if a file cannot be at a path, because a folder is there, or because a link leads to its folder. */
function refuseTarget(root: string, path: string): void {
  const [name = '', ...folders] = path.split('/').toReversed();
  let parent = root;
  for (const folder of folders.toReversed()) {
    parent = join(parent, folder);
    if (statusOf(parent)?.isSymbolicLink()) throw new Error(`"${parent}" is a symbolic link`);
  }
  const target = join(parent, name);
  if (statusOf(target)?.isDirectory()) throw new Error(`"${target}" is a folder`);
}

/** Without following a link; undefined if there is nothing. */
function statusOf(path: string): Stats | undefined {
  return lstatSync(path, { throwIfNoEntry: false });
}

/** Not every file system has hard links; without them, the file is missing for a moment. */
function keepCopy(target: string, backup: string): void {
  try {
    linkSync(target, backup);
  } catch {
    renameSync(target, backup);
  }
}

/** Whether a path has the content again that it had before. */
function restore({ target, backup }: { target: string; backup: string | undefined }): boolean {
  try {
    if (backup === undefined) rmSync(target, { force: true });
    // If both are one file, renaming does nothing, and that is right.
    else renameSync(backup, target);
    return true;
  } catch {
    return false;
  }
}

function remove(workshop: string | undefined): void {
  if (workshop !== undefined) rmSync(workshop, { recursive: true, force: true });
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Another program has put something there.
  }
}
