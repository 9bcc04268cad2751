import {
  formatProblem,
  problemMessage,
  severityWord,
  type MessageLanguage,
} from '../authoring/problems/format-problem.js';
import type { Problem } from '../authoring/problems/problem.js';
import type { Terminal } from './terminal.js';

/** Gets everything that a command finds in the files that it reads. */
export interface Findings {
  /** A problem of a text or of a configuration. */
  problem: (problem: Problem, file: string) => void;
  /** An error about a file as a whole; the message names the file. */
  fault: (message: string, file: string) => void;
  /** A warning about a file as a whole; the message names the file. */
  remark: (message: string, file: string) => void;
  /** What is found out about a place in a file by other means than by reading it. */
  placed: (finding: Finding) => void;
}

/** Shows findings as they come, a line for each. */
export function shownFindings({ err }: Terminal, language: MessageLanguage): Findings {
  return {
    problem: (problem, file) => err(formatProblem(problem, file, language)),
    fault: (message) => err(message),
    remark: (message) => err(message),
    placed: ({ file, line, column, severity, message }) =>
      err(`${file}:${line}:${column}: ${severityWord(severity, language)}: ${message}`),
  };
}

/** A finding as data. */
export interface Finding {
  file: string;
  line: number;
  column: number;
  severity: 'error' | 'warning';
  /** The code of the problem; `file` for a finding about the file as a whole. */
  code: string;
  message: string;
}

/** Collects findings. */
export class CollectedFindings implements Findings {
  readonly all: Finding[] = [];

  /** @param language Language of the messages. */
  constructor(private readonly language: MessageLanguage) {}

  readonly problem = (problem: Problem, file: string): void => {
    const { line, column, severity, code } = problem;
    this.all.push({ file, line, column, severity, code, message: problemMessage(problem, this.language) });
  };

  readonly placed = (finding: Finding): void => {
    this.all.push(finding);
  };

  readonly fault = (message: string, file: string): void => this.#add('error', message, file);
  readonly remark = (message: string, file: string): void => this.#add('warning', message, file);

  #add(severity: Finding['severity'], text: string, file: string): void {
    // As data, the file and the severity have fields.
    const message = text.replace(`${file}: `, '').replace(/^(?:warning|Warnung): /, '');
    this.all.push({ file, line: 1, column: 1, severity, code: 'file', message });
  }
}

/** Gives every finding to both. */
export function both(one: Findings, other: Findings): Findings {
  return {
    problem: (...args) => [one, other].forEach((findings) => findings.problem(...args)),
    fault: (...args) => [one, other].forEach((findings) => findings.fault(...args)),
    remark: (...args) => [one, other].forEach((findings) => findings.remark(...args)),
    placed: (...args) => [one, other].forEach((findings) => findings.placed(...args)),
  };
}

/** The numbers of errors and warnings. */
export function countsOf(findings: readonly Pick<Finding, 'severity'>[]): { errors: number; warnings: number } {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: findings.length - errors };
}
