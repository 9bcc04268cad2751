import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { THEMES } from '../support/install-cms.mjs';
import { ROLES, startTown, type Role, type Town, type Visitor, type WordPressEditor } from './town.js';

const VISITS = 16;
const PHONE = { width: 390, height: 800 };
const DESKTOP = { width: 1280, height: 900 };
/** The most that WordPress allows. */
const MOST = '1000';

interface Post {
  id: number;
  link: string;
  content: { raw: string };
}

describe('WordPress embeds the address of a brief (oEmbed)', () => {
  let town: Town;
  let visitor: Visitor;
  const users = new Map<Role, Visitor>();
  const posts = new Map<Role, Post>();

  before(async () => {
    town = await startTown();
    visitor = await town.visit();
    for (const role of ROLES) users.set(role, await town.visit(role));
  });
  after(() => town.close());

  const publish = (content: string) =>
    users.get('administrator')!.api<Post>('posts', { title: 'Einbettung', status: 'publish', content });

  /** Visits a post, and resolves once the browser has nothing left to do for it. */
  const visit = async ({ link }: Post, theme: string, viewport: { width: number; height: number }) => {
    await visitor.page.setViewport(viewport);
    await visitor.page.goto(`${link}?theme=${theme}`, { waitUntil: 'load' });
    return visitor.page;
  };

  for (const role of ROLES) {
    it(`in the block Embed of a user who is ${role}, whose editor shows it and stores only the address`, async () => {
      const { page, api } = users.get(role)!;
      await page.goto(`${town.url}/wp-admin/post-new.php`);
      await insertEmbed(page, town.institute.embed);
      await page.waitForSelector('.wp-block-embed iframe');
      const id = await saveDraft(page);
      const post = await api<Post>(`posts/${id}?context=edit`);
      assert.match(post.content.raw, /^<!-- wp:embed \{[^}]*\} -->\n<figure class="wp-block-embed[^"]*">/);
      assert.ok(post.content.raw.includes(`\n${town.institute.embed}\n`), post.content.raw);
      posts.set(role, await users.get('administrator')!.api<Post>(`posts/${id}`, { status: 'publish' }));
    });
  }

  it(`in a frame as high as WordPress allows, at ${VISITS} of ${VISITS} visits`, async () => {
    const heights: (string | undefined)[] = [];
    for (let visited = 0; visited < VISITS; visited += 1) {
      const post = posts.get(ROLES[visited % ROLES.length]!)!;
      // Half of the visits find script and page in the cache, which changes who comes first.
      await visitor.page.setCacheEnabled(visited % 2 === 0);
      const page = await visit(post, THEMES[visited % THEMES.length]!, visited % 4 < 2 ? DESKTOP : PHONE);
      heights.push(await heightOf(page));
    }
    await visitor.page.setCacheEnabled(true);
    assert.deepEqual(heights, Array<string>(VISITS).fill(MOST));
  });

  for (const theme of THEMES) {
    it(`within the width of a phone in ${theme}, from the block and from a separate line`, async () => {
      const line = await publish(`<!-- wp:paragraph -->\n<p>${town.institute.embed}</p>\n<!-- /wp:paragraph -->`);
      for (const post of [posts.get('author')!, line]) {
        const page = await visit(post, theme, PHONE);
        assert.equal(await heightOf(page), MOST);
        const { left, right } = await page.$eval('iframe', (frame) => {
          const { left, right } = frame.getBoundingClientRect();
          return { left, right };
        });
        assert.ok(left >= 0 && right <= PHONE.width && right - left > 250, `${left} to ${right}`);
        const [wide, room] = await (
          await contentOf(page)
        ).evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
        assert.ok(wide! <= room!, `${wide} in ${room}`);
      }
    });
  }

  it('but asks nobody for the page that the town has copied: WordPress makes it a link, and the link becomes the brief', async () => {
    const { page, api } = users.get('author')!;
    const copy = town.institute.page.replace(`${town.institute.origin}/`, `${town.url}/policy-briefs/`);
    const before = town.asked.length;
    await page.goto(`${town.url}/wp-admin/post-new.php`);
    await insertEmbed(page, copy);
    // The editor may draw the button anew before the click, which a locator then repeats.
    await page.locator('.wp-block-embed .components-placeholder__error ::-p-text(Convert to link)').click();
    const { link } = await api<Post>(`posts/${await saveDraft(page)}`, { status: 'publish' });
    for (const theme of THEMES) {
      await visitor.page.goto(`${link}?theme=${theme}`);
      await visitor.page.waitForSelector('policy-brief .brief-citation');
      assert.equal(await visitor.page.$('iframe'), null);
    }
    assert.deepEqual(town.asked.slice(before), []);
  });
});

/** Inserts a block “Embed” and types an address into it. */
async function insertEmbed(page: Page, address: string): Promise<void> {
  await page.waitForSelector('.block-editor-writing-flow');
  await page.evaluate(() => {
    const { blocks, data } = (globalThis as unknown as { wp: WordPressEditor }).wp;
    data.dispatch('core/block-editor').insertBlock(blocks.createBlock('core/embed'));
  });
  await page.type('.wp-block-embed input', address);
  await page.keyboard.press('Enter');
}

/** Presses “Save draft”, and resolves to the number of the post. */
async function saveDraft(page: Page): Promise<number> {
  await page.click('.editor-post-save-draft');
  await page.waitForSelector('.editor-post-saved-state.is-saved');
  return page.evaluate(() =>
    (globalThis as unknown as { wp: WordPressEditor }).wp.data.select('core/editor').getCurrentPostId(),
  );
}

/** The height that WordPress has given to the frame; undefined where it never shows it. */
async function heightOf(page: Page): Promise<string | undefined> {
  const frame = await page.waitForSelector('iframe.wp-embedded-content');
  await page
    .waitForFunction(
      (frame) => !frame.hasAttribute('style') && frame.height === '1000',
      { polling: 20, timeout: 5000 },
      frame!,
    )
    .catch(() => undefined);
  return frame!.evaluate((frame) =>
    frame.checkVisibility() && !frame.hasAttribute('style') ? frame.height : undefined,
  );
}

function contentOf(page: Page): Promise<Frame> {
  return page.waitForFrame((frame) => frame.url().includes('secret='));
}
