import { doiUrl } from '../brief/address.js';
import { isTime } from '../brief/date.js';
import { primaryLanguage } from '../brief/language.js';
import type { Brief, Contributor } from '../brief/model.js';
import { blockText, cleanText, displayName, isOrganisation, wholeTitle } from '../brief/text.js';
import { filesOf } from '../publish/files.js';
import { orcidUrl } from '../publish/tags.js';
import { feedHtml } from './feed-html.js';
import type { LoadableBrief, Site, SiteBrief } from './site.js';

/** What both kinds of feed say about a brief. */
export interface FeedEntry {
  /** The base name of the brief's files. */
  name: string;
  brief: Brief;
  /** The address of the DOI, so that the archive keeps it; without a DOI, the address of the page. */
  id: string;
  /** The brief's page. */
  url: string;
  title: string;
  published: string;
  /** When it last changed. Never missing: the archive reads only what has changed since its last visit. */
  modified: string;
  authors: FeedAuthor[];
  editors: FeedAuthor[];
  translators: FeedAuthor[];
  /** The lead, word for word: the archive drops a summary that does not resemble the start of the text. */
  summary?: string;
  html: string;
  tags: string[];
}

/** A person or organisation. */
export interface FeedAuthor {
  name: string;
  /** The address of the ORCID iD; the archive ignores every other address. */
  url?: string;
}

/** How many entries a feed has: the archive reads the newest, and feed readers keep the others. */
const MOST_ENTRIES = 50;
/** How many keywords the archive reads. */
const MOST_TAGS = 5;

/** The briefs that no feed can contain, because they do not state when they were published. */
export function withoutTime<B extends SiteBrief>(briefs: readonly B[]): B[] {
  return briefs.filter(({ brief }) => !isPublished(brief.meta.published));
}

/** The languages of which a series has a feed, without regions: those of the briefs that feeds can contain. */
export function feedLanguages(briefs: readonly SiteBrief[]): string[] {
  const published = briefs.filter(({ brief }) => isPublished(brief.meta.published));
  return [...new Set(published.map(({ brief }) => primaryLanguage(brief.meta.lang)))].sort();
}

/** The briefs of a feed, the last changed first; briefs without a time of publication or in another language are left out. */
export function feedBriefs<B extends SiteBrief>(lang: string, briefs: readonly B[]): B[] {
  return briefs
    .filter(({ brief }) => primaryLanguage(brief.meta.lang) === primaryLanguage(lang))
    .flatMap((one) => {
      const modified = modifiedTime(one);
      return modified === undefined ? [] : [{ one, time: Date.parse(modified) }];
    })
    .sort((a, b) => b.time - a.time || (a.one.name < b.one.name ? -1 : 1))
    .slice(0, MOST_ENTRIES)
    .map(({ one }) => one);
}

/** What a feed says about its briefs. */
export function feedEntries(site: Site, lang: string, briefs: readonly LoadableBrief[]): FeedEntry[] {
  return feedBriefs(lang, briefs).map((one) => feedEntry(site, one));
}

function feedEntry(site: Site, one: LoadableBrief): FeedEntry {
  const { name } = one;
  const brief = one.load();
  const { published = '', doi, url: ownPage, authors, editors = [], keywords = [], ...meta } = brief.meta;
  const url = ownPage ?? site.url + filesOf(name).page;
  const summary = cleanText(blockText(brief.summary)) || cleanText(meta.abstract ?? meta.description ?? '');
  return {
    name,
    brief,
    id: doi === undefined ? url : doiUrl(doi),
    url,
    title: cleanText(wholeTitle(brief.meta)),
    published,
    modified: modifiedTime(one) ?? published,
    authors: authors.map(feedAuthor),
    editors: editors.map(feedAuthor),
    translators: (meta.translation?.by ?? []).map(feedAuthor),
    ...(summary && { summary }),
    html: feedHtml(brief, { page: url, folder: site.url }),
    tags: keywords.map(cleanText).slice(0, MOST_TAGS),
  };
}

/** When a brief last changed, or was published; undefined if it does not state when it was published. */
function modifiedTime({ brief: { meta } }: SiteBrief): string | undefined {
  const { published, updated } = meta;
  if (!isPublished(published)) return undefined;
  return isPublished(updated) && Date.parse(updated) > Date.parse(published) ? updated : published;
}

/** The archive reads an academic title as a name. */
function feedAuthor(contributor: Contributor): FeedAuthor {
  if (isOrganisation(contributor)) return { name: cleanText(contributor.literal) };
  const name = cleanText(displayName({ ...contributor, prefix: '' }));
  return contributor.orcid === undefined ? { name } : { name, url: orcidUrl(contributor.orcid) };
}

function isPublished(time: string | undefined): time is string {
  return time !== undefined && isTime(time);
}
