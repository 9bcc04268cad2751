import type { BriefLoadError } from '../brief/load.js';
import type { Brief } from '../brief/model.js';

/** The brief is on the page. Like an image's `load`, it does not bubble: every element tells of itself. */
export class BriefLoadEvent extends Event {
  /** @param brief The brief that is shown. */
  constructor(readonly brief: Brief) {
    super('brief-load');
  }
}

/**
 * The brief could not be shown; what was on the page before stays. It does not bubble. A page that
 * deals with the failure cancels the event, and nothing is written to the console.
 */
export class BriefErrorEvent extends Event {
  /** @param error What went wrong, with a `code` to tell the kinds apart. */
  constructor(readonly error: BriefLoadError) {
    super('brief-error', { cancelable: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'brief-load': BriefLoadEvent;
    'brief-error': BriefErrorEvent;
  }
}
