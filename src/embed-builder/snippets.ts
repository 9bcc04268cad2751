import type { Brief } from '../brief/model.js';
import { datedHtml } from '../publish/as-of.js';
import { filesOf, SERIES_FILES } from '../publish/files.js';
import { markupHtml, startTag, type Markup } from '../publish/markup.js';
import { createRenderContext, type RenderContext } from '../templates/render-context.js';
import { LIBRARY_FILES } from '../library-files.js';
import { VERSION } from '../version.js';
import { addressIn, chosenKind, placeOf, type Choices } from './choices.js';
import { embedMarkup, pageAddress } from './embed-markup.js';
import { linkIn } from './link.js';
import { hydrates, isShapable, isWayWithScript, notationOf } from './systems.js';
import { templateIn } from './template.js';

/** The code for a webmaster. */
export interface Snippets {
  /** Code for the page. */
  snippet: string;
  /** Whether the code for the page is HTML, so that an editor can paste what it means. */
  isHtml: boolean;
  /** The line for the template of all pages that loads the script, or the commands that install the package. */
  template: string | undefined;
  /** The line for the template of all pages that loads the stylesheet. */
  stylesheet: string | undefined;
  /** Rule with the colours for the site's stylesheet. */
  css: string | undefined;
  /** The directives that a content security policy needs. */
  csp: string | undefined;
}

/** The hash of each file for pages, as in `integrity.json`. */
export type Hashes = Readonly<Record<string, string>>;

const { classic, series, stylesheet } = LIBRARY_FILES;

/**
 * Writes the code for the choices.
 *
 * @param brief The brief; undefined for a series, whose briefs are never part of the code.
 */
export function snippetsFor(choices: Choices, brief: Brief | undefined, hashes: Hashes): Snippets {
  const { system, way } = choices;
  return {
    ...snippetFor(choices, brief),
    template:
      system === 'npm' ? PACKAGE : isWayWithScript(way) ? templateIn(system, script(choices, hashes)) : undefined,
    stylesheet: way === 'text' || way === 'fragment' ? templateIn(system, styles(choices, hashes)) : undefined,
    css: cssFor(choices),
    csp: cspFor(choices),
  };
}

/** What draws the brief that is on the page as HTML. */
export function textContext(brief: Brief, choices: Choices): RenderContext {
  const { show, layout, headingLevel, lang, folder, way } = choices;
  // The site gets a copy of the images, but not of films and other variants.
  const base = choices.brief.address;
  const options = { show, layout, headingLevel, base, roomForControls: way === 'text', ...(lang && { lang }) };
  return { ...createRenderContext(brief, options), imageSource: (src) => addressIn(folder, src) };
}

/** The texts of each brief that were drawn, by the choices that they depend on: most systems get the same one. */
const drawn = new WeakMap<Brief, Map<string, string>>();

function textFor(brief: Brief | undefined, choices: Choices): string {
  if (!brief) return '';
  const { show, layout, headingLevel, lang, folder, way } = choices;
  const key = JSON.stringify([show, layout, headingLevel, lang, folder, way === 'text']);
  const texts = drawn.get(brief) ?? new Map<string, string>();
  drawn.set(brief, texts);
  const text = texts.get(key) ?? datedHtml(textContext(brief, choices));
  texts.set(key, text);
  return text;
}

/** Names of the files that the site needs in its folder. */
export function filesFor({ brief, system, way }: Choices): string[] {
  if (way === 'two-click') return system === 'npm' ? [] : [classic];
  const kind = chosenKind(brief);
  if (kind !== 'brief') {
    const list = [SERIES_FILES.page, SERIES_FILES.stylesheet, series, stylesheet];
    return way === 'script' ? [SERIES_FILES.data, ...list, classic] : list;
  }
  const { data, page } = filesOf(placeOf(brief).name);
  // The page of the brief loads the stylesheet and the classic script, which a sandboxed frame can load.
  const withPage = [page, classic, stylesheet];
  switch (way) {
    case 'text':
    case 'script':
      return [data, ...withPage];
    case 'fragment':
      return [stylesheet];
    case 'link':
    case 'frame':
      return withPage;
  }
}

const PACKAGE = `npm install policy-brief-elements@${VERSION}\n\nimport 'policy-brief-elements/define';`;

function snippetFor(choices: Choices, brief: Brief | undefined): Pick<Snippets, 'snippet' | 'isHtml'> {
  const { system, way, brief: chosen } = choices;
  const notation = notationOf(system);
  if (notation !== 'html' && (way === 'script' || way === 'link'))
    return { snippet: linkIn(notation, system, pageAddress(choices), chosen.title), isHtml: false };
  const placeholder = embedMarkup(choices);
  const text = () => textFor(brief, choices);
  if (!placeholder) return { snippet: text(), isHtml: true };
  const { tag, attributes } = placeholder;
  if (way === 'text') return { snippet: `${startTag(tag, attributes)}\n${text()}\n</${tag}>`, isHtml: true };
  return { snippet: markupHtml(placeholder), isHtml: true };
}

/** The tag that loads the script. It is the same for every system, and allows links and placeholders in the folder. */
function script({ brief, system, way, folder, integrity }: Choices, hashes: Hashes): Markup {
  return {
    tag: 'script',
    attributes: {
      defer: true,
      src: folder + classic,
      ...hashOf(classic, integrity, hashes),
      'data-briefs': folder,
      // The script offers a frame from another site only where the page allows it.
      ...(way === 'two-click' && { 'data-brief-frames': placeOf(brief).folder }),
      ...(hydrates(system) && { 'data-after': 'load' }),
    },
  };
}

/** The tag that loads the stylesheet. */
function styles({ folder, integrity }: Choices, hashes: Hashes): Markup {
  const attributes = { rel: 'stylesheet', href: folder + stylesheet, ...hashOf(stylesheet, integrity, hashes) };
  return { tag: 'link', attributes };
}

function hashOf(file: string, integrity: boolean, hashes: Hashes): Markup['attributes'] {
  return integrity && hashes[file] ? { integrity: hashes[file], crossorigin: 'anonymous' } : {};
}

/** Colours belong in the site's stylesheet: a policy can forbid style attributes, and editors remove them. */
export function cssFor({ way, accent, surface, radius }: Choices): string | undefined {
  if (!isShapable(way)) return undefined;
  const rules = Object.entries({ accent, surface, radius })
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  --brief-${name}: ${value};\n`);
  return rules.length > 0 ? `:root {\n${rules.join('')}}` : undefined;
}

function cspFor({ brief, system, way, folder }: Choices): string | undefined {
  const own = folder.startsWith('/') ? "'self'" : new URL(folder).origin;
  const script = system === 'npm' ? [] : [`script-src ${own}`];
  const directives = {
    text: [...script, `style-src ${own}`, `connect-src ${own}`, `img-src ${own}`],
    script: [...script, `connect-src ${own}`, `img-src ${own}`],
    fragment: [`style-src ${own}`, `img-src ${own}`],
    link: [],
    frame: [`frame-src ${own}`],
    'two-click': [...script, `frame-src ${new URL(brief.address).origin}`],
  }[way];
  return directives.length > 0 ? directives.map((one) => `${one};`).join(' ') : undefined;
}
