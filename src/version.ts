/** The version of the library, as in package.json. The names of the files for pages contain it. */
export const VERSION = '0.1.0';
