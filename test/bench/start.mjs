import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { median } from './page/targets.mjs';

const ROUNDS = 7;

/** The usual way: the same citations, except those of the series, by citation-js as its documentation shows it. */
const YARDSTICK = `
  import { readFileSync } from 'node:fs';
  import { marked } from 'marked';
  import { parse } from 'yaml';
  import { Cite } from '@citation-js/core';
  import '@citation-js/plugin-csl';
  const [, front, body] = readFileSync(process.argv[1], 'utf8').split(/^---$/m);
  const { title, author } = parse(front);
  const cite = new Cite({ type: 'report', title, author });
  for (const template of ['apa', 'harvard1', 'vancouver']) {
    for (const lang of ['de-DE', 'en-US']) cite.format('bibliography', { template, lang });
  }
  marked.parse(body);`;

const OURS = `
  import { readFileSync } from 'node:fs';
  import { compileBrief } from ${JSON.stringify(pathToFileURL('dist/authoring/index.js').href)};
  const { brief } = compileBrief(readFileSync(process.argv[1], 'utf8'), { id: 'bench' });
  if (!brief) throw new Error('The brief was not compiled.');`;

/**
 * Prints the processor time of a process that compiles one brief, from the start of Node to its end, beside the usual way.
 *
 * @param {string} file The brief.
 * @returns {boolean} Whether the first brief takes less than the usual way.
 */
export function benchStart(file) {
  const programs = { ours: OURS, yardstick: YARDSTICK, 'node alone': '' };
  const times = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
  // Interleaved, so that a busy moment of the machine meets all; and one round first that does not count.
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [name, program] of Object.entries(programs)) {
      const time = processorTime(program, file);
      if (round > 0) times[name].push(time);
    }
  }
  const [ours, yardstick, bare] = Object.values(times).map(median);
  console.log(
    `First brief: ${ours} ms of processor time from the start of Node, ${(ours / yardstick).toFixed(2)} of marked, yaml ` +
      `and citation-js (${yardstick} ms); Node alone ${bare} ms`,
  );
  return ours < yardstick;
}

function processorTime(program, file) {
  const report = `process.on('exit', () => { const { user, system } = process.cpuUsage(); console.log((user + system) / 1000); });`;
  const args = ['--input-type=module', '--eval', `${program}\n${report}`, file];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return Math.round(Number(stdout.trim().split('\n').at(-1)));
}
