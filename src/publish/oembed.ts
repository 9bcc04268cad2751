import type { Brief } from '../brief/model.js';
import { displayName } from '../brief/text.js';
import { FRAME_SIZE, frameHtml } from './frame.js';

/** An answer of oEmbed, version 1.0. */
export interface OEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  author_name: string;
  provider_name?: string;
  provider_url: string;
  /** How long the answer may be kept, in seconds. */
  cache_age: number;
  html: string;
  width: number;
  height: number;
}

const ONE_DAY = 86_400;

/**
 * What a system learns that asks how to embed a brief's page. The answer is a file, and so the same whatever `maxwidth`
 * and `maxheight` are asked for: the text fits itself into any width, and scrolls where it is given less height.
 *
 * @param url Absolute address of the brief's page.
 * @see https://oembed.com
 */
export function oEmbedOf(brief: Brief, url: string): OEmbed {
  const { title, authors, publisher } = brief.meta;
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: authors.map(displayName).join(', '),
    ...(publisher && { provider_name: publisher.name }),
    provider_url: new URL('.', url).href,
    cache_age: ONE_DAY,
    html: frameHtml(brief, url, FRAME_SIZE.width),
    ...FRAME_SIZE,
  };
}
