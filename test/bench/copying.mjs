import { readFile } from 'node:fs/promises';
import { serve } from '../../demo/server.mjs';

const BRIEF = 'dist/briefs/resiliente-kommunen-2-0.de.json';
const FRAME = 1000 / 60;

/**
 * The first real click on a fresh page: how long the task takes in which it is handled, and how long it is until the
 * text is on the clipboard; beside a plain button that writes the same text and HTML, made beforehand.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {number} samples
 * @returns {Promise<boolean>} Whether the task is shorter than a frame, in the median, and no click asked the network.
 */
export async function benchCopying(browser, samples) {
  const brief = JSON.parse(await readFile(BRIEF, 'utf8'));
  const { url, close } = await serve();
  const times = { elements: [], yardstick: [] };
  // Without a window, Chromium asks nobody and refuses.
  await browser.defaultBrowserContext().overridePermissions(url, ['clipboard-sanitized-write']);
  try {
    for (let sample = 0; sample <= samples; sample += 1) {
      const elements = await firstClick(browser, url, showButton, brief);
      const yardstick = await firstClick(browser, url, showYardstick, brief);
      if (sample === 0) continue;
      times.elements.push(elements);
      times.yardstick.push(yardstick);
    }
  } finally {
    await close();
  }
  console.log('One click to the clipboard: first click of fresh pages, in milliseconds');
  console.table(Object.fromEntries(Object.entries(times).map(([name, all]) => [name, summary(all)])));
  return median(times.elements, 'task') < FRAME && times.elements.every(({ requests }) => requests === 0);
}

async function firstClick(browser, url, show, brief) {
  const page = await browser.newPage();
  try {
    // A blank page has no clipboard.
    await page.goto(`${url}/demo/`, { waitUntil: 'networkidle0' });
    const { x, y } = await page.evaluate(show, brief);
    await page.evaluate(() => {
      const measured = { task: 0, requests: 0 };
      const resources = () => performance.getEntriesByType('resource').length;
      const before = resources();
      window.measured = new Promise((resolve) => {
        const done = (event) => {
          measured.requests = resources() - before;
          measured.total = performance.now() - measured.start;
          // The message of the channel comes after the task, so perhaps after this.
          setTimeout(() => resolve({ ...measured, type: event.type }));
        };
        for (const type of ['brief-copy', 'brief-copy-error']) document.addEventListener(type, done);
      });
      document.addEventListener(
        'click',
        () => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => (measured.task = performance.now() - measured.start);
          measured.start = performance.now();
          port2.postMessage(undefined);
        },
        { capture: true, once: true },
      );
    });
    await page.mouse.click(x, y);
    const { type, ...measured } = await page.evaluate(() => window.measured);
    if (type !== 'brief-copy') throw new Error('The clipboard refused.');
    return measured;
  } finally {
    await page.close();
  }
}

/** Runs in the page: the element alone. */
async function showButton(brief) {
  const button = document.createElement('brief-cite-button');
  button.brief = brief;
  const loaded = new Promise((resolve) => button.addEventListener('brief-load', resolve));
  document.body.replaceChildren(button);
  await Promise.all([loaded, customElements.whenDefined('brief-cite-button')]);
  // The controls are drawn a task after the text.
  const drawn = () => button.querySelector('policy-brief-copy-controls')?.shadowRoot.querySelector('button');
  while (!drawn()) await new Promise((resolve) => setTimeout(resolve));
  const { left, top } = button.getBoundingClientRect();
  return { x: left + 20, y: top + 20 };
}

/** Runs in the page: a button that knows what it copies. */
function showYardstick({ citations }) {
  const text = citations.styles[0].de.map((one) => one.content?.join('') ?? one).join('');
  const button = Object.assign(document.createElement('button'), { textContent: 'Zitiervorschlag kopieren' });
  button.addEventListener('click', async () => {
    const blob = (type) => new Blob([text], { type });
    const item = new ClipboardItem({ 'text/plain': blob('text/plain'), 'text/html': blob('text/html') });
    const outcome = await navigator.clipboard.write([item]).then(
      () => 'brief-copy',
      () => 'brief-copy-error',
    );
    button.dispatchEvent(new Event(outcome, { bubbles: true }));
  });
  document.body.replaceChildren(button);
  const { left, top } = button.getBoundingClientRect();
  return { x: left + 5, y: top + 5 };
}

function summary(all) {
  const row = (key) => `${median(all, key).toFixed(1)} (at most ${Math.max(...all.map((one) => one[key])).toFixed(1)})`;
  return {
    'task of the click': row('task'),
    'until it is on the clipboard': row('total'),
    requests: Math.max(...all.map(({ requests }) => requests)),
    samples: all.length,
  };
}

function median(all, key) {
  const sorted = all.map((one) => one[key]).sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}
