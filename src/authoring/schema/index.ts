import { CONFIGURATION_SCHEMA } from '../configuration/index.js';
import { FRONT_MATTER_SCHEMA } from '../front-matter/metadata.js';
import type { Schema } from './schema.js';

/** A file of which editors learn what a brief or a configuration may say. */
interface SchemaFile extends Schema {
  $schema: string;
}

const DRAFT_7 = 'http://json-schema.org/draft-07/schema#';

/** The JSON Schemas of front matter and of configurations, by the name of their file. */
export const SCHEMAS = {
  'front-matter.json': {
    $schema: DRAFT_7,
    title: 'Policy Brief',
    description: 'Kopf eines Policy Briefs.\n\nFront matter of a policy brief.',
    ...FRONT_MATTER_SCHEMA,
  },
  'configuration.json': {
    $schema: DRAFT_7,
    title: 'policy-brief.yaml',
    description: 'Was alle Policy Briefs einer Reihe gemeinsam haben.\n\nWhat all briefs of a series share.',
    ...CONFIGURATION_SCHEMA,
  },
} as const satisfies Readonly<Record<string, SchemaFile>>;
