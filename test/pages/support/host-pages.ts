import { readFileSync } from 'node:fs';
import type { Brief } from '../../../src/brief/model.js';
import { LIBRARY_FILES } from '../../../src/library-files.js';
import { fragmentHtml } from '../../../src/publish/fragment.js';
import { frameHtml } from '../../../src/publish/frame.js';
import { pageHtml } from '../../../src/publish/page.js';

/** The designs of sites that a brief is shown on. */
export const THEMES = ['bootstrap', 'bootstrap-dark', 'tailwind', 'typo3'] as const;
export type Theme = (typeof THEMES)[number];

const MODULE = `<script type="module" src="/dist/${LIBRARY_FILES.module}"></script>`;
const CLASSIC = `<script defer src="/dist/${LIBRARY_FILES.classic}"></script>`;
const STYLESHEET = `<link rel="stylesheet" href="/dist/${LIBRARY_FILES.stylesheet}">`;
const FRAME_PATH = '/brief.html';
const LINK = `<a href="${FRAME_PATH}">Policy Brief lesen</a>`;

/** The ways in which a page shows a brief: HTML for its head, and for the place of the brief. */
const EMBEDDINGS = {
  nothing: ['', ''],
  bare: ['', 'FRAGMENT'],
  static: [STYLESHEET, 'FRAGMENT'],
  script: [MODULE, 'FRAGMENT'],
  element: [MODULE, `<policy-brief src="#data">${LINK}</policy-brief>`],
  isolated: [MODULE, `<policy-brief isolate src="#data">${LINK}</policy-brief>`],
  placeholder: [CLASSIC, `<div data-policy-brief="#data">${LINK}</div>`],
  frame: [MODULE, 'FRAME'],
  'two-click': [MODULE, `<brief-frame src="${FRAME_PATH}" label="Bänke" privacy="/privacy">${LINK}</brief-frame>`],
} as const;
export type Embedding = keyof typeof EMBEDDINGS;

/** All ways of showing a brief. */
export const EMBEDDED = Object.keys(EMBEDDINGS).filter((name) => name !== 'nothing') as Embedding[];

/** Those that put the text into the page itself, with the library's styles. */
export const STYLED: readonly Embedding[] = ['static', 'script', 'element', 'isolated', 'placeholder'];

/** Path of the page in a {@link hostSite}. */
export const HOST_PATH = '/host.html';

/** A page of a town with a theme, which shows a brief in one of the ways, and the page for its frames. */
export function hostSite(theme: Theme, embedding: Embedding, brief: Brief): Record<string, string> {
  const [head] = EMBEDDINGS[embedding];
  const folder = 'https://institut.example/';
  const files = {
    folder,
    name: 'brief',
    script: `/dist/${LIBRARY_FILES.classic}`,
    stylesheet: `/dist/${LIBRARY_FILES.stylesheet}`,
  };
  const host = readFileSync('test/fixtures/hosts/host.html', 'utf8')
    .replace('BRIEF', () => contentOf(embedding, brief))
    .replace('DATA', () => JSON.stringify(brief).replaceAll('<', String.raw`\u003c`));
  const page = [
    '<!doctype html>',
    `<html lang="de"${theme === 'bootstrap-dark' ? ' data-bs-theme="dark"' : ''}>`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    '<title>Ankommen in Musterau</title><link rel="icon" href="/demo/icon.svg">',
    `<style>${themeStyles(theme)}</style>${head}</head>`,
    `<body>${host}</body></html>`,
  ];
  return { [HOST_PATH]: page.join('\n'), [FRAME_PATH]: pageHtml(brief, files) };
}

function contentOf(embedding: Embedding, brief: Brief): string {
  const [, content] = EMBEDDINGS[embedding];
  return content.replace('FRAGMENT', () => fragmentHtml(brief)).replace('FRAME', () => frameHtml(brief, FRAME_PATH));
}

function themeStyles(theme: Theme): string {
  if (theme === 'typo3') return readFileSync('test/fixtures/hosts/typo3.css', 'utf8');
  if (theme === 'tailwind')
    return `@layer base { ${preflight()} } ${readFileSync('test/fixtures/hosts/town.css', 'utf8')}`;
  return readFileSync('node_modules/bootstrap/dist/css/bootstrap.min.css', 'utf8');
}

/** Tailwind's reset as its compiler writes it where a site names no fonts: with the defaults that stand in `--theme(…)`. */
function preflight(): string {
  const source = readFileSync('node_modules/tailwindcss/preflight.css', 'utf8');
  return source.replace(/--theme\(\s*--[\w-]+,([^()]*)\)/g, '$1');
}
