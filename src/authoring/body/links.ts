import { isSafeHref, isSafeImageSource, isWebAddress } from '../../brief/address.js';
import type { Link } from '../../brief/model.js';
import { imagePath, type ImageFile } from '../images.js';
import type { Context } from './context.js';
import type { Position } from '../source.js';

/** Link texts that do not name their target when read out of context (WCAG 2.4.4, 2.4.9). */
const VAGUE = new Set(
  [
    'hier',
    'mehr',
    'weiter',
    'link',
    'klick',
    'dort',
    'da',
    'siehe',
    'siehe hier',
    'mehr dazu',
    'weitere informationen',
  ].concat([
    'mehr erfahren',
    'weiterlesen',
    'hier klicken',
    'here',
    'more',
    'click here',
    'read more',
    'learn more',
    'this',
    'see',
  ]),
);

/** Reports an address that is not allowed in a link, and records where any other one is. */
export function checkHref(link: Link, at: Position, { report, targets, links }: Context): void {
  const { href } = link;
  if (href.startsWith('#')) targets.push({ id: decodeFragment(href.slice(1)), link, at });
  else if (isWebAddress(href)) links.push({ href, at });
  else if (!isSafeHref(href))
    report(/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(href) ? 'link-scheme' : 'link-relative', at, { href });
}

const FILE = /^https?:[^?#]*\.(pdf|docx?|xlsx?|pptx?|odt|ods|odp|epub|zip|csv)(?:[?#]|$)/i;
const SIZE = /\d[\s\u00A0\u202F]*(?:bytes?|[kmg]i?b)(?!\p{L})/iu;

/** Reports a link whose text is missing or vague, or does not mention that the target is a file. */
export function checkLinkText(text: string, href: string, at: Position, { report }: Context): void {
  const plain = text.replace(/[\s\u00A0.,:;…„“"»«>→-]+/g, ' ').trim();
  if (text.trim() === '') report('link-empty', at, { href });
  else if (VAGUE.has(plain.toLowerCase())) report('link-vague', at, { text: text.trim() });
  const format = FILE.exec(href)?.[1]?.toUpperCase();
  if (format && !(text.toUpperCase().includes(format) && SIZE.test(text))) report('link-file', at, { format });
}

/**
 * Reports an image that lacks a text alternative, that another host would serve, or whose file cannot be shown.
 *
 * @returns Its size, if it is known.
 */
export function checkImage(src: string, alt: string, at: Position, { report, readImage }: Context): Partial<ImageFile> {
  if (alt.trim() === '') report('image-alternative', at, { src });
  if (src === '' || !isSafeImageSource(src)) report('image-source', at, { src });
  else if (readImage) {
    const place = imagePath(src);
    if (place === 'outside') report('image-outside', at, { src });
    if (typeof place === 'string') return {};
    const image = readImage(place.path);
    if (typeof image !== 'string') return image;
    report(image === 'missing' ? 'image-missing' : 'image-unreadable', at, { path: place.path });
  }
  return {};
}

/** Normalises a label as CommonMark does, ignoring case and the amount of white space. */
export function normaliseLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase().toLowerCase();
}

/** The label of the definition that a link or image refers to; undefined for an inline address. */
export function definitionLabel(raw: string): string | undefined {
  const label = /\[((?:\\[^]|[^[\]\\])*)\](?:\[\])?$/.exec(raw)?.[1];
  return label === undefined ? undefined : normaliseLabel(label);
}

function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
