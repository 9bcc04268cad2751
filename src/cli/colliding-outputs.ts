import { resolve } from 'node:path';
import type { MessageLanguage } from '../authoring/problems/format-problem.js';
import type { Findings } from './findings.js';
import { TEXTS } from './texts/index.js';
import type { SiteFile } from '../site/files.js';

/**
 * Two files that cannot both be written, a file of a brief that would have the name of one that every site has, or a file
 * that must not be overwritten.
 */
export type Collision =
  | { path: string; sources: [first: string, second: string] }
  | { path: string; source: string; ofSite: string }
  | { path: string; overwrites: string };

/**
 * Leaves out files that occur twice with the same content, and finds two that would be one on any disk: many disks take
 * capitals and small letters, or the two spellings of an umlaut in Unicode, for the same. A file in place of a folder
 * collides with all files in it.
 *
 * @param folder The output folder.
 * @param read The files that were read to make them, none of which may be overwritten by anything else.
 */
export function withoutRepetition(
  outputs: readonly SiteFile[],
  folder: string,
  read: readonly string[],
): { outputs: SiteFile[] } | { collision: Collision } {
  const byPath = new Map<string, SiteFile>();
  const byName = new Map<string, SiteFile>();
  const folders = new Map<string, SiteFile>();
  const sources = new Set(read.map((path) => foldedName(resolve(path))));
  for (const output of outputs) {
    if (output.isInterim) continue;
    const { path } = output;
    const name = foldedName(path);
    const other =
      byName.get(name) ??
      folders.get(name) ??
      foldersOf(name)
        .map((one) => byName.get(one))
        .find(Boolean);
    const isSame = other !== undefined && foldedName(other.path) === name && other.key === output.key;
    if (other && !isSame) return { collision: collisionOf(other, output) };
    const target = resolve(folder, path);
    const isItself = () => foldedName(resolve(output.source)) === foldedName(target);
    if (sources.has(foldedName(target)) && !isItself()) return { collision: { path, overwrites: target } };
    byPath.set(path, output);
    byName.set(name, output);
    for (const one of foldersOf(name)) folders.set(one, output);
  }
  return { outputs: outputs.filter((output) => output.isInterim ?? byPath.get(output.path) === output) };
}

function collisionOf(first: SiteFile, second: SiteFile): Collision {
  const ofSite = [first, second].find(({ isOfSite }) => isOfSite);
  const { path, source } = ofSite === second ? first : second;
  return ofSite ? { path, source, ofSite: ofSite.path } : { path: second.path, sources: [first.source, second.source] };
}

/** The file to change, where two files would have one name. */
function collidingSource(collision: Collision): string {
  if ('sources' in collision) return collision.sources[1];
  return 'source' in collision ? collision.source : collision.overwrites;
}

/** The message about a collision. */
function collisionMessage(collision: Collision, language: MessageLanguage): string {
  const texts = TEXTS[language];
  if ('overwrites' in collision) return texts.overwrites(collision.overwrites);
  if ('ofSite' in collision) return texts.nameOfSite(collision.source, collision.ofSite);
  return texts.sameOutput(...collision.sources);
}

/**
 * The same as {@link withoutRepetition}, which reports a collision and then gives undefined.
 */
export function withoutCollisions(
  outputs: readonly SiteFile[],
  folder: string,
  read: readonly string[],
  language: MessageLanguage,
  { fault }: Findings,
): SiteFile[] | undefined {
  const result = withoutRepetition(outputs, folder, read);
  if ('outputs' in result) return result.outputs;
  fault(collisionMessage(result.collision, language), collidingSource(result.collision));
  return undefined;
}

/** A name as a disk sees it that knows neither capitals nor the parts of a letter. */
export function foldedName(path: string): string {
  // Nearly all names are such, and a large site has tens of thousands.
  if (ASCII.test(path)) return path.toLowerCase();
  return path.normalize('NFKD').toUpperCase().toLowerCase().normalize('NFKD');
}

const ASCII = /^[ -~]*$/;

/** The folders that lead to a path. */
function foldersOf(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}
