import type { MessageLanguage } from '../../authoring/problems/format-problem.js';
import type { Terminal } from '../terminal.js';

/** The exit status of a command: 0 for success, 1 if a file has errors, 2 for an invalid call, 130 after Ctrl+C. */
export type Status = 0 | 1 | 2 | 130;

/** The values of the options of all commands. */
export interface OptionValues {
  out?: string | undefined;
  config?: string | undefined;
  url?: string | undefined;
  format?: string | undefined;
  strict?: boolean | undefined;
  external?: boolean | undefined;
  prefix?: string | undefined;
  title?: string | undefined;
  author?: string[] | undefined;
  series?: string | undefined;
  ci?: string | undefined;
  port?: string | undefined;
}

/** A call of a command. */
export interface Call {
  /** The files and folders that it names. */
  paths: readonly string[];
  values: OptionValues;
  language: MessageLanguage;
  terminal: Terminal;
  /** Says why the call is invalid, and shows the help. */
  refuse: (reason: string) => Status;
}
