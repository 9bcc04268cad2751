import { visibleText } from '../authoring/problems/visible-text.js';

/** Writes lines to standard output and standard error. */
export interface Terminal {
  out: (line: string) => void;
  err: (line: string) => void;
  /** Shows how far a long command is, in place of what it showed before. Missing if nobody looks. */
  progress?: (line: string) => void;
}

/** A terminal that gets every line as visible text: no name of a file colours it, moves its cursor or adds a line. */
export function safeTerminal({ out, err, progress }: Terminal): Terminal {
  return {
    out: (line) => out(visibleText(line)),
    err: (line) => err(visibleText(line)),
    ...(progress && { progress: (line) => progress(visibleText(line)) }),
  };
}
