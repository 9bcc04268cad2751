/*
 * `npm run bench`: how long a brief takes from memory to the laid-out page in Chromium, beside marked + DOMPurify +
 * innerHTML with the same words under the same stylesheet, in the same run; the bare yardstick has no stylesheet, and
 * so less to lay out. Task time, layout and blocking time cover the controls and the drawing as well, and stand beside
 * those of the yardstick. Times depend on the machine and are only printed; what fails is being slower than the
 * yardstick at the first render, and growing faster than the brief does.
 */
import { readFile } from 'node:fs/promises';
import { compileBrief } from '../../dist/authoring/index.js';
import { provideBrowser } from '../support/browsers.mjs';
import { launch } from '../support/launch.mjs';
import { benchAuthoring } from './authoring.mjs';
import { benchCopying } from './copying.mjs';
import { renderElements, renderYardstick } from './pages.mjs';
import { benchSeries } from './series.mjs';
import { sameWords, syntheticSource } from './sources.mjs';
import { benchStart } from './start.mjs';

const GROWTH_TOLERANCE = 1.5;
/** About as many recommendations as a brief may have, and a tenth of them. */
const MANY = 200;
const FEW = MANY / 10;
const FIRST = 'src/briefs/resiliente-kommunen-2-0.de.md';

const first = await readFile(FIRST, 'utf8');
const cases = [
  { name: 'first brief, 1 element', source: first, copies: 1, samples: 25 },
  { name: 'first brief, 200 elements', source: first, copies: 200, samples: 7 },
  { name: `${FEW} recommendations`, source: syntheticSource(FEW), copies: 1, samples: 15 },
  { name: `${MANY} recommendations`, source: syntheticSource(MANY), copies: 1, samples: 7 },
];

if (!(await provideBrowser('chromium'))) throw new Error('Chromium was not found.');
const browser = await launch('chromium');
const version = await browser.version();
const results = [];
try {
  for (const test of cases) results.push(await measure(test));
  check(await benchCopying(browser, 25), 'A click to the clipboard is longer than a frame, or asks the network.');
  check(
    await benchSeries(browser, 7),
    'Filtering a series takes too long beside a bare list, or grows faster than it does.',
  );
} finally {
  await browser.close();
}

console.log(`Render: median of fresh pages, in milliseconds (${version})`);
console.table(Object.fromEntries(results.map(({ name, ...row }) => [name, row])));
const [one, , few, many] = results;
check(one.elements < one.yardstick, 'The first render is slower than marked + DOMPurify + innerHTML.');
check(
  many.elements < 10 * few.elements * GROWTH_TOLERANCE,
  'Ten times as many recommendations take more than ten times as long.',
);
check(benchAuthoring(FIRST), 'Memory grows with the number of compiled briefs.');
check(benchStart(FIRST), 'The first brief takes longer than marked, yaml and citation-js.');

async function measure({ name, source, copies, samples }) {
  const { brief, problems } = compileBrief(source, { id: 'bench' });
  if (!brief) throw new Error(`${name}: ${JSON.stringify(problems[0])}`);
  const markdown = sameWords(source, brief.meta, brief.citations);
  const times = { elements: [], yardstick: [], bare: [] };
  // Interleaved, so that a busy moment of the machine meets both; and one round first that does not count.
  for (let round = 0; round <= samples; round += 1) {
    const elements = await renderElements(browser, brief, copies);
    const yardstick = await renderYardstick(browser, markdown, copies);
    const bare = await renderYardstick(browser, markdown, copies, false);
    if (round === 0) continue;
    times.elements.push(elements);
    times.yardstick.push(yardstick);
    times.bare.push(bare);
  }
  const elements = median(times.elements, 'total');
  const both = (name, key) => ({ [name]: `${median(times.elements, key)} / ${median(times.yardstick, key)}` });
  const yardstick = median(times.yardstick, 'total');
  return {
    name,
    elements,
    yardstick,
    ratio: Number((elements / yardstick).toFixed(2)),
    'bare yardstick': median(times.bare, 'total'),
    'elements with controls': median(times.elements, 'controls'),
    'script only': `${median(times.elements, 'script')} / ${median(times.yardstick, 'script')}`,
    ...both('task time', 'task'),
    ...both('style and layout', 'layout'),
    ...both('blocking time', 'blocking'),
    samples,
  };
}

function median(times, key) {
  const sorted = times.map((time) => time[key]).sort((a, b) => a - b);
  return Number(sorted[sorted.length >> 1].toFixed(1));
}

function check(holds, complaint) {
  if (holds) return;
  console.error(complaint);
  process.exitCode = 1;
}
