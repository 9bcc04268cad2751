/** The systems of a site, in the order in which the builder offers them, by kind. */
export const SYSTEM_GROUPS = {
  cms: ['typo3', 'typo3-html', 'wordpress', 'drupal', 'joomla', 'contao', 'neos', 'other'],
  markdown: ['hugo', 'jekyll', 'eleventy', 'astro', 'vitepress', 'docusaurus'],
  wiki: ['mediawiki', 'dokuwiki'],
  own: ['template', 'npm'],
} as const;

/** A kind of systems. */
export type SystemGroup = keyof typeof SYSTEM_GROUPS;

/** One of the systems. `typo3` is TYPO3's editor, `typo3-html` its content element for HTML. */
export type System = (typeof SYSTEM_GROUPS)[SystemGroup][number];

/** All systems in the same order. */
export const SYSTEMS: readonly System[] = Object.values(SYSTEM_GROUPS).flat();

/**
 * How a brief gets onto a page:
 *
 * - `text`: the site has the files and the library's script; the page contains the text as HTML, which the script renews
 * - `script`: the site has the files and the library's script; the page contains a link
 * - `fragment`: the page contains the text as HTML; the site has the stylesheet
 * - `link`: the site has the brief's page and links to it
 * - `frame`: the site has the brief's page and shows it in a frame
 * - `two-click`: the publisher has the page, and a click of the reader loads it into a frame
 */
export type Way = 'text' | 'script' | 'fragment' | 'link' | 'frame' | 'two-click';

/** What a page shows: one brief, the newest brief of a series, or the list of its briefs. */
export type Kind = 'brief' | 'newest' | 'series';

/** The ways of each kind. A text that is part of a page is that of one brief, and no page of a site is the newest brief. */
const WAYS: Readonly<Record<Kind, readonly Way[]>> = {
  brief: ['text', 'script', 'fragment', 'link', 'frame', 'two-click'],
  newest: ['script'],
  series: ['script', 'link', 'frame', 'two-click'],
};

/** What marks the place of a brief for the script, if the page is written in HTML. */
export type PlaceholderForm = 'link' | 'placeholder' | 'element';

/** The notation of a page in a system. */
export type Notation = 'html' | 'markdown' | 'mediawiki' | 'dokuwiki';

interface Facts {
  /** The ways that the system allows, the recommended one first. */
  ways: readonly [Way, ...Way[]];
  placeholder: PlaceholderForm;
  /** The notation of a link; HTML if missing. */
  notation?: Notation;
}

/**
 * What each system keeps. The editors of TYPO3 and Drupal keep only the address of a link, and an unknown system may do
 * the same; so do wikis, Hugo, which leaves out HTML, and Docusaurus, which reads it as JSX. The others keep `data-*` on a
 * `div`, but neither a hyphenated tag nor a frame. The content elements for HTML in TYPO3 and Neos keep everything, and so
 * do templates and the other generators.
 */
const FACTS: Readonly<Record<System, Facts>> = {
  typo3: { ways: ['script', 'link'], placeholder: 'link' },
  'typo3-html': { ways: ['text', 'script', 'fragment', 'frame', 'two-click'], placeholder: 'placeholder' },
  wordpress: { ways: ['text', 'script', 'fragment', 'two-click'], placeholder: 'placeholder' },
  drupal: { ways: ['script', 'link'], placeholder: 'link' },
  joomla: { ways: ['text', 'script', 'fragment', 'two-click'], placeholder: 'placeholder' },
  contao: { ways: ['text', 'script', 'fragment', 'two-click'], placeholder: 'placeholder' },
  neos: { ways: ['text', 'script', 'fragment', 'frame', 'two-click'], placeholder: 'placeholder' },
  other: { ways: ['script', 'link', 'frame'], placeholder: 'link' },
  hugo: { ways: ['script', 'link'], placeholder: 'link', notation: 'markdown' },
  jekyll: { ways: ['text', 'script', 'fragment', 'frame'], placeholder: 'placeholder', notation: 'markdown' },
  eleventy: { ways: ['text', 'script', 'fragment', 'frame'], placeholder: 'placeholder', notation: 'markdown' },
  astro: { ways: ['text', 'script', 'fragment', 'frame'], placeholder: 'placeholder', notation: 'markdown' },
  vitepress: { ways: ['text', 'script', 'fragment', 'frame'], placeholder: 'placeholder', notation: 'markdown' },
  docusaurus: { ways: ['script', 'link'], placeholder: 'link', notation: 'markdown' },
  mediawiki: { ways: ['script', 'link'], placeholder: 'link', notation: 'mediawiki' },
  dokuwiki: { ways: ['script', 'link'], placeholder: 'link', notation: 'dokuwiki' },
  template: { ways: ['text', 'script', 'fragment', 'frame', 'two-click'], placeholder: 'element' },
  npm: { ways: ['script', 'two-click'], placeholder: 'element' },
};

/** The ways that a system allows, the recommended one first. */
export function waysOf(system: System, kind: Kind = 'brief'): readonly [Way, ...Way[]] {
  const [first = 'script', ...others] = FACTS[system].ways.filter((way) => WAYS[kind].includes(way));
  return [first, ...others];
}

/** What marks the place of a brief for the script in a system. */
export function placeholderForm(system: System): PlaceholderForm {
  return FACTS[system].placeholder;
}

/** The notation in which a page of a system links to a brief. */
export function notationOf(system: System): Notation {
  return FACTS[system].notation ?? 'html';
}

/** Whether a page of a system can link only to whole addresses, and not to paths on its site. */
export function needsWholeAddress(system: System): boolean {
  return SYSTEM_GROUPS.wiki.some((one) => one === system);
}

/** Whether a framework draws the page again in the browser, and the script has to wait for it. */
export function hydrates(system: System): boolean {
  return system === 'vitepress' || system === 'docusaurus';
}

/** Whether pieces, layout, headings, language and colours can be chosen; a brief's page always shows everything. */
export function isShapable(way: Way): boolean {
  return way === 'text' || way === 'script' || way === 'fragment';
}

/** Whether the page needs the library's script. */
export function isWayWithScript(way: Way): boolean {
  return way === 'text' || way === 'script' || way === 'two-click';
}

/** Whether the template of all pages needs a line, or the application a package. */
export function isWayWithTemplate(way: Way): boolean {
  return way !== 'link' && way !== 'frame';
}
