/** The version of the library, as in package.json. It stands in the names of the files for pages. */
export const VERSION = '0.1.0';
