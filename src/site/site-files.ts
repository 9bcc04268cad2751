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
import { editions, languagesOf, newestFirst, siteIn, siteLanguage, type SiteBrief, type SiteContent } from './site.js';
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
export function siteFiles({ settings, url, briefs, assets }: SiteSources): SiteFile[] {
  const content: SiteContent = { settings, url, briefs: newestFirst(briefs) };
  const source = assets[0]?.source ?? '';
  const languages = languagesOf(content);
  const own = (path: string, text: string): SiteFile => ({ path, content: text, source });
  return [
    ...assets,
    own(SITE_FILES.stylesheet, siteStylesheet(settings.accent)),
    ...briefs.flatMap((brief) => assetsOf(brief, content, assets)),
    ...briefs.map(({ name, brief, file }) => ({
      ...{ path: siteFilesOf(name).page, content: copiedPage(brief, { name, url }), source: file },
      isInterim: true,
    })),
    ...feedLanguages(content.briefs).flatMap((lang) => {
      const { json, atom } = feedFilesOf(lang);
      const site = siteIn(content, siteLanguage(lang) ?? languages[0]);
      return [
        own(json, jsonFeed(site, lang, content.briefs, url + json)),
        own(atom, atomFeed(site, lang, content.briefs, url + atom)),
      ];
    }),
    ...pagesOf(briefs, content),
    // The main one comes after those that it leads to, all of which lead to it.
    ...languages.toReversed().map((lang) => own(indexFile(lang, languages[0]), indexPageHtml(content, lang))),
    own(SITE_FILES.series, `${JSON.stringify(seriesDataOf(content), undefined, 1)}\n`),
    own(SITE_FILES.sitemap, sitemapXml(content)),
    own(SITE_FILES.llms, llmsTxt(content)),
  ];
}

/** The files of a brief that no page of the site has to wait for. */
function assetsOf(one: SourcedBrief, content: SiteContent, assets: readonly SiteFile[]): SiteFile[] {
  const { name, brief, file: source, markdown, images, pdf } = one;
  const { url } = content;
  const files = siteFilesOf(name);
  const lang = siteLanguage(brief.meta.lang) ?? languagesOf(content)[0];
  const library = assets.filter(({ path }) => KIT_LIBRARY.some((file) => file === path));
  const own = (path: string, text: string | Uint8Array): SiteFile => ({ path, content: text, source });
  return [
    ...images,
    own(files.data, JSON.stringify(brief)),
    own(files.fragment, `${fragmentHtml(brief, { base: url })}\n`),
    own(files.oEmbed, `${JSON.stringify(oEmbedOf(brief, url + files.page), undefined, 2)}\n`),
    own(files.markdown, markdown),
    ...(pdf ? [own(files.pdf, pdf)] : []),
    ...RECORD_FORMATS.map((format) => own(files.records[format], brief.citations.records[format])),
    own(files.kit, kitOf(brief, { name, url, lang, files: [...library, ...images] })),
  ];
}

/** The pages of the briefs, then the pages that lead to them: for systems, and for the servers of other sites. */
function pagesOf(briefs: readonly SourcedBrief[], content: SiteContent): SiteFile[] {
  const byId = editions(content.briefs);
  const series = [...byId.values()];
  const pages = briefs.map((one): SiteFile => {
    const all = byId.get(one.brief.id) ?? [];
    const place = series.indexOf(all);
    const lang = siteLanguage(one.brief.meta.lang);
    const neighbour = (index: number) => {
      const others = series[index];
      return others?.find(({ brief }) => siteLanguage(brief.meta.lang) === lang) ?? others?.[0];
    };
    const around = {
      editions: all,
      newer: place > 0 ? neighbour(place - 1) : undefined,
      older: neighbour(place + 1),
      pdf: one.pdf?.byteLength,
    };
    return { path: siteFilesOf(one.name).page, content: landingPageHtml(content, one, around), source: one.file };
  });
  const { url } = content;
  const others = briefs.flatMap(({ name, brief, file: source }): SiteFile[] => {
    const { embed, copy } = siteFilesOf(name);
    return [
      { path: embed, content: embedPageHtml(brief, url, name), source },
      { path: copy, content: copiedPage(brief, { name, url }), source },
    ];
  });
  return [...pages, ...others];
}

/** The library's files that every site has. */
export const SITE_LIBRARY = [
  LIBRARY_FILES.classic,
  LIBRARY_FILES.module,
  LIBRARY_FILES.stylesheet,
  LIBRARY_FILES.licences,
  'integrity.json',
] as const;
