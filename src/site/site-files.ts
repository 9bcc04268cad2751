import type { SeriesSettings } from '../brief/series-settings.js';
import { interfaceLanguage } from '../brief/language.js';
import { RECORD_FORMATS, type Brief } from '../brief/model.js';
import { LIBRARY_FILES } from '../library-files.js';
import { SERIES_FILES } from '../publish/files.js';
import { fragmentHtml } from '../publish/fragment.js';
import { embedPageHtml, oEmbedOf } from '../publish/oembed.js';
import { atomFeed } from './atom-feed.js';
import { builderPageHtml, PREVIEW_SCRIPT, previewPageHtml } from './embed-page.js';
import { feedBriefs, feedLanguages } from './feed-entries.js';
import {
  embedFilesOf,
  feedFilesOf,
  indexFile,
  shareImageFile,
  SITE_FILES,
  siteFilesOf,
  type SiteFile,
} from './files.js';
import { guidePageHtml } from './guide-page.js';
import { copiedIndexHtml, indexPageHtml } from './index-page.js';
import { copiedPage, KIT_LIBRARY, kitOf } from './kit.js';
import { jsonFeed } from './json-feed.js';
import { landingPageHtml } from './landing-page.js';
import { llmsTxt } from './llms.js';
import { runningTitleCss } from './paper.js';
import { seriesDataOf } from './series-data.js';
import {
  cardOfBrief,
  cardOfSite,
  drawShareImage,
  undrawable,
  type ImageDrawer,
  type ShareCard,
} from './share-image.js';
import {
  editionFor,
  editions,
  guideLanguage,
  guideLanguages,
  languagesOf,
  newestFirst,
  siteIn,
  type Editions,
  type LoadableBrief,
  type SeriesCiter,
  type SiteContent,
} from './site.js';
import { sitemapXml } from './sitemap.js';
import { embedStylesheet, siteStylesheet } from './stylesheet.js';

/** A brief with everything that its files are made from. */
export interface SourcedBrief extends LoadableBrief {
  /** The file of Markdown, for messages. */
  file: string;
  /** States everything that the brief depends on: briefs with the same key are the same. */
  key: string;
  /** States everything that other pages say of it: where this stays the same, lists and neighbours do. */
  headKey: string;
  /** The text as its authors wrote it. */
  markdown: () => string;
  images: readonly SiteFile[];
  /** The files of its variants: texts in simple language, films. */
  variants: readonly SiteFile[];
  /** The PDF file that the authors put beside it. */
  pdf?: (SiteFile & { size: number }) | undefined;
}

/** What a site is made from. */
export interface SiteSources {
  settings: SeriesSettings;
  /** Absolute address of the site's folder, with a slash at its end. */
  url: string;
  briefs: readonly SourcedBrief[];
  /** The library's files and the logo. */
  assets: readonly SiteFile[];
  /** Draws the share images; without it, there are none. */
  drawer?: ImageDrawer | undefined;
  /** Cites the series as a whole; without it, no file does. */
  citer?: SeriesCiter;
}

/**
 * Lists all files of a site, in an order in which they can be written one after the other: every file comes after those
 * that it needs, so that no page ever leads to a missing one. New pages lead to each other; so each is first written
 * without the series around it. The lists of briefs come last.
 */
export function siteFiles({ settings, url, briefs: given, assets, drawer, citer }: SiteSources): SiteFile[] {
  const load = keepLast((one: SourcedBrief) => one.load());
  const copyOf = keepLast((one: SourcedBrief) => copiedPage(load(one), one.name, url));
  const briefs = newestFirst(given.map((one) => ({ ...one, load: () => load(one), copy: () => copyOf(one) })));
  const series = editions(briefs);
  const languages = languagesOf(settings, briefs);
  const [mainLanguage] = languages;
  const feeds = feedLanguages(briefs);
  const content: SiteContent = {
    settings,
    url,
    briefs,
    series,
    languages,
    feeds,
    cite: citer?.cite,
    hasShareImages: drawer !== undefined,
  };
  const guides = guideLanguages(content);
  const library = assets.filter(({ path }) => KIT_LIBRARY.some((file) => file === path));
  const source = assets[0]?.source ?? '';
  const file = (path: string, parts: readonly unknown[], make: () => string): SiteFile => ({
    path,
    content: make,
    key: keyOf(parts),
    source,
    isOfSite: true,
  });
  const around = keyOf([url, languages, feeds, siteIn(content, mainLanguage), settings, content.hasShareImages]);
  const all = [around, briefs.map(({ headKey }) => headKey)];
  return [
    ...assets,
    file(SITE_FILES.stylesheet, [settings.accent], () => siteStylesheet(settings.accent)),
    file(SITE_FILES.embedStylesheet, [], embedStylesheet),
    file(SITE_FILES.previewScript, [], () => PREVIEW_SCRIPT),
    ...(drawer ? shareImages(content, briefs, drawer, source) : []),
    ...briefs.flatMap((brief) => ownFilesOf(brief, content, library)),
    ...content.feeds.flatMap((lang) => {
      const { json, atom } = feedFilesOf(lang);
      const site = siteIn(content, interfaceLanguage(lang) ?? mainLanguage);
      const parts = [around, lang, feedBriefs(lang, briefs).map(({ key }) => key)];
      return [
        file(json, parts, () => jsonFeed(site, lang, briefs, url + json)),
        file(atom, parts, () => atomFeed(site, lang, briefs, url + atom)),
      ];
    }),
    ...guides.toReversed().flatMap((lang) => {
      const { builder, preview, guide } = embedFilesOf(lang, guides[0]);
      const newest = series[0] && editionFor(series[0], lang);
      return [
        file(preview, [around, lang], () => previewPageHtml(content, lang)),
        file(builder, [all, lang], () => builderPageHtml(content, lang)),
        file(guide, [around, lang, newest?.key], () => guidePageHtml(content, lang, newest)),
      ];
    }),
    ...pagesOf(series, content, around),
    // The main one comes after those that it leads to, all of which lead to it.
    ...[
      ...languages
        .toReversed()
        .map((lang) => file(indexFile(lang, mainLanguage), [all, lang], () => indexPageHtml(content, lang))),
      file(SITE_FILES.series, all, () => seriesJson(content)),
      file(SERIES_FILES.dataCopy, all, () => seriesJson(content, url)),
      file(SERIES_FILES.copy, all, () => copiedIndexHtml(content)),
    ].map((one) => ({ ...one, ...(citer && { prepare: citer.load }) })),
    file(SITE_FILES.sitemap, all, () => sitemapXml(content)),
    file(SITE_FILES.llms, all, () => llmsTxt(content)),
  ];
}

function seriesJson(content: SiteContent, folder?: string): string {
  return `${JSON.stringify(seriesDataOf(content, content.languages, folder), undefined, 1)}\n`;
}

function keyOf(parts: readonly unknown[]): string {
  return JSON.stringify(parts);
}

/** Keeps the result for the last argument alone: the files of a brief follow each other, and other briefs need no memory. */
function keepLast<T, R>(make: (argument: T) => R): (argument: T) => R {
  let last: { argument: T; result: R } | undefined;
  return (argument) => {
    if (last?.argument !== argument) last = { argument, result: make(argument) };
    return last.result;
  };
}

/** A brief with its page for other servers, which three files contain. */
interface PreparedBrief extends SourcedBrief {
  copy: () => string;
}

/** The files of a brief that know nothing of other briefs, in the order in which they need each other. */
function ownFilesOf(one: PreparedBrief, content: SiteContent, library: readonly SiteFile[]): SiteFile[] {
  const { name, file: source, key, markdown, images, variants, pdf, load, copy } = one;
  const files = siteFilesOf(name);
  const { url, languages } = content;
  const lang = guideLanguage(content, interfaceLanguage(one.brief.meta.lang) ?? languages[0]);
  const file = (path: string, make: (brief: Brief) => string | Uint8Array, ...parts: readonly unknown[]): SiteFile => ({
    path,
    content: () => make(load()),
    key: keyOf([key, ...parts]),
    source,
  });
  const packed = [...library, ...images];
  return [
    ...images,
    ...variants,
    file(files.data, JSON.stringify),
    file(files.fragment, (brief) => `${fragmentHtml(brief, { base: url })}\n`, url),
    file(files.oEmbed, (brief) => `${JSON.stringify(oEmbedOf(brief, url + files.page), undefined, 2)}\n`, url),
    file(files.markdown, markdown),
    ...(pdf ? [pdf] : []),
    ...RECORD_FORMATS.map((format) => file(files.records[format], ({ citations }) => citations.records[format])),
    file(
      files.kit,
      (brief) => {
        const contents = packed.map(({ path, content }) => ({ path, content: content() }));
        return kitOf(brief, { name, url, lang, copy: copy(), files: contents });
      },
      ...[url, lang, packed.map((other) => other.key)],
    ),
    file(files.print, ({ meta }) => runningTitleCss(meta)),
    { ...file(files.page, copy, url), isInterim: true },
    file(files.embed, (brief) => embedPageHtml(brief, url, name), url),
    file(files.copy, copy, url),
  ];
}

/** The share images of the briefs and of the series, of which the program can draw all characters. */
function shareImages(
  content: SiteContent,
  briefs: readonly SourcedBrief[],
  drawer: ImageDrawer,
  source: string,
): SiteFile[] {
  const [mainLanguage] = content.languages;
  const { accent } = content.settings;
  const file = (path: string, card: ShareCard, source: string): SiteFile[] =>
    undrawable(card) === undefined
      ? [{ path, content: () => drawShareImage(card, drawer), key: keyOf([card]), source, prepare: drawer.load }]
      : [];
  return [
    ...content.languages
      .flatMap((lang) => file(shareImageFile(lang, mainLanguage), cardOfSite(siteIn(content, lang)), source))
      .map((one) => ({ ...one, isOfSite: true })),
    ...briefs.flatMap((one) => file(siteFilesOf(one.name).image, cardOfBrief(one.brief.meta, accent), one.file)),
  ];
}

/** The landing pages. */
function pagesOf(series: readonly Editions<SourcedBrief>[], content: SiteContent, around: string): SiteFile[] {
  return series.flatMap((all, place) =>
    all.map((one): SiteFile => {
      const lang = interfaceLanguage(one.brief.meta.lang);
      const neighbour = (others: Editions<SourcedBrief> | undefined) => others && editionFor(others, lang);
      const newer = neighbour(series[place - 1]);
      const older = neighbour(series[place + 1]);
      const pdf = one.pdf?.size;
      const others = [...all, newer, older].map((other) => other?.headKey);
      return {
        path: siteFilesOf(one.name).page,
        content: () => landingPageHtml(content, one, { editions: all, newer, older, pdf }),
        key: keyOf([one.key, around, others, pdf]),
        source: one.file,
      };
    }),
  );
}

/** The library's files that every site has. */
export const SITE_LIBRARY = [
  LIBRARY_FILES.classic,
  LIBRARY_FILES.module,
  LIBRARY_FILES.series,
  LIBRARY_FILES.stylesheet,
  LIBRARY_FILES.licences,
  LIBRARY_FILES.embedBuilder,
  'integrity.json',
] as const;
