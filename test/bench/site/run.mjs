/*
 * `npm run bench:build`: what `policy-brief build` takes for a series of BRIEFS briefs (1,000 by default) of mixed shape,
 * beside `pandoc --citeproc` that writes one page from the same text, and Hugo that writes plain pages of the same words,
 * in the same run. Times depend on the machine and are only printed; what fails is memory that grows with the texts, and
 * a change of one text that takes more than a tenth of the time of all.
 *
 * The list of briefs, the sitemap and the record name every brief, so a build has to hold a little of each: its metadata,
 * and what its files are made from. `MOST_GROWTH` says how little; a text alone takes several times that as data. It is
 * measured as what is left after a collection of garbage. The largest memory that the system has given to the process is
 * only printed: Node collects garbage when it has doubled, so it grows by a multiple.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { SERIES_CONFIGURATION, writeSeries } from './series.mjs';

const BRIEFS = Number(process.env.BRIEFS ?? 1000);
/** A tenth of the series, whose memory is compared. */
const FEW = Math.max(1, Math.round(BRIEFS / 10));
/** How many pages pandoc writes; its time for each is the same. */
const PANDOC_PAGES = Math.min(BRIEFS, 20);
/** How many kilobytes each further brief may take. */
const MOST_GROWTH = 24;

const COMMAND = resolve('dist/cli/main.js');
/**
 * Runs the command and prints the memory that it held when all files were made, and the largest that it took, in
 * kilobytes.
 */
const MEASURED = `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  let held = 0;
  const { renameSync } = fs;
  let isFirst = true;
  fs.renameSync = (...args) => {
    // The first file is renamed when all of them are made, and everything that they are made from is still there.
    if (isFirst && globalThis.gc) {
      globalThis.gc();
      held = process.memoryUsage().heapUsed / 1024;
    }
    isFirst = false;
    return renameSync(...args);
  };
  syncBuiltinESMExports();
  process.on('exit', () => console.log(JSON.stringify({ held, most: process.resourceUsage().maxRSS })));
  process.argv.splice(1, 1, ${JSON.stringify(COMMAND)});
  await import(${JSON.stringify(`file://${COMMAND}`)});`;

const folder = mkdtempSync(join(tmpdir(), 'bench-build-'));
try {
  const few = measureBuilds('few', FEW);
  const many = measureBuilds('many', BRIEFS);
  const pandoc = measurePandoc();
  const hugo = measureHugo();
  console.log(`Building a series of ${BRIEFS} briefs (Node ${process.version})`);
  console.table({
    [`build, ${FEW} briefs`]: few.first,
    [`build, ${BRIEFS} briefs`]: many.first,
    'build, nothing changed': many.again,
    'build, one text changed': many.one,
    ...(pandoc && { 'pandoc --citeproc, one page each': pandoc }),
    ...(hugo && { 'Hugo, plain pages': hugo }),
  });
  if (pandoc) {
    const ratio = pandoc['milliseconds per brief'] / many.first['milliseconds per brief'];
    console.log(`For a page, pandoc takes ${ratio.toFixed(1)} times what build takes for all files of a brief.`);
  }
  const growth = ((many.first['held in MB'] - few.first['held in MB']) * 1024) / (BRIEFS - FEW);
  console.log(`Each further brief takes ${growth.toFixed(1)} KB of memory, at most ${MOST_GROWTH} KB.`);
  check(growth < MOST_GROWTH, 'Memory grows with the texts of the briefs.');
  check(
    many.one['seconds'] < many.first['seconds'] / 10,
    'A change of one text takes more than a tenth of the time of all.',
  );
} finally {
  rmSync(folder, { recursive: true });
}

/** Builds a series, builds it again, and once more after a change of one text. */
function measureBuilds(name, count) {
  const series = join(folder, name);
  const site = join(folder, `${name}-site`);
  const files = writeSeries(series, count);
  const build = (...flags) => {
    const start = performance.now();
    const args = [...flags, '--input-type=module', '--eval', MEASURED, COMMAND, 'build', series, '--out', site];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    const time = performance.now() - start;
    if (status !== 0) throw new Error(stderr);
    const { held, most } = JSON.parse(stdout.trim().split('\n').at(-1));
    return row(time, count, {
      ...(held > 0 && { 'held in MB': Number((held / 1024).toFixed(1)) }),
      'memory in MB': Math.round(most / 1024),
      'MB written': Math.round(sizeOf(site) / 1e6),
    });
  };
  const first = build('--expose-gc');
  const again = build();
  const file = join(series, files[Math.floor(count / 2)]);
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nEin neuer Satz.\n`);
  return { first, again, one: build() };
}

function measurePandoc() {
  if (spawnSync('pandoc', ['--version']).error) return undefined;
  const series = join(folder, 'pandoc');
  const files = writeSeries(series, PANDOC_PAGES);
  const start = performance.now();
  for (const file of files) {
    const { status, stderr } = spawnSync('pandoc', ['--standalone', '--citeproc', file, '--output', `${file}.html`], {
      cwd: series,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
  }
  return row(performance.now() - start, PANDOC_PAGES);
}

function measureHugo() {
  if (spawnSync('hugo', ['version']).error) return undefined;
  const site = join(folder, 'hugo');
  const content = join(site, 'content');
  const words = join(folder, 'words');
  mkdirSync(content, { recursive: true });
  mkdirSync(join(site, 'layouts/_default'), { recursive: true });
  for (const file of writeSeries(words, BRIEFS)) {
    const [, body = ''] = /\n---\n([^]*)$/.exec(readFileSync(join(words, file), 'utf8')) ?? [];
    writeFileSync(join(content, file.replace('.de.md', '.md')), `---\ntitle: ${file}\n---\n${body}`);
  }
  writeFileSync(join(site, 'config.yaml'), `baseURL: https://x.example/\ntitle: ${SERIES_CONFIGURATION.title}\n`);
  writeFileSync(join(site, 'layouts/_default/single.html'), '<!doctype html><title>{{ .Title }}</title>{{ .Content }}');
  const start = performance.now();
  const { status, stderr } = spawnSync('hugo', ['--quiet'], { cwd: site, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return row(performance.now() - start, BRIEFS);
}

function row(time, count, more = {}) {
  return {
    seconds: Number((time / 1000).toFixed(2)),
    'milliseconds per brief': Number((time / count).toFixed(1)),
    ...more,
  };
}

/** The bytes of all files in a folder. */
function sizeOf(root) {
  return readdirSync(root, { recursive: true })
    .map((path) => statSync(join(root, path)))
    .reduce((sum, status) => sum + (status.isFile() ? status.size : 0), 0);
}

function check(holds, message) {
  if (holds) return;
  console.error(message);
  process.exitCode = 1;
}
