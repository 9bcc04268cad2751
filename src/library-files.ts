import { VERSION } from './version.js';

/** The names of the library's files for pages. They contain the version, so that an address always gives the same file. */
export const LIBRARY_FILES = {
  /** The script as a module. */
  module: `policy-brief-${VERSION}.min.js`,
  /** The script as a classic script, which a sandboxed frame can load. */
  classic: `policy-brief-${VERSION}.classic.min.js`,
  /** The script with `<brief-series>`, which loads as a module and as a classic script. */
  series: `policy-brief-series-${VERSION}.min.js`,
  /** The styles of the text, for static HTML. */
  stylesheet: `policy-brief-${VERSION}.css`,
  /** The licences of the packages in the script. */
  licences: `policy-brief-${VERSION}.LICENSE.txt`,
  /** The script of the embed builder, a module. */
  embedBuilder: `policy-brief-embed-${VERSION}.min.js`,
} as const;
