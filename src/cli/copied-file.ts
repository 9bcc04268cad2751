import { readFileSync } from 'node:fs';
import type { SiteFile } from '../site/files.js';

/**
 * A file that a site has as it is. It is read when the site is written, so that not all of them have to be in memory.
 *
 * @param path The path in the site.
 * @param source The file.
 * @param key The fingerprint of its content.
 */
export function copiedFile(path: string, source: string, key: string): SiteFile {
  return { path, content: () => readFileSync(source), key, source };
}
