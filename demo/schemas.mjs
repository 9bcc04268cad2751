/*
 * `node demo/schemas.mjs`, a part of `npm run build`: writes the JSON Schemas of front matter and configuration, for
 * editors, to dist/schemas/.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { SCHEMAS } from '../dist/authoring/schema/index.js';

mkdirSync('dist/schemas', { recursive: true });
for (const [name, schema] of Object.entries(SCHEMAS))
  writeFileSync(`dist/schemas/${name}`, JSON.stringify(schema, undefined, 2) + '\n');
