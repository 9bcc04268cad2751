/** The systems of a site, in the order in which the builder offers them. */
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

/** One of {@link SYSTEMS}. `typo3` is TYPO3's editor, `typo3-html` its content element for HTML. */
export type System = (typeof SYSTEMS)[number];

/**
 * How a brief gets onto a page:
 *
 * - `script`: the site has the files and the library's script
 * - `fragment`: the text is on the page as HTML; the site has the stylesheet
 * - `link`: the site has the brief's page and links to it
 * - `frame`: the site has the brief's page and shows it in a frame
 * - `two-click`: the publisher has the page, and a click of the reader loads it into a frame
 */
export type Way = 'script' | 'fragment' | 'link' | 'frame' | 'two-click';

/** What marks the place of a brief for the script. */
export type PlaceholderForm = 'link' | 'placeholder' | 'element';

interface Facts {
  /** The ways that the system allows, the recommended one first. */
  ways: readonly [Way, ...Way[]];
  placeholder: PlaceholderForm;
}

/**
 * What each system keeps. The editors of TYPO3 and Drupal keep only the address of a link, and an unknown system may do
 * the same. The others keep `data-*` on a `div`, but neither a hyphenated tag nor a frame. The content elements for
 * HTML in TYPO3 and Neos keep everything, and so does a template.
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

/** The ways that a system allows, the recommended one first. */
export function waysOf(system: System): readonly [Way, ...Way[]] {
  return FACTS[system].ways;
}

/** What marks the place of a brief for the script in a system. */
export function placeholderForm(system: System): PlaceholderForm {
  return FACTS[system].placeholder;
}

/** Whether pieces, layout, headings, language and colours can be chosen; a brief's page always shows everything. */
export function isShapable(way: Way): boolean {
  return way === 'script' || way === 'fragment';
}

/** Whether the template of all pages needs a line, or the application a package. */
export function isWayWithTemplate(way: Way): boolean {
  return way !== 'link' && way !== 'frame';
}
