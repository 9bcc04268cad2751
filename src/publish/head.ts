import type { Brief } from '../brief/model.js';
import { workOf } from '../citation/work.js';
import { dublinCore } from './dublin-core.js';
import { escapeAttribute, escapeScript } from './escape.js';
import { highwire } from './highwire.js';
import { jsonLd } from './json-ld.js';
import { signposting } from './signposting.js';
import type { HeadTag, LandingPage } from './tags.js';

/**
 * What the head of a page says to machines, where the page is the brief's own: Highwire tags (Zotero, Google Scholar),
 * Dublin Core, signposting links and schema.org. It says what the brief knows and nothing else. A page that merely
 * embeds the brief must have none of it. Title, description and canonical address stay with who makes the page.
 */
export function headOf(brief: Brief, page: LandingPage = {}): HeadTag[] {
  const work = workOf(brief.meta, brief.summary);
  const url = page.url ?? work.url;
  const presented = { ...page, ...(url !== undefined && { url }) };
  return [
    ...highwire(work, presented),
    ...dublinCore(work, brief.citations, presented),
    ...signposting(work, presented),
    { tag: 'script', type: 'application/ld+json', data: jsonLd(work, presented) },
  ];
}

/** The tags of {@link headOf} as HTML, one a line. */
export function headHtml(brief: Brief, page?: LandingPage): string {
  return headOf(brief, page).map(tagHtml).join('\n');
}

function tagHtml(tag: HeadTag): string {
  switch (tag.tag) {
    case 'meta':
      return `<meta${attributes({ name: tag.name, content: tag.content })}>`;
    case 'link':
      return `<link${attributes({ rel: tag.rel, href: tag.href, type: tag.type })}>`;
    case 'script':
      return `<script${attributes({ type: tag.type })}>${escapeScript(JSON.stringify(tag.data))}</script>`;
  }
}

function attributes(values: Record<string, string | undefined>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeAttribute(value)}"`))
    .join('');
}
