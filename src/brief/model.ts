/**
 * The data model of a policy brief: plain data, never HTML.
 *
 * A compiled brief is the JSON form of {@link Brief}. Every string is text in
 * the author's own spelling; languages are BCP 47 tags; dates are ISO 8601.
 */

/** The version of the JSON form. A reader refuses every other number. */
export const BRIEF_FORMAT = 1;

/** A whole policy brief. */
export interface Brief {
  /** Version of the JSON form, {@link BRIEF_FORMAT}. */
  format: typeof BRIEF_FORMAT;
  /** Stable short name, used in addresses and file names: `resiliente-kommunen-2-0`. */
  id: string;
  /** What is known about the publication. */
  meta: Metadata;
  /** Everything that cites the brief, ready to be copied. */
  citations: Citations;
  /** The lead: everything before the first heading. */
  summary: Block[];
  /** The sections in reading order. */
  sections: Section[];
}

/** What is known about the publication: what its authors gave, and two texts made from that. */
export interface Metadata {
  title: string;
  /** Language of the text, BCP 47. */
  lang: string;
  /** Day, month or year of publication, ISO 8601: `2025-11-03`, `2025-11` or `2025`. Missing where the brief has none yet. */
  date?: string;
  /** The same date as a reader sees it, in the language of the text: `November 2025`. */
  dateInWords?: string;
  authors: Contributor[];
  editors?: Contributor[];
  publisher?: Publisher;
  series?: Series;
  /** The DOI without a resolver: `10.59350/hpz3x-qh641`. */
  doi?: string;
  /** Address of the page where the brief is published. */
  url?: string;
  license?: License;
  keywords?: string[];
  /** One sentence that announces the brief: the author's, or the first of the summary. */
  description?: string;
}

/** Everything that cites the brief, made when it was compiled, so that nothing is computed where it is read. */
export interface Citations {
  /** Short name for files and for reference managers, in lower-case ASCII: `ratzmann-2025-resiliente-kommunen`. */
  key: string;
  /** The citation in words, in several styles; the one that the authors suggest comes first. */
  styles: [CitationStyle, ...CitationStyle[]];
  /** The record for reference managers, in each format. */
  records: Record<RecordFormat, string>;
}

/** The citation in one style. Its links have their address as text, so that it can be read without them. */
export interface CitationStyle {
  /** `suggested`, `apa`, `harvard`, `vancouver`, or the file name of a style that the series adds. */
  id: string;
  /** Name of the style: `APA 7`. Missing for the one that the authors suggest, which is named by the interface. */
  name?: string;
  /** With German terms. */
  de: Inline[];
  /** With English terms. */
  en: Inline[];
}

/** The formats of reference managers. */
export const RECORD_FORMATS = ['bibtex', 'biblatex', 'ris', 'csl-json'] as const;

/** One of {@link RECORD_FORMATS}. */
export type RecordFormat = (typeof RECORD_FORMATS)[number];

/** Somebody who wrote or edited the brief. */
export type Contributor = Person | Organisation;

/** A person; the fields follow the names of CSL. */
export interface Person {
  /** Academic title or the like, shown before the name and never cited: `Dr.` */
  prefix?: string;
  given?: string;
  /** Particle that belongs to the family name: `von der`. */
  particle?: string;
  family: string;
  /** `Jr.`, `III` */
  suffix?: string;
  /** ORCID iD without its resolver: `0000-0002-1825-0097`. */
  orcid?: string;
  affiliation?: string;
}

/** An organisation; its name is never split. */
export interface Organisation {
  literal: string;
}

/** Who publishes the brief. */
export interface Publisher {
  name: string;
  /** Department, chair or institute. */
  unit?: string;
  place?: string;
  url?: string;
}

/** The series that the brief belongs to. */
export interface Series {
  title: string;
  /** The issue's label, free text that is never computed: `05|2025`. */
  issue?: string;
  url?: string;
  issn?: string;
}

/** Terms of use. */
export interface License {
  name: string;
  url?: string;
}

/** What a section is for. */
export const SECTION_ROLES = ['recommendations', 'background', 'imprint', 'references', 'plain'] as const;

/** One of {@link SECTION_ROLES}. */
export type SectionRole = (typeof SECTION_ROLES)[number];

/** A section: what a heading of the second level opens. */
export interface Section {
  /** Unique within the brief; the fragment of its address. */
  id: string;
  role: SectionRole;
  /** The label that the reader sees. */
  title: Inline[];
  /** What one of its items is called: `Handlungsimpuls`. */
  itemLabel?: string;
  /** Language, where it differs from the brief's. */
  lang?: string;
  /** What stands before the first item. */
  content: Block[];
  items: Item[];
}

/** An item: one recommendation, one background section; what a heading of the third level opens. */
export interface Item {
  /** Unique within the brief; the fragment of its address. */
  id: string;
  title: Inline[];
  /** `method`: how the research was done, set apart from the argument. */
  role?: 'method';
  /** Language, where it differs from the section's. */
  lang?: string;
  content: Block[];
}

/** A block of text. */
export type Block = Paragraph | Heading | List | Quote | Table | Figure | Group | Rule;

/** A paragraph. */
export interface Paragraph {
  type: 'paragraph';
  content: Inline[];
}

/** A heading inside an item. */
export interface Heading {
  type: 'heading';
  /** 1 is directly below the item's title. */
  depth: 1 | 2 | 3;
  id: string;
  content: Inline[];
}

/** A list, numbered or not; each entry is a list of blocks. */
export interface List {
  type: 'list';
  ordered: boolean;
  /** Number of the first entry of an ordered list, where it is not 1. */
  start?: number;
  items: Block[][];
}

/** A block quotation, with the person or role that it is attributed to. */
export interface Quote {
  type: 'quote';
  content: Block[];
  attribution?: Inline[];
}

/** A table with one row of headings. */
export interface Table {
  type: 'table';
  /** One entry a column. */
  head: Inline[][];
  /** Rows of cells, each as long as `head`. */
  rows: Inline[][][];
  /** One entry a column; missing where no column is aligned. */
  align?: (Alignment | null)[];
}

/** Alignment of a table's column, in the direction of its text. */
export type Alignment = 'start' | 'center' | 'end';

/** An image that stands by itself, with its caption. */
export interface Figure {
  type: 'figure';
  /** Address, relative to the compiled brief. */
  src: string;
  /** What the image says, for those who do not see it. Never empty. */
  alt: string;
  caption?: string;
}

/** Blocks in another language than their surroundings. */
export interface Group {
  type: 'group';
  lang: string;
  content: Block[];
}

/** A break between two thoughts. */
export interface Rule {
  type: 'rule';
}

/** A run of text: plain text is a string. */
export type Inline = string | Emphasis | Strong | Link | Abbreviation | Foreign | Note | Image | Break;

/** Stressed words. */
export interface Emphasis {
  type: 'emphasis';
  content: Inline[];
}

/** Important words. */
export interface Strong {
  type: 'strong';
  content: Inline[];
}

/** A link. */
export interface Link {
  type: 'link';
  /** An address with `https:`, `http:` or `mailto:`, or a fragment: see `isSafeHref`. */
  href: string;
  content: Inline[];
}

/** An abbreviation, where it occurs. */
export interface Abbreviation {
  type: 'abbreviation';
  /** The abbreviation as written. */
  text: string;
  /** What it stands for. */
  title: string;
}

/** A passage in another language than its surroundings. */
export interface Foreign {
  type: 'foreign';
  lang: string;
  content: Inline[];
}

/** A footnote, where it is referred to. A second reference in the same section has the same number and no content. */
export interface Note {
  type: 'note';
  /** Counted through the whole brief, from 1. */
  number: number;
  /** Without footnotes of its own. */
  content: Block[];
}

/** An image within a line. */
export interface Image {
  type: 'image';
  src: string;
  alt: string;
}

/** A line break that the author wants. */
export interface Break {
  type: 'break';
}
