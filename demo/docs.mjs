/*
 * `node demo/docs.mjs`, a part of `npm run build`: renders the documentation in demo/docs/ as pages of the demo.
 *
 * On the code host the same files are read as Markdown, so links are written for there: to other `.md` files and to files
 * of the repository.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { lexer, Parser, Renderer } from 'marked';

const FOLDER = 'demo/docs';
const { version, repository } = JSON.parse(readFileSync('package.json', 'utf8'));
const FILES_ONLINE = `${repository.url.replace(/^git\+|\.git$/g, '')}/blob/main`;

/** Pages whose address is older than the documentation. */
const ADDRESSES = { 'embedding.md': 'demo/guide.html', 'embedding.de.md': 'demo/anleitung.html' };

/** What `<copy-code>` calls the snippets of a guide, unless they are HTML for the text of a page. */
const COPY_KINDS = {
  template: 'template',
  'template-two-click': 'template',
  stylesheet: 'stylesheet',
  css: 'css',
  csp: 'csp',
  markdown: 'link',
  wiki: 'link',
  code: 'template',
};

/** Beginning with this many sections, a page lists them. */
const LONG = 5;

const TEXTS = {
  en: {
    skip: 'Skip to content',
    navigation: 'Documentation',
    contents: 'On this page',
    footer: 'The addresses institut.example and code.institut.example are made up. The policy brief is real.',
    links: {
      '../index.html': 'Demo',
      'README.md': 'Docs',
      'embedding.md': 'Embedding',
      'elements/README.md': 'Elements',
      'styling.md': 'Styling',
      'writing.md': 'Writing',
      'publishing.md': 'Publishing',
      'frameworks.md': 'Frameworks',
      'csp.md': 'CSP',
      'accessibility.md': 'Accessibility',
      'decisions.md': 'Decisions',
    },
    sibling: { lang: 'de', label: 'Deutsch' },
  },
  de: {
    skip: 'Zum Inhalt springen',
    navigation: 'Dokumentation',
    contents: 'Auf dieser Seite',
    footer: 'Die Adressen institut.example und code.institut.example sind erfunden. Der Policy Brief ist echt.',
    links: {
      '../index.html': 'Demo',
      '../embed.html': 'Baukasten',
      'embedding.de.md': 'Anleitung',
      'writing.de.md': 'Schreiben',
      'publishing.de.md': 'Veröffentlichen',
    },
    sibling: { lang: 'en', label: 'English' },
  },
};

/** Writes a page for every Markdown file in demo/docs/. */
export function writeDocs() {
  const files = readdirSync(FOLDER, { encoding: 'utf8', recursive: true }).filter((file) => file.endsWith('.md'));
  for (const file of files.map((file) => file.replaceAll('\\', '/'))) writeFileSync(addressOf(file), pageOf(file));
}

function addressOf(file) {
  return ADDRESSES[file] ?? posix.join(FOLDER, file.replace(/(^|\/)README\.md$/, '$1index.md').replace(/md$/, 'html'));
}

function languageOf(file) {
  return file.endsWith('.de.md') ? 'de' : 'en';
}

function pageOf(file) {
  const tokens = lexer(readFileSync(`${FOLDER}/${file}`, 'utf8')).filter(
    ({ type, raw }) => type !== 'space' && !(type === 'html' && raw.startsWith('<!--')),
  );
  const renderer = new DocsRenderer(file);
  const parse = (tokens) => new Parser({ renderer }).parse(tokens);
  const title = tokens.shift();
  const sibling = isLinkAlone(tokens[0]) ? tokens.shift().tokens[0].href : undefined;
  const [lead, ...sections] = split(tokens, ({ type, depth }) => type === 'heading' && depth === 2);
  const intro = [`<h1>${new Parser({ renderer }).parseInline(title.tokens)}</h1>`, parse(lead)];
  const parts = sections.map((section) => sectionHtml(parse(section)));
  const name = title.text.replaceAll('`', '');
  const { isLive, canCopy } = renderer;
  return document(file, { name, sibling, intro, parts, isLive, canCopy });
}

// The line under a title that leads to the same page in another language.
function isLinkAlone(token) {
  return token?.type === 'paragraph' && token.tokens.length === 1 && token.tokens[0].type === 'link';
}

function split(tokens, begins) {
  const parts = [[]];
  for (const token of tokens) {
    if (begins(token)) parts.push([]);
    parts.at(-1).push(token);
  }
  return parts;
}

function sectionHtml(html) {
  const [, id, title] = /<h2 id="([^"]*)">(.*?)<\/h2>/.exec(html);
  return { id, title, html: `<section class="part" aria-labelledby="${id}">\n${html}</section>` };
}

function document(file, { name, sibling, intro, parts, isLive, canCopy }) {
  const lang = languageOf(file);
  const texts = TEXTS[lang];
  const asset = (path) => escape(posix.relative(posix.dirname(addressOf(file)), path));
  const live = [
    `<link rel="stylesheet" href="${asset(`dist/policy-brief-${version}.css`)}" />`,
    `<script defer src="${asset(`dist/policy-brief-${version}.classic.min.js`)}"></script>`,
  ];
  const copying = [
    `<link rel="stylesheet" href="${asset('demo/briefs/embed.css')}" />`,
    `<script type="module" src="${asset(`dist/policy-brief-embed-${version}.min.js`)}"></script>`,
  ];
  return [
    '<!doctype html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="utf-8" />',
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    `<title>${escape(name)} – Policy Brief Elements</title>`,
    `<link rel="icon" href="${asset('demo/icon.svg')}" type="image/svg+xml" />`,
    `<link rel="stylesheet" href="${asset('demo/demo.css')}" />`,
    `<link rel="stylesheet" href="${asset('demo/docs.css')}" />`,
    ...(isLive ? live : []),
    ...(canCopy ? copying : []),
    '</head>',
    '<body>',
    `<a class="skip" href="#main">${texts.skip}</a>`,
    '<header class="top">',
    `<nav class="width" aria-label="${texts.navigation}">`,
    '<ul>',
    ...Object.entries(texts.links).map(([to, label]) => `<li>${navigationLink(file, to, label)}</li>`),
    ...(sibling ? [`<li class="language">${siblingLink(file, sibling, texts.sibling)}</li>`] : []),
    '</ul>',
    '</nav>',
    '</header>',
    '<main id="main" class="width docs">',
    '<div class="intro">',
    ...intro,
    '</div>',
    ...(parts.length < LONG ? [] : contents(parts, texts.contents)),
    ...parts.map(({ html }) => html),
    '</main>',
    '<footer class="bottom">',
    `<div class="width"><p>${texts.footer}</p></div>`,
    '</footer>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function navigationLink(file, to, label) {
  const isAround = to === 'elements/README.md' && file.startsWith('elements/');
  const current = file === to ? ' aria-current="page"' : isAround ? ' aria-current="true"' : '';
  return `<a href="${escape(hrefOf(to, file, ''))}"${current}>${label}</a>`;
}

function siblingLink(file, href, { lang, label }) {
  return `<a href="${escape(hrefOf(href, file))}" lang="${lang}" hreflang="${lang}">${label}</a>`;
}

function contents(parts, title) {
  return [
    '<nav class="toc" aria-labelledby="on-this-page">',
    `<h2 id="on-this-page">${title}</h2>`,
    '<ol>',
    ...parts.map(({ id, title }) => `<li><a href="#${id}">${title}</a></li>`),
    '</ol>',
    '</nav>',
  ];
}

/**
 * A link of a Markdown file as a link of its page.
 *
 * @param {string} href The link as written.
 * @param {string} file The file that it is in, from demo/docs/.
 * @param {string} [folder] The folder that it is relative to; that of the file if missing.
 */
function hrefOf(href, file, folder = posix.dirname(file)) {
  if (/^(?:[a-z]+:|#)/.test(href)) return href;
  const [path, ...fragment] = href.split(/(?=#)/);
  const target = posix.join(FOLDER, folder, path);
  if (!target.startsWith('demo/')) return [`${FILES_ONLINE}/${target}`, ...fragment].join('');
  const isDoc = target.startsWith(`${FOLDER}/`) && target.endsWith('.md');
  const address = isDoc ? addressOf(posix.relative(FOLDER, target)) : target;
  return posix.relative(posix.dirname(addressOf(file)), address) + fragment.join('');
}

/** Writes the HTML of one file. */
class DocsRenderer extends Renderer {
  /** Whether a brief is shown on the page, so that it needs the script. */
  isLive = false;
  /** Whether the page has code to copy, so that it needs the script of the builder. */
  canCopy = false;
  #file;
  // The page itself has these two.
  #ids = new Set(['main', 'on-this-page']);

  constructor(file) {
    super();
    this.#file = file;
  }

  heading({ tokens, depth, text }) {
    return `<h${depth} id="${this.#idOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
  }

  link({ href, tokens }) {
    const address = hrefOf(href, this.#file);
    const to = posix.normalize(posix.join(posix.dirname(this.#file), href.replace(/#.*/, '')));
    const isOther = to.endsWith('.md') && languageOf(to) !== languageOf(this.#file);
    const language = isOther ? ` hreflang="${languageOf(to)}"` : '';
    return `<a href="${escape(address)}"${language}>${this.parser.parseInline(tokens)}</a>`;
  }

  list(token) {
    return super.list(token).replace(/^<ol/, '<ol class="steps"');
  }

  // With roles, since a narrow page lays the rows out as blocks, which Firefox and Safari then take for no table.
  table({ header, rows }) {
    const content = ({ tokens }) => this.parser.parseInline(tokens);
    const row = (cells) => `<tr role="row">${cells.join('')}</tr>\n`;
    const head = header.map((cell) => `<th role="columnheader" scope="col">${content(cell)}</th>`);
    const body = rows.map((cells) =>
      row(cells.map((cell, i) => `<td role="cell" data-label="${escape(header[i].text)}">${content(cell)}</td>`)),
    );
    return `<table role="table">\n<thead role="rowgroup">${row(head)}</thead>\n<tbody role="rowgroup">${body.join('')}</tbody>\n</table>\n`;
  }

  code({ text, lang = '' }) {
    const [, kind] = lang.split(' ');
    const pre = `<pre><code${kind ? ` data-snippet="${kind}"` : ''}>${escapeText(text)}</code></pre>\n`;
    if (kind && this.#file in ADDRESSES) {
      this.canCopy = true;
      return `<copy-code kind="${COPY_KINDS[kind] ?? 'snippet'}">${pre}</copy-code>\n`;
    }
    return kind === 'example' ? `${pre}<div class="result">\n${this.#live(text, 'demo/briefs')}\n</div>\n` : pre;
  }

  html({ text }) {
    return text.includes('data-policy-brief') ? this.#live(text, posix.join(FOLDER, posix.dirname(this.#file))) : text;
  }

  // HTML that shows a brief, with the addresses of briefs, which are relative to a folder, as the page needs them.
  #live(html, folder) {
    this.isLive = true;
    const from = posix.dirname(addressOf(this.#file));
    return html.replace(
      /((?:\ssrc|data-policy-brief)=")([^":#]+)"/g,
      (_, start, path) => `${start}${posix.relative(from, posix.join(folder, path))}"`,
    );
  }

  // As GitHub makes ids, so that a link to a heading works there and here.
  #idOf(text) {
    const base = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-');
    let id = base;
    for (let count = 1; this.#ids.has(id); count++) id = `${base}-${count}`;
    this.#ids.add(id);
    return id;
  }
}

function escape(text) {
  return escapeText(text).replaceAll('"', '&quot;');
}

function escapeText(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) writeDocs();
