/**
 * The data model of a policy brief: plain data, never HTML.
 *
 * A compiled brief is the JSON form of {@link Brief}. Every string keeps the
 * author's spelling; languages are BCP 47 tags; dates are ISO 8601.
 */

/** The version of the JSON form. Decoding refuses every other number. */
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
  /** The works that the text cites, as CSL-JSON, for feeds and reference managers. Missing if it cites none by a key. */
  references?: string;
  /** The strings of the interface in the language of the text, by name, if the script does not have them. */
  strings?: Record<string, string>;
}

/** What the authors state about the publication, and two strings derived from it. */
export interface Metadata {
  title: string;
  subtitle?: string;
  /** The kind of publication. By default, a policy brief. */
  type?: BriefType;
  /** Language of the text, BCP 47. */
  lang: string;
  /** Day, month or year of publication, ISO 8601: `2025-11-03`, `2025-11` or `2025`. Missing while it is not known. */
  date?: string;
  /** The same date as a reader sees it, in the language of the text: `November 2025`. */
  dateInWords?: string;
  /** When the brief was first published, RFC 3339: `2025-11-24T09:00:00+01:00`. A brief without it is in no feed. */
  published?: string;
  /** When the brief last changed, RFC 3339. Not before {@link Metadata.published}. */
  updated?: string;
  /** The day of the last change as a reader sees it, in the language of the text. */
  updatedInWords?: string;
  /** The version's label, free text: `1.1`. */
  version?: string;
  /** What has been corrected since publication, in the author's order. */
  corrections?: Correction[];
  /** The original of a translation. Missing if the text is an original. */
  translation?: Translation;
  /** The brief in other forms: in simple language, as a film in sign language, or translated elsewhere. */
  variants?: Variant[];
  authors: Contributor[];
  editors?: Contributor[];
  publisher?: Publisher;
  series?: Series;
  /** The DOI without a resolver: `10.59350/hpz3x-qh641`. */
  doi?: string;
  /** Address of the page where the brief is published. */
  url?: string;
  license?: License;
  /** Who paid for the work. Readers see it only where the text says it. */
  funding?: Funding[];
  keywords?: string[];
  /** A one-sentence teaser: written by the author, or the first sentence of the summary or the abstract. */
  description?: string;
  /** The abstract for records, which readers do not see. Only for a brief without a lead. */
  abstract?: string;
}

/** The kinds of publication that a brief can be. */
export const BRIEF_TYPES = [
  'policy-brief',
  'factsheet',
  'working-paper',
  'position-paper',
  'report',
  'recommendations',
] as const;

/** One of {@link BRIEF_TYPES}. */
export type BriefType = (typeof BRIEF_TYPES)[number];

/** Everything that cites the brief, computed when it is compiled, so that the browser computes nothing. */
export interface Citations {
  /** Short name for files and reference managers, in lower-case ASCII: `ratzmann-2025-resiliente-kommunen`. */
  key: string;
  /** The formatted citation in several styles; the one that the authors suggest comes first. */
  styles: [CitationStyle, ...CitationStyle[]];
  /** The record for reference managers in each format. */
  records: Record<RecordFormat, string>;
}

/** The citation in one style. The text of each link is its address or DOI, so that the plain text loses nothing. */
export interface CitationStyle {
  /** `suggested`, `apa`, `harvard`, `vancouver`, or the file name of a style that the series adds. */
  id: string;
  /** Name of the style: `APA 7`. Missing for the suggested citation, which the interface names. */
  name?: string;
  /** With German terms. */
  de: Inline[];
  /** With English terms. */
  en: Inline[];
}

/** The ids of the styles that every brief has; a series may add others. */
export const STYLE_IDS = ['suggested', 'apa', 'harvard', 'vancouver'] as const;

/** One of {@link STYLE_IDS}. */
export type StyleId = (typeof STYLE_IDS)[number];

/** The record formats that reference managers import. */
export const RECORD_FORMATS = ['bibtex', 'biblatex', 'ris', 'csl-json'] as const;

/** One of {@link RECORD_FORMATS}. */
export type RecordFormat = (typeof RECORD_FORMATS)[number];

/** An author or editor. */
export type Contributor = Person | Organisation;

/** A person; the field names follow CSL. */
export interface Person {
  /** Academic title or similar, shown before the name but never cited: `Dr.` */
  prefix?: string;
  given?: string;
  /** Particle that belongs to the family name: `von der`. */
  particle?: string;
  family: string;
  /** `Jr.`, `III` */
  suffix?: string;
  /** ORCID iD without a resolver: `0000-0002-1825-0097`. */
  orcid?: string;
  affiliations?: Affiliation[];
}

/** An institution at which a person works. */
export interface Affiliation {
  name: string;
  /** Identifier in the Research Organization Registry without a resolver: `00a208s56`. */
  ror?: string;
}

/** An organisation; its name is never split. */
export interface Organisation {
  literal: string;
}

/** The publisher of the brief. */
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

/** A correction of the published text. */
export interface Correction {
  /** Day, month or year of the correction, ISO 8601. */
  date: string;
  /** The same date as a reader sees it, in the language of the text. */
  dateInWords: string;
  /** What was wrong, and what is right. */
  text: string;
  /** Id of the corrected section or item. Missing if the correction concerns the whole brief. */
  item?: string;
}

/** What a translation was made from, and by whom. */
export interface Translation {
  /** Language of the original, BCP 47. */
  of: string;
  /** Title of the original. */
  title?: string;
  /** The original's DOI without a resolver. A translation has it as its own only if it was registered for both. */
  doi?: string;
  /** Who has translated the text. */
  by?: Contributor[];
  /** Whether the authors have authorised the translation. Missing if it is not known. */
  authorised?: boolean;
  /** All this as a reader sees it, in the language of the text or else in English. */
  inWords: Inline[];
}

/** The brief in another form, in a separate file or on another site. */
export interface Variant {
  /** Its language, BCP 47: `de-simple`, `uk`, or `gsg` for German Sign Language. */
  lang: string;
  /** Its address: absolute, or relative to the compiled brief. */
  src: string;
  /** What it is, with its title, in its language or in that of the brief. */
  name: Inline[];
  /** What a reader should know before opening it, in the language of the brief: format, size, who has checked it. */
  note?: Inline[];
  /** The running time of a film, ISO 8601: `PT4M30S`. */
  duration?: string;
}

/** A funder, and the grant if the money came from one. */
export interface Funding {
  name: string;
  /** Identifier in the Research Organization Registry without a resolver. */
  ror?: string;
  award?: Award;
}

/** A grant; it has a title or a number. */
export interface Award {
  title?: string;
  /** The funder's number of the grant, free text: `01UG2231`. */
  number?: string;
  url?: string;
}

/** Terms of use. */
export interface License {
  name: string;
  url?: string;
}

/** The roles that a section can have. */
export const SECTION_ROLES = ['recommendations', 'background', 'imprint', 'references', 'plain'] as const;

/** One of {@link SECTION_ROLES}. */
export type SectionRole = (typeof SECTION_ROLES)[number];

/** A section; a level-2 heading opens it. */
export interface Section {
  /** Unique within the brief; the fragment of its address. */
  id: string;
  role: SectionRole;
  /** The label that the reader sees. */
  title: Inline[];
  /** The name of a single item: `Handlungsimpuls`. */
  itemLabel?: string;
  /** Language, if it differs from the brief's. */
  lang?: string;
  /** The blocks before the first item. */
  content: Block[];
  items: Item[];
}

/** An item of a section, such as one recommendation; a level-3 heading opens it. */
export interface Item {
  /** Unique within the brief; the fragment of its address. */
  id: string;
  title: Inline[];
  /** `method` describes how the research was done; it is set apart from the argument. */
  role?: 'method';
  /** Language, if it differs from the section's. */
  lang?: string;
  content: Block[];
}

/** A block of text. */
export type Block = Paragraph | Heading | List | DefinitionList | Quote | Table | Figure | Box | Group | Rule;

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

/** A numbered or bulleted list; each entry is a list of blocks. */
export interface List {
  type: 'list';
  ordered: boolean;
  /** Number of the first entry of an ordered list, if it is not 1. */
  start?: number;
  items: Block[][];
  /** An id for each entry of a list of cited works, to which citations link. */
  ids?: string[];
}

/** A list of terms, each with its definitions. */
export interface DefinitionList {
  type: 'definitions';
  items: Definition[];
}

/** A term with its definitions; each definition is a list of blocks. */
export interface Definition {
  term: Inline[];
  definitions: Block[][];
}

/** A block quotation, with the person or role to whom it is attributed. */
export interface Quote {
  type: 'quote';
  content: Block[];
  attribution?: Inline[];
}

/** A table with one header row. */
export interface Table {
  type: 'table';
  caption?: Inline[];
  /** One entry per column. */
  head: Inline[][];
  /** Rows of cells, each as long as `head`. */
  rows: Inline[][][];
  /** One entry per column; missing if no column is aligned. */
  align?: (Alignment | null)[];
}

/** Alignment of a table column, relative to the direction of its text. */
export type Alignment = 'start' | 'center' | 'end';

/** An image between paragraphs, with its caption. */
export interface Figure {
  type: 'figure';
  /** Address, relative to the compiled brief. */
  src: string;
  /** Text alternative for readers who cannot see the image. Never empty. */
  alt: string;
  /** Width in CSS pixels, if the file was measured; a browser then reserves its room. */
  width?: number;
  /** Height in CSS pixels, if the file was measured. */
  height?: number;
  caption?: string;
}

/** Blocks that are set apart from the text, such as a note or a warning. */
export interface Box {
  type: 'box';
  title?: Inline[];
  content: Block[];
}

/** Blocks in a different language from the surrounding text. */
export interface Group {
  type: 'group';
  lang: string;
  content: Block[];
}

/** A thematic break. */
export interface Rule {
  type: 'rule';
}

/** A run of text: plain text is a string. */
export type Inline =
  | string
  | Emphasis
  | Strong
  | Superscript
  | Subscript
  | Strikethrough
  | Code
  | Link
  | Abbreviation
  | Foreign
  | Note
  | Image
  | Break;

/** Emphasised text. */
export interface Emphasis {
  type: 'emphasis';
  content: Inline[];
}

/** Important text. */
export interface Strong {
  type: 'strong';
  content: Inline[];
}

/** Raised text, as in `m²`. */
export interface Superscript {
  type: 'superscript';
  content: Inline[];
}

/** Lowered text, as in `CO₂`. */
export interface Subscript {
  type: 'subscript';
  content: Inline[];
}

/** Text that is no longer valid. */
export interface Strikethrough {
  type: 'strikethrough';
  content: Inline[];
}

/** The name of a file, an address or the like, in fixed-width type. */
export interface Code {
  type: 'code';
  content: Inline[];
}

/** A link. */
export interface Link {
  type: 'link';
  /** An address with `https:`, `http:` or `mailto:`, or a fragment: see `isSafeHref`. */
  href: string;
  content: Inline[];
}

/** One occurrence of an abbreviation. */
export interface Abbreviation {
  type: 'abbreviation';
  /** The abbreviation as written. */
  text: string;
  /** What it stands for. */
  title: string;
}

/** A passage in a different language from the surrounding text. */
export interface Foreign {
  type: 'foreign';
  lang: string;
  content: Inline[];
}

/** A reference to a footnote. A second reference in the same section repeats the number without the content. */
export interface Note {
  type: 'note';
  /** Numbered through the whole brief, starting at 1. */
  number: number;
  /** Contains no footnotes. */
  content: Block[];
}

/** An image within a line. */
export interface Image {
  type: 'image';
  src: string;
  alt: string;
  /** As for a {@link Figure}. */
  width?: number;
  /** As for a {@link Figure}. */
  height?: number;
}

/** A line break set by the author. */
export interface Break {
  type: 'break';
}
