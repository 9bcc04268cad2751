import { resolveAddress } from '../brief/address.js';
import { directionOf } from '../brief/language.js';
import type { Block, Brief, Definition, Inline, List, Note, Section } from '../brief/model.js';
import { findAll } from '../brief/find.js';
import { inlineText } from '../brief/text.js';
import { stringsFor } from '../locales/index.js';
import { escapeAttribute, escapeText } from '../publish/escape.js';

/** The addresses that the text of a feed is relative to. */
export interface FeedAddresses {
  /** Absolute address of the brief's page, for links within the text. */
  page: string;
  /** Absolute address of the folder that images are relative to. */
  folder: string;
}

/**
 * Renders the text of a brief for feeds: nothing but text, without classes, ids, controls, COinS, title and by-line. The
 * archive Rogue Scholar reads it by these rules (get_references in its api/posts.py):
 *
 * - The text begins with the lead, because the summary is kept only if it resembles the start of the text.
 * - The works that the text cites are the `div.csl-entry` in the first `div.csl-bib-body`, whatever its heading.
 * - Without such a list, it takes the links after a heading or paragraph that ends in a word such as “Literatur” for works.
 *   A line end before the closing tag keeps any other such heading or paragraph from being one.
 * - Addresses of links and images are absolute, since the archive stores the text on its own server.
 */
export function feedHtml(brief: Brief, addresses: FeedAddresses): string {
  const { summary, sections, meta } = brief;
  return [
    blocks(summary, addresses),
    notes(summary, addresses),
    // After the lead, with which the text has to begin.
    meta.translation ? closed('p', `<em>${inlines(meta.translation.inWords, addresses)}</em>`) : '',
    ...sections.map((section) => sectionHtml(section, addresses)),
    corrections(brief),
  ].join('');
}

function sectionHtml(section: Section, addresses: FeedAddresses): string {
  const { role, title, lang, content, items } = section;
  const listed = role === 'references' ? withBibliography : blocks;
  const html = [
    closed('h2', inlines(title, addresses)),
    listed(content, addresses),
    ...items.map((item) =>
      inLanguage(item.lang, closed('h3', inlines(item.title, addresses)) + listed(item.content, addresses)),
    ),
    notes(section, addresses),
  ];
  return inLanguage(lang, html.join(''));
}

/** Renders the lists of a section of references as bibliographies. */
function withBibliography(content: readonly Block[], addresses: FeedAddresses): string {
  return content
    .map((block) => (block.type === 'list' ? bibliography(block, addresses) : blockHtml(block, addresses)))
    .join('');
}

function bibliography({ items }: List, addresses: FeedAddresses): string {
  const entries = items.map((item) => `<div class="csl-entry">${listItem(item, addresses)}</div>`);
  return `<div class="csl-bib-body">${entries.join('')}</div>`;
}

/** The corrections follow the text: the archive takes what comes first for the abstract. */
function corrections({ meta, strings: carried }: Brief): string {
  const { corrections: list = [], lang } = meta;
  if (list.length === 0) return '';
  const strings = stringsFor(lang, carried);
  const heading = `<h2${languageAttributes(strings.lang === lang ? undefined : strings.lang)}>${escapeText(strings.corrections)}</h2>`;
  const entries = list.map(({ dateInWords, text }) => `<li>${escapeText(`${dateInWords}: ${text}`)}</li>`);
  return `${heading}<ul>${entries.join('')}</ul>`;
}

function blocks(content: readonly Block[], addresses: FeedAddresses): string {
  return content.map((block) => blockHtml(block, addresses)).join('');
}

function blockHtml(block: Block, addresses: FeedAddresses): string {
  switch (block.type) {
    case 'paragraph':
      return closed('p', inlines(block.content, addresses));
    case 'heading':
      return closed(`h${block.depth + 3}`, inlines(block.content, addresses));
    case 'list':
      return listHtml(block, addresses);
    case 'definitions':
      return `<dl>${block.items.map((item) => definition(item, addresses)).join('')}</dl>`;
    case 'quote': {
      const source = block.attribution ? closed('p', `— ${inlines(block.attribution, addresses)}`) : '';
      return `<blockquote>${blocks(block.content, addresses)}${source}</blockquote>`;
    }
    case 'table': {
      const row = (tag: string, cells: readonly Inline[][]) =>
        `<tr>${cells.map((cell) => `<${tag}>${inlines(cell, addresses)}</${tag}>`).join('')}</tr>`;
      const caption = block.caption ? `<caption>${inlines(block.caption, addresses)}</caption>` : '';
      const rows = block.rows.map((cells) => row('td', cells)).join('');
      return `<table>${caption}<thead>${row('th', block.head)}</thead><tbody>${rows}</tbody></table>`;
    }
    case 'figure': {
      const caption = block.caption ? `<figcaption>${escapeText(block.caption)}</figcaption>` : '';
      return `<figure>${image(block, addresses)}${caption}</figure>`;
    }
    case 'box': {
      const title = block.title ? closed('p', `<strong>${inlines(block.title, addresses)}</strong>`) : '';
      return `<div>${title}${blocks(block.content, addresses)}</div>`;
    }
    case 'group':
      return inLanguage(block.lang, blocks(block.content, addresses));
    case 'rule':
      return '<hr>';
  }
}

function listHtml({ ordered, start, items }: List, addresses: FeedAddresses): string {
  const tag = ordered ? 'ol' : 'ul';
  const first = start === undefined ? '' : ` start="${start}"`;
  const entries = items.map((item) => `<li>${listItem(item, addresses)}</li>`);
  return `<${tag}${first}>${entries.join('')}</${tag}>`;
}

/** Most entries are one line, and get no paragraph. */
function listItem(item: readonly Block[], addresses: FeedAddresses): string {
  const [first, ...rest] = item;
  return first?.type === 'paragraph' && rest.every(({ type }) => type === 'list')
    ? inlines(first.content, addresses) + blocks(rest, addresses)
    : blocks(item, addresses);
}

function definition({ term, definitions }: Definition, addresses: FeedAddresses): string {
  const written = definitions.map((one) => `<dd>${listItem(one, addresses)}</dd>`);
  return `<dt>${inlines(term, addresses)}</dt>${written.join('')}`;
}

/** The footnotes of a section follow it, each with its number as text, because feed readers renumber lists. */
function notes(tree: unknown, addresses: FeedAddresses): string {
  return findAll(tree, 'note')
    .filter(({ node }) => node.content.length > 0)
    .sort((a, b) => a.node.number - b.node.number)
    .map(({ node, lang }) => inLanguage(lang, noteHtml(node, addresses)))
    .join('');
}

function noteHtml({ number, content }: Note, addresses: FeedAddresses): string {
  const [first, ...rest] = content;
  return first?.type === 'paragraph'
    ? closed('p', `<sup>${number}</sup> ${inlines(first.content, addresses)}`) + blocks(rest, addresses)
    : `<p><sup>${number}</sup></p>${blocks(content, addresses)}`;
}

function inlines(content: readonly Inline[], addresses: FeedAddresses): string {
  return content.map((node) => inline(node, addresses)).join('');
}

/** The elements that have nothing but content. */
const RUNS = {
  emphasis: 'em',
  strong: 'strong',
  superscript: 'sup',
  subscript: 'sub',
  strikethrough: 's',
  code: 'code',
} as const;

function inline(node: Inline, addresses: FeedAddresses): string {
  if (typeof node === 'string') return escapeText(node.replace(/\s*\n\s*/g, ' '));
  switch (node.type) {
    case 'link': {
      const href = node.href.startsWith('#') ? addresses.page + node.href : node.href;
      return `<a href="${escapeAttribute(href)}">${inlines(node.content, addresses)}</a>`;
    }
    case 'abbreviation':
      return `<abbr title="${escapeAttribute(node.title)}">${escapeText(node.text)}</abbr>`;
    case 'foreign':
      return `<span${languageAttributes(node.lang)}>${inlines(node.content, addresses)}</span>`;
    case 'note':
      return `<sup>${node.number}</sup>`;
    case 'image':
      return image(node, addresses);
    case 'break':
      return '<br>';
    default: {
      const tag = RUNS[node.type];
      return `<${tag}>${inlines(node.content, addresses)}</${tag}>`;
    }
  }
}

function image(
  { src, alt, width, height }: { src: string; alt: string; width?: number; height?: number },
  { folder }: FeedAddresses,
): string {
  const size = width && height ? ` width="${width}" height="${height}"` : '';
  return `<img src="${escapeAttribute(resolveAddress(src, folder))}" alt="${escapeAttribute(alt)}"${size}>`;
}

/** The words after which the archive looks for cited works, at the end of a heading or paragraph. */
const ANNOUNCES_WORKS =
  /(?:references?|referenzen|bibliography|literature|literatur|works cited)(?:\s|<\/?[a-z]+[^>]*>)*$/i;

/** An element whose text may end in any word. */
function closed(tag: string, content: string): string {
  return `<${tag}>${content}${ANNOUNCES_WORKS.test(content) ? '\n' : ''}</${tag}>`;
}

function inLanguage(lang: string | undefined, html: string): string {
  return lang === undefined || html === '' ? html : `<div${languageAttributes(lang)}>${html}</div>`;
}

function languageAttributes(lang: string | undefined): string {
  return lang === undefined ? '' : ` lang="${escapeAttribute(lang)}" dir="${directionOf(lang)}"`;
}

/** A work that a text cites. */
export interface ListedWork {
  /** The address of its DOI, or else the first address of its entry. */
  url?: string;
  /** The entry as readers see it. */
  reference: string;
}

/** The works in the reference lists of a brief, in its order. */
export function listedWorks({ sections }: Brief): ListedWork[] {
  const lists = sections
    .filter(({ role }) => role === 'references')
    .flatMap(({ content, items }) => [...content, ...items.flatMap((item) => item.content)])
    .filter((block) => block.type === 'list');
  return lists
    .flatMap(({ items }) => items)
    .map((item): ListedWork => {
      const addresses = findAll(item, 'link').map(({ node }) => node.href);
      const url =
        addresses.find((address) => /^https?:\/\/(?:dx\.)?doi\.org\//i.test(address)) ??
        addresses.find((address) => /^https?:/i.test(address));
      const reference = textOf(item);
      return url === undefined ? { reference } : { url, reference };
    })
    .filter(({ reference }) => reference !== '');
}

function textOf(item: readonly Block[]): string {
  const [first] = item;
  return first?.type === 'paragraph' ? inlineText(first.content).replace(/\s+/g, ' ').trim() : '';
}
