/** The folder of the built package, in which this program and the library's files for pages are. */
export const LIBRARY_FOLDER = new URL('../', import.meta.url);
