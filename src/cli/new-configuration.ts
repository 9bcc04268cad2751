import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { CONFIGURATION } from './load-configuration.js';

/** What is known of a new series. */
export interface NewConfiguration {
  /** Title of the series. */
  title?: string | undefined;
  /** Public address of the site. */
  url?: string | undefined;
  /** The address of the schema of configurations, for editors. */
  schema?: string | undefined;
  /** What to say in place of the address, if it is not known. */
  urlHint: string;
}

/** The configuration of a folder: its own, or else that of the current folder; undefined if there is none. */
export function configurationOf(folder: string): string | undefined {
  return [join(folder, CONFIGURATION), CONFIGURATION].find((path) => existsSync(path));
}

/** The text of a new configuration, which has no problem. */
export function newConfigurationSource({ title, url, schema, urlHint }: NewConfiguration): string {
  return [
    ...(schema === undefined ? [] : [`# yaml-language-server: $schema=${schema}\n`]),
    ...(title === undefined ? [] : [stringify({ title }, { lineWidth: 0 })]),
    url === undefined
      ? `# ${urlHint}\n# url: https://institut.example/briefs/\n`
      : stringify({ url }, { lineWidth: 0 }),
  ].join('');
}
