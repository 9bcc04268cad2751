import { nothing } from 'lit';
import { resolveAddress } from '../brief/address.js';
import { citationLanguageOf, directionOf, type CitationLanguage } from '../brief/language.js';
import type { Brief, Item, Section, Quote } from '../brief/model.js';
import { stringsFor, type Strings } from '../locales/index.js';
import { WHOLE, type Piece } from './pieces.js';

/** How the recommendations are laid out. */
export const LAYOUTS = ['list', 'cards', 'compact'] as const;

/** One of {@link LAYOUTS}. */
export type Layout = (typeof LAYOUTS)[number];

/** The layout of that name; `list` where there is none. */
export function layoutOf(name: string | null | undefined): Layout {
  return LAYOUTS.find((layout) => layout === name) ?? 'list';
}

/** Draws the controls beside a text. */
export interface Controls {
  citation: (context: RenderContext) => unknown;
  item: (item: Item, section: Section, context: RenderContext) => unknown;
  quote: (quote: Quote, context: RenderContext) => unknown;
}

/** How a page wants a brief to be drawn. */
export interface RenderOptions {
  /** Level of the outermost heading, 1 to 6. */
  headingLevel?: number;
  /** Other ids for some names, so that two briefs can share a page. */
  ids?: ReadonlyMap<string, string>;
  /** Absolute address that the brief's images are relative to; the page's own if empty. */
  base?: string;
  /** Layout of the recommendations. */
  layout?: Layout;
  /** The pieces that the page chose; the whole brief if missing. */
  show?: readonly Piece[];
  /** Address of the page, where links within it need one: where its `<base>` leads elsewhere. */
  page?: string;
  /** Language of words that are the page's and not the brief's, such as the heading of the contents. */
  lang?: string;
  /** Style of the citation; by default the one that the authors suggest. */
  citationStyle?: string | null | undefined;
  /** Without them, as for a page without script, the text is the same. */
  controls?: Controls;
  /** Whether reference managers find the brief in its text; not on its own page, whose head tells them more. */
  withCoins?: boolean;
}

/** What every template needs to know: the brief and how to draw it. */
export interface RenderContext {
  readonly brief: Brief;
  readonly headingLevel: number;
  readonly layout: Layout;
  readonly show: readonly Piece[];
  /** Words that belong to the text, in its language. */
  readonly textStrings: Strings;
  /** Words that belong to the page around it. */
  readonly uiStrings: Strings;
  /** Whether references to footnotes are drawn; not where the text stands apart from its notes. */
  readonly withNotes: boolean;
  readonly citationStyle: string | null | undefined;
  /** Language of the terms in a citation. */
  readonly citationLanguage: CitationLanguage;
  readonly controls: Controls | undefined;
  readonly withCoins: boolean;
  /** The id that an element gets on this page. */
  id(name: string): string;
  /** The address of the element with that id. */
  href(name: string): string;
  /** The address of an image. */
  imageSource(src: string): string;
}

/** Joins a brief with the wishes of a page. */
export function createRenderContext(
  brief: Brief,
  {
    headingLevel = 2,
    ids = new Map(),
    base = '',
    layout = 'list',
    show = WHOLE,
    page = '',
    lang,
    citationStyle,
    controls,
    withCoins = true,
  }: RenderOptions = {},
): RenderContext {
  const id = (name: string) => ids.get(name) ?? name;
  return {
    brief,
    headingLevel,
    layout,
    show,
    withNotes: true,
    textStrings: stringsFor(brief.meta.lang),
    uiStrings: stringsFor(lang ?? brief.meta.lang),
    citationStyle,
    citationLanguage: citationLanguageOf(/^(de|en)\b/i.test(lang ?? '') ? (lang ?? '') : brief.meta.lang),
    controls,
    withCoins,
    id,
    href: (name) => `${page}#${id(name)}`,
    imageSource: (src) => resolveAddress(src, base),
  };
}

/** The same view with headings deeper by `levels`. */
export function deeper(context: RenderContext, levels = 1): RenderContext {
  return { ...context, headingLevel: context.headingLevel + levels };
}

/** The values of `lang` and `dir` for text in a language; `nothing` where it is that of its surroundings. */
export function language(lang: string | undefined): Record<'lang' | 'dir', string | typeof nothing> {
  return lang ? { lang, dir: directionOf(lang) } : { lang: nothing, dir: nothing };
}
