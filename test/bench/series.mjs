import { readFile } from 'node:fs/promises';

const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const SCRIPT = await readFile(`dist/policy-brief-series-${version}.min.js`, 'utf8');
const MANY = 1000;
const FEW = MANY / 10;
const GROWTH_TOLERANCE = 1.5;
/** How many times as long as the bare list a step may take: the list has cards, and the element counts and announces. */
const RATIO = 3;

/**
 * The steps of a reader on a page with a long list: it appears, one word is looked for, all are shown again. Each step is the
 * task in which it happens, with its layout; beside a bare list of the same words that a plain script shows and hides.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {number} samples
 * @returns {Promise<boolean>} Whether each step takes at most {@link RATIO} times as long as the yardstick, and a list ten
 *   times as long at most ten times as long, in the median.
 */
export async function benchSeries(browser, samples) {
  const times = { few: [], many: [], yardstick: [] };
  for (let sample = 0; sample <= samples; sample += 1) {
    const few = await measure(browser, steps, FEW);
    const many = await measure(browser, steps, MANY);
    const yardstick = await measure(browser, bareSteps, MANY);
    if (sample === 0) continue;
    times.few.push(few);
    times.many.push(many);
    times.yardstick.push(yardstick);
  }
  console.log(`A list of ${MANY} briefs, in milliseconds`);
  const names = Object.keys(times.many[0]);
  const row = (all) => Object.fromEntries(names.map((name) => [name, median(all, name)]));
  console.table({
    [`${FEW} briefs`]: row(times.few),
    [`${MANY} briefs`]: row(times.many),
    [`yardstick, ${MANY}`]: row(times.yardstick),
  });
  return ['filter', 'show all'].every(
    (name) =>
      median(times.many, name) <= RATIO * median(times.yardstick, name) &&
      median(times.many, name) <= 10 * GROWTH_TOLERANCE * median(times.few, name),
  );
}

async function measure(browser, run, count) {
  const page = await browser.newPage();
  try {
    await page.setContent('<!doctype html><html lang="de"><title>Reihe</title><body></body></html>');
    await page.addScriptTag({ content: SCRIPT });
    return await page.evaluate(run, seriesOf(count));
  } finally {
    await page.close();
  }
}

/** Runs in the page: the element. */
async function steps(series) {
  const longest = { value: 0 };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest.value = Math.max(longest.value, duration);
  }).observe({ type: 'longtask' });
  const data = Object.assign(document.createElement('script'), { type: 'application/json', id: 'data' });
  data.text = JSON.stringify(series);
  const element = document.createElement('brief-series');
  element.setAttribute('src', '#data');
  const loaded = new Promise((resolve) => element.addEventListener('brief-series-load', resolve));
  const start = performance.now();
  document.body.append(data, element);
  await loaded;
  void document.body.offsetHeight;
  const first = performance.now() - start;
  while (element.querySelectorAll('li').length < series.briefs.length)
    await new Promise((resolve) => setTimeout(resolve, 5));
  const whole = performance.now() - start;
  const field = element.shadowRoot.querySelector('input');
  const step = async (text) => {
    const begin = performance.now();
    field.value = text;
    field.dispatchEvent(new window.InputEvent('input', { bubbles: true }));
    void document.body.offsetHeight;
    const time = performance.now() - begin;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return time;
  };
  const filter = await step('nummer 7');
  const all = await step('');
  await new Promise((resolve) => setTimeout(resolve, 100));
  return { first, whole, filter, 'show all': all, 'longest task (0: none over 50)': longest.value };
}

/** Runs in the page: the same words in a bare list, which a plain script shows and hides. */
async function bareSteps(series) {
  const start = performance.now();
  const list = document.createElement('ul');
  for (const { title, description, authors, dateInWords, page } of series.briefs) {
    const row = document.createElement('li');
    const heading = document.createElement('h2');
    heading.append(Object.assign(document.createElement('a'), { href: page, textContent: title }));
    const paragraphs = [description, `${authors.join(', ')} · ${dateInWords}`];
    row.append(heading, ...paragraphs.map((text) => Object.assign(document.createElement('p'), { textContent: text })));
    list.append(row);
  }
  document.body.append(list);
  void document.body.offsetHeight;
  const first = performance.now() - start;
  const step = (text) => {
    const begin = performance.now();
    for (const row of list.children) row.hidden = !row.textContent.toLowerCase().includes(text);
    void document.body.offsetHeight;
    return performance.now() - begin;
  };
  return { first, whole: first, filter: step('nummer 7'), 'show all': step(''), 'longest task (0: none over 50)': 0 };
}

function seriesOf(count) {
  return {
    format: 1,
    title: 'Muster kompakt',
    url: 'https://x.example/a/',
    briefs: Array.from({ length: count }, (_, index) => ({
      id: `nr-${index}`,
      lang: 'de',
      title: `Muster Nummer ${index}: Was Musterstadt vor dem Sommer tun kann`,
      issue: `${index} | Heft`,
      date: `${2026 - (index % 8)}-01-01`,
      dateInWords: '1. Januar',
      description: 'Wer im Sommer durch Musterstadt geht, findet kaum einen Platz zum Ausruhen.',
      authors: [`Erika Beispiel ${index % 150}`, 'Ali Muster'],
      keywords: ['Hitze', `Schlagwort ${index % 60}`],
      page: `nr-${index}.de.html`,
      data: `nr-${index}.de.json`,
    })),
  };
}

function median(all, key) {
  const sorted = all.map((one) => one[key]).sort((a, b) => a - b);
  return Number(sorted[sorted.length >> 1].toFixed(1));
}
