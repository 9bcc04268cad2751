import { markupHtml, type Markup } from '../publish/markup.js';
import { feedFilesOf, SITE_FILES } from './files.js';
import { SHARE_IMAGE_SIZE } from './share-image.js';
import type { Site } from './site.js';

/** A page in one of its languages. */
export interface Alternate {
  lang: string;
  /** Absolute address. */
  url: string;
}

/** What the head of a site's page says apart from the brief. */
export interface SiteHead {
  title: string;
  description: string | undefined;
  /** Absolute address of the page. */
  url: string;
  lang: string;
  type: 'article' | 'website';
  /** The page in all its languages, with itself. */
  alternates: readonly Alternate[];
  /** The page for readers of other languages. */
  fallback: string | undefined;
  /** The languages of the feeds, that of the page first. */
  feeds: readonly string[];
  /** The stylesheet for paper alone. */
  print?: string;
  /** Absolute address of the share image, and its words. */
  image: { url: string; text: string } | undefined;
}

/**
 * The tags of a site's page: its stylesheet, its other languages and what a preview in a messenger shows. Each page
 * names all its languages, itself and a page for everybody else; search engines ignore links that do not return.
 *
 * @see https://developers.google.com/search/docs/specialty/international/localized-versions
 * @see https://ogp.me
 */
export function siteHead(site: Site, head: SiteHead): string {
  const { title, description, url, lang, type, alternates, fallback, feeds, print, image } = head;
  const hasOthers = alternates.length > 1;
  const tags: Markup[] = [
    { tag: 'link', attributes: { rel: 'stylesheet', href: SITE_FILES.stylesheet } },
    ...(print ? [{ tag: 'link', attributes: { rel: 'stylesheet', href: print, media: 'print' } } as const] : []),
    ...(hasOthers ? alternates : []).map((one) => alternate(one.lang, one.url)),
    ...(hasOthers && fallback ? [alternate('x-default', fallback)] : []),
    ...feeds.flatMap((one) => [
      feed(site, one, feedFilesOf(one).json, 'application/feed+json'),
      feed(site, one, feedFilesOf(one).atom, 'application/atom+xml'),
    ]),
    ...og('type', type),
    ...og('title', title),
    ...og('description', description),
    ...og('url', url),
    ...og('site_name', site.title),
    ...og('locale', lang.replace('-', '_')),
    ...og('image', image?.url),
    ...(image ? shareImage(image.text) : []),
  ];
  return tags.map(markupHtml).join('\n');
}

/** @see https://developer.x.com/en/docs/x-for-websites/cards/overview/summary-card-with-large-image for the last tag */
function shareImage(text: string): Markup[] {
  const { width, height } = SHARE_IMAGE_SIZE;
  return [
    ...og('image:type', 'image/png'),
    ...og('image:width', String(width)),
    ...og('image:height', String(height)),
    ...og('image:alt', text),
    { tag: 'meta', attributes: { name: 'twitter:card', content: 'summary_large_image' } },
  ];
}

function og(property: string, content: string | undefined): Markup[] {
  return content ? [{ tag: 'meta', attributes: { property: `og:${property}`, content } }] : [];
}

/** The archive takes the first feed of a page, and prefers JSON Feed. */
function feed({ title, url }: Site, hreflang: string, file: string, type: string): Markup {
  return { tag: 'link', attributes: { rel: 'alternate', type, hreflang, title, href: url + file } };
}

function alternate(hreflang: string, href: string): Markup {
  return { tag: 'link', attributes: { rel: 'alternate', hreflang, href } };
}
