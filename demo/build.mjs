/*
 * `npm run build`: makes dist/, and of the demo the published folder and the documentation. What was made of the same sources before, and is
 * still there, is not made again; `npm run clean` makes sure that it is.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { npm } from './install.mjs';

const SETTINGS = ['package.json', 'package-lock.json', 'tsconfig.json', 'rollup.config.mjs', 'LICENSE'];
const SOURCES = ['src', 'demo/examples', 'demo/docs', 'demo/docs.mjs', 'demo/schemas.mjs', ...SETTINGS];
const RECORD = 'build/made.json';

/**
 * Builds, unless nothing has changed.
 *
 * @returns {boolean} Whether there was something to do.
 */
export function build() {
  const sources = hashesOf(SOURCES.flatMap(filesIn).filter(isSource));
  if (isMade(sources)) return false;
  const start = Date.now();
  rmSync(RECORD, { force: true });
  rmSync('dist', { recursive: true, force: true });
  npm('exec', '--', 'tsc');
  npm('exec', '--', 'rollup', '--config', '--failAfterWarnings', '--silent');
  const command = ['exec', '--', 'node', 'dist/cli/main.js'];
  npm(...command, 'compile', 'src/briefs', '--out', 'dist/briefs');
  npm(...command, 'build', 'src/briefs', 'demo/examples', '--out', 'demo/briefs');
  npm('exec', '--', 'node', 'demo/docs.mjs');
  npm('exec', '--', 'node', 'demo/schemas.mjs');
  const made = hashesOf(['dist', 'demo'].flatMap(filesIn).filter((path) => statSync(path).mtimeMs >= start));
  mkdirSync('build', { recursive: true });
  writeFileSync(RECORD, JSON.stringify({ sources, made }, undefined, 2) + '\n');
  return true;
}

function isMade(sources) {
  if (!existsSync(RECORD)) return false;
  const record = JSON.parse(readFileSync(RECORD, 'utf8'));
  // Other commands may add files to dist/, such as the manifest.
  const isThere = ([path, hash]) => existsSync(path) && hashOf(path) === hash;
  return JSON.stringify(record.sources) === JSON.stringify(sources) && Object.entries(record.made).every(isThere);
}

// In the folder of the documentation, only Markdown is written by hand.
function isSource(path) {
  return !path.startsWith('demo/docs/') || path.endsWith('.md');
}

function hashesOf(files) {
  return Object.fromEntries(files.sort().map((path) => [path, hashOf(path)]));
}

function filesIn(root) {
  if (!statSync(root).isDirectory()) return [root];
  return readdirSync(root, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).replaceAll(sep, '/'));
}

function hashOf(path) {
  return createHash('sha256').update(readFileSync(path)).digest('base64');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) build();
