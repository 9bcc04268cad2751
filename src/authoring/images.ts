import { leadsAbove } from './source.js';

/** The size of an image in CSS pixels. */
export interface ImageFile {
  width: number;
  height: number;
}

/** Why the size of an image is not known: there is no file, or it is not an image. */
export type ImageFault = 'missing' | 'unreadable';

/**
 * Reads an image that a brief shows.
 *
 * @param path The path of the file from the folder of the brief, decoded and without `..`: `bilder/karte.svg`.
 */
export type ReadImage = (path: string) => ImageFile | ImageFault;

/**
 * The path of the file that an address names, from the folder of the brief.
 *
 * @param src The address of an image on the host of the brief.
 * @returns `elsewhere` if the address starts at the root of the host, so that the file is not one of the brief's;
 *   `outside` if it leads to a folder above.
 */
export function imagePath(src: string): { path: string } | 'elsewhere' | 'outside' {
  if (/^\s*[/\\]/.test(src)) return 'elsewhere';
  const path = decoded(src.trim().replace(/[?#].*/s, ''));
  return leadsAbove(path) || path.includes('\0') ? 'outside' : { path: path.replace(/^(?:\.\/)+/, '') };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
