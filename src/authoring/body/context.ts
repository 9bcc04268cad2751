import type { Inline } from '../../brief/model.js';
import type { Abbreviate } from './abbreviations.js';
import type { Report } from '../problems/problem.js';
import type { Position } from '../source.js';

/** What the readers of blocks and inlines share while one file is compiled. */
export interface Context {
  /** The lines of the file. */
  lines: readonly string[];
  report: Report;
  abbreviate: Abbreviate;
  /** The note that a reference stands for, or undefined if there is none, which is reported. */
  refer: (label: string, at: Position) => Inline | undefined;
  /** Says that a section begins, which has notes of its own. */
  openSection: () => void;
  /** Links to a place in the brief, to be checked when all places are known. */
  targets: { id: string; at: Position }[];
  /** The labels of the link definitions that are in use, normalised as the lexer does. */
  usedDefinitions: Set<string>;
}

/** The surroundings of a passage. */
export interface Scope {
  /** The language of the passage. */
  lang: string;
  /** Whether the passage is in a footnote. */
  inNote: boolean;
}
