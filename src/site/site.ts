import type { Brief } from '../brief/model.js';
import { inLanguage, SITE_LANGUAGES, type SeriesSettings, type SiteLanguage } from '../brief/series-settings.js';

/** A brief of a site. */
export interface SiteBrief {
  /** The base name of its files: `resiliente-kommunen-2-0.de`. */
  name: string;
  brief: Brief;
}

/** What the pages and feeds of a site in one language know of it. */
export interface Site extends Omit<SeriesSettings, 'title' | 'description'> {
  title: string;
  description?: string | undefined;
  /** Absolute address of the folder, with a slash at its end. */
  url: string;
  /** Language of the pages. */
  lang: string;
}

/** A folder of briefs as a site. */
export interface SiteContent {
  settings: SeriesSettings;
  /** Absolute address of the folder, with a slash at its end. */
  url: string;
  /** The briefs, the newest first. */
  briefs: readonly SiteBrief[];
}

/** The site in a language. Without a title, it is called like the series of its newest brief. */
export function siteIn({ settings, url, briefs }: SiteContent, lang: SiteLanguage): Site {
  const { title, description } = settings;
  const [newest] = briefs;
  return {
    ...settings,
    title: title === undefined ? (newest?.brief.meta.series?.title ?? UNNAMED) : inLanguage(title, lang),
    description: description && inLanguage(description, lang),
    url,
    lang,
  };
}

const UNNAMED = 'Policy Briefs';

/** The languages of the site's own pages, the main one first: those of its settings, or else those of its briefs. */
export function languagesOf({ settings, briefs }: SiteContent): readonly [SiteLanguage, ...SiteLanguage[]] {
  const [first, ...others] =
    settings.languages ??
    SITE_LANGUAGES.filter((lang) => briefs.some(({ brief }) => siteLanguage(brief.meta.lang) === lang));
  return first === undefined ? ['de'] : [first, ...others];
}

/** The language of the site's words for readers of a language; undefined if there are none. */
export function siteLanguage(lang: string): SiteLanguage | undefined {
  const [language = ''] = lang.toLowerCase().split('-');
  return SITE_LANGUAGES.find((one) => one === language);
}

/** Sorts briefs by their date, the newest first; those without a date come last, and of one date the names decide. */
export function newestFirst<B extends SiteBrief>(briefs: readonly B[]): B[] {
  const dateOf = ({ brief }: SiteBrief) => brief.meta.date ?? brief.meta.published?.slice(0, 10) ?? '';
  return briefs.toSorted((one, other) => compare(dateOf(other), dateOf(one)) || compare(one.name, other.name));
}

/** Compares by code units, which is the same on every machine. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The briefs of a site that are one brief in several languages, by its id; each in the order of their names. */
export function editions(briefs: readonly SiteBrief[]): ReadonlyMap<string, readonly SiteBrief[]> {
  const byId = new Map<string, SiteBrief[]>();
  for (const one of briefs) byId.set(one.brief.id, [...(byId.get(one.brief.id) ?? []), one]);
  for (const [id, all] of byId)
    byId.set(
      id,
      all.toSorted((a, b) => compare(a.name, b.name)),
    );
  return byId;
}
