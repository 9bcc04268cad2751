import type { BriefLoadError } from '../../brief/load.js';
import type { Brief } from '../../brief/model.js';

/** What an element knows of its brief. */
export type BriefState =
  /** Nothing yet. `again` says that the reader asked for another attempt. */
  | { status: 'loading'; again: boolean }
  /** The brief, and the address it came from; empty where it came from a script. */
  | { status: 'ready'; brief: Brief; base: string }
  | { status: 'failed'; error: BriefLoadError };

/** What `<policy-brief>` gives to the elements inside it. */
export interface BriefContext {
  state: BriefState;
  /** The ids on this page, by the names that the brief gives them, so that links from one element reach the text of another. */
  ids: ReadonlyMap<string, string>;
  /** Heading level of the title. */
  titleLevel: number;
  /** Heading level of the sections. */
  sectionLevel: number;
}
