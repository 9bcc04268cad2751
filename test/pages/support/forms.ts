import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'puppeteer-core';
import type { Brief } from '../../../src/brief/model.js';
import { escapeScript } from '../../../src/publish/escape.js';
import { fragmentHtml } from '../../../src/publish/fragment.js';
import { frameHtml } from '../../../src/publish/frame.js';
import { LIBRARY_FILES } from '../../../src/library-files.js';

/** Where the published folder of the demo lies. */
export const FOLDER = '/demo/briefs/';
const NAME = 'resiliente-kommunen-2-0.de';

/** The data and the page of the first brief. */
export const DATA = `${FOLDER}${NAME}.json`;
export const PAGE = `${FOLDER}${NAME}.html`;

/** The files of the library, as a page names them. */
export const MODULE = `/dist/${LIBRARY_FILES.module}`;
export const CLASSIC = `/dist/${LIBRARY_FILES.classic}`;
export const STYLESHEET = `/dist/${LIBRARY_FILES.stylesheet}`;

/** Without this link, browsers request `/favicon.ico`. */
export const ICON = '/demo/icon.svg';

/** The first brief. */
export const brief = JSON.parse(readFileSync(`.${DATA}`, 'utf8')) as Brief;

const link = `<a href="${PAGE}">${brief.meta.title}</a>`;
export const inlineData = `<script type="application/json" id="daten">${escapeScript(JSON.stringify(brief))}</script>`;

/** The ways of embedding that put the text into the page, as HTML to be pasted. */
export const FORMS = {
  'a plain link': `<p>${link}</p>`,
  'a static fragment': fragmentHtml(brief),
  'a placeholder with data': `<div data-policy-brief="${DATA}">${link}</div>`,
  'a placeholder with a class': `<div class="policy-brief"><p>${link}</p></div>`,
  'a placeholder around a static fragment': `<div data-policy-brief="${DATA}">${fragmentHtml(brief)}</div>`,
  'an element': `<policy-brief src="${DATA}">${link}</policy-brief>`,
  'an element with data in the page': `<policy-brief src="#daten">${link}</policy-brief>${inlineData}`,
  'an isolated element': `<policy-brief src="${DATA}" isolate>${link}</policy-brief>`,
} as const;

/** All forms on one page, each in a separate container. */
export const ALL_FORMS = Object.values(FORMS)
  .map((html, index) => `<div id="form-${index}">${html}</div>`)
  .join('');

/** The selector of each form on that page. */
export const PLACES = Object.keys(FORMS).map((form, index) => [form, `#form-${index}`] as const);

/** A frame with the brief's page, as oEmbed and the builder give it. */
export const frame = (origin: string): string => frameHtml(brief, `${origin}${PAGE}`);

/** The line that loads the classic script, opted into the demo's folder. */
export const CLASSIC_LINE = `<script defer src="${CLASSIC}" data-briefs="${FOLDER}"></script>`;

/** The line that loads the module. */
export const MODULE_LINE = `<script type="module" src="${MODULE}" data-briefs="${FOLDER}"></script>`;

/**
 * A page of a site.
 *
 * @param content What was pasted into its text.
 * @param head HTML for its head.
 */
export function site(content: string, head = CLASSIC_LINE): string {
  return `<!doctype html>
<html lang="de">
<head><meta charset="utf-8"><title>Seite einer Stadt</title><meta name="viewport" content="width=device-width"><link rel="icon" href="${ICON}">${head}</head>
<body><main><h1>Titel der Seite</h1><p>Vorher.</p>${content}<p>Nachher.</p></main></body>
</html>`;
}

/** The visible text of an element, including shadow roots that contain our text, with collapsed spaces. */
export function wordsIn(page: Page | Frame, selector: string): Promise<string> {
  return page.evaluate((selector) => {
    const root = document.querySelector<HTMLElement>(selector)!;
    const text = root.querySelector('.brief') ? root : (root.querySelector('[isolate]')?.shadowRoot ?? root);
    const pieces = [...text.querySelectorAll<HTMLElement>('.brief')];
    return (pieces.length > 0 ? pieces : [root]).map((piece) => piece.innerText.replace(/\s+/g, ' ').trim()).join(' ');
  }, selector);
}

/** The citation that the authors suggest. */
export const CITATION =
  'Ratzmann, N., Rißler, F., Zeković, D. (2025): „Resiliente Kommunen 2.0“: Migration als Chance verstehen. Forschung:Praktisch. Flucht & Ankommen. 05|2025. Chemnitz: Technische Universität Chemnitz. https://doi.org/10.59350/hpz3x-qh641';
