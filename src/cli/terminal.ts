/** Writes lines to standard output and standard error. */
export interface Terminal {
  out: (line: string) => void;
  err: (line: string) => void;
}
