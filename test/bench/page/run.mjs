/*
 * `npm run bench:page`: the first visit to a page with a brief, on a processor four times slower and a line of
 * 1.6 Mbit/s and 150 ms, for the forms in which a page can have it. Everything is compared within the run; each form
 * has the same page around it, whose stylesheet is a link, as on any site, so that nothing is painted before the second
 * answer. pandoc's HTML stands in that page and looks as the site makes it look; ours brings its own stylesheet. Only the
 * landing page is as `build` writes it.
 *
 * A line has no packets here and no handshakes: Chromium delays each request and shares the bytes, as its developer
 * tools do. The first round is not counted; it waits for what Chromium has to say about preloads.
 */
import { readFile } from 'node:fs/promises';
import { compileBrief } from '../../../dist/authoring/index.js';
import { provideBrowser } from '../../support/browsers.mjs';
import { launch } from '../../support/launch.mjs';
import { coldLoad } from './cold-load.mjs';
import { FORMS, makeFiles } from './forms.mjs';
import { serveCompressed } from './server.mjs';
import { median, missedTargets } from './targets.mjs';
import { wordsOf } from './words.mjs';

const SOURCE = 'src/briefs/resiliente-kommunen-2-0.de.md';
const ROUNDS = 12;
const QUIET = 600;
/** Chromium complains of unused preloads some three seconds after a page has loaded. */
const QUIET_AT_FIRST = 5000;

const source = await readFile(SOURCE, 'utf8');
const { brief, problems } = compileBrief(source, { id: 'resiliente-kommunen-2-0' });
if (!brief) throw new Error(JSON.stringify(problems[0]));
const words = wordsOf(source, brief);
if (!(await provideBrowser('chromium'))) throw new Error('Chromium was not found.');
const server = await serveCompressed(await makeFiles(brief, words));
const browser = await launch('chromium');
const version = await browser.version();
const complaints = [];
let results;
try {
  results = await measure();
} finally {
  await browser.close();
  await server.close();
}

console.log(`First visit, median of ${ROUNDS}: times in milliseconds (${version})`);
console.table(Object.fromEntries(Object.entries(results).map(([form, rounds]) => [FORMS[form], row(rounds)])));
for (const complaint of [...complaints, ...missedTargets(results)]) {
  console.error(complaint);
  process.exitCode = 1;
}

/** Rounds and not form by form, so that a busy moment of the machine meets all; each begins with another form. */
async function measure() {
  const all = Object.fromEntries(Object.keys(FORMS).map((form) => [form, []]));
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const form of rotated(Object.keys(FORMS), round)) {
      const url = `${server.origin}/${form}.html`;
      const quiet = round === 0 ? QUIET_AT_FIRST : QUIET;
      const { figures, requests, messages } = await coldLoad(browser, url, { lastWords: words.last, quiet });
      if (round > 0) all[form].push(figures);
      else complaints.push(...messages.map((message) => `${FORMS[form]}: ${message}`), ...askedTwice(form, requests));
    }
  }
  return all;
}

function rotated(list, by) {
  const start = by % list.length;
  return [...list.slice(start), ...list.slice(0, start)];
}

/** A preload that is not used shows as a second request. A frame has a separate cache, and so loads the script again. */
function askedTwice(form, requests) {
  const twice = requests.filter((url, index) => requests.indexOf(url) < index);
  return form === 'frame' ? [] : twice.map((url) => `${FORMS[form]}: ${url} was asked for twice.`);
}

function row(rounds) {
  const of = (key) => Math.round(median(rounds.map((figures) => figures[key])));
  return {
    bytes: of('bytes'),
    requests: of('requests'),
    'first paint': of('first'),
    'largest paint': of('largest'),
    'last sentence readable': of('readable'),
    'layout shift': Math.max(...rounds.map(({ shift }) => shift)),
    'script time': of('script'),
    'task time': of('task'),
    'style and layout': of('layout'),
    'blocking time': of('blocking'),
    'longest task': of('longest'),
  };
}
