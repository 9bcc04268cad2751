import { nothing } from 'lit';
import { resolveAddress } from '../brief/address.js';
import { citationLanguageOf, directionOf, type CitationLanguage } from '../brief/language.js';
import type { Brief, Item, Section, Quote } from '../brief/model.js';
import { stringsFor, type Strings } from '../locales/index.js';
import { WHOLE, type Piece } from './pieces.js';

/** The heading levels of HTML. */
export const HEADING_LEVELS = [1, 2, 3, 4, 5, 6] as const;

/** One of {@link HEADING_LEVELS}. */
export type HeadingLevel = (typeof HEADING_LEVELS)[number];

/** The layouts of the recommendations. */
export const LAYOUTS = ['list', 'cards', 'compact'] as const;

/** One of {@link LAYOUTS}. */
export type Layout = (typeof LAYOUTS)[number];

/** Finds a layout by its name. Falls back to `list`. */
export function layoutOf(name: string | null | undefined): Layout {
  return LAYOUTS.find((layout) => layout === name) ?? 'list';
}

/** Draws the controls of a header or card, a citation, an item or a quote. */
export interface Controls {
  header: (context: RenderContext) => unknown;
  citation: (context: RenderContext) => unknown;
  item: (item: Item, section: Section, context: RenderContext) => unknown;
  quote: (quote: Quote, context: RenderContext) => unknown;
}

/** How to draw a brief on a page. */
export interface RenderOptions {
  /** Level of the outermost heading, 1 to 6. */
  headingLevel?: number;
  /** Replacements for ids that the page already uses, so that two briefs can share a page. */
  ids?: ReadonlyMap<string, string>;
  /** Absolute base address of the brief's images and variants. By default, the address of the page. */
  base?: string;
  /** Layout of the recommendations. */
  layout?: Layout;
  /** The pieces that the page chose. By default, the whole brief. */
  show?: readonly Piece[];
  /** Address of the page, which its links to fragments need if its `<base>` points elsewhere. */
  page?: string;
  /** Language of the interface, such as the heading of the table of contents. By default, the brief's. */
  lang?: string;
  /** Style of the citation. By default, the one that the authors suggest. */
  citationStyle?: string | null | undefined;
  /** Draws the controls. Without it, as on a page without script, the text is the same. */
  controls?: Controls;
  /** Whether to add COinS for reference managers. The brief's own page does without: its head contains more. */
  withCoins?: boolean;
  /** Whether to reserve room for controls that the script will add, so that they move nothing. */
  roomForControls?: boolean;
}

/** What every template gets: the brief and how to draw it. */
export interface RenderContext {
  readonly brief: Brief;
  readonly headingLevel: number;
  readonly layout: Layout;
  readonly show: readonly Piece[];
  /** Strings inside the text, in the language of the brief. */
  readonly textStrings: Strings;
  /** Strings of the interface around it, in the language of the page. */
  readonly uiStrings: Strings;
  /** Whether to draw references to footnotes: false for text that is shown without its notes. */
  readonly withNotes: boolean;
  readonly citationStyle: string | null | undefined;
  /** Language of the terms in the citation. */
  readonly citationLanguage: CitationLanguage;
  readonly controls: Controls | undefined;
  readonly withCoins: boolean;
  readonly roomForControls: boolean;
  /** Gives the id of an element on this page, to the template that draws the element. */
  define(name: string): string;
  /** Gives the id of an element on this page, to templates that refer to it. */
  id(name: string): string;
  /** Gives the address of the element with that id. */
  href(name: string): string;
  /** Gives the address of an image. */
  imageSource(src: string): string;
  /** Gives the address of a variant. */
  variantAddress(src: string): string;
}

/** Combines a brief with the options of a page. */
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
    roomForControls = false,
  }: RenderOptions = {},
): RenderContext {
  const id = (name: string) => ids.get(name) ?? name;
  const resolve = (src: string) => resolveAddress(src, base);
  return {
    brief,
    headingLevel,
    layout,
    show,
    withNotes: true,
    textStrings: stringsFor(brief.meta.lang, brief.strings),
    uiStrings: stringsFor(lang ?? brief.meta.lang, brief.strings),
    citationStyle,
    citationLanguage: citationLanguageOf(/^(de|en)\b/i.test(lang ?? '') ? (lang ?? '') : brief.meta.lang),
    controls,
    withCoins,
    roomForControls,
    define: id,
    id,
    href: (name) => `${page}#${id(name)}`,
    imageSource: resolve,
    variantAddress: resolve,
  };
}

/** The same context with its heading level lowered by `levels`. */
export function deeper(context: RenderContext, levels = 1): RenderContext {
  return { ...context, headingLevel: context.headingLevel + levels };
}

/** The values of `lang` and `dir` for a language; `nothing` if it is that of the surrounding text. */
export function language(lang: string | undefined): Record<'lang' | 'dir', string | typeof nothing> {
  return lang ? { lang, dir: directionOf(lang) } : { lang: nothing, dir: nothing };
}
