import { escapeAttribute, escapeText } from '../publish/escape.js';
import { embedFilesOf, siteFilesOf } from './files.js';
import { indexAddress } from './page-frame.js';
import { guideLanguages, siteIn, type SiteContent } from './site.js';

interface Entry {
  url: string;
  lastChange?: string | undefined;
  /** The page in all its languages, with itself. */
  alternates: readonly { lang: string; url: string }[];
}

/**
 * Writes the list of pages for search engines, each with its other languages.
 *
 * @see https://www.sitemaps.org/protocol.html
 */
export function sitemapXml(content: SiteContent): string {
  const { languages } = content;
  const [mainLanguage] = languages;
  const indexes = languages.map((lang) => ({ lang, url: indexAddress(siteIn(content, lang), lang, mainLanguage) }));
  const guides = guideLanguages(content);
  const others = (['builder', 'guide'] as const).map((page) =>
    guides.map((lang) => ({ lang, url: content.url + embedFilesOf(lang, guides[0])[page] })),
  );
  const entries: Entry[] = [
    ...[indexes, ...others].flatMap((alternates) => alternates.map(({ url }) => ({ url, alternates }))),
    ...content.series.flatMap((all) => {
      const alternates = all.map(({ name, brief }) => ({
        lang: brief.meta.lang,
        url: content.url + siteFilesOf(name).page,
      }));
      return all.map(({ name, brief }) => ({
        url: content.url + siteFilesOf(name).page,
        lastChange: [brief.meta.updated, brief.meta.published, brief.meta.date].find(namesDay),
        alternates,
      }));
    }),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries.map(entryXml),
    '</urlset>',
    '',
  ].join('\n');
}

/** Whether a date names its day: the schema of sitemaps takes no other. */
function namesDay(date: string | undefined): boolean {
  return date !== undefined && date.length >= '2025-11-03'.length;
}

function entryXml({ url, lastChange, alternates }: Entry): string {
  const others = alternates.length > 1 ? alternates : [];
  return [
    '<url>',
    `<loc>${escapeText(url)}</loc>`,
    ...(lastChange ? [`<lastmod>${lastChange}</lastmod>`] : []),
    ...others.map(
      (one) =>
        `<xhtml:link rel="alternate" hreflang="${escapeAttribute(one.lang)}" href="${escapeAttribute(one.url)}"/>`,
    ),
    '</url>',
  ].join('');
}
