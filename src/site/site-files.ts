import type { SeriesSettings } from '../brief/series-settings.js';
import { RECORD_FORMATS } from '../brief/model.js';
import { LIBRARY_FILES } from '../library-files.js';
import { fragmentHtml } from '../publish/fragment.js';
import { embedPageHtml, oEmbedOf } from '../publish/oembed.js';
import { atomFeed } from './atom-feed.js';
import { feedLanguages } from './feed-entries.js';
import { feedFilesOf, indexFile, SITE_FILES, siteFilesOf, type SiteFile } from './files.js';
import { indexPageHtml } from './index-page.js';
import { copiedPage, KIT_LIBRARY, kitOf } from './kit.js';
import { jsonFeed } from './json-feed.js';
import { landingPageHtml } from './landing-page.js';
import { llmsTxt } from './llms.js';
import { seriesDataOf } from './series-data.js';
import {
  editionFor,
  editions,
  languagesOf,
  newestFirst,
  siteIn,
  siteLanguage,
  type Editions,
  type SiteBrief,
  type SiteContent,
} from './site.js';
import { sitemapXml } from './sitemap.js';
import { siteStylesheet } from './stylesheet.js';

/** A brief with everything that its files are made from. */
export interface SourcedBrief extends SiteBrief {
  /** The file of Markdown, for messages. */
  file: string;
  /** Its text. */
  markdown: string;
  images: readonly SiteFile[];
  /** The PDF file that the authors put beside it. */
  pdf?: Uint8Array | undefined;
}

/** What a site is made from. */
export interface SiteSources {
  settings: SeriesSettings;
  /** Absolute address of the site's folder, with a slash at its end. */
  url: string;
  briefs: readonly SourcedBrief[];
  /** The library's files and the logo. */
  assets: readonly SiteFile[];
}

/**
 * Makes all files of a site, in an order in which they can be written one after the other: every file comes after those
 * that it needs, so that no page ever leads to a missing one. New pages lead to each other; so each is first written
 * without the series around it. The lists of briefs come last.
 */
export function siteFiles({ settings, url, briefs: given, assets }: SiteSources): SiteFile[] {
  const briefs = newestFirst(given.map((one) => ({ ...one, copy: copiedPage(one, url) })));
  const series = editions(briefs);
  const languages = languagesOf(settings, briefs);
  const [mainLanguage] = languages;
  const content: SiteContent = { settings, url, briefs, series, languages, feeds: feedLanguages(briefs) };
  const library = assets.filter(({ path }) => KIT_LIBRARY.some((file) => file === path));
  const source = assets[0]?.source ?? '';
  const own = (path: string, text: string): SiteFile => ({ path, content: text, source });
  return [
    ...assets,
    own(SITE_FILES.stylesheet, siteStylesheet(settings.accent)),
    ...briefs.flatMap((brief) => assetsOf(brief, content, library)),
    ...briefs.map(({ name, file, copy }) => ({
      ...{ path: siteFilesOf(name).page, content: copy, source: file },
      isInterim: true,
    })),
    ...content.feeds.flatMap((lang) => {
      const { json, atom } = feedFilesOf(lang);
      const site = siteIn(content, siteLanguage(lang) ?? mainLanguage);
      return [own(json, jsonFeed(site, lang, briefs, url + json)), own(atom, atomFeed(site, lang, briefs, url + atom))];
    }),
    ...pagesOf(series, content),
    ...briefs.flatMap((brief) => pagesToPage(brief, url)),
    // The main one comes after those that it leads to, all of which lead to it.
    ...languages.toReversed().map((lang) => own(indexFile(lang, mainLanguage), indexPageHtml(content, lang))),
    own(SITE_FILES.series, `${JSON.stringify(seriesDataOf(content), undefined, 1)}\n`),
    own(SITE_FILES.sitemap, sitemapXml(content)),
    own(SITE_FILES.llms, llmsTxt(content)),
  ];
}

/** A brief with its page for other servers, which three files contain. */
interface PreparedBrief extends SourcedBrief {
  copy: string;
}

/** The files of a brief that no page of the site has to wait for. */
function assetsOf(one: PreparedBrief, { url, languages }: SiteContent, library: readonly SiteFile[]): SiteFile[] {
  const { name, brief, file: source, markdown, images, pdf, copy } = one;
  const files = siteFilesOf(name);
  const lang = siteLanguage(brief.meta.lang) ?? languages[0];
  const own = (path: string, text: string | Uint8Array): SiteFile => ({ path, content: text, source });
  return [
    ...images,
    own(files.data, JSON.stringify(brief)),
    own(files.fragment, `${fragmentHtml(brief, { base: url })}\n`),
    own(files.oEmbed, `${JSON.stringify(oEmbedOf(brief, url + files.page), undefined, 2)}\n`),
    own(files.markdown, markdown),
    ...(pdf ? [own(files.pdf, pdf)] : []),
    ...RECORD_FORMATS.map((format) => own(files.records[format], brief.citations.records[format])),
    own(files.kit, kitOf(brief, { name, url, lang, copy, files: [...library, ...images] })),
  ];
}

/** The landing pages. */
function pagesOf(series: readonly Editions<PreparedBrief>[], content: SiteContent): SiteFile[] {
  return series.flatMap((all, place) =>
    all.map((one): SiteFile => {
      const lang = siteLanguage(one.brief.meta.lang);
      const neighbour = (others: Editions | undefined) => others && editionFor(others, lang);
      const around = {
        editions: all,
        newer: neighbour(series[place - 1]),
        older: neighbour(series[place + 1]),
        pdf: one.pdf?.byteLength,
      };
      return { path: siteFilesOf(one.name).page, content: landingPageHtml(content, one, around), source: one.file };
    }),
  );
}

/** The pages that lead to the page of a brief: for systems, and for the servers of other sites. */
function pagesToPage({ name, brief, file: source, copy }: PreparedBrief, url: string): SiteFile[] {
  const files = siteFilesOf(name);
  return [
    { path: files.embed, content: embedPageHtml(brief, url, name), source },
    { path: files.copy, content: copy, source },
  ];
}

/** The library's files that every site has. */
export const SITE_LIBRARY = [
  LIBRARY_FILES.classic,
  LIBRARY_FILES.module,
  LIBRARY_FILES.stylesheet,
  LIBRARY_FILES.licences,
  'integrity.json',
] as const;
