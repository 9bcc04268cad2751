import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'puppeteer-core';
import { serve } from '../../demo/server.mjs';
import { readChoices } from '../../src/embed-builder/choices.js';
import { snippetsFor } from '../../src/embed-builder/snippets.js';
import { brief } from '../pages/support/forms.js';
import { countPage, shareBrowser } from '../support/shared-browsers.mjs';
import { startWordPress } from '../support/start-wordpress.mjs';
import { runProgram } from './run-program.js';

/** The users of the site. Only the first two may save any HTML. */
export const ROLES = ['administrator', 'editor', 'author', 'contributor'] as const;
export type Role = (typeof ROLES)[number];

const SOURCE = 'src/briefs/resiliente-kommunen-2-0.de.md';
const NAME = 'resiliente-kommunen-2-0.de';
const FOLDER = '/policy-briefs/';

/** A town with WordPress, and an institute whose published folder the town has copied as it is. */
export interface Town {
  /** Its origin. */
  url: string;
  /** The addresses of the institute. */
  institute: { origin: string; page: string; embed: string };
  /** Every request to the institute so far. */
  asked: string[];
  /** The code of the embed builder for some choices. */
  snippets: (given: Record<string, string>) => ReturnType<typeof snippetsFor>;
  /** A browser of a visitor, or of a user who has logged in. */
  visit: (role?: Role) => Promise<Visitor>;
  close: () => Promise<void>;
}

/** What our tests use of the global of WordPress's editor. */
export interface WordPressEditor {
  blocks: { createBlock: (name: string, attributes?: object) => object };
  data: {
    dispatch: (store: 'core/block-editor') => {
      insertBlock: (block: object) => void;
      resetBlocks: (blocks: object[]) => void;
    };
    select: (store: 'core/editor') => { getCurrentPostId: () => number; getEditedPostContent: () => string };
  };
}

export interface Visitor {
  page: Page;
  /** Asks WordPress's own interface; in the name of the user, where one has logged in. */
  api: <Answer>(path: string, data?: object) => Promise<Answer>;
}

/** Starts a town with a server for each. */
export async function startTown(): Promise<Town> {
  const published = mkdtempSync(join(tmpdir(), 'institute-'));
  const copied = mkdtempSync(join(tmpdir(), 'town-'));
  const asked: string[] = [];
  const server = await serve({ folder: published, answer: ({ url = '' }) => asked.push(url) < 0 });
  const origin = server.url.replace('127.0.0.1', 'localhost');
  runProgram('node', ['dist/cli/main.js', 'build', SOURCE, '--out', published, '--url', `${origin}/`]);
  cpSync(published, copied, { recursive: true });
  const choose = (given: Record<string, string>) =>
    readChoices(new URLSearchParams({ folder: FOLDER, system: 'wordpress', ...given }), {
      address: `${origin}/${NAME}.json`,
      title: brief.meta.title,
      lang: brief.meta.lang,
    });
  const snippets = (given: Record<string, string>) => snippetsFor(choose(given), brief, {});
  // What the builder gives for the template, whichever way of embedding the page then uses.
  const head = [snippets({ way: 'text' }).stylesheet, snippets({ way: 'two-click' }).template].join('\n');
  const site = await startWordPress({
    folder: copied,
    head,
    foreignPort: Number(new URL(origin).port),
  });
  const sharing = await shareBrowser('chromium');
  const contexts: BrowserContext[] = [];
  const visit = async (role?: Role): Promise<Visitor> => {
    const context = await sharing.browser.createBrowserContext();
    contexts.push(context);
    const page = await context.newPage();
    countPage();
    // The editor asks whether to leave what is not saved.
    page.on('dialog', (dialog) => void dialog.accept());
    const nonce = role && (await logIn(page, site.url, role));
    return { page, api: (path, data) => ask(page, path, nonce, data) };
  };
  return {
    url: site.url,
    institute: { origin, page: `${origin}/${NAME}.html`, embed: `${origin}/${NAME}.embed.html` },
    asked,
    snippets,
    visit,
    async close() {
      for (const context of contexts) await context.close();
      await sharing.leave();
      await site.close();
      await server.close();
      for (const folder of [published, copied]) rmSync(folder, { recursive: true });
    },
  };
}

/** Logs in by the form. Resolves to the key to WordPress's interface. */
async function logIn(page: Page, url: string, role: Role): Promise<string> {
  await page.goto(`${url}/wp-login.php`);
  await page.evaluate((role) => {
    for (const field of ['user_login', 'user_pass']) (document.getElementById(field) as HTMLInputElement).value = role;
    document.querySelector<HTMLFormElement>('#loginform')!.submit();
  }, role);
  await page.waitForNavigation();
  return page.evaluate(async () => (await fetch('/wp-admin/admin-ajax.php?action=rest-nonce')).text());
}

function ask<Answer>(page: Page, path: string, nonce: string | undefined, data: object | undefined): Promise<Answer> {
  return page.evaluate(
    async (path, nonce, data) => {
      const answer = await fetch(`/wp-json/wp/v2/${path}`, {
        headers: { 'Content-Type': 'application/json', ...(nonce && { 'X-WP-Nonce': nonce }) },
        ...(data && { method: 'POST', body: JSON.stringify(data) }),
      });
      if (!answer.ok) throw new Error(await answer.text());
      return (await answer.json()) as Answer;
    },
    path,
    nonce,
    data,
  );
}
