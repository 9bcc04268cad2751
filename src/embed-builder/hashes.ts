import type { Hashes } from './snippets.js';

/** The hashes of the files for pages. The build puts them here when it has made those files. */
export const HASHES: Hashes = {};
