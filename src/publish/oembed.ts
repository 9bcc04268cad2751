import type { Brief } from '../brief/model.js';
import { displayName, wholeTitle } from '../brief/text.js';
import { FRAME_SIZE, frameHtml } from './frame.js';

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
 * @param url Absolute address of the brief's page.
 * @see https://oembed.com
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
    html: frameHtml(brief, url, FRAME_SIZE.width),
    ...FRAME_SIZE,
  };
}
