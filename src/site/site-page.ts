import type { SiteLanguage } from '../brief/series-settings.js';
import { LIBRARY_FILES } from '../library-files.js';
import { dataHtml, documentHtml } from '../publish/document.js';
import { markupHtml, startTag, type Markup } from '../publish/markup.js';
import { MAIN_ID, pageHead, type PageHead } from '../publish/page.js';
import { staticHtml } from '../publish/static-html.js';
import { feedFilesOf, indexFile, shareImageFile } from './files.js';
import { siteHead } from './head.js';
import { pageFooter, pageHeader, skipLink, type PageFrame } from './page-frame.js';
import { cardOfSite, linkToShareImage } from './share-image.js';
import { listLanguage, siteIn, type Site, type SiteContent } from './site.js';

/** A page of a site that is about the whole series, in one of the site's languages. */
export interface SitePage<L extends SiteLanguage = SiteLanguage> {
  lang: L;
  /** The languages that the page has, the main one first. */
  languages: readonly [L, ...L[]];
  title: string;
  description: string | undefined;
  /** The name of the page's file in a language. */
  fileIn: (lang: L) => string;
  /** The absolute address of the page in a language, if it differs from that of its file. */
  addressIn?: (site: Site, lang: L) => string;
  /** Whether the page is the list of briefs. */
  isIndex?: boolean;
  /** The kinds of files that the page loads from its own site, apart from scripts, styles and images. */
  loads?: PageHead['loads'];
  /** More tags for the head. */
  head?: readonly Markup[];
  /** The class of the main content. */
  className: string;
  /** The template of the main content. */
  main: unknown;
  /** Data for the scripts of the page, by the id of its element. */
  data?: { id: string; json: string };
}

/** Writes a page of a site in one of its languages, with the header and footer of the series. */
export function sitePageHtml<L extends SiteLanguage>(content: SiteContent, page: SitePage<L>): string {
  const { feeds } = content;
  const { lang, languages, title, description, fileIn, isIndex = false, loads, head = [] } = page;
  const [mainLanguage] = content.languages;
  const listed = listLanguage(content, lang);
  const site = siteIn(content, lang);
  const addressOf = page.addressIn ?? ((_: Site, one: L) => content.url + fileIn(one));
  const frame: PageFrame = {
    site,
    lang,
    list: indexFile(listed, mainLanguage),
    feed: feeds.includes(lang) ? feedFilesOf(lang).atom : undefined,
    languageLinks: languages.map((one) => ({ lang: one, file: fileIn(one), isCurrent: one === lang })),
  };
  const url = addressOf(site, lang);
  const { stylesheet } = LIBRARY_FILES;
  return documentHtml({
    lang,
    className: 'policy-brief-page',
    head: [
      ...pageHead({ title, description, canonical: url, stylesheet, ...(loads && { loads }) }).map(markupHtml),
      siteHead(site, {
        title,
        description,
        url,
        lang,
        type: 'website',
        alternates: languages.map((one) => ({ lang: one, url: addressOf(site, one) })),
        fallback: addressOf(site, languages[0]),
        feeds: feeds.toSorted((one, other) => Number(other === lang) - Number(one === lang)),
        image: linkToShareImage(content, cardOfSite(siteIn(content, listed)), shareImageFile(listed, mainLanguage)),
      }),
      ...head.map(markupHtml),
    ],
    body: [
      staticHtml([skipLink(frame), pageHeader(frame, { isIndex })]),
      startTag('main', { class: page.className, id: MAIN_ID }),
      staticHtml(page.main),
      '</main>',
      staticHtml(pageFooter(frame)),
      ...(page.data ? [dataHtml(page.data.id, page.data.json)] : []),
    ],
  });
}
