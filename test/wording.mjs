/*
 * Part of `npm run lint`: finds words that this project has retired, because they cost a second reading or name a
 * concept by an old name. The vocabulary is in CONTRIBUTING.md.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What to write instead of each word or phrase; matched as whole words, without regard to case. */
const RETIRED = new Map([
  // Phrases that a native reader reads twice
  ['besides', 'also, apart from'],
  ['upon', 'on'],
  ['wherever', 'everywhere, if'],
  ['whoever', 'name the actor'],
  ['somebody|anybody', 'someone, or name the actor'],
  ['at once', 'immediately, in one step'],
  ['by itself', 'alone, or name the cause'],
  ['of its own', 'its own …, separate'],
  ['no news', 'already reported'],
  ['what is said of', 'name the statement'],
  ['for instance', 'for example'],
  ['mend(s|ed)?', 'fix'],
  ['blanks|a blank(?! (line|page|string))', 'space'],
  // Old names of concepts
  ['flavou?rs?', 'ClipboardContent'],
  ['shield(s|ed)?|unshield', 'protect'],
  ['mask(s|ed)?', 'protect'],
  ['wishes', 'options'],
  ['pageWords', 'uiStrings'],
  ['ViewOptions|createView', 'RenderOptions, RenderContext'],
  ['BriefProvider|Provision', 'BriefContextProvider, BriefContext'],
  ['ContextRequest', 'ContextRequestEvent'],
  ['(copy|citation)-?tools', 'CopyControls, CitationControls'],
  ['brief-part', 'brief-section'],
]);

/** Text that is not ours to word, the record of changes, which names what was renamed, and this list. */
const EXCLUDED = [
  'src/briefs/',
  'demo/briefs/',
  'test/briefs/extracted-text.ts',
  'test/cms/ckeditor/',
  'test/frameworks/package-lock.json',
  'test/fixtures/hosts/',
  'CHANGELOG.md',
  'test/wording.mjs',
];

const patterns = [...RETIRED].map(([words, better]) => ({
  pattern: new RegExp(`(?<![\\w-])(?:${words})(?![\\w-])`, 'gi'),
  better,
}));

const folders = ['src', 'test', 'demo'].flatMap((folder) =>
  readdirSync(folder, { recursive: true }).map((file) => join(folder, file).replaceAll('\\', '/')),
);
const files = [...readdirSync('.'), ...folders].filter(
  (file) =>
    /\.(ts|mjs|md)$/.test(file) && !/node_modules/.test(file) && !EXCLUDED.some((path) => file.startsWith(path)),
);

const found = files.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) =>
      patterns.flatMap(({ pattern, better }) =>
        [...line.matchAll(pattern)].map(([word]) => `${file}:${index + 1}: “${word}” is retired. Use: ${better}.`),
      ),
    ),
);
for (const line of found) console.error(line);
if (found.length > 0) process.exitCode = 1;
