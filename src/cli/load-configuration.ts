import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { readConfiguration } from '../authoring/configuration.js';
import { formatProblem, type MessageLanguage } from '../authoring/problems/format-problem.js';
import type { CslStyle } from '../citation/csl/styles.js';
import { readTextFile } from './read-text.js';
import type { Terminal } from './terminal.js';
import { TEXTS } from './texts.js';

/** The file that is read if it lies in the folder from which the command is called. */
export const CONFIGURATION = 'policy-brief.yaml';

/**
 * Loads the configuration.
 *
 * @param given The file that the call names; otherwise {@link CONFIGURATION}, if there is one.
 * @returns The citation styles that it adds, or undefined if it has errors, which have been shown.
 */
export function loadConfiguration(
  given: string | undefined,
  language: MessageLanguage,
  { err }: Terminal,
): CslStyle[] | undefined {
  if (given === undefined && !existsSync(CONFIGURATION)) return [];
  const file = given ?? CONFIGURATION;
  const source = readTextFile(file);
  if (source.text === undefined) {
    err(TEXTS[language][source.fault](file));
    return undefined;
  }
  const folder = dirname(file);
  const { styles, problems } = readConfiguration(source.text, (path) => readTextFile(resolve(folder, path)).text);
  for (const problem of problems) err(formatProblem(problem, file, language));
  return problems.some(({ severity }) => severity === 'error') ? undefined : styles;
}
