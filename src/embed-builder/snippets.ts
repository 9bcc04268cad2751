import { resolveAddress } from '../brief/address.js';
import type { Brief } from '../brief/model.js';
import { filesOf } from '../publish/files.js';
import { fragmentHtml, type FragmentOptions } from '../publish/fragment.js';
import { VERSION } from '../version.js';
import { placeOf, type Choices } from './choices.js';
import { embedMarkup } from './embed-markup.js';
import { markupHtml } from '../publish/markup.js';
import { isShapable, isWayWithTemplate, placeholderKind } from './systems.js';

/** What a webmaster gets. */
export interface Snippets {
  /** What is pasted into the page. */
  snippet: string;
  /** What goes once into the template of all pages, or is installed. */
  template: string | undefined;
  /** Rule for the site's own stylesheet, with the colours. */
  css: string | undefined;
  /** What a content security policy has to allow. */
  csp: string | undefined;
}

/** The hash of each file for pages, as in `integrity.json`. */
export type Hashes = Readonly<Record<string, string>>;

const CLASSIC_SCRIPT = `policy-brief-${VERSION}.classic.min.js`;
const MODULE_SCRIPT = `policy-brief-${VERSION}.min.js`;
const STYLESHEET = `policy-brief-${VERSION}.css`;

/** Makes of choices what is pasted where. */
export function snippetsFor(choices: Choices, brief: Brief, hashes: Hashes): Snippets {
  const placeholder = embedMarkup(choices);
  return {
    snippet: placeholder ? markupHtml(placeholder) : staticText(choices, brief),
    template: templateFor(choices, hashes),
    css: cssFor(choices),
    csp: cspFor(choices),
  };
}

/** How a brief that stands on the page as HTML is drawn. */
export function fragmentOptions({ show, layout, headingLevel, lang, folder }: Choices): FragmentOptions {
  return { show, layout, headingLevel, base: folder, ...(lang && { lang }) };
}

/** Names of the files that the site has to have in its folder. */
export function filesFor({ brief, system, way }: Choices): string[] {
  const { data, page } = filesOf(placeOf(brief).name);
  const isPackage = system === 'npm';
  const script = placeholderKind(system) === 'element' ? MODULE_SCRIPT : CLASSIC_SCRIPT;
  // The page brings its stylesheet and the classic script, which frames can load.
  const withPage = [page, CLASSIC_SCRIPT, STYLESHEET];
  switch (way) {
    case 'script':
      return [...new Set([data, ...withPage, ...(isPackage ? [] : [script])])];
    case 'fragment':
      return [STYLESHEET];
    case 'link':
    case 'frame':
      return withPage;
    case 'two-click':
      return isPackage ? [] : [script];
  }
}

/** A path from the root of a site is no base for addresses, so it stands at an origin that is taken off again. */
function staticText(choices: Choices, brief: Brief): string {
  const root = 'https://root.invalid';
  const base = resolveAddress(choices.folder, root);
  return fragmentHtml(brief, { ...fragmentOptions(choices), base }).replaceAll(`"${root}/`, '"/');
}

function templateFor({ brief, system, way, folder }: Choices, hashes: Hashes): string | undefined {
  const element = (tag: string, attributes: Record<string, string>) => {
    const html = markupHtml({ tag, attributes });
    // A stylesheet's link has no end tag.
    return tag === 'link' ? html.replace('</link>', '') : html;
  };
  const loading = (attribute: 'src' | 'href', file: string) => ({
    [attribute]: folder + file,
    ...(hashes[file] && { integrity: hashes[file], crossorigin: 'anonymous' }),
  });
  if (!isWayWithTemplate(way)) return undefined;
  if (way === 'fragment') return element('link', { rel: 'stylesheet', ...loading('href', STYLESHEET) });
  if (system === 'npm') return `npm install policy-brief-elements@${VERSION}\n\nimport 'policy-brief-elements/define';`;
  if (placeholderKind(system) === 'element')
    return element('script', { type: 'module', ...loading('src', MODULE_SCRIPT) });
  // A link is only taken for a brief where the page says so, and a placeholder beyond its own site.
  const optIn = way === 'script' && (placeholderKind(system) === 'link' || !folder.startsWith('/'));
  return element('script', {
    defer: '',
    ...loading('src', CLASSIC_SCRIPT),
    ...(optIn && { 'data-briefs': folder }),
    // A frame from elsewhere is only offered where the page says so.
    ...(way === 'two-click' && { 'data-brief-frames': placeOf(brief).folder }),
  }).replace(' defer=""', ' defer');
}

/** Colours are the site's, so they stand in its stylesheet: a policy may forbid style attributes, and editors cut them. */
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
    script: [...script, `connect-src ${own}`, `img-src ${own}`],
    fragment: [`style-src ${own}`, `img-src ${own}`],
    link: [],
    frame: [`frame-src ${own}`],
    'two-click': [...script, `frame-src ${new URL(brief.address).origin}`],
  }[way];
  return directives.length > 0 ? directives.map((one) => `${one};`).join(' ') : undefined;
}
