import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { pressTogether } from '../support/keys.mjs';
import { ROLES, startTown, type Role, type Town, type Visitor, type WordPressEditor } from './town.js';

/** A block theme and a classic one. */
const THEMES = ['twentytwentythree', 'twentytwentyone'];
const TRUSTED: readonly Role[] = ['administrator', 'editor'];
const WAYS = ['paragraph', 'custom HTML', 'classic editor'] as const;
type Way = (typeof WAYS)[number];

/**
 * What a visitor sees: the whole brief, the chosen pieces of it, its text with controls, the text alone, a frame, a frame
 * that loads after a click, a link, an address that is no link, or nothing.
 */
type Outcome = 'brief' | 'shaped' | 'static' | 'text' | 'frame' | 'click' | 'link' | 'address' | 'nothing';

/**
 * What becomes of each snippet: pasted into a paragraph by any user; pasted into a block “Custom HTML” or the tab “Text” of
 * the classic editor, by a user who may save any HTML and by one who may not.
 */
const EXPECTED: Record<string, { paragraph: Outcome; html: readonly [trusted: Outcome, others: Outcome] }> = {
  'a link': { paragraph: 'brief', html: ['brief', 'brief'] },
  'a link, shaped': { paragraph: 'shaped', html: ['shaped', 'shaped'] },
  'a placeholder': { paragraph: 'brief', html: ['brief', 'brief'] },
  'a placeholder, shaped': { paragraph: 'shaped', html: ['shaped', 'shaped'] },
  'a placeholder with classes': { paragraph: 'brief', html: ['shaped', 'shaped'] },
  'the text in a placeholder': { paragraph: 'text', html: ['brief', 'brief'] },
  'the text in a placeholder, shaped': { paragraph: 'text', html: ['shaped', 'shaped'] },
  'the text': { paragraph: 'text', html: ['static', 'static'] },
  // Without the right to any HTML, a link is left, which becomes the brief.
  'an element': { paragraph: 'brief', html: ['brief', 'brief'] },
  'a frame': { paragraph: 'address', html: ['frame', 'nothing'] },
  'a frame after a click': { paragraph: 'link', html: ['click', 'click'] },
  'the line and a placeholder': { paragraph: 'brief', html: ['brief', 'brief'] },
};

interface Post {
  id: number;
  link: string;
  content: { raw: string };
}

describe('WordPress, with the line of the embed builder in its template', () => {
  let town: Town;
  let visitor: Visitor;
  let administrator: Visitor;
  /** What is stored of each snippet, by the user, the way into the editor and the snippet. */
  const stored = new Map<string, string>();
  const shown = new Map<string, Promise<Outcome[]>>();
  const key = (...parts: [Role, Way, string]) => parts.join();

  before(async () => {
    town = await startTown();
    visitor = await town.visit();
    for (const role of ROLES) {
      const user = await town.visit(role);
      if (role === 'administrator') administrator = user;
      await openEditor(user.page, town.url);
      const saving: Promise<void>[] = [];
      for (const [name, html] of Object.entries(snippetsOf(town))) {
        for (const way of ['paragraph', 'custom HTML'] as const) {
          const content = await (way === 'paragraph' ? pasteIntoParagraph : pasteIntoHtml)(user.page, html);
          const saved = user.api<Post>('posts', { title: name, content });
          saving.push(saved.then((post) => void stored.set(key(role, way, name), post.content.raw)));
        }
      }
      await Promise.all(saving);
      const id = await openClassicEditor(user.page, town.url);
      for (const [name, html] of Object.entries(snippetsOf(town))) {
        await saveInClassicEditor(user.page, html);
        stored.set(key(role, 'classic editor', name), await rawOf(user, id));
      }
    }
  });
  after(() => town.close());

  /** Publishes what is stored once, and visits it with both themes. */
  const visit = (content: string) => {
    const known = shown.get(content);
    if (known) return known;
    const visiting = (async () => {
      const post = await administrator.api<Post>('posts', { title: 'T', status: 'publish', content });
      assert.equal(post.content.raw, content);
      const outcomes: Outcome[] = [];
      for (const theme of THEMES) {
        await visitor.page.goto(`${post.link}?theme=${theme}`);
        outcomes.push(await outcomeOn(visitor.page));
      }
      return outcomes;
    })();
    shown.set(content, visiting);
    return visiting;
  };

  for (const way of WAYS) {
    for (const [name, { paragraph, html }] of Object.entries(EXPECTED)) {
      const [trusted, others] = way === 'paragraph' ? [paragraph, paragraph] : html;
      const outcomes = trusted === others ? trusted : `${trusted}, and ${others} without the right to any HTML`;
      it(`${way}: ${name} becomes ${outcomes}`, async () => {
        for (const role of ROLES) {
          const outcome = TRUSTED.includes(role) ? trusted : others;
          const seen = await visit(stored.get(key(role, way, name))!);
          assert.deepEqual(seen, [outcome, outcome], `${role}: ${stored.get(key(role, way, name))!.slice(0, 500)}`);
        }
      });
    }
  }
});

/** What the builder writes for the choices of a webmaster, and the form with classes of the guide. */
function snippetsOf({ snippets }: Town): Record<string, string> {
  const shape = { show: 'recommendations citation', 'heading-level': '3' };
  const snippet = (choices: Record<string, string>) => snippets(choices).snippet;
  const link = { system: 'other', way: 'script' };
  return {
    'a link': snippet(link),
    'a link, shaped': snippet({ ...link, ...shape }),
    'a placeholder': snippet({ way: 'script' }),
    'a placeholder, shaped': snippet({ way: 'script', ...shape }),
    'a placeholder with classes': snippet({ way: 'script' }).replace(
      / data-policy-brief="[^"]*"/,
      ' class="policy-brief policy-brief-show-recommendations policy-brief-show-citation"',
    ),
    'the text in a placeholder': snippet({ way: 'text' }),
    'the text in a placeholder, shaped': snippet({ way: 'text', ...shape }),
    'the text': snippet({ way: 'fragment' }),
    'an element': snippet({ system: 'template', way: 'script' }),
    'a frame': snippet({ system: 'neos', way: 'frame' }),
    'a frame after a click': snippet({ way: 'two-click' }),
    'the line and a placeholder': `${snippets({ way: 'script' }).template!}\n${snippet({ way: 'script' })}`,
  };
}

async function rawOf({ api }: Visitor, id: number): Promise<string> {
  return (await api<Post>(`posts/${id}?context=edit`)).content.raw;
}

async function openEditor(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/wp-admin/post-new.php`);
  await page.waitForSelector('.block-editor-writing-flow');
}

/** Pastes as the copy button of the builder gives it. Resolves to what the editor would save. */
async function pasteIntoParagraph(page: Page, html: string): Promise<string> {
  await startWith(page, 'core/paragraph', '.block-editor-rich-text__editable.wp-block-paragraph');
  return paste(page, html);
}

async function pasteIntoHtml(page: Page, html: string): Promise<string> {
  await startWith(page, 'core/html', '.wp-block-html textarea');
  return paste(page, html);
}

/** Empties the editor but for one block, and puts the cursor there. */
async function startWith(page: Page, block: string, field: string): Promise<void> {
  await page.evaluate((block) => {
    const { blocks, data } = (globalThis as unknown as { wp: WordPressEditor }).wp;
    data.dispatch('core/block-editor').resetBlocks([]);
    data.dispatch('core/block-editor').insertBlock(blocks.createBlock(block));
  }, block);
  await page.waitForSelector(field);
  await page.focus(field);
}

async function paste(page: Page, html: string): Promise<string> {
  const content = () =>
    page.evaluate(() =>
      (globalThis as unknown as { wp: WordPressEditor }).wp.data.select('core/editor').getEditedPostContent(),
    );
  const before = await content();
  await copy(page, html);
  await pressTogether(page.keyboard, ['Control', 'v']);
  await page.waitForFunction(
    (before) =>
      (globalThis as unknown as { wp: WordPressEditor }).wp.data.select('core/editor').getEditedPostContent() !==
      before,
    { polling: 20 },
    before,
  );
  return content();
}

/** Puts a snippet on the clipboard as the builder does: as HTML, and as its source. */
function copy(page: Page, html: string): Promise<boolean> {
  return page.evaluate((html) => {
    addEventListener(
      'copy',
      (event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
        event.clipboardData?.setData('text/plain', html);
        event.clipboardData?.setData('text/html', html);
      },
      { capture: true, once: true },
    );
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- What the keys do, whatever has the focus.
    return document.execCommand('copy');
  }, html);
}

/** Resolves to the number of the new post. */
async function openClassicEditor(page: Page, url: string): Promise<number> {
  await page.goto(`${url}/wp-admin/post-new.php?classic-editor`);
  const isTabbed = await page.$('#content-html');
  await isTabbed?.click();
  return page.$eval('#post_ID', (field) => Number((field as HTMLInputElement).value));
}

/** Pastes into the tab “Text” and sends the form as its button does. */
async function saveInClassicEditor(page: Page, html: string): Promise<void> {
  await page.evaluate(() => {
    document.querySelector<HTMLTextAreaElement>('#content')!.value = '';
    // WordPress saves no post that is empty.
    document.querySelector<HTMLInputElement>('#title')!.value = 'T';
  });
  await page.focus('textarea#content');
  await copy(page, html);
  await pressTogether(page.keyboard, ['Control', 'v']);
  assert.equal(await page.$eval('textarea#content', (field) => field.value), html);
  await page.evaluate(async () => {
    const form = document.querySelector<HTMLFormElement>('form#post')!;
    const answer = await fetch('post.php', { method: 'POST', body: new FormData(form) });
    if (!answer.ok) throw new Error(await answer.text());
  });
}

/** What the text of a page has become once nothing more is loading. */
async function outcomeOn(page: Page): Promise<Outcome> {
  await page.waitForFunction(
    () =>
      customElements.get('policy-brief') &&
      !document.querySelector('policy-brief:not(:state(ready), :state(failed))') &&
      [...document.querySelectorAll<HTMLElement>('iframe.policy-brief-frame')].every(({ style }) => style.height),
    { polling: 20 },
  );
  return page.evaluate(async () => {
    // The script begins a task after the page is parsed.
    await new Promise((resolve) => setTimeout(resolve));
    const root = document.querySelector<HTMLElement>('.entry-content');
    // A block theme draws nothing for a text that is empty.
    if (!root) return 'nothing';
    const has = (selector: string) => root.querySelector(selector) !== null;
    if (has('brief-frame')) return 'click';
    if (has('iframe')) return 'frame';
    if (has('policy-brief')) return has('.brief-header') ? 'brief' : 'shaped';
    if (has('.brief policy-brief-copy-controls')) return 'static';
    if (has('a[href*="resiliente-kommunen-2-0.de.html"]')) return 'link';
    if (root.innerText.includes('/policy-briefs/')) return 'address';
    return root.innerText.length > 1000 ? 'text' : 'nothing';
  });
}
