/** What the server of the preview tells a page that shows it. */
export interface PreviewState {
  /** Whether the page has changed since it was loaded. */
  isStale: boolean;
  /** Everything that the last build found, in the order in which the command shows it. */
  findings: readonly PreviewFinding[];
  words: PreviewWords;
}

/** A problem of a text. */
export interface PreviewFinding {
  file: string;
  line: number;
  column: number;
  severity: 'error' | 'warning';
  message: string;
}

/** The words of the panel, in the language of the command. */
export interface PreviewWords {
  lang: string;
  /** What the panel is called. */
  preview: string;
  error: string;
  warning: string;
  /** The numbers of errors and warnings; the rest of a text that says how up to date the page is. */
  summary: string;
  /** What the page is while there are errors. */
  outdated: string;
  noFindings: string;
  checkAccessibility: string;
  isChecking: string;
  accessible: string;
  /** How to install what checks the accessibility. */
  noAxe: string;
}

/** Where the server answers to the panel, and not with files of the site. */
export const PREVIEW_FOLDER = '/.policy-brief/';
