/** The systems that a site may run on, in the order in which they are offered. */
export const SYSTEMS = [
  'typo3',
  'typo3-html',
  'wordpress',
  'drupal',
  'joomla',
  'contao',
  'neos',
  'other',
  'template',
  'npm',
] as const;

/** One of {@link SYSTEMS}. `typo3` is its editor, `typo3-html` its content element for HTML. */
export type System = (typeof SYSTEMS)[number];

/**
 * How a brief gets onto a page:
 *
 * - `script`: the site has the files and the library's script
 * - `fragment`: the text stands on the page as HTML; the site has the stylesheet
 * - `link`: the site has the brief's page, and links to it
 * - `frame`: the site has the brief's page, and shows it in a frame
 * - `two-click`: the publisher keeps the page, which a click of the reader loads into a frame
 */
export type Way = 'script' | 'fragment' | 'link' | 'frame' | 'two-click';

/** What marks the place of a brief for the script. */
export type PlaceholderKind = 'link' | 'placeholder' | 'element';

interface Facts {
  /** What the system lets through, the recommended way first. */
  ways: readonly [Way, ...Way[]];
  placeholder: PlaceholderKind;
}

/**
 * What survives where. The editors of TYPO3 and Drupal leave nothing but the address of a link; a system that nobody
 * has looked into may do the same. The others keep `data-*` of a `div`, but neither a hyphenated tag nor a frame;
 * TYPO3's and Neos' elements for HTML, and a template, keep what they are given.
 */
const FACTS: Readonly<Record<System, Facts>> = {
  typo3: { ways: ['script', 'link'], placeholder: 'link' },
  'typo3-html': { ways: ['script', 'fragment', 'frame', 'two-click'], placeholder: 'placeholder' },
  wordpress: { ways: ['script', 'fragment', 'two-click'], placeholder: 'placeholder' },
  drupal: { ways: ['script', 'link'], placeholder: 'link' },
  joomla: { ways: ['script', 'fragment', 'two-click'], placeholder: 'placeholder' },
  contao: { ways: ['script', 'fragment', 'two-click'], placeholder: 'placeholder' },
  neos: { ways: ['script', 'fragment', 'frame', 'two-click'], placeholder: 'placeholder' },
  other: { ways: ['script', 'link', 'frame'], placeholder: 'link' },
  template: { ways: ['script', 'fragment', 'frame', 'two-click'], placeholder: 'element' },
  npm: { ways: ['script', 'two-click'], placeholder: 'element' },
};

/** The ways that make sense in a system, the recommended one first. */
export function waysOf(system: System): readonly [Way, ...Way[]] {
  return FACTS[system].ways;
}

/** What marks the place of a brief in a system, where a script makes something of it. */
export function placeholderKind(system: System): PlaceholderKind {
  return FACTS[system].placeholder;
}

/** Whether pieces, layout, headings, language and colours can be chosen: not for a page in a frame. */
export function isShapable(way: Way): boolean {
  return way === 'script' || way === 'fragment';
}

/** Whether something goes once into the template of all pages, or is installed. */
export function isWayWithTemplate(way: Way): boolean {
  return way !== 'link' && way !== 'frame';
}
