/** Where lines are shown: results and complaints. */
export interface Terminal {
  out: (line: string) => void;
  err: (line: string) => void;
}
