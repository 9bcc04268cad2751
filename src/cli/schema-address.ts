import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { SCHEMAS } from '../authoring/schema/index.js';

/** Where the schemas are in a folder that has this package installed. */
const INSTALLED = join('node_modules', 'policy-brief-elements', 'dist', 'schemas');

/** The name of a copy. */
const COPY = 'policy-brief.schema.json';

/** The address of the schema of front matter, and the copy of the schema that it leads to. */
export interface SchemaAddress {
  address: string;
  /** Missing if the address leads into the package. */
  copy?: { path: string; content: string };
}

/**
 * Finds the address by which an editor finds the schema, offline and in the version of the author: in the package, if it
 * is installed in the folder of a brief or in one around it, or else in a copy beside the brief.
 *
 * @param file The brief.
 */
export function schemaAddress(file: string): SchemaAddress {
  const address = installedSchema(file, 'front-matter.json');
  if (address !== undefined) return { address };
  const content = JSON.stringify(SCHEMAS['front-matter.json'], undefined, 2) + '\n';
  return { address: COPY, copy: { path: join(dirname(file), COPY), content } };
}

/**
 * The address of a schema from the folder of a file; undefined if the package is not installed in that folder or in one
 * around it.
 */
export function installedSchema(file: string, schema: keyof typeof SCHEMAS): string | undefined {
  const folder = resolve(dirname(file));
  for (let around = folder; ; around = dirname(around)) {
    const installed = join(around, INSTALLED, schema);
    if (existsSync(installed)) return relative(folder, installed).split(sep).join('/');
    if (around === dirname(around)) return undefined;
  }
}
