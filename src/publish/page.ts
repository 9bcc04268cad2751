import type { Brief } from '../brief/model.js';
import { cleanText, wholeTitle } from '../brief/text.js';
import { filesOf } from './files.js';
import { dataHtml, documentHtml } from './document.js';
import { fragmentHtml } from './fragment.js';
import { headHtml } from './head.js';
import { markupHtml, startTag, type Markup } from './markup.js';
import type { LandingPage } from './tags.js';

/**
 * The id of the page's data. The colon keeps it apart from the ids of authors and of briefs, which cannot contain one.
 */
export const DATA_ID = 'brief:data';

/**
 * What a page may load: its scripts, its stylesheets and its images, from its own site or the same disk. The data of a
 * brief is in its page, so it connects to nothing, and nothing that got into it could. Any site may frame it.
 *
 * @see https://www.w3.org/TR/CSP3/#meta-element
 */
function policyOf(loads: PageHead['loads'] = []): string {
  return [
    "default-src 'none'",
    ...['script', 'style', 'img'].map((kind) => `${kind}-src 'self' file:`),
    ...loads.map((kind) => `${kind}-src 'self'`),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/** The names and addresses in a brief's page. */
export interface PageOptions {
  /** Absolute address of the folder with the published files, with a slash at its end. */
  folder: string;
  /** The name of the brief's files: `resiliente-kommunen-2-0.de`. */
  name: string;
  /**
   * Names of files in the folder: the classic script, because a sandboxed frame cannot load modules, and the
   * stylesheet.
   */
  script: string;
  stylesheet: string;
  /** What a site puts around the brief. Without it, the page can be copied to another server as it is. */
  around?: PageSurroundings;
}

/** What a site puts around a brief on its page, as HTML. */
export interface PageSurroundings {
  /** For the head. */
  head: string;
  /** Before the main content. */
  before: string;
  /** After the main content. */
  after: string;
  /** Files that present or describe the brief, by their absolute addresses. */
  files?: Pick<LandingPage, 'pdf' | 'describedBy'>;
}

/** The id of a page's main content. It contains a colon, as no id of a brief does. */
export const MAIN_ID = 'page:main';

/** What the head of every page begins with. */
export interface PageHead {
  title: string;
  description: string | undefined;
  /** The address that search engines should know. */
  canonical: string;
  /** The stylesheet of the text. */
  stylesheet: string;
  /** What the page loads from its own site apart from scripts, styles and images: data, or pages in frames. */
  loads?: readonly ('connect' | 'frame')[];
}

/** The tags with which the head of every page begins. */
export function pageHead({ title, description, canonical, stylesheet, loads }: PageHead): Markup[] {
  return [
    { tag: 'meta', attributes: { charset: 'utf-8' } },
    { tag: 'meta', attributes: { 'http-equiv': 'Content-Security-Policy', content: policyOf(loads) } },
    { tag: 'meta', attributes: { name: 'viewport', content: 'width=device-width, initial-scale=1' } },
    { tag: 'title', content: [title] },
    ...(description ? [{ tag: 'meta', attributes: { name: 'description', content: description } }] : []),
    { tag: 'link', attributes: { rel: 'canonical', href: canonical } },
    { tag: 'link', attributes: { rel: 'stylesheet', href: stylesheet } },
  ];
}

/**
 * Writes the page of a brief, for links and frames. It is readable before, without and after its script, loads nothing
 * but script and stylesheet. If the brief names no other page as its own, the page contains the metadata for reference
 * managers; otherwise it has a canonical link to the other page. It is also the page that sites copy to their own
 * server, so nothing in it makes a system ask the publisher's: see {@link embedPageHtml}.
 */
export function pageHtml(brief: Brief, { folder, name, script, stylesheet, around }: PageOptions): string {
  const { lang, url: ownPage, description } = brief.meta;
  const title = cleanText(wholeTitle(brief.meta));
  const files = filesOf(name);
  const url = folder + files.page;
  const canonical = ownPage ?? url;
  const isOwnPage = canonical === url;
  const head: Markup[] = [
    ...pageHead({ title, description, canonical, stylesheet }),
    { tag: 'script', attributes: { defer: true, src: script } },
  ];
  return documentHtml({
    lang,
    className: 'policy-brief-page',
    head: [
      ...head.map(markupHtml),
      ...(isOwnPage ? [headHtml(brief, { url, ...around?.files })] : []),
      ...(around ? [around.head] : []),
    ],
    body: [
      ...(around ? [around.before] : []),
      startTag('main', { id: around && MAIN_ID }),
      startTag('policy-brief', { src: `#${DATA_ID}`, 'heading-level': '1', 'cite-button': true }),
      fragmentHtml(brief, { headingLevel: 1, withCoins: !isOwnPage, roomForControls: true }),
      '</policy-brief>',
      '</main>',
      ...(around ? [around.after] : []),
      dataHtml(DATA_ID, JSON.stringify(brief)),
    ],
  });
}
