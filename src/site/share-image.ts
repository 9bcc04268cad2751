import { directionOf } from '../brief/language.js';
import type { Metadata } from '../brief/model.js';
import { displayName, seriesLabel } from '../brief/text.js';
import { escapeText } from '../publish/escape.js';
import type { Site, SiteContent } from './site.js';

/** Width and height of a share image in pixels, which previews in messengers and social networks show whole. */
export const SHARE_IMAGE_SIZE = { width: 1200, height: 630 } as const;

/** The words of a share image, none of which is taken from the text of a brief. */
export interface ShareCard {
  /** The line above the title: the series and the issue label. */
  label?: string | undefined;
  title: string;
  subtitle?: string | undefined;
  /** The line at the foot: the authors, or else the publisher. */
  names?: string | undefined;
  lang: string;
  /** Colour of label and title; that of the library if missing. */
  accent?: string | undefined;
}

/** A weight that the font has. */
export type FontWeight = 400 | 700;

/** What draws share images. */
export interface ImageDrawer {
  /** The width of a word, with the white at both ends, at a font size of {@link MEASURED_SIZE} pixels. */
  widthOf: (word: string, weight: FontWeight) => number;
  /** Must have ended before anything is measured or drawn. */
  load: () => Promise<void>;
  /** Draws SVG as PNG. */
  draw: (svg: string) => Uint8Array;
}

/** The font size in pixels at which words are measured. */
export const MEASURED_SIZE = 100;

/** The names of the fonts. Where one lacks a character, the drawer takes another, but not its bold face. */
const FONT_FAMILIES = { arabic: 'Noto Sans Arabic', other: 'Noto Sans' } as const;

/** The name of the font for a text. */
export function fontFor(text: string): string {
  return /\p{Script=Arabic}/u.test(text) ? FONT_FAMILIES.arabic : FONT_FAMILIES.other;
}

/** The characters that the fonts have: Latin, Greek, Cyrillic and Arabic, with the marks and signs of running text. */
export const DRAWABLE =
  // eslint-disable-next-line no-misleading-character-class -- It lists marks without their letters.
  /^[\u0020-\u007E\u00A0-\u024F\u0300-\u03E1\u03F0-\u052F\u0600-\u06F3\u06F5-\u06FF\u0750-\u077F\u1E00-\u1FFF\u200B-\u2055\u2057-\u2069\u20A0-\u20BF\u2116\u2122\u2212]*$/u;

const MARGIN = 80;
const WIDTH = SHARE_IMAGE_SIZE.width - 2 * MARGIN;
const ACCENT = '#17476b';
const TEXT = '#1d2329';
const QUIET = '#52606c';
const LINE = '#d3dbe2';
const TITLE_TOP = 132;
/** Height of a line, in units of the font size. */
const LEADING = 1.22;
/** Width of a space, in units of the font size. */
const SPACE = 0.26;
const ELLIPSIS = '…';
/** Right-to-left embedding: without it, the drawer would order numbers and punctuation from left to right. */
const [EMBED, END] = ['\u202B', '\u202C'];

/** The share image of a brief. */
export function cardOfBrief(meta: Metadata, accent: string | undefined): ShareCard {
  const { series, title, subtitle, authors, publisher, lang } = meta;
  return {
    label: seriesLabel(series),
    title,
    subtitle,
    names: authors.map(displayName).join(', ') || publisher?.name,
    lang,
    accent,
  };
}

/** The share image of a series. */
export function cardOfSite({ title, description, publisher, lang, accent }: Site): ShareCard {
  return { title, subtitle: description, names: publisher?.name, lang, accent };
}

/** The first character of a card that the fonts do not have; undefined if they have all. */
export function undrawable({ label = '', title, subtitle = '', names = '' }: ShareCard): string | undefined {
  return Array.from(label + title + subtitle + names).find((character) => !DRAWABLE.test(character));
}

/** What a page says of its share image; undefined if it has none. */
export function linkToShareImage(
  { url, hasShareImages }: Pick<SiteContent, 'url' | 'hasShareImages'>,
  card: ShareCard,
  file: string,
): { url: string; text: string } | undefined {
  return hasShareImages && undrawable(card) === undefined ? { url: url + file, text: wordsOf(card) } : undefined;
}

/** The words of a share image in a row, for readers who do not see it. */
function wordsOf({ label, title, subtitle, names }: ShareCard): string {
  return [label, title, subtitle, names].filter(Boolean).join(' – ');
}

/** Draws a share image as PNG: label, title and subtitle from above, the names at the foot. */
export function drawShareImage(card: ShareCard, drawer: ImageDrawer): Uint8Array {
  return drawer.draw(shareImageSvg(card, drawer.widthOf));
}

/** What a share image shows, as SVG. */
export function shareImageSvg(card: ShareCard, widthOf: ImageDrawer['widthOf']): string {
  const { width, height } = SHARE_IMAGE_SIZE;
  const { accent = ACCENT, label, subtitle, names } = card;
  const [x, anchor] = directionOf(card.lang) === 'rtl' ? [width - MARGIN, 'end'] : [MARGIN, 'start'];
  const fit = (text: string | undefined, style: Style) => (text ? fitLines(text, style, widthOf) : NOTHING);
  const above = fit(label, { weight: 700, sizes: [30, 26], lines: 1 });
  const below = fit(subtitle, { weight: 400, sizes: [38, 34], lines: 2 });
  const foot = fit(names, { weight: 400, sizes: [32, 28], lines: 2 });
  const footTop = height - 60 - heightOf(foot);
  const room = footTop - TITLE_TOP - heightOf(below) - 60;
  const title = fit(card.title, { weight: 700, sizes: [84, 76, 68, 60, 54, 48, 42, 36], lines: 5, height: room });
  const lines = ({ lines, size, weight }: Fitted, top: number, colour: string) =>
    lines.map((line, index) => {
      const y = Math.round(top + size + index * size * LEADING);
      const text = escapeText(anchor === 'end' ? EMBED + line + END : line);
      return `<text x="${x}" y="${y}" text-anchor="${anchor}" font-family="${fontFor(line)}" font-size="${size}" font-weight="${weight}" fill="${colour}">${text}</text>`;
    });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<rect width="${width}" height="20" fill="${accent}"/>`,
    ...lines(above, 68, accent),
    ...lines(title, TITLE_TOP, TEXT),
    ...lines(below, TITLE_TOP + heightOf(title) + 16, QUIET),
    ...(names
      ? [`<rect x="${MARGIN}" y="${Math.round(footTop) - 20}" width="${WIDTH}" height="2" fill="${LINE}"/>`]
      : []),
    ...lines(foot, footTop, TEXT),
    '</svg>',
  ].join('\n');
}

/** How a text is set. */
interface Style {
  weight: FontWeight;
  /** The sizes in pixels that it may have, the largest first. */
  sizes: readonly [number, ...number[]];
  /** How many lines it may have. */
  lines: number;
  /** How many pixels high it may be. */
  height?: number;
}

/** A text in lines that fit into the image. */
interface Fitted {
  lines: readonly string[];
  size: number;
  weight: FontWeight;
}

const NO_BREAK_SPACE = '\u00a0';

const NOTHING: Fitted = { lines: [], size: 0, weight: 400 };

function heightOf({ lines, size }: Pick<Fitted, 'lines' | 'size'>): number {
  return lines.length * size * LEADING;
}

/** Breaks a text into lines in the largest size that it fits in. In the smallest one, what does not fit is left out. */
function fitLines(text: string, style: Style, widthOf: ImageDrawer['widthOf']): Fitted {
  const { weight, sizes, lines: most, height = Infinity } = style;
  const widthIn = (word: string) => widthOf(word, weight) / MEASURED_SIZE;
  const words = tiedWords(text).flatMap(partsOf);
  const widths = words.map(({ text }) => widthIn(text));
  const linesOf = (count: number, size: number, room: number) => {
    const lines = breakLines(words.slice(0, count), widths, room);
    return lines && lines.length <= most && heightOf({ lines, size }) <= height ? lines : undefined;
  };
  for (const size of sizes) {
    const lines = linesOf(words.length, size, WIDTH / size);
    if (lines) return { lines: balance(words, widths, WIDTH / size, lines), size, weight };
  }
  const size = sizes.at(-1) ?? sizes[0];
  for (let count = words.length - 1; count > 0; count--) {
    const lines = linesOf(count, size, WIDTH / size - widthIn(ELLIPSIS));
    if (lines) return { lines: [...lines.slice(0, -1), `${lines.at(-1) ?? ''}${ELLIPSIS}`], size, weight };
  }
  return { lines: [ELLIPSIS], size, weight };
}

/** Makes lines about as long as each other, so that no word stands alone in the last one. */
function balance(words: readonly Word[], widths: readonly number[], room: number, lines: string[]): string[] {
  for (let part = 0.5; part < 1; part += 0.05) {
    const balanced = breakLines(words, widths, room * part);
    if (balanced?.length === lines.length) return balanced;
  }
  return lines;
}

/** A piece of text that no line may break, and whether a space precedes it. */
interface Word {
  text: string;
  isApart: boolean;
}

/** A number stays with the word before it, such as in „Agenda 2030“, and so does what a no-break space ties to a word. */
function tiedWords(text: string): string[] {
  const tied = text.replace(/\s+(?=\d)/g, NO_BREAK_SPACE);
  return tied
    .split(/[^\S\u00a0\u202f]+/)
    .filter(Boolean)
    .map((word) => word.replace(/\s+/g, ' '));
}

/** A line may break after a hyphen and a slash. */
function partsOf(word: string): Word[] {
  return word.split(/(?<=\p{L}[-–/])(?=\p{L}{3})/u).map((text, index) => ({ text, isApart: index === 0 }));
}

/** Fills one line after the other; undefined if a word is longer than a line. Widths are in units of the font size. */
function breakLines(words: readonly Word[], widths: readonly number[], room: number): string[] | undefined {
  const lines: string[] = [];
  let used = Infinity;
  for (const [index, { text, isApart }] of words.entries()) {
    const width = widths[index] ?? 0;
    if (width > room) return undefined;
    const space = isApart ? SPACE : 0;
    if (used + space + width <= room) {
      lines.push(`${lines.pop() ?? ''}${isApart ? ' ' : ''}${text}`);
      used += space + width;
    } else {
      lines.push(text);
      used = width;
    }
  }
  return lines;
}
