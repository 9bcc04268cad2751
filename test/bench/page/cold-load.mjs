import { observe, report } from './probe.mjs';
import { scriptTime, TRACE_CATEGORIES } from './script-time.mjs';

const TIMES_SLOWER = 4;
const BYTES_PER_SECOND = { down: 1_600_000 / 8, up: 750_000 / 8 };
const LATENCY = 150;
const PHONE = { width: 412, height: 823, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true };
const TIMEOUT = 60_000;

/**
 * @typedef {object} Figures What one load of a page took; times in milliseconds since its start.
 * @property {number} bytes Transferred, with headers.
 * @property {number} requests
 * @property {number} first First paint of content, which is the site's own.
 * @property {number} largest Largest paint, in the page or in its frame.
 * @property {number} readable The last sentence of the brief can be read.
 * @property {number} shift Layout shift, until nothing happens any more.
 * @property {number} script How long scripts kept the processor busy.
 * @property {number} task How long all tasks of the page kept it busy.
 * @property {number} layout How long styles and layout kept it busy.
 * @property {number} blocking Sum of what tasks took beyond 50 ms each.
 * @property {number} longest Longest task; 0 if none took 50 ms.
 */

/**
 * Opens a page in a fresh context, with the processor and the line of a phone, and waits until nothing happens any
 * more. A frame is slowed as well: Puppeteer starts Chromium so that a sandboxed frame shares the page's process.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {object} options
 * @param {string} options.lastWords What the brief ends with.
 * @param {number} options.quiet Milliseconds without a request after which nothing is expected to happen.
 * @returns {Promise<{ figures: Figures, requests: string[], messages: string[] }>} With every address that was asked
 *   for, and every line of the console.
 */
export async function coldLoad(browser, url, { lastWords, quiet }) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const messages = [];
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(String(error)));
    await page.setViewport(PHONE);
    await page.evaluateOnNewDocument(observe, lastWords);
    const traffic = await slowDown(page);
    await page.tracing.start({ categories: TRACE_CATEGORIES });
    await page.goto(url, { timeout: TIMEOUT });
    await page.waitForNetworkIdle({ idleTime: quiet, timeout: TIMEOUT });
    const reports = await Promise.all(page.frames().map((frame) => untilReadable(frame)));
    const script = scriptTime(await page.tracing.stop());
    const { TaskDuration, LayoutDuration, RecalcStyleDuration } = await page.metrics();
    const { requests, bytes } = traffic;
    const figures = {
      ...{ bytes, requests: requests.length, ...summary(reports), script },
      task: TaskDuration * 1000,
      layout: (LayoutDuration + RecalcStyleDuration) * 1000,
    };
    return { figures, requests, messages };
  } finally {
    await context.close();
  }
}

async function slowDown(page) {
  const client = await page.createCDPSession();
  const traffic = { requests: [], bytes: 0 };
  client.on('Network.requestWillBeSent', ({ request }) => traffic.requests.push(request.url));
  client.on('Network.loadingFinished', ({ encodedDataLength }) => (traffic.bytes += encodedDataLength));
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: LATENCY,
    downloadThroughput: BYTES_PER_SECOND.down,
    uploadThroughput: BYTES_PER_SECOND.up,
  });
  await client.send('Emulation.setCPUThrottlingRate', { rate: TIMES_SLOWER });
  return traffic;
}

/** The page around a frame never has the sentence, so it is asked without waiting. */
async function untilReadable(frame) {
  const isAround = frame.childFrames().length > 0;
  if (!isAround) await frame.waitForFunction('seen.readable', { polling: 100, timeout: TIMEOUT });
  return frame.evaluate(report);
}

/** Everything on the clock of the page. */
function summary([page, ...frames]) {
  const all = [page, ...frames];
  const onPage = (time, { start }) => time + start - page.start;
  return {
    first: page.firstPaint,
    largest: Math.max(...all.map((one) => onPage(one.largest, one))),
    readable: Math.max(...all.filter(({ readable }) => readable).map((one) => onPage(one.readable, one))),
    shift: all.reduce((sum, { shift }) => sum + shift, 0),
    blocking: all.reduce((sum, { blocking }) => sum + blocking, 0),
    longest: Math.max(...all.map(({ longest }) => longest)),
  };
}
