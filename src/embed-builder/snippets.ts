import { resolveAddress } from '../brief/address.js';
import type { Brief } from '../brief/model.js';
import { filesOf } from '../publish/files.js';
import { fragmentHtml, type FragmentOptions } from '../publish/fragment.js';
import { markupHtml, type Markup } from '../publish/markup.js';
import { LIBRARY_FILES } from '../library-files.js';
import { VERSION } from '../version.js';
import { placeOf, type Choices } from './choices.js';
import { embedMarkup } from './embed-markup.js';
import { isShapable, isWayWithTemplate, placeholderForm } from './systems.js';

/** The code for a webmaster. */
export interface Snippets {
  /** Code for the page. */
  snippet: string;
  /** Code for the template of all pages, or the commands that install the package. */
  template: string | undefined;
  /** Rule with the colours for the site's stylesheet. */
  css: string | undefined;
  /** The directives that a content security policy needs. */
  csp: string | undefined;
}

/** The hash of each file for pages, as in `integrity.json`. */
export type Hashes = Readonly<Record<string, string>>;

const { module, classic, stylesheet } = LIBRARY_FILES;

/** Writes the code for the choices. */
export function snippetsFor(choices: Choices, brief: Brief, hashes: Hashes): Snippets {
  const placeholder = embedMarkup(choices);
  return {
    snippet: placeholder ? markupHtml(placeholder) : staticText(choices, brief),
    template: templateFor(choices, hashes),
    css: cssFor(choices),
    csp: cspFor(choices),
  };
}

/** The options for a brief that is on the page as HTML. */
export function fragmentOptions({ show, layout, headingLevel, lang, folder }: Choices): FragmentOptions {
  return { show, layout, headingLevel, base: folder, ...(lang && { lang }) };
}

/** Names of the files that the site needs in its folder. */
export function filesFor({ brief, system, way }: Choices): string[] {
  const { data, page } = filesOf(placeOf(brief).name);
  const isPackage = system === 'npm';
  const script = placeholderForm(system) === 'element' ? module : classic;
  // The page of the brief loads the stylesheet and the classic script, which a sandboxed frame can load.
  const withPage = [page, classic, stylesheet];
  switch (way) {
    case 'script':
      return [...new Set([data, ...withPage, ...(isPackage ? [] : [script])])];
    case 'fragment':
      return [stylesheet];
    case 'link':
    case 'frame':
      return withPage;
    case 'two-click':
      return isPackage ? [] : [script];
  }
}

/** A path cannot be the base of an address, so an origin is put before it and removed from the result. */
function staticText(choices: Choices, brief: Brief): string {
  const root = 'https://root.invalid';
  const base = resolveAddress(choices.folder, root);
  return fragmentHtml(brief, { ...fragmentOptions(choices), base }).replaceAll(`"${root}/`, '"/');
}

function templateFor(choices: Choices, hashes: Hashes): string | undefined {
  const { system, way } = choices;
  if (!isWayWithTemplate(way)) return undefined;
  if (system === 'npm') return `npm install policy-brief-elements@${VERSION}\n\nimport 'policy-brief-elements/define';`;
  return markupHtml(templateMarkup(choices, hashes));
}

/** The tag that loads what a way needs on every page. */
function templateMarkup({ brief, system, way, folder }: Choices, hashes: Hashes): Markup {
  const loading = (attribute: 'src' | 'href', file: string) => ({
    [attribute]: folder + file,
    ...(hashes[file] && { integrity: hashes[file], crossorigin: 'anonymous' }),
  });
  if (way === 'fragment') return { tag: 'link', attributes: { rel: 'stylesheet', ...loading('href', stylesheet) } };
  if (placeholderForm(system) === 'element')
    return { tag: 'script', attributes: { type: 'module', ...loading('src', module) } };
  // The script upgrades a link only where the page allows it, and likewise a placeholder for another site.
  const optIn = way === 'script' && (placeholderForm(system) === 'link' || !folder.startsWith('/'));
  return {
    tag: 'script',
    attributes: {
      defer: true,
      ...loading('src', classic),
      ...(optIn && { 'data-briefs': folder }),
      // The script offers a frame from another site only where the page allows it.
      ...(way === 'two-click' && { 'data-brief-frames': placeOf(brief).folder }),
    },
  };
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
    script: [...script, `connect-src ${own}`, `img-src ${own}`],
    fragment: [`style-src ${own}`, `img-src ${own}`],
    link: [],
    frame: [`frame-src ${own}`],
    'two-click': [...script, `frame-src ${new URL(brief.address).origin}`],
  }[way];
  return directives.length > 0 ? directives.map((one) => `${one};`).join(' ') : undefined;
}
