import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { imageSize } from 'image-size';
import type { ImageFile, ImageFault, ReadImage } from '../authoring/images.js';
import type { Output } from './write-all.js';

/** Turned by a quarter, as a camera writes it into a file. */
const FIRST_QUARTER_TURN = 5;

/**
 * Reads the images of one file of Markdown and collects those that it found, to be written beside the compiled brief.
 *
 * @param file Path of the file, in whose folder the images are.
 */
export function imagesOf(file: string): { read: ReadImage; found: Output[] } {
  const folder = dirname(file);
  const found = new Map<string, Output>();
  const read: ReadImage = (path) => {
    const from = join(folder, path);
    if (!existsSync(from) || !lstatSync(from).isFile()) return 'missing';
    const content = readFileSync(from);
    const size = sizeOf(content);
    if (typeof size !== 'string') found.set(path, { path, content });
    return size;
  };
  return {
    read,
    get found() {
      return [...found.values()];
    },
  };
}

/** The size at which browsers show an image. */
function sizeOf(content: Uint8Array): ImageFile | ImageFault {
  try {
    const { width, height, orientation = 1 } = imageSize(content);
    const [wide, high] = orientation < FIRST_QUARTER_TURN ? [width, height] : [height, width];
    return wide > 0 && high > 0 ? { width: Math.round(wide), height: Math.round(high) } : 'unreadable';
  } catch {
    return 'unreadable';
  }
}
