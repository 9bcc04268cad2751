/** The words of the interface in one language. Authors' text is never among them. */
export interface Strings {
  /** BCP 47 tag of these words. */
  lang: string;
  /** Says that a brief could not be loaded. */
  failed: string;
  /** Button: ask for the brief once more. */
  retry: string;
  /** The same button while it asks. */
  retrying: string;
  /** Heading and name of the table of contents. */
  contents: string;
  /** Name of the list of footnotes. */
  notes: string;
  /** Name of a reference to a footnote. */
  note: (number: number) => string;
  /** Name of the link from a footnote to its reference. */
  backToText: (number: number) => string;
  /** Name of a table's frame, which scrolls by itself. */
  table: string;
  /** Before the names of editors. */
  editedBy: string;
}
