import { createHash } from 'node:crypto';
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
import { writeAll, type Output } from './write-all.js';

/** What writing a site did. */
export interface WrittenSite {
  /** The paths of the files that are new or have new content. */
  changed: string[];
  /** The paths of the files that have no source any more. */
  removed: string[];
}

/** The list of the files that this program has written into a site, in the order of writing, with the hash of each. */
export const RECORD = '.policy-brief.json';

type Hashes = Readonly<Record<string, string>>;

/**
 * Writes a site so that readers find a whole one at every moment, even if this program is killed. A file is written under
 * another name and then renamed, in the order of the outputs; a file whose content stays the same is not touched; files
 * of earlier builds that have no source any more are removed at the end. The library's files of other versions stay,
 * because pages elsewhere load them. A new site is made in another folder, which is then renamed.
 *
 * @param outputs The files, each after those that it needs.
 * @throws What {@link writeAll} throws.
 */
export function writeSite(folder: string, outputs: readonly Output[]): WrittenSite {
  if (isMissingOrEmpty(folder)) {
    const final = outputs.filter(({ isInterim }) => !isInterim);
    writeNew(folder, final);
    return { changed: final.map(({ path }) => path), removed: [] };
  }
  const root = realpathSync(folder);
  removeLeftovers(root);
  const before = readRecord(root);
  const after = recordOf(outputs);
  const changed = outputs.filter(({ path, content, isInterim }) =>
    isInterim ? !existsSync(join(root, path)) : !isWritten(join(root, path), content),
  );
  const old = Object.entries(before).filter(([path]) => !Object.hasOwn(after, path));
  const removed = old.map(([path]) => path).filter((path) => !isLibraryFile(path));
  const record = recordFile({ ...after, ...Object.fromEntries(old.filter(([path]) => isLibraryFile(path))) });
  // Until the end, the list has the old files and the new ones, so that the next build finds both.
  const during = recordFile({ ...after, ...Object.fromEntries(old) });
  if (changed.length > 0 || removed.length > 0) writeAll(folder, [during, ...changed]);
  // Lists go before pages, and pages before what they need.
  for (const path of removed.toReversed()) removeWritten(root, path);
  if (!isWritten(join(root, RECORD), record.content)) writeAll(folder, [record]);
  return { changed: changed.filter(({ isInterim }) => !isInterim).map(({ path }) => path), removed };
}

function writeNew(folder: string, outputs: readonly Output[]): void {
  mkdirSync(dirname(folder), { recursive: true });
  const workshop = mkdtempSync(join(dirname(folder), '.policy-brief-'));
  try {
    const site = join(workshop, basename(folder) || 'site');
    writeAll(site, [...outputs, recordFile(recordOf(outputs))]);
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

function recordOf(outputs: readonly Output[]): Hashes {
  const final = outputs.filter(({ isInterim }) => !isInterim);
  return Object.fromEntries(final.map(({ path, content }) => [path, hashOf(content)]));
}

function recordFile(hashes: Hashes): Output {
  return { path: RECORD, content: `${JSON.stringify(hashes, undefined, 1)}\n`, source: RECORD };
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('base64');
}

/** The files of earlier builds; none if there is no list, or if another program has changed it. */
function readRecord(root: string): Hashes {
  try {
    const record: unknown = JSON.parse(readFileSync(join(root, RECORD), 'utf8'));
    if (typeof record !== 'object' || record === null) return {};
    const entries = Object.entries(record).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && isInside(entry[0]),
    );
    return Object.fromEntries(entries);
  } catch {
    return {};
  }
}

/** Whether a path leads to a file in the folder, whatever another program has written into the list. */
function isInside(path: string): boolean {
  return /^[^/\\]+(?:\/[^/\\]+)*$/.test(path) && !path.split('/').some((part) => part === '.' || part === '..');
}

function isLibraryFile(path: string): boolean {
  const { module, classic, stylesheet, licences } = LIBRARY_FILES;
  const shapeOf = (name: string) => name.replace(/\d+\.\d+\.\d+(?:-[\w.]+?)?(?=\.(?:min|classic|css|LICENSE))/, '*');
  return [module, classic, stylesheet, licences].map(shapeOf).includes(shapeOf(path));
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
