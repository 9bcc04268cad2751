import type { BriefLoadError } from '../../brief/request.js';
import type { Brief } from '../../brief/model.js';

/** How far an element has come with loading something. */
export type LoadState<Ready = object> =
  /** No outcome yet. `again` says that the reader asked for a retry. */
  { status: 'loading'; again: boolean } | ({ status: 'ready' } & Ready) | { status: 'failed'; error: BriefLoadError };

/** How far an element has come with its brief. Where it came from is an address; empty if it was a script. */
export type BriefState = LoadState<{ brief: Brief; base: string }>;

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
