/**
 * The strings of the interface in one language. Text by authors is never among them. `{}` stands for a name or number that
 * {@link fill} puts there. They are plain data, because a brief carries those of a language that the script does not have.
 */
export interface Strings {
  /** BCP 47 tag of the language. */
  lang: string;
  /** Message: a brief could not be loaded. */
  failed: string;
  /** Notice shown before a frame loads: which server, `{}`, will be contacted, and what it learns. */
  frameNotice: string;
  /** Button: load the frame. */
  loadFrame: string;
  /** Link to the privacy policy of the frame's host, `{}`. */
  privacyOf: string;
  /** Button: load the brief again. */
  retry: string;
  /** The same button while the brief is loading. */
  retrying: string;
  /** Heading and accessible name of the table of contents. */
  contents: string;
  /** Accessible name of the list of footnotes. */
  notes: string;
  /** Accessible name of a reference to the footnote with the number `{}`. */
  note: string;
  /** Accessible name of the link from the footnote with the number `{}` back to its reference. */
  backToText: string;
  /** Accessible name of the scrolling frame around a table. */
  table: string;
  /** Precedes the names of the editors. */
  editedBy: string;
  /** Precedes the day of the last change. */
  updated: string;
  /** Precedes the label of the version. */
  version: string;
  /** Heading of the list of corrections. */
  corrections: string;
  /** Precedes the date of a correction, next to the text that it corrects. */
  correction: string;
  /** Button next to an item: copy its citation. */
  cite: string;
  /** Name of the citation that the authors suggest, as inside a sentence. Also its heading, with a capital letter. */
  suggestedCitation: string;
  /** Label of a recommendation, unless the brief sets one. */
  recommendation: string;
  /** Label of an item of any other section, unless the brief sets one. */
  section: string;
  /** Button that is not next to its item: copy the citation of the item `{}`, such as `Handlungsimpuls 2`. */
  citeItem: string;
  /** Precedes the citation of the brief below copied text. */
  source: string;
  /** Opening and closing quotation marks, with `{}` between them. */
  quotationMarks: string;
  /** Button: copy something by its name, `{}`, such as `BibTeX` or {@link Strings.suggestedCitation}. */
  copy: string;
  /** Button: copy the record in the format of the list before the button. */
  copyRecord: string;
  /** Button: download that record as a file. */
  downloadRecord: string;
  /** Button: copy the selected text with its source. */
  copyWithSource: string;
  /** Names of things to copy, for {@link Strings.copy} and {@link Strings.copied}. */
  link: string;
  quote: string;
  selection: string;
  /** Message: the thing with the name `{}` has been copied. */
  copied: string;
  /** Message: the browser refused to copy, and what the reader can do. */
  copyFailed: string;
  /** Label of the list of citation styles. */
  citationStyle: string;
  /** Label of the list of formats for reference managers. */
  recordFormat: string;
}

/** A string with a name or number in place of `{}`. */
export function fill(string: string, value: string | number): string {
  return string.replace('{}', () => String(value));
}
