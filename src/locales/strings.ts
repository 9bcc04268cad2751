/** The words of the interface in one language. Authors' text is never among them. */
export interface Strings {
  /** BCP 47 tag of these words. */
  lang: string;
  /** Says that a brief could not be loaded. */
  failed: string;
  /** What the placeholder of a frame says before the frame is asked for: who will be contacted, and what they learn. */
  frameNotice: (host: string) => string;
  /** Button: load what is in the frame. */
  loadFrame: string;
  /** Link to what the frame's host says about privacy. */
  privacyOf: (host: string) => string;
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
  /** Heading of the citation, and button beside an item that copies its citation. */
  cite: string;
  /** The citation that the authors suggest. */
  suggestedCitation: string;
  /** What a recommendation is called where the brief does not say. */
  recommendation: string;
  /** What a background section is called where the brief does not say. */
  section: string;
  /** Button away from the text: copy the citation of an item, such as `Handlungsimpuls 2`. */
  citeItem: (item: string) => string;
  /** Before the citation of a brief from which something was copied. */
  source: string;
  /** Opening and closing quotation mark. */
  quotationMarks: readonly [string, string];
  /** Button: copy what has this name, such as `BibTeX` or {@link Strings.suggestedCitation}. */
  copy: (name: string) => string;
  /** Button: download a file in a format. */
  download: (format: string) => string;
  /** Button: copy the selected text and where it is from. */
  copyWithSource: string;
  /** What these buttons copy. */
  link: string;
  quote: string;
  selection: string;
  /** Says that something is on the clipboard. */
  copied: (name: string) => string;
  /** Says that the clipboard refused, and what to do. */
  copyFailed: string;
  /** Label of the list of citation styles. */
  citationStyle: string;
  /** Label of the list of formats for reference managers. */
  recordFormat: string;
}
