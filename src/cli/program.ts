import { readdirSync, readFileSync } from 'node:fs';
import { hashOf } from './hash.js';

const ROOT = new URL('../', import.meta.url);

let fingerprint: string | undefined;

/**
 * The fingerprint of this program and of the versions of what it uses: files that another state of it has made are made
 * anew.
 */
export function programKey(): string {
  fingerprint ??= hashOf(
    [
      readFileSync(new URL('../package.json', ROOT), 'utf8'),
      ...readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.js') || path.endsWith('.css'))
        .sort()
        .map((path) => hashOf(readFileSync(new URL(path.replaceAll('\\', '/'), ROOT)))),
    ].join('\n'),
  );
  return fingerprint;
}
