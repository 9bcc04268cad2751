/*
 * `npm run size`: what a page loads, in bytes, compared exactly with test/size.json, so that every change of size
 * is seen in the commit that makes it. `npm run size -- --update` writes the new sizes, but never beyond the limits.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const RECORD = 'test/size.json';
// The files carry the version in their names, and the record does not.
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const { limits, sizes: recorded } = JSON.parse(readFileSync(RECORD, 'utf8'));
const briefs = readdirSync('dist/briefs').filter((name) => name.endsWith('.json'));
const files = [
  'policy-brief.min.js',
  'policy-brief.classic.min.js',
  'policy-brief-series.min.js',
  'policy-brief.css',
  'policy-brief-embed.min.js',
  ...briefs.sort().map((name) => `briefs/${name}`),
];
const sizes = Object.fromEntries(
  files.map((file) => [
    file,
    measure(readFileSync(`dist/${file.replace(/^policy-brief(?:-embed|-series)?/, `$&-${version}`)}`)),
  ]),
);

const tooLarge = files.filter((file) => sizes[file].brotli > limitOf(file));
const changed = [...new Set([...files, ...Object.keys(recorded)])].filter(
  (file) => JSON.stringify(sizes[file]) !== JSON.stringify(recorded[file]),
);

console.table(
  Object.fromEntries(files.map((file) => [file, { ...sizes[file], 'limit (brotli)': limitOf(file), ...before(file) }])),
);
for (const file of tooLarge)
  console.error(`${file}: ${sizes[file].brotli} bytes of brotli, the limit is ${limitOf(file)}.`);

if (tooLarge.length > 0) process.exitCode = 1;
else if (process.argv.includes('--update')) {
  writeFileSync(RECORD, JSON.stringify({ limits, sizes }, undefined, 2) + '\n');
} else if (changed.length > 0) {
  console.error(`Not as in ${RECORD} (measured with Node ${process.version}): ${changed.join(', ')}`);
  console.error('If that is meant, run `npm run size -- --update` and say in the commit why.');
  process.exitCode = 1;
}

function measure(content) {
  return {
    bytes: content.length,
    gzip: gzipSync(content, { level: 9 }).length,
    brotli: brotliCompressSync(content).length,
  };
}

function limitOf(file) {
  return limits[file] ?? limits[file.replace(/[^/]+$/, '*')];
}

function before(file) {
  const old = recorded[file];
  return changed.includes(file) ? { before: old ? `${old.bytes} / ${old.gzip} / ${old.brotli}` : 'new' } : {};
}
