import { MOST } from '../brief/decoder.js';

/*
 * What a source may contain, so that compiling takes no more time than its length warrants and so that a page can load the
 * result. No real brief comes near these limits.
 */

/** Characters of a file: of a brief, a configuration or a citation style. */
export const MOST_CHARACTERS = 1_000_000;

/** Characters of front matter, and of a configuration. */
export const MOST_FRONT_MATTER = 200_000;

/** Characters of a value on one line: a title, a name, an address. */
export const LONGEST_VALUE = 1000;

/** Characters of an identifier or a label: a DOI, the issue of a series, a language tag. */
export const LONGEST_LABEL = 255;

/** Characters of an abstract, of a citation that the authors suggest, and of a paragraph, heading or cell as readers see it. */
export const LONGEST_TEXT = MOST['characters in a paragraph'];

/** Entries of a list: authors, editors, keywords. */
export const MOST_ENTRIES = 300;

/** Anchors of YAML, none of which a brief may contain. */
export const MOST_ANCHORS = 100;

/** Characters of one paragraph, heading or cell as it is written, with the addresses of its links. */
export const LONGEST_PARAGRAPH = 20_000;

/** Columns of a table, and its cells. */
export const MOST_COLUMNS = 50;
export const MOST_CELLS = 4_500;

/**
 * Characters of one paragraph in which the parser looks in vain for the ends of emphasis, counted anew for each star or
 * underscore that seems to begin one.
 */
export const MOST_SEARCHED = 1_000_000;
