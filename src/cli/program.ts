import { readdirSync, readFileSync } from 'node:fs';
import { hashOf } from './hash.js';

const FOLDER = new URL('./', import.meta.url);

/** The files of the bundled command, which contain everything that makes files of a site. */
const BUNDLE = /^main\b.*\.js$/;

let fingerprint: string | undefined;

/**
 * The fingerprint of this program and of the versions of what it uses: files that another state of it has made are made
 * anew.
 */
export function programKey(): string {
  fingerprint ??= hashOf(
    [
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
      ...readdirSync(FOLDER)
        .filter((name) => BUNDLE.test(name))
        .sort()
        .map((name) => hashOf(readFileSync(new URL(name, FOLDER)))),
    ].join('\n'),
  );
  return fingerprint;
}
