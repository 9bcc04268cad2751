import type { Brief } from '../brief/model.js';
import { workOf } from '../citation/work.js';
import { dublinCore } from './dublin-core.js';
import { highwire } from './highwire.js';
import { jsonLd } from './json-ld.js';
import { markupHtml, type Markup } from './markup.js';
import { signposting } from './signposting.js';
import type { HeadTag, LandingPage } from './tags.js';

/**
 * The tags that tell machines about a brief, for the head of the brief's own page: Highwire tags (Zotero, Google
 * Scholar), Dublin Core, signposting links and schema.org. They contain what the brief knows and nothing else. A page
 * that only embeds the brief must have none of them. Title, description and canonical address belong to the page.
 */
export function headOf(brief: Brief, page: LandingPage = {}): HeadTag[] {
  const work = workOf(brief.meta, brief.summary, brief.citations.key);
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
  return headOf(brief, page)
    .map((tag) => markupHtml(markupOf(tag)))
    .join('\n');
}

function markupOf(headTag: HeadTag): Markup {
  if (headTag.tag === 'script') {
    const { tag, type, data } = headTag;
    return { tag, attributes: { type }, content: [JSON.stringify(data)] };
  }
  const { tag, ...attributes } = headTag;
  return { tag, attributes };
}
