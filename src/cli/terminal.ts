import { visibleText } from '../authoring/problems/visible-text.js';
import type { Ask } from './ask.js';

/** Writes lines to standard output and standard error. */
export interface Terminal {
  out: (line: string) => void;
  err: (line: string) => void;
  /** Shows how far a long command is, in place of what it showed before. Missing if nobody looks. */
  progress?: (line: string) => void;
  /** Asks the person at the terminal. Missing if there is nobody. */
  ask?: Ask;
}

/** A terminal that gets every line as visible text: no name of a file colours it, moves its cursor or adds a line. */
export function safeTerminal({ out, err, progress, ...others }: Terminal): Terminal {
  return {
    out: (line) => out(visibleText(line)),
    err: (line) => err(visibleText(line)),
    ...others,
    ...(progress && { progress: (line) => progress(visibleText(line)) }),
  };
}
