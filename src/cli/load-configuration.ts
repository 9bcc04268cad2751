import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { readConfiguration, type Configuration } from '../authoring/configuration/index.js';
import { formatProblem, type MessageLanguage } from '../authoring/problems/format-problem.js';
import { readTextFile } from './read-text.js';
import type { Terminal } from './terminal.js';
import { TEXTS } from './texts.js';

/** The default configuration file, which is read if it exists in the current folder. */
export const CONFIGURATION = 'policy-brief.yaml';

/** The citation styles that a configuration names. */
export type CitationSettings = Omit<Configuration, 'problems'>;

/**
 * Loads the configuration.
 *
 * @param given The file named in the call. Without it, {@link CONFIGURATION} if that exists.
 * @returns The citation styles that it names, or undefined if it has errors, which are shown.
 */
export function loadConfiguration(
  given: string | undefined,
  language: MessageLanguage,
  { err }: Terminal,
): CitationSettings | undefined {
  if (given === undefined && !existsSync(CONFIGURATION)) return { styles: [] };
  const file = given ?? CONFIGURATION;
  const source = readTextFile(file);
  if (source.text === undefined) {
    err(TEXTS[language][source.fault](file));
    return undefined;
  }
  const folder = dirname(file);
  const { problems, ...settings } = readConfiguration(source.text, (path) => readTextFile(resolve(folder, path)).text);
  for (const problem of problems) err(formatProblem(problem, file, language));
  return problems.some(({ severity }) => severity === 'error') ? undefined : settings;
}
