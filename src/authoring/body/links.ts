import { isSafeHref, isSafeImageSource } from '../../brief/address.js';
import type { Context } from './context.js';
import type { Position } from '../source.js';

/** Texts that say nothing about where a link leads, when read on their own (WCAG 2.4.4, 2.4.9). */
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

/** Reports an address that a link may not have; remembers one that leads into the brief itself. */
export function checkHref(href: string, at: Position, { report, targets }: Context): void {
  if (href.startsWith('#') && isSafeHref(href)) targets.push({ id: decodeFragment(href.slice(1)), at });
  else if (!isSafeHref(href))
    report(/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(href) ? 'link-scheme' : 'link-relative', at, { href });
}

const FILE = /^https?:[^?#]*\.(pdf|docx?|xlsx?|pptx?|odt|ods|odp|epub|zip|csv)(?:[?#]|$)/i;
const SIZE = /\d[\s\u00A0\u202F]*(?:bytes?|[kmg]i?b)(?!\p{L})/iu;

/** Reports a link whose text is missing, says nothing or hides that it leads to a file. */
export function checkLinkText(text: string, href: string, at: Position, { report }: Context): void {
  const plain = text.replace(/[\s\u00A0.,:;…„“"»«>→-]+/g, ' ').trim();
  if (text.trim() === '') report('link-empty', at, { href });
  else if (VAGUE.has(plain.toLowerCase())) report('link-vague', at, { text: text.trim() });
  const format = FILE.exec(href)?.[1]?.toUpperCase();
  if (format && !(text.toUpperCase().includes(format) && SIZE.test(text))) report('link-file', at, { format });
}

/** Reports an image that has no alternative text or that comes from somewhere else. */
export function checkImage(src: string, alt: string, at: Position, { report }: Context): void {
  if (alt.trim() === '') report('image-alternative', at, { src });
  if (src === '' || !isSafeImageSource(src)) report('image-source', at, { src });
}

/** A label as CommonMark compares it: without regard to case and to the amount of white space. */
export function normaliseLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase().toUpperCase().toLowerCase();
}

/** The label by which a link or image refers to a definition; undefined where the address is given on the spot. */
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
