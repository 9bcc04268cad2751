import type { BriefLoadError } from '../../brief/load.js';
import type { Brief } from '../../brief/model.js';

/** How far an element has come with loading its brief. */
export type BriefState =
  /** No outcome yet. `again` says that the reader asked for a retry. */
  | { status: 'loading'; again: boolean }
  /** The brief, and the address it came from; empty where it came from a script. */
  | { status: 'ready'; brief: Brief; base: string }
  | { status: 'failed'; error: BriefLoadError };

/** What `<policy-brief>` provides to the elements inside it. */
export interface BriefContext {
  state: BriefState;
  /** The ids on this page, by the names that the brief gives them, so that links from one element reach the text of another. */
  ids: ReadonlyMap<string, string>;
  /** Heading level of the title. */
  titleLevel: number;
  /** Heading level of the sections. */
  sectionLevel: number;
}
