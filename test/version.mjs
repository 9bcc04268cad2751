/*
 * Writes the version of package.json to every place that repeats it. `npm version` runs it before it commits.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { literalVersions } from './support/literal-versions.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
for (const { file, before, after } of literalVersions(version)) if (before !== after) writeFileSync(file, after);
