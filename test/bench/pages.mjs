import { readFile } from 'node:fs/promises';

const { version } = JSON.parse(await readFile('package.json', 'utf8'));
const ELEMENTS = await readFile(`dist/policy-brief-${version}.min.js`, 'utf8');
const STYLESHEET = await readFile(`dist/policy-brief-${version}.css`, 'utf8');
const YARDSTICK = await Promise.all(
  ['marked/lib/marked.umd.js', 'dompurify/dist/purify.min.js'].map((path) => readFile(`node_modules/${path}`, 'utf8')),
);

/**
 * @typedef {object} Costs What the page's main thread did from the first call to the last frame, in milliseconds.
 * @property {number} task How long all tasks took.
 * @property {number} layout How long styles and layout took of that.
 * @property {number} blocking Sum of what tasks took beyond 50 ms each.
 */

/**
 * Shows a brief in elements on a fresh page whose script has run already.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {object} brief A compiled brief.
 * @param {number} copies How many elements show it.
 * @returns {Promise<{ script: number, total: number, controls: number } & Costs>} Milliseconds until the text is in the page,
 *   until it is laid out as well, and until its controls are there too, which the yardstick does not have.
 */
export async function renderElements(browser, brief, copies) {
  return onFreshPage(browser, async (page) => {
    await page.addScriptTag({ content: ELEMENTS, type: 'module' });
    return withCosts(
      page,
      async (brief, copies) => {
        const start = performance.now();
        const loaded = Array.from({ length: copies }, () => {
          const element = document.createElement('policy-brief');
          element.brief = brief;
          return new Promise((resolve, reject) => {
            element.addEventListener('brief-load', resolve);
            element.addEventListener('brief-error', ({ error }) => reject(error));
            document.body.append(element);
          });
        });
        await Promise.all(loaded);
        const script = performance.now() - start;
        // Asking for a height makes the browser lay the page out.
        void document.body.offsetHeight;
        const total = performance.now() - start;
        // The controls come a task after the text.
        await new Promise((resolve) => setTimeout(resolve));
        void document.body.offsetHeight;
        return { script, total, controls: performance.now() - start };
      },
      brief,
      copies,
    );
  });
}

/**
 * The usual way, on a fresh page whose scripts have run already: marked, DOMPurify, innerHTML.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} markdown
 * @param {number} copies
 * @param {boolean} [isDressed] Whether the page has our stylesheet already, so that both lay out text of the same look.
 * @returns {Promise<{ script: number, total: number } & Costs>} As for {@link renderElements}.
 */
export async function renderYardstick(browser, markdown, copies, isDressed = true) {
  return onFreshPage(browser, async (page) => {
    if (isDressed) await page.addStyleTag({ content: STYLESHEET });
    for (const content of YARDSTICK) await page.addScriptTag({ content });
    return withCosts(
      page,
      (markdown, copies) => {
        const start = performance.now();
        for (let copy = 0; copy < copies; copy += 1) {
          const element = document.createElement('article');
          element.className = 'brief';
          element.innerHTML = window.DOMPurify.sanitize(window.marked.parse(markdown));
          document.body.append(element);
        }
        const script = performance.now() - start;
        void document.body.offsetHeight;
        return { script, total: performance.now() - start };
      },
      markdown,
      copies,
    );
  });
}

/** Adds to the times that a function in the page measures what the main thread did until nothing was left to draw. */
async function withCosts(page, measure, ...values) {
  await page.evaluate(() => {
    globalThis.blocking = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.blocking += duration - 50;
    }).observe({ type: 'longtask' });
  });
  const before = await page.metrics();
  const times = await page.evaluate(measure, ...values);
  // Two frames later everything is drawn, and the browser has reported its long tasks.
  const blocking = await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => setTimeout(resolve));
    return globalThis.blocking;
  });
  const after = await page.metrics();
  const spent = (name) => (after[name] - before[name]) * 1000;
  return {
    ...times,
    task: spent('TaskDuration'),
    layout: spent('LayoutDuration') + spent('RecalcStyleDuration'),
    blocking,
  };
}

async function onFreshPage(browser, run) {
  const page = await browser.newPage();
  try {
    await page.setContent('<!doctype html><html lang="de"><title>Bench</title><body></body></html>');
    return await run(page);
  } finally {
    await page.close();
  }
}
