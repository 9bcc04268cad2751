import { createRequire } from 'node:module';
import { dirname, join, posix } from 'node:path';
import type { ImageFile, ImageFault, ReadImage } from '../authoring/images.js';
import type { SiteFile } from '../site/files.js';
import { copiedFile } from './copied-file.js';
import { hashOf } from './hash.js';

/** The first value of Exif's orientation that turns an image by a quarter. */
const FIRST_QUARTER_TURN = 5;

/**
 * The endings of names that servers take for images, whatever is in the file. A file that a server would run, such as
 * `karte.php` or `.htaccess`, can contain an image as well.
 */
const IMAGE_NAME = /\.(?:apng|avif|bmp|gif|ico|jfif|jpe?g|png|svg|webp)$/i;

/**
 * Reads the images of one file of Markdown and collects those that it found, to be written next to the compiled brief.
 *
 * @param file Path of the file, in whose folder the images are.
 * @param readFile Reads a file; gives undefined if it cannot be read.
 */
export function imagesOf(
  file: string,
  readFile: (path: string) => Uint8Array | undefined,
): { read: ReadImage; found: SiteFile[] } {
  const folder = dirname(file);
  const found = new Map<string, SiteFile>();
  const read: ReadImage = (path) => {
    const content = readFile(join(folder, path));
    if (!content) return 'missing';
    const size = IMAGE_NAME.test(path) ? sizeOf(content) : 'unreadable';
    if (typeof size !== 'string') {
      found.set(path, copiedFile(posix.normalize(path), join(folder, path), hashOf(content)));
    }
    return size;
  };
  return {
    read,
    get found() {
      return [...found.values()];
    },
  };
}

/** Only few briefs have images: the others do not wait for the parsers of their formats. */
const require = createRequire(import.meta.url);

/** The size at which browsers show an image. */
function sizeOf(content: Uint8Array): ImageFile | ImageFault {
  const { imageSize } = require('image-size') as typeof import('image-size');
  try {
    const { width, height, orientation = 1 } = imageSize(content);
    const [wide, high] = orientation < FIRST_QUARTER_TURN ? [width, height] : [height, width];
    return wide > 0 && high > 0 ? { width: Math.round(wide), height: Math.round(high) } : 'unreadable';
  } catch {
    return 'unreadable';
  }
}
