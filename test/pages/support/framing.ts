import { EventEmitter, once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { serve } from '../../../demo/server.mjs';
import type { BrowserTests, OpenOptions, OpenPage } from '../../support/pages.js';
import { CLASSIC_LINE, site } from './forms.js';

const PATH = '/seite.html';

/** Path of a page that sends any message to the windows around it when told to. */
export const PUPPET = '/puppe.html';
const PUPPET_PAGE = `<!doctype html><title>Puppe</title><script>
const around = [parent, opener].filter((other) => other && other !== window);
for (const other of around) other.postMessage('puppet is there', '*');
addEventListener('message', ({ data: { say } }) => {
  if (!say) return;
  for (const other of [...around, ...Array.from({ length: parent.length }, (_, index) => parent[index])]) other.postMessage(say, '*');
});
</script>`;

/** What follows the path of a brief’s page that is served without its policy, so that a test can put a frame into it. */
export const WITHOUT_POLICY = '?without-policy';

/** The server of an institute, which serves the published folder and logs requests. */
export interface Institute {
  /** Its origin, which is not that of the pages that tests open. */
  origin: string;
  /** The same server under another name. */
  otherOrigin: string;
  /** The path of every request so far, with its headers. */
  asked: { path: string; headers: Record<string, string | string[] | undefined> }[];
  /** Waits for the next request for a path. */
  untilAsked: (path: string) => Promise<void>;
  close: () => Promise<void>;
}

/** Starts the server of an institute. */
export async function startInstitute(folder?: string): Promise<Institute> {
  const asked: Institute['asked'] = [];
  const requests = new EventEmitter();
  const server = await serve({
    ...(folder && { folder }),
    answer: ({ url = '', headers }, response) => {
      asked.push({ path: url, headers });
      requests.emit(url);
      if (url.endsWith(WITHOUT_POLICY)) {
        const html = readFileSync(`.${url.slice(0, -WITHOUT_POLICY.length)}`, 'utf8');
        response
          .writeHead(200, { 'Content-Type': 'text/html' })
          .end(html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''));
        return true;
      }
      if (!url.startsWith(PUPPET)) return false;
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(PUPPET_PAGE);
      return true;
    },
  });
  const untilAsked = async (path: string) => {
    await once(requests, path);
  };
  return {
    ...server,
    asked,
    untilAsked,
    origin: server.url.replace('127.0.0.1', 'localhost'),
    otherOrigin: server.url,
  };
}

/** Opens a page of a town with some HTML in its text, and records every message to it. */
export async function openTown(
  open: BrowserTests['open'],
  html: string,
  head = CLASSIC_LINE,
  options: OpenOptions = {},
): Promise<OpenPage> {
  const listener = '<script>heard = []; addEventListener("message", ({ data }) => heard.push(data))</script>';
  const documents = { [PATH]: site(html, listener + head), [PUPPET]: PUPPET_PAGE, ...options.documents };
  return open(PATH, { ...options, documents });
}

/** The messages that a page has received so far. */
export function heard(page: Page | Frame): Promise<unknown[]> {
  return page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard);
}

/** Waits until a page has received a message that contains a text. */
export async function untilHeard(page: Page | Frame, text: string): Promise<void> {
  await page.waitForFunction(
    (text) => JSON.stringify((globalThis as unknown as { heard: unknown[] }).heard).includes(text),
    { polling: 20 },
    text,
  );
}

/** A frame on a page, scrolled into view, and the page in it once that shows its brief. */
export async function frameIn(
  page: Page | Frame,
  selector = 'iframe',
): Promise<{ element: ElementHandle<HTMLIFrameElement>; content: Frame }> {
  const element = (await page.waitForSelector(selector)) as ElementHandle<HTMLIFrameElement>;
  await element.scrollIntoView();
  const content = await element.contentFrame();
  await content.waitForSelector('.brief');
  return { element, content };
}

/** Waits until a frame is as high as its content. Resolves to that height. */
export async function untilFitted(content: Frame): Promise<number> {
  await content.waitForFunction(
    () => innerHeight === Math.ceil(document.documentElement.getBoundingClientRect().height),
    { polling: 20 },
  );
  return heightOf(content);
}

/** The height of a frame, as the page in it sees it. */
export function heightOf(content: Frame): Promise<number> {
  return content.evaluate(() => innerHeight);
}
