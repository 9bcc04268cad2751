import type { Brief, RecordFormat } from './brief/model.js';
import type { BriefLoadError } from './brief/request.js';
import type { SeriesData } from './brief/series.js';

/** The brief is on the page. Like an image's `load`, the event does not bubble: every element dispatches its own. */
export class BriefLoadEvent extends Event {
  /** @param brief The brief that is shown. */
  constructor(readonly brief: Brief) {
    super('brief-load');
  }
}

/**
 * The brief could not be shown, so the element's earlier content stays. The event does not bubble. A page that
 * handles the failure cancels the event, which keeps the console quiet.
 */
export class BriefErrorEvent extends Event {
  /** @param error What went wrong, with a `code` to tell the kinds apart. */
  constructor(readonly error: BriefLoadError) {
    super('brief-error', { cancelable: true });
  }
}

/** The first briefs of a series are on the page. The event does not bubble. */
export class BriefSeriesLoadEvent extends Event {
  /** @param series The series that is shown. */
  constructor(readonly series: SeriesData) {
    super('brief-series-load');
  }
}

/** What was copied. */
export type CopySubject =
  /** The citation of the brief, or of the item with this id; the style's id is `suggested`, `apa` and so on. */
  | { what: 'citation'; style: string; item?: string }
  | { what: 'record'; format: RecordFormat }
  /** The address of the item with this id. */
  | { what: 'link'; item: string }
  | { what: 'doi' }
  /** A quote, or text that the reader selected; both carry the citation in this style. */
  | { what: 'quote' | 'selection'; style: string }
  /** The citation of a series as a whole. */
  | { what: 'series' }
  /** A block of the embed builder, such as `css`. */
  | { what: 'snippet'; id: string };

/** Something is on the clipboard. Every click on a button that copies ends in this event or the other. They bubble. */
export class BriefCopyEvent extends Event {
  /**
   * @param subject What it is.
   * @param text Its plain text.
   */
  constructor(
    readonly subject: CopySubject,
    readonly text: string,
  ) {
    super('brief-copy', { bubbles: true, composed: true });
  }
}

/** The clipboard refused. The text is selected now, and the reader is told how to copy it. */
export class BriefCopyErrorEvent extends Event {
  /**
   * @param subject What should have been copied.
   * @param error Why it was not.
   */
  constructor(
    readonly subject: CopySubject,
    readonly error: unknown,
  ) {
    super('brief-copy-error', { bubbles: true, composed: true });
  }
}

/** The reader has chosen another style, and the element shows the citation in it. The event bubbles. */
export class BriefStyleChangeEvent extends Event {
  /** @param style Id of the style: `suggested`, `apa` and so on. */
  constructor(readonly style: string) {
    super('brief-style-change', { bubbles: true, composed: true });
  }
}

/** The reader has downloaded a record for reference managers. The event bubbles. */
export class BriefDownloadEvent extends Event {
  /**
   * @param format Format of the record.
   * @param fileName Name that the element proposes for the file.
   */
  constructor(
    readonly format: RecordFormat,
    readonly fileName: string,
  ) {
    super('brief-download', { bubbles: true, composed: true });
  }
}

declare global {
  // Events of all three: elements, the document and the window.
  interface GlobalEventHandlersEventMap {
    'brief-load': BriefLoadEvent;
    'brief-error': BriefErrorEvent;
    'brief-series-load': BriefSeriesLoadEvent;
    'brief-copy': BriefCopyEvent;
    'brief-copy-error': BriefCopyErrorEvent;
    'brief-style-change': BriefStyleChangeEvent;
    'brief-download': BriefDownloadEvent;
  }
}
