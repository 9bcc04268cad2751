import { dayOf } from '../brief/date.js';
import { groupById } from '../brief/editions.js';
import { interfaceLanguage, INTERFACE_LANGUAGES, isGerman } from '../brief/language.js';
import type { Brief } from '../brief/model.js';
import { inLanguage, type SeriesSettings, type SiteLanguage } from '../brief/series-settings.js';

/** The part of a brief that lists of briefs need. */
export type BriefHead = Pick<Brief, 'id' | 'meta'>;

/** A brief of a site. */
export interface SiteBrief {
  /** The base name of its files: `resiliente-kommunen-2-0.de`. */
  name: string;
  brief: BriefHead;
}

/** A brief whose text is loaded when a file is made from it, so that a site of any size fits into memory. */
export interface LoadableBrief extends SiteBrief {
  load: () => Brief;
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
  /** The same briefs, those together that are one brief in several languages. */
  series: readonly Editions[];
  /** The languages of the site's own pages, the main one first. */
  languages: SiteLanguages;
  /** The languages of the feeds. */
  feeds: readonly string[];
  /** Whether there is a program to draw share images with. */
  hasShareImages: boolean;
  /** Cites the series as a whole, in the language of a site. */
  cite?: SeriesCiter['cite'] | undefined;
}

/** What cites a series. */
export interface SeriesCiter {
  /** Must have ended before anything is cited. */
  load: () => Promise<void>;
  /** Cites the series as a whole, in the language of a site. */
  cite: (site: Site) => string;
}

/** A brief in all its languages, in the order of their names. */
export type Editions<B extends SiteBrief = SiteBrief> = readonly [B, ...B[]];

/** At least one language. */
export type SiteLanguages = readonly [SiteLanguage, ...SiteLanguage[]];

/** The site in a language. Without a title, it is called like the series of its newest brief. */
export function siteIn(
  { settings, url, briefs }: Pick<SiteContent, 'settings' | 'url' | 'briefs'>,
  lang: SiteLanguage,
): Site {
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
export function languagesOf(settings: SeriesSettings, briefs: readonly SiteBrief[]): SiteLanguages {
  const [first, ...others] =
    settings.languages ??
    INTERFACE_LANGUAGES.filter((lang) => briefs.some(({ brief }) => interfaceLanguage(brief.meta.lang) === lang));
  return first === undefined ? ['de'] : [first, ...others];
}

/** The language of the lists of briefs for readers of a language: theirs if the site has it, or else its main one. */
export function listLanguage({ languages }: Pick<SiteContent, 'languages'>, lang: SiteLanguage): SiteLanguage {
  return languages.includes(lang) ? lang : languages[0];
}

/** A language of the pages for webmasters: the embed builder and the guide. */
export type GuideLanguage = 'de' | 'en';

/** The languages of the pages for webmasters, the main one first. */
export function guideLanguages({
  languages,
}: Pick<SiteContent, 'languages'>): readonly [GuideLanguage, ...GuideLanguage[]] {
  const [first, ...others] = languages.map(guideLanguageOf);
  return [first ?? 'de', ...new Set(others.filter((one) => one !== first))];
}

/** The language of the pages for webmasters for readers of a language: theirs if the site has it, or else its main one. */
export function guideLanguage(content: Pick<SiteContent, 'languages'>, lang: SiteLanguage): GuideLanguage {
  const all = guideLanguages(content);
  return all.find((one) => one === guideLanguageOf(lang)) ?? all[0];
}

function guideLanguageOf(lang: SiteLanguage): GuideLanguage {
  return isGerman(lang) ? 'de' : 'en';
}

/** Sorts briefs by their date, the newest first; those without a date come last, and of one date the names decide. */
export function newestFirst<B extends SiteBrief>(briefs: readonly B[]): B[] {
  const dateOf = ({ brief }: SiteBrief) => brief.meta.date ?? dayOf(brief.meta.published ?? '');
  return briefs.toSorted((one, other) => compare(dateOf(other), dateOf(one)) || compare(one.name, other.name));
}

/** Compares by code units, which is the same on every machine. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The briefs of a site, those together that are one brief in several languages; in the order of the first of each. */
export function editions<B extends SiteBrief>(briefs: readonly B[]): Editions<B>[] {
  return groupById(briefs, ({ brief }) => brief.id).map((all) => all.sort((a, b) => compare(a.name, b.name)));
}

/** The edition of a brief for readers of a language: in that language, or else the first one. */
export function editionFor<B extends SiteBrief>(all: Editions<B>, lang: SiteLanguage | undefined): B {
  return all.find(({ brief }) => interfaceLanguage(brief.meta.lang) === lang) ?? all[0];
}
