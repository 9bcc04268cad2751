import type { Block, Inline, Link } from '../../brief/model.js';
import type { ReadImage } from '../images.js';
import type { CitationToken } from '../markdown/tokens.js';
import type { Report } from '../problems/problem.js';
import type { Position } from '../source.js';
import type { Abbreviate } from './abbreviations.js';

/** What the readers of blocks and inlines need to know about the file and the passage that they read. */
export interface Context {
  /** The lines of the file. */
  readonly lines: readonly string[];
  readonly report: Report;
  readonly abbreviate: Abbreviate;
  readonly footnotes: NoteReferences;
  /** Collects links to an id in the brief, to be checked once all ids are known. */
  readonly targets: { id: string; link: Link; at: Position }[];
  /** Collects links to other sites. */
  readonly links: PlacedLink[];
  readonly linkDefinitions: LinkDefinitions;
  /** The title in the front matter; empty if it is missing. */
  readonly title: string;
  /** Reads the images, if they are to be measured. */
  readonly readImage: ReadImage | undefined;
  readonly citations: CitationReader;
  /** The language of the passage. */
  readonly lang: string;
  /** Whether the passage is in a footnote. */
  readonly inNote: boolean;
  /** Whether the passage is a heading, which the table of contents turns into a link. */
  readonly inHeading: boolean;
  /** Whether the passage is in a cell of a table, which takes one line of the file. */
  readonly inCell: boolean;
}

/** A link to another site, and where it begins. */
export interface PlacedLink {
  href: string;
  at: Position;
}

/** Compares the link definitions of a brief with their uses. */
export interface LinkDefinitions {
  /** Registers a definition. */
  define(definition: LinkDefinition): void;
  /**
   * Registers a reference.
   *
   * @param showsTitle Whether the title of the definition becomes a caption.
   */
  use(label: string, showsTitle: boolean): void;
}

/** A link definition, at any depth. */
export interface LinkDefinition {
  /** The label, normalised as the lexer does. */
  label: string;
  title: string | undefined;
  at: Position;
  lastLine: number;
}

/** Resolves citations of works. */
export interface CitationReader {
  /** Whether keys of works are citations. */
  readonly isActive: boolean;
  /**
   * Returns a citation as readers see it, and reports keys without a work.
   *
   * @param works What the file says of each of its works.
   * @param withLinks Whether there can be links to the entries.
   */
  cite(token: CitationToken, works: readonly CitedWork[], withLinks: boolean): Inline[];
}

/** One work of a citation, as the file states it. */
export interface CitedWork {
  key: string;
  at: Position;
  withoutAuthors: boolean;
  /** What is written before and after the key. */
  prefix: Inline[];
  suffix: Inline[];
}

/** Resolves references to footnotes. */
export interface NoteReferences {
  /** Begins a section; each section has separate notes. */
  openSection(): void;
  /** Returns the note for a reference, or undefined if the label is not defined, which is reported. */
  refer(label: string, at: Position, context: Context): Inline | undefined;
  /** Returns a note without a label; its content is given by a function, because it has the next number. */
  add(read: () => Block[]): Inline;
}
