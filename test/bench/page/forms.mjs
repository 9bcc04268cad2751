import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { LIBRARY_FILES } from '../../../dist/library-files.js';
import { fragmentHtml, frameHtml, pageHtml } from '../../../dist/publish/index.js';
import { escapeScript } from '../../../dist/publish/escape.js';
import { bundle } from './bundle.mjs';
import { pandocHtml } from './pandoc.mjs';
import { townPage, townStyles } from './town.mjs';

const { module: MODULE, classic: CLASSIC, stylesheet: STYLESHEET } = LIBRARY_FILES;

const MODULE_TAG = `<script type="module" src="${MODULE}"></script>`;
const MODULE_PRELOAD = `<link rel="modulepreload" href="${MODULE}">`;
const STYLESHEET_TAG = `<link rel="stylesheet" href="${STYLESHEET}">`;
const CLASSIC_TAG = `<script defer src="${CLASSIC}"></script>`;
const FALLBACK = '<p><a href="https://doi.org/10.59350/hpz3x-qh641">Policy Brief „Resiliente Kommunen 2.0“</a></p>';

/** The forms in which a page can have the brief, by the names that the table has. */
export const FORMS = {
  pandoc: 'static HTML by pandoc',
  landing: 'our landing page',
  text: 'our fragment alone',
  fragment: 'our fragment + script',
  element: 'our element + JSON',
  inline: 'our element, inline JSON',
  frame: 'iframe',
  usual: 'marked + DOMPurify + citation-js',
  zeroMd: 'zero-md + marked',
};

const NAME = 'resiliente-kommunen-2-0.de';

/** The page of the brief in a site that `build` writes, at `/landing.html`, and the files that it loads. */
function landingPage() {
  const site = mkdtempSync(join(tmpdir(), 'site-'));
  const settings = ['--out', site, '--title', 'Forschung:Praktisch', '--url', 'https://institut.example/briefs/'];
  execFileSync(process.execPath, ['dist/cli/main.js', 'build', 'src/briefs', ...settings], { stdio: 'pipe' });
  const files = readdirSync(site)
    .filter((name) => /\.(?:js|css)$/.test(name))
    .map((name) => [`/${name}`, readFileSync(join(site, name), 'utf8')]);
  const page = readFileSync(join(site, `${NAME}.html`), 'utf8');
  rmSync(site, { recursive: true });
  return [['/landing.html', page], ...files];
}

/**
 * Everything that the server has, by path: a page for each form, at `/FORM.html`, and what these ask for.
 *
 * @param {import('../../../dist/index.js').Brief} brief
 * @param {{ forPandoc: string, forMarked: string }} words The same brief as Markdown.
 * @returns {Promise<(origin: string) => Map<string, string>>}
 */
export async function makeFiles(brief, { forPandoc, forMarked }) {
  const json = JSON.stringify(brief);
  const citation = escapeScript(brief.citations.records['csl-json']);
  const pandoc = pandocHtml(forPandoc);
  const [usualWay, zeroMd] = await Promise.all(['usual-way.mjs', 'zero-md.mjs'].map(bundle));
  const pages = (origin) => ({
    pandoc: { brief: pandoc },
    text: { head: STYLESHEET_TAG, brief: fragmentHtml(brief) },
    fragment: { head: STYLESHEET_TAG + CLASSIC_TAG, brief: fragmentHtml(brief, { roomForControls: true }) },
    // The tag in the head is the webmaster's, once for the site's template; the script's is the editor's or his. The
    // brief cannot be preloaded: it is asked for in the mode "same-origin", which preloads do not know.
    element: {
      head: MODULE_PRELOAD,
      brief: `<policy-brief src="brief.json">${FALLBACK}</policy-brief>${MODULE_TAG}`,
    },
    inline: {
      head: MODULE_PRELOAD,
      brief: `<policy-brief src="#brief">${FALLBACK}</policy-brief>${MODULE_TAG}`,
      end: `<script type="application/json" id="brief">${escapeScript(json)}</script>`,
    },
    frame: { head: CLASSIC_TAG, brief: frameHtml(brief, `${origin}/brief.html`) },
    usual: {
      head: '<script type="module" src="usual-way.js"></script>',
      brief: `<article data-markdown="brief.md">${FALLBACK}</article>`,
      end: `<script type="application/json" id="citation">${citation}</script>`,
    },
    // Its shadow root needs the site's stylesheet once more.
    zeroMd: {
      head: '<link rel="preload" as="fetch" crossorigin href="brief.md"><script type="module" src="zero-md.js"></script>',
      brief: '<zero-md src="brief.md"><template><link rel="stylesheet" href="town.css"></template></zero-md>',
    },
  });
  return (origin) =>
    new Map([
      ...Object.entries(pages(origin)).map(([form, parts]) => [`/${form}.html`, townPage(parts)]),
      ...landingPage(),
      ['/town.css', townStyles()],
      ...[MODULE, CLASSIC, STYLESHEET].map((file) => [`/${file}`, readFileSync(`dist/${file}`, 'utf8')]),
      ['/brief.json', json],
      [
        '/brief.html',
        pageHtml(brief, { folder: `${origin}/`, name: 'brief', script: CLASSIC, stylesheet: STYLESHEET }),
      ],
      ['/brief.md', forMarked],
      ['/usual-way.js', usualWay],
      ['/zero-md.js', zeroMd],
    ]);
}
