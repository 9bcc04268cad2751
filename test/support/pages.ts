import { after, afterEach, describe } from 'node:test';
import process from 'node:process';
import { isDeepStrictEqual } from 'node:util';
import type { Browser, ConsoleMessage, HTTPRequest, Page, Viewport } from 'puppeteer-core';
import { serve } from '../../demo/server.mjs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { findBrowser } from './browsers.mjs';
import { answerWithFault } from './faults.mjs';
import { countPage, shareBrowser } from './shared-browsers.mjs';

/** The browsers that page tests run in. */
export type BrowserName = 'chromium' | 'firefox';

/** The browsers that are shared: Firefox takes its look from preferences, so a dark page needs a second one. */
type SharedName = BrowserName | 'firefox-dark';

const VIEWPORT: Viewport = { width: 800, height: 600 };

/** How a page is opened. */
export interface OpenOptions {
  viewport?: Viewport;
  colorScheme?: 'light' | 'dark';
  /** The name under which the browser knows the server, such as `localhost`; its number if missing. */
  host?: string;
  /** Pages and files that are not in the demo: their text by path. */
  documents?: Record<string, string>;
  /** Whether scripts run. Firefox cannot be told, and gets a policy that lets none run. */
  javaScript?: boolean;
  /** Headers that the server sends with the file at a path, such as a content security policy. */
  headers?: (path: string) => Record<string, string>;
  /** A folder to open the page from; that of the demo if missing. */
  folder?: string;
  /** Whether to wait until the page asks for nothing more, for a test of what it has asked for. */
  settle?: boolean;
  /** A function that runs in the page and in every frame of it, before their scripts. */
  watch?: () => void;
  /** Whether the page gets a tab that no other page gets, for a test that changes the tab for good: see {@link LASTING}. */
  ownTab?: boolean;
}

/** What changes a tab for every page that is opened in it afterwards. */
const LASTING = [
  'createCDPSession',
  'emulateMediaType',
  'evaluateOnNewDocument',
  'exposeFunction',
  'setJavaScriptEnabled',
  'setRequestInterception',
] as const;

/** A page, and what happened on it since before its first script. */
export interface OpenPage {
  page: Page;
  /** Origin of the page. */
  origin: string;
  /** Every address that was asked for. */
  requests: string[];
  /** Every line of the console, as `type: text`. */
  messages: string[];
  /** Every error that no script caught. */
  errors: string[];
  /** Every breach of the content security policy so far, as `directive: what`. */
  violations: () => Promise<string[]>;
}

type ClosablePage = OpenPage & { close: () => Promise<void> };

/** A tab, and the functions that take back what was done to it for its present page. */
interface Tab {
  page: Page;
  undo: (() => unknown)[];
}

/** What a group of tests gets. */
export interface BrowserTests {
  name: BrowserName;
  /** Opens a page, of the demo unless told otherwise, on a separate origin; it is closed after the test. */
  open: (path: string, options?: OpenOptions) => Promise<OpenPage>;
  /**
   * Opens a page for this test and those after it that ask for the same, which must find it as it was. Its viewport and,
   * in Chromium, its colour scheme may differ from test to test.
   */
  reuse: (path: string, options?: OpenOptions) => Promise<OpenPage>;
}

/**
 * Registers the same tests for every browser that is found, or for the one that TEST_BROWSER names.
 *
 * @param register Calls `it` for each test.
 */
export function eachBrowser(register: (tests: BrowserTests) => void): void {
  const names: BrowserName[] = ['chromium', 'firefox'];
  const wanted = process.env.TEST_BROWSER;
  for (const name of names.filter((name) => (wanted ? name === wanted : findBrowser(name))))
    describe(name, () => registerIn(name, register));
}

function registerIn(name: BrowserName, register: (tests: BrowserTests) => void): void {
  const shared = new Map<SharedName, ReturnType<typeof shareBrowser>>();
  const free = new Map<SharedName, Tab[]>();
  let cleanups: (() => Promise<void>)[] = [];
  let kept: { path: string; fixed: object; opened: ClosablePage } | undefined;

  const share = async (name: SharedName) => {
    const sharing = shared.get(name) ?? shareBrowser(name);
    shared.set(name, sharing);
    return (await sharing).browser;
  };
  // A new tab costs a browser more time than most pages do.
  const takeTab = async (name: SharedName, ownTab: boolean): Promise<Tab> => {
    const browser = await share(name);
    const tab = ownTab ? undefined : free.get(name)?.pop();
    if (tab) {
      if (name !== 'chromium') await focus(browser, tab.page);
      return tab;
    }
    const context = await browser.createBrowserContext();
    return { page: await context.newPage(), undo: [] };
  };
  const giveBack = async (name: SharedName, { page, undo }: Tab) => {
    await Promise.all(undo.map((undo) => undo()));
    const others = (await page.browserContext().pages()).filter((other) => other !== page);
    await Promise.all(others.map((popup) => popup.close()));
    free.set(name, [...(free.get(name) ?? []), { page, undo: [] }]);
  };
  const openNew = async (path: string, options: OpenOptions) => {
    const { colorScheme = 'light', host = '127.0.0.1', headers, folder, documents = {}, javaScript = true } = options;
    const browser = name === 'firefox' && colorScheme === 'dark' ? 'firefox-dark' : name;
    const noScript = name === 'firefox' && !javaScript ? { 'Content-Security-Policy': "script-src 'none'" } : {};
    const allHeaders = (path: string) => ({ ...noScript, ...headers?.(path) });
    const answer = answerWith(documents, allHeaders);
    const site = await serve({ headers: allHeaders, answer, ...(folder && { folder }) });
    const ownTab = options.ownTab === true || !javaScript;
    const tab = await takeTab(browser, ownTab);
    const { page } = tab;
    countPage();
    await adjust(page, options);
    if (!javaScript && name === 'chromium') await page.setJavaScriptEnabled(false);
    const close = async () => {
      await (ownTab ? page.browserContext().close() : giveBack(browser, tab));
      await site.close();
    };
    const opened = { page, close, origin: site.url.replace('127.0.0.1', host), ...(await observe(tab)) };
    if (options.watch) await runFirst(tab, options.watch);
    if (!ownTab) refuseLasting(tab);
    await page.goto(opened.origin + path, { waitUntil: options.settle ? 'networkidle0' : 'load' });
    return opened;
  };
  const adjust = async (page: Page, { viewport = VIEWPORT, colorScheme = 'light' }: OpenOptions) => {
    await page.setViewport(viewport);
    if (name === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colorScheme }]);
  };
  const letGo = async () => {
    await kept?.opened.close();
    kept = undefined;
  };
  const fixed = (options: OpenOptions): object => ({ ...options, viewport: undefined, colorScheme: undefined });

  afterEach(async () => {
    await Promise.all(cleanups.map((cleanup) => cleanup()));
    cleanups = [];
  });
  after(async () => {
    await letGo();
    await Promise.all([...free.values()].flat().map(({ page }) => page.browserContext().close()));
    for (const sharing of shared.values()) await (await sharing).leave();
  });

  const open = async (path: string, options: OpenOptions = {}) => {
    const opened = await openNew(path, options);
    cleanups.push(opened.close);
    return opened;
  };
  const reuse = async (path: string, options: OpenOptions = {}) => {
    // A dark page is one of another Firefox.
    if (name === 'firefox' && options.colorScheme === 'dark') return open(path, options);
    if (kept?.path !== path || !isDeepStrictEqual(kept.fixed, fixed(options))) {
      await letGo();
      kept = { path, fixed: fixed(options), opened: await openNew(path, options) };
    } else await adjust(kept.opened.page, options);
    return kept.opened;
  };

  register({ name, open, reuse });
}

async function observe(tab: Tab): Promise<Omit<OpenPage, 'page' | 'origin'>> {
  const { page } = tab;
  const requests: string[] = [];
  const messages: string[] = [];
  const errors: string[] = [];
  const listeners = {
    request: (request: HTTPRequest) => requests.push(request.url()),
    console: (message: ConsoleMessage) => messages.push(`${message.type()}: ${message.text()}`),
    pageerror: (error: unknown) => errors.push(String(error)),
  };
  page.on('request', listeners.request).on('console', listeners.console).on('pageerror', listeners.pageerror);
  tab.undo.push(() =>
    page.off('request', listeners.request).off('console', listeners.console).off('pageerror', listeners.pageerror),
  );
  await runFirst(tab, () => {
    const seen: string[] = [];
    Object.assign(globalThis, { policyViolations: seen });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      seen.push(`${effectiveDirective}: ${blockedURI} ${sample}`);
    });
  });
  const violations = () =>
    page.evaluate(() => (globalThis as unknown as { policyViolations: string[] }).policyViolations);
  return { requests, messages, errors, violations };
}

/** Gives a tab of Firefox the keys, also where the Tab key has left its last page: focus returns with a change of tabs. */
async function focus(browser: Browser, page: Page): Promise<void> {
  const [empty] = await browser.defaultBrowserContext().pages();
  await empty?.bringToFront();
  await page.bringToFront();
}

/** Runs a function in the tab's next page and in its frames, before their scripts. */
async function runFirst({ page, undo }: Tab, run: () => void): Promise<void> {
  const { identifier } = await page.evaluateOnNewDocument(run);
  undo.push(() => page.removeScriptToEvaluateOnNewDocument(identifier));
}

/** Makes a test fail that would leave its mark on the pages after it. */
function refuseLasting({ page, undo }: Tab): void {
  for (const method of LASTING) {
    const refuse = () => {
      throw new Error(`${method} lasts longer than the page: open it with \`ownTab\`.`);
    };
    Object.defineProperty(page, method, { value: refuse, configurable: true });
    undo.push(() => Reflect.deleteProperty(page, method));
  }
}

const TYPES: Record<string, string> = { '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json' };

/** Answers with documents and faults, which are no files of the demo. */
function answerWith(documents: Record<string, string>, headers: (path: string) => Record<string, string>) {
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const path = (request.url ?? '').replace(/[?#].*/, '');
    const text = documents[path];
    if (text === undefined) return answerWithFault(request, response);
    const type = TYPES[/\.\w+$/.exec(path)?.[0] ?? ''] ?? 'text/html';
    response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, ...headers(path) }).end(text);
    return true;
  };
}
