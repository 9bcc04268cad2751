import type { Hashes } from './snippets.js';

/** The hashes of the files for pages. The build writes them here after it has written those files. */
export const HASHES: Hashes = {};
