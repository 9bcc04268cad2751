import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { before, describe, it } from 'node:test';
import { USUAL_FOLDER } from '../../src/embed-builder/choices.js';
import { filesFor } from '../../src/embed-builder/snippets.js';
import { waysOf, type System } from '../../src/embed-builder/systems.js';
import { FOREIGN_MARKUP } from '../fixtures/foreign-markup.js';
import { brief, FOLDER } from '../pages/support/forms.js';
import { eachBrowser } from '../support/pages.js';
import { contentOf, linksIn, markupIn, paragraphsIn } from './html.js';
import {
  AFTER,
  BEFORE,
  choose,
  NAME,
  SHAPES,
  SHAPING_HASH,
  snippetFor,
  strangeSnippets,
  untilDrawn,
} from './webmaster.js';

/** A generator of sites from Markdown, and where it differs from others. */
export interface Generator {
  name: string;
  system: System;
  /** The folder of a project that contains the pages. */
  pages: string;
  /** The folder of a project whose files get into the site as they are. */
  files: string;
  /** The path of a layout in a project. */
  layout: (name: string) => string;
  /** The tag of a layout that is replaced by the page. */
  content: string;
  /** The first lines of a page, which name its layout. */
  frontMatter: (layout: string) => string;
  /** Other files of a project. */
  others: Record<string, string>;
  /** The folder of a project that contains the built site. */
  site: string;
  /** The path of a page in the site. */
  path: (page: string) => string;
  /** Builds the site. Throws if the generator fails. */
  build: (project: string) => void | Promise<void>;
}

const PHONE = { width: 390, height: 800 };

/**
 * Registers tests that build a site from what the embed builder gives for a generator, and visit the site in Chromium.
 *
 * @param project Folder for the project.
 */
export function testGenerator(generator: Generator, project: string): void {
  const { name, system, path } = generator;
  const folder = join(project, generator.site);
  const ways = waysOf(system);
  const built = (page: string) => contentOf(readFileSync(join(folder, path(page)), 'utf8'), 'content');

  eachBrowser(({ name: browser, open }) => {
    // What a generator writes does not depend on the browser.
    if (browser !== 'chromium') return;

    describe(`${name}, with the snippets of the embed builder`, () => {
      before(() => buildSite(generator, project));

      for (const way of ways) {
        it(`“${way}”: a page contains the link or the HTML of the snippet, before any script runs`, () => {
          for (const [shape, given] of Object.entries(SHAPES)) {
            const { snippet, isHtml } = snippetFor({ system, way, ...given });
            if (isHtml) assert.equal(markupIn(built(`${way}-${shape}`)), markupIn(pageAround(snippet)));
            else {
              const href = linksIn(built(`${way}-${shape}`)).map(([href]) => href);
              const hash = way === 'script' && shape === 'shaped' ? SHAPING_HASH : '';
              assert.deepEqual(href, [`${USUAL_FOLDER}${NAME}.html${hash}`]);
              assert.deepEqual(paragraphsIn(built(`${way}-${shape}`)), [BEFORE, brief.meta.title, AFTER]);
            }
          }
        });

        it(`“${way}”: whatever a title contains is text`, () => {
          const page = built(`${way}-strange`);
          const snippets = strangeSnippets({ system, way });
          if (snippets[0]!.isHtml)
            assert.equal(markupIn(page), markupIn(pageAround(snippets.map(({ snippet }) => snippet).join('\n'))));
          else {
            assert.deepEqual(paragraphsIn(page), [BEFORE, ...FOREIGN_MARKUP, AFTER]);
            assert.deepEqual(
              linksIn(page).map(([, text]) => text),
              FOREIGN_MARKUP,
            );
          }
        });
      }

      for (const way of ways.filter((way) => way === 'text' || way === 'script')) {
        it(`“${way}”: the script draws the brief as chosen, and the console has nothing to say`, async () => {
          for (const shape of Object.keys(SHAPES)) {
            const opened = await open(`/${path(`${way}-${shape}`)}`, { folder, viewport: PHONE, watch: sumShifts });
            await untilDrawn(opened.page);
            const headers = await opened.page.$$eval('main .brief-header', ({ length }) => length);
            assert.equal(headers, shape === 'whole' ? 1 : 0);
            assert.deepEqual([...opened.messages, ...opened.errors], []);
            assert.ok(opened.requests.every((url) => url.startsWith(opened.origin)));
            if (way === 'text') assert.equal(await opened.page.evaluate('shifts'), 0, 'nothing moves on a phone');
          }
        });
      }

      if (!ways.includes('frame')) return;
      it('“frame”: the frame shows the page of the brief', async () => {
        const { page } = await open(`/${path('frame-whole')}`, { folder });
        const frame = await (await page.waitForSelector('main iframe'))!.contentFrame();
        const title = await frame.waitForSelector('.brief-title');
        assert.equal(await title!.evaluate((title) => title.textContent), brief.meta.title);
      });
    });
  });
}

async function buildSite(generator: Generator, project: string): Promise<void> {
  const { system, pages, files, layout, content, frontMatter, others, build } = generator;
  rmSync(project, { recursive: true, force: true });
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(project, file)), { recursive: true });
    writeFileSync(join(project, file), text);
  };
  for (const [file, text] of Object.entries(others)) write(file, text);
  for (const way of waysOf(system)) {
    const writePage = (name: string, snippets: readonly string[]) =>
      write(join(pages, `${way}-${name}.md`), `${frontMatter(way)}${[BEFORE, ...snippets, AFTER].join('\n\n')}\n`);
    for (const [shape, given] of Object.entries(SHAPES))
      writePage(shape, [snippetFor({ system, way, ...given }).snippet]);
    writePage(
      'strange',
      strangeSnippets({ system, way }).map(({ snippet }) => snippet),
    );
    const { template = '', stylesheet = '' } = snippetFor({ system, way });
    write(layout(way), pageWith(content, `${stylesheet}\n${template}`));
    mkdirSync(join(project, files, USUAL_FOLDER), { recursive: true });
    for (const file of filesFor(choose({ system, way }, brief)))
      copyFileSync(resolve(`.${FOLDER}`, downloaded(file)), join(project, files, USUAL_FOLDER, file));
  }
  await build(project);
}

/** What the embed builder downloads under the name of a file: of a page, the copy without the series around it. */
function downloaded(file: string): string {
  return file.endsWith('.html') ? file.replace(/html$/, 'copy.html') : file;
}

/** A page as a generator should build it. */
function pageAround(snippet: string) {
  return contentOf(pageWith(`<p>${BEFORE}</p>\n${snippet}\n<p>${AFTER}</p>`, ''), 'content');
}

function pageWith(content: string, head: string): string {
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Stadt</title>
<link rel="icon" href="data:,">
${head}
</head>
<body><main class="content">${content}</main></body>
</html>
`;
}

/** Sums up how far what is visible moves. */
function sumShifts(): void {
  const sum = { shifts: 0 };
  Object.defineProperty(globalThis, 'shifts', { get: () => sum.shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) sum.shifts += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}
