import { dirname, resolve } from 'node:path';
import { readConfiguration, type Configuration } from '../authoring/configuration/index.js';
import type { MessageLanguage } from '../authoring/problems/format-problem.js';
import type { Findings } from './findings.js';
import { hashOf } from './hash.js';
import { readTextFile } from './read-text.js';
import { TEXTS } from './texts/index.js';

/** The default configuration file, which is read if it exists in a folder of briefs or in the current folder. */
export const CONFIGURATION = 'policy-brief.yaml';

/** The citation styles that a configuration names, and what it says of the series. */
export interface Settings extends Omit<Configuration, 'problems'> {
  /** States everything that the settings depend on: those with the same key are the same. */
  key: string;
}

/**
 * Loads the configuration.
 *
 * @param file The file, if there is one.
 * @returns What it says, or undefined if it has errors, which are reported.
 */
export function loadConfiguration(
  file: string | undefined,
  language: MessageLanguage,
  { fault, problem }: Findings,
): Settings | undefined {
  if (file === undefined) return { styles: [], key: '' };
  const source = readTextFile(file);
  if (source.text === undefined) {
    fault(TEXTS[language][source.fault](file), file);
    return undefined;
  }
  const folder = dirname(file);
  const styles: (string | undefined)[] = [];
  const { problems, ...settings } = readConfiguration(source.text, (path) => {
    const { text } = readTextFile(resolve(folder, path));
    styles.push(text);
    return text;
  });
  for (const one of problems) problem(one, file);
  if (problems.some(({ severity }) => severity === 'error')) return undefined;
  return { ...settings, key: hashOf(JSON.stringify([settings, styles])) };
}
