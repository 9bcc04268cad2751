import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  mkdtempSync,
  mkdirSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { LIBRARY_FILES } from '../library-files.js';
import type { SiteFile } from '../site/files.js';
import { hashOf } from './hash.js';
import { RECORD, recordOf, SiteRecord, type RecordedBrief } from './site-record.js';
import { madeFiles, writeAll, type Output } from './write-all.js';

/** A site to write. */
export interface SiteToWrite {
  /** The files, each after those that it needs. */
  files: readonly SiteFile[];
  /** The fingerprint of the program that makes them. */
  program: string;
  /** The briefs that the next build need not compile. */
  briefs?: Readonly<Record<string, RecordedBrief>>;
}

/** What writing a site did. */
export interface WrittenSite {
  /** The paths of the files that are new or have new content. */
  changed: string[];
  /** The paths of the files that have no source any more. */
  removed: string[];
}

/**
 * Writes a site so that readers find a whole one at every moment, even if this program is killed. A file is written under
 * another name and then renamed, in the order of the files; a file whose content stays the same is not touched, and its
 * content is not even made if the record says what it was made from; files of earlier builds that have no source any more
 * are removed at the end. The library's files of other versions stay, because pages elsewhere load them. A new site is
 * made in another folder, which is then renamed.
 *
 * @throws What {@link writeAll} throws.
 */
export function writeSite(folder: string, { files, program, briefs = {} }: SiteToWrite): WrittenSite {
  const final = files.filter(({ isInterim }) => !isInterim);
  // A page that is written twice is listed where it comes first, so that it is removed after those that lead to it.
  const keys = new Map(files.map(({ path, key }) => [path, hashOf(key)]));
  if (isMissingOrEmpty(folder)) {
    writeNew(folder, final, () => recordOf({ program, files: Object.fromEntries(keys), briefs }));
    return { changed: [...keys.keys()], removed: [] };
  }
  const root = realpathSync(folder);
  removeLeftovers(root);
  const record = SiteRecord.read(root);
  const old = record.paths.filter((path) => !keys.has(path));
  const removed = old.filter((path) => !isLibraryFile(path));
  const isCurrent = (path: string) => record.isCurrent(path, keys.get(path), program);
  const open = new Set([...keys.keys()].filter((path) => !isCurrent(path)));
  const listed = (paths: readonly string[], hashFor: (path: string) => string) =>
    Object.fromEntries([...keys.keys(), ...paths].map((path) => [path, hashFor(path)]));
  const changed = writeAll(
    folder,
    newOutputs(
      files.filter(({ path, isInterim }) => open.has(path) && !(isInterim && existsSync(join(root, path)))),
      root,
    ),
    // Until the end, the list has the old files and the new ones, so that the next build finds both, and makes the ones
    // anew that this one has not finished.
    (paths) =>
      paths.length === 0 && removed.length === 0
        ? undefined
        : recordOf({ program, files: listed(old, (path) => (open.has(path) ? '' : (keys.get(path) ?? ''))), briefs }),
  );
  // Lists go before pages, and pages before what they need.
  for (const path of removed.toReversed()) removeWritten(root, path);
  const kept = old.filter(isLibraryFile);
  const after = recordOf({ program, files: listed(kept, (path) => keys.get(path) ?? ''), briefs });
  if (!isWritten(join(root, RECORD), after.content)) writeAll(folder, [after]);
  return { changed: [...new Set(changed)], removed };
}

/** Makes files, and leaves out those that are written already. */
function* newOutputs(files: readonly SiteFile[], root: string): Generator<Output> {
  for (const output of madeFiles(files)) if (!isWritten(join(root, output.path), output.content)) yield output;
}

function* withRecord(files: readonly SiteFile[], record: () => Output): Generator<Output> {
  yield* madeFiles(files);
  yield record();
}

function writeNew(folder: string, files: readonly SiteFile[], record: () => Output): void {
  mkdirSync(dirname(folder), { recursive: true });
  const workshop = mkdtempSync(join(dirname(folder), '.policy-brief-'));
  try {
    const site = join(workshop, basename(folder) || 'site');
    writeAll(site, withRecord(files, record));
    if (lstatSync(folder, { throwIfNoEntry: false })) rmdirSync(realpathSync(folder));
    renameSync(site, folder);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

function isMissingOrEmpty(folder: string): boolean {
  const status = lstatSync(folder, { throwIfNoEntry: false });
  return status === undefined || (status.isDirectory() && readdirSync(folder).length === 0);
}

/** Whether a file has this content already. */
function isWritten(path: string, content: string | Uint8Array): boolean {
  try {
    return lstatSync(path).isFile() && Buffer.compare(readFileSync(path), Buffer.from(content)) === 0;
  } catch {
    return false;
  }
}

function isLibraryFile(path: string): boolean {
  const { module, classic, series, stylesheet, licences } = LIBRARY_FILES;
  const shapeOf = (name: string) => name.replace(/\d+\.\d+\.\d+(?:-[\w.]+?)?(?=\.(?:min|classic|css|LICENSE))/, '*');
  return [module, classic, series, stylesheet, licences].map(shapeOf).includes(shapeOf(path));
}

/** Removes a file, and the folders that are empty then. Follows no link. */
function removeWritten(root: string, path: string): void {
  const folders = path.split('/').slice(0, -1);
  const parents = folders.map((_, index) => join(root, ...folders.slice(0, index + 1)));
  if (parents.some((parent) => lstatSync(parent, { throwIfNoEntry: false })?.isSymbolicLink())) return;
  rmSync(join(root, path), { force: true });
  for (const parent of parents.toReversed()) {
    try {
      rmdirSync(parent);
    } catch {
      return;
    }
  }
}

/** Removes the folders in which killed builds have prepared files. */
function removeLeftovers(root: string): void {
  for (const name of readdirSync(root))
    if (/^\.policy-brief-\w{6}$/.test(name)) rmSync(join(root, name), { recursive: true, force: true });
}
