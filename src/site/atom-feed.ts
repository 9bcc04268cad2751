import { escapeText } from '../publish/escape.js';
import { cleanText } from '../brief/text.js';
import { feedEntries, type FeedAuthor, type FeedEntry } from './feed-entries.js';
import type { LoadableBrief, Site } from './site.js';

/**
 * Writes the Atom feed of a series in one language, for feed readers. The archive Rogue Scholar reads it as well, but
 * neither roles nor funding, and never a later change: it should get the JSON Feed.
 *
 * - Title, summary and content have `type="html"`: the archive does not see a plain summary, and loses the markup of XHTML.
 * - Every link has `rel`: without it, the archive loses an entry with two links.
 * - An author's `uri` is the address of the ORCID iD. Editors and translators are left out, because Atom would make them authors.
 *
 * @param lang The language of the feed; briefs in other languages are left out, and those without `published`.
 * @param feedUrl Absolute address of the feed, which is its id as well.
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function atomFeed(site: Site, lang: string, briefs: readonly LoadableBrief[], feedUrl: string): string {
  const entries = feedEntries(site, lang, briefs);
  const { title, description, url, license } = site;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xml(lang)}">`,
    element('id', feedUrl),
    element('title', cleanText(title)),
    ...(description === undefined ? [] : [element('subtitle', cleanText(description))]),
    link('self', 'application/atom+xml', feedUrl),
    link('alternate', 'text/html', url),
    // Required even if there is no entry.
    element('updated', entries[0]?.modified ?? '1970-01-01T00:00:00Z'),
    ...(license ? [element('rights', [license.name, license.url].filter(Boolean).join(', '))] : []),
    ...entries.map(entryXml),
    '</feed>',
    '',
  ].join('\n');
}

function entryXml({ id, url, title, published, modified, authors, summary, html, tags, brief }: FeedEntry): string {
  const { license } = brief.meta;
  return [
    `<entry xml:lang="${xml(brief.meta.lang)}">`,
    element('id', id),
    htmlElement('title', escapeText(title)),
    link('alternate', 'text/html', url),
    element('published', published),
    element('updated', modified),
    ...authors.map(author),
    ...(license ? [element('rights', [license.name, license.url].filter(Boolean).join(', '))] : []),
    ...(summary === undefined ? [] : [htmlElement('summary', escapeText(summary))]),
    htmlElement('content', html),
    ...tags.map((term) => `<category term="${xml(term)}"/>`),
    '</entry>',
  ].join('\n');
}

function author({ name, url }: FeedAuthor): string {
  return `<author>${element('name', name)}${url === undefined ? '' : element('uri', url)}</author>`;
}

function element(tag: string, text: string): string {
  return `<${tag}>${xml(text)}</${tag}>`;
}

function htmlElement(tag: string, html: string): string {
  return `<${tag} type="html">${xml(html)}</${tag}>`;
}

function link(rel: string, type: string, href: string): string {
  return `<link rel="${rel}" type="${type}" href="${xml(href)}"/>`;
}

const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text for XML, without the characters that XML does not allow. */
function xml(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu, '')
    .replace(/[&<>"]/g, (character) => REFERENCES[character] ?? character);
}
