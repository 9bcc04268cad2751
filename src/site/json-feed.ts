import { compact } from '../brief/compact.js';
import type { Funding } from '../brief/model.js';
import { cleanText } from '../brief/text.js';
import { rorUrl } from '../publish/tags.js';
import { feedEntries, type FeedEntry } from './feed-entries.js';
import { listedWorks } from './feed-html.js';
import type { LoadableBrief, Site } from './site.js';

/** Characters of the description that the archive reads. */
const LONGEST_DESCRIPTION = 250;

/**
 * Writes the JSON Feed of a series in one language. It is written for the archive Rogue Scholar, which reads from it more
 * than from any other kind of feed: identifiers, ORCID iDs, roles, references and funding, and later changes.
 *
 * - `id` is the address of the DOI, from which the archive takes the DOI; it learns none from another field.
 * - `date_modified` is never missing, or the archive would never read the entry.
 * - `authors` have ORCID addresses; editors and translators are told apart by `_roles`, which is the archive's own.
 * - `_references` and `_funding` are the archive's own as well. Licence and ISSN are settings of the blog there.
 *
 * @param lang The language of the feed; briefs in other languages are left out, and those without `published`.
 * @param feedUrl Absolute address of the feed.
 * @see https://www.jsonfeed.org/version/1.1/
 * @see https://github.com/front-matter/rogue-scholar-api
 */
export function jsonFeed(site: Site, lang: string, briefs: readonly LoadableBrief[], feedUrl: string): string {
  const feed = compact({
    version: 'https://jsonfeed.org/version/1.1',
    title: cleanText(site.title),
    home_page_url: site.url,
    feed_url: feedUrl,
    description: site.description === undefined ? undefined : shortened(cleanText(site.description)),
    language: lang,
    items: feedEntries(site, lang, briefs).map(item),
  });
  return `${JSON.stringify(feed, undefined, 2)}\n`;
}

function item(entry: FeedEntry): object {
  const { id, url, title, published, modified, authors, editors, translators, summary, html, tags, brief } = entry;
  const references = listedWorks(brief);
  const { funding = [], lang } = brief.meta;
  return compact({
    id,
    url,
    title,
    date_published: published,
    date_modified: modified,
    authors: [
      ...authors,
      ...editors.map((editor) => ({ ...editor, _roles: ['editor'] })),
      ...translators.map((translator) => ({ ...translator, _roles: ['translator'] })),
    ],
    language: lang,
    summary,
    content_html: html,
    tags: tags.length > 0 ? tags : undefined,
    _references: references.length > 0 ? references : undefined,
    _funding: funding.length > 0 ? funding.map(fundingOf) : undefined,
  });
}

function fundingOf({ name, ror, award }: Funding): object {
  return compact({
    funder: compact({ name, id: ror === undefined ? undefined : rorUrl(ror) }),
    award: award && compact({ title: award.title, number: award.number, uri: award.url }),
  });
}

/** A text that is cut between two words where it is too long. */
function shortened(text: string): string {
  if (text.length <= LONGEST_DESCRIPTION) return text;
  return `${text.slice(0, LONGEST_DESCRIPTION - 1).replace(/\s+\S*$/, '')}…`;
}
