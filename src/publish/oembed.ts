import type { Brief } from '../brief/model.js';
import { cleanText, displayName, wholeTitle } from '../brief/text.js';
import { translationNote } from '../brief/translation-note.js';
import { documentHtml } from './document.js';
import { filesOf } from './files.js';
import { FRAME_SIZE, frameHtml } from './frame.js';
import { markupHtml, type Markup } from './markup.js';

/** An answer of oEmbed 1.0. */
export interface OEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  author_name: string;
  provider_name?: string;
  provider_url: string;
  /** For how many seconds the answer may be cached. */
  cache_age: number;
  html: string;
  width: number;
  height: number;
}

const ONE_DAY = 86_400;

/**
 * The answer to a system that asks how to embed a brief's page. It is a file, so it is the same for every `maxwidth`
 * and `maxheight` of the request: the text adapts to any width, and scrolls in less height.
 *
 * A quote with a link comes before the frame, as in WordPress's own answers: only for that does WordPress load the
 * script that listens to the height of the frame, and it hides the quote once the frame has told it. The frame is as
 * wide as its column, since a number of pixels would be too wide for a phone.
 *
 * @param url Absolute address of the brief's page.
 * @see https://oembed.com
 * @see https://developer.wordpress.org/reference/functions/wp_maybe_enqueue_oembed_host_js/
 */
export function oEmbedOf(brief: Brief, url: string): OEmbed {
  const { authors, publisher } = brief.meta;
  return {
    version: '1.0',
    type: 'rich',
    title: wholeTitle(brief.meta),
    author_name: authors.map(displayName).join(', '),
    ...(publisher && { provider_name: publisher.name }),
    provider_url: new URL('.', url).href,
    cache_age: ONE_DAY,
    html: fallbackHtml(brief, url) + frameHtml(brief, url),
    ...FRAME_SIZE,
  };
}

function fallbackHtml({ meta }: Brief, href: string): string {
  const { lang, translation } = meta;
  const link: Markup = { tag: 'a', attributes: { href }, content: [cleanText(wholeTitle(meta))] };
  // WordPress keeps no further element in the quote.
  const note = translation ? [` (${cleanText(translationNote(translation, lang))})`] : [];
  return markupHtml({ tag: 'blockquote', attributes: { class: 'wp-embedded-content' }, content: [link, ...note] });
}

/**
 * Writes the page whose address is given to a system that embeds addresses (oEmbed). It leads a reader to the brief's
 * page, and a system to the oEmbed answer.
 *
 * It is not the brief's page, which sites copy to their own server: systems such as WordPress follow only an absolute
 * link to the answer, and a file says the same on every server. With that link, a copy would put the publisher's page
 * into a site that pasted the address of the copy, and every visitor would contact the publisher. Without it, the
 * address of a page stays a link, of a copy as well as of the original. A publisher's landing page, which nobody copies,
 * can have the link to the answer too.
 *
 * @param folder Absolute address of the folder with the published files, with a slash at its end.
 * @param name The name of the brief's files.
 */
export function embedPageHtml({ meta }: Brief, folder: string, name: string): string {
  const { page, oEmbed } = filesOf(name);
  const title = cleanText(wholeTitle(meta));
  const head: Markup[] = [
    { tag: 'meta', attributes: { charset: 'utf-8' } },
    { tag: 'meta', attributes: { name: 'viewport', content: 'width=device-width, initial-scale=1' } },
    { tag: 'title', content: [title] },
    { tag: 'link', attributes: { rel: 'canonical', href: meta.url ?? folder + page } },
    { tag: 'link', attributes: { rel: 'alternate', type: 'application/json+oembed', href: folder + oEmbed, title } },
    { tag: 'meta', attributes: { 'http-equiv': 'refresh', content: `0; url=${page}` } },
  ];
  const link: Markup = { tag: 'a', attributes: { href: page }, content: [title] };
  return documentHtml({
    lang: meta.lang,
    head: head.map(markupHtml),
    body: [markupHtml({ tag: 'p', content: [link] })],
  });
}
