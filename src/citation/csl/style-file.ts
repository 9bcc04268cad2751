import { inlineText } from '../../brief/text.js';
import type { CslItem } from '../csl-item.js';
import { reducedStyle } from './reduced-style.js';
import { citationIn, type CslStyle } from './styles.js';
import { childrenOf, descendantsOf, elementAt, excessIn, readXml, textOf, type XmlElement } from './xml.js';

/** Why a file cannot be used as a style. */
export type StyleFault =
  | { fault: 'not-xml' }
  | { fault: 'not-csl' }
  /** The style is an alias of the one named `parent`. */
  | { fault: 'dependent'; parent: string }
  | { fault: 'without-title' }
  | { fault: 'without-bibliography' }
  | { fault: 'failing'; detail: string };

const NAMESPACE = 'http://purl.org/net/xbiblio/csl';

/** citeproc's output if a style prints nothing. */
const NOTHING_PRINTED = 'CSL STYLE ERROR';

/** A work with everything that a style may need. */
const SAMPLE: CslItem = {
  id: 'mustermann-2025-baenke',
  type: 'report',
  genre: 'Policy Brief',
  title: 'Bänke für Beispielstadt',
  author: [{ family: 'Mustermann', given: 'Erika' }, { literal: 'Arbeitskreis Sitzmöbel' }],
  editor: [{ family: 'Müller', given: 'Lieschen' }],
  issued: { 'date-parts': [[2025, 11, 3]] },
  publisher: 'Universität Musterhausen',
  'publisher-place': 'Musterhausen',
  'collection-title': 'Erfunden',
  'collection-number': '5',
  DOI: '10.1234/abc',
  URL: 'https://doi.org/10.1234/abc',
  language: 'de',
};

/**
 * Reads a style of the Citation Style Language 1.0 and tries it out.
 *
 * @param id Id of the style in a brief.
 * @see https://docs.citationstyles.org/en/stable/specification.html
 */
export function readStyle(source: string, id: string): CslStyle | StyleFault {
  const excess = excessIn(source);
  if (excess !== undefined) return { fault: 'failing', detail: excess };
  const root = readXml(source);
  if (!root) return { fault: 'not-xml' };
  const isCsl = root.name === 'style' && root.attrs.xmlns === NAMESPACE;
  if (!isCsl || !/^1\.0(?:\.\d+)?$/.test(root.attrs.version ?? '')) return { fault: 'not-csl' };
  const parent = parentOf(root);
  if (parent !== undefined) return { fault: 'dependent', parent };
  if (!elementAt(root, ['bibliography', 'layout'])) return { fault: 'without-bibliography' };
  const title = elementAt(root, ['info', 'title']);
  if (!title || textOf(title) === '') return { fault: 'without-title' };
  const style = { id, name: textOf(title), read: () => root };
  const detail = missingMacro(root) ?? excessOf(root) ?? faultOf(style);
  return detail === undefined ? style : { fault: 'failing', detail };
}

/** The name of the style that another is only an alias of: the end of its address. */
function parentOf(root: XmlElement): string | undefined {
  const info = elementAt(root, ['info']);
  const links = info ? childrenOf(info).filter(({ name }) => name === 'link') : [];
  const parent = links.find(({ attrs }) => attrs.rel === 'independent-parent');
  return parent && (parent.attrs.href ?? '').replace(/^.*\//, '');
}

/** A macro that a style uses and does not define; citeproc would treat it as an empty one. */
function missingMacro(root: XmlElement): string | undefined {
  const elements = descendantsOf(root);
  const defined = new Set(elements.map(({ name, attrs }) => name === 'macro' && attrs.name));
  const missing = elements.flatMap(({ attrs }) => attrs.macro ?? []).find((macro) => !defined.has(macro));
  return missing === undefined ? undefined : `macro "${missing}"`;
}

/**
 * Elements that citeproc may make of a style by putting macros in place of their names: of what prints a brief, and of the
 * whole, which prints a list of works. APA 7 has 172,000.
 */
const MOST_REDUCED = 50_000;
const MOST_WHOLE = 400_000;

/** Why citeproc would take very long for a style; undefined if it would not. */
function excessOf(root: XmlElement): string | undefined {
  const whole = expandedSize(root);
  const isTooLarge = whole > MOST_WHOLE || expandedSize(reducedStyle(root)) > MOST_REDUCED;
  return isTooLarge ? `${whole} elements with those of its macros` : undefined;
}

/** How many elements a style has once each use of a macro is replaced by its content; infinite for one inside itself. */
function expandedSize(root: XmlElement): number {
  const children = childrenOf(root);
  const macros = new Map(children.flatMap((child) => (child.name === 'macro' ? [[child.attrs.name, child]] : [])));
  const sizes = new Map<string, number>();
  const sizeOf = (element: XmlElement): number =>
    [element, ...descendantsOf(element)].reduce((sum, { attrs }) => sum + 1 + sizeOfMacro(attrs.macro), 0);
  const sizeOfMacro = (name: string | undefined): number => {
    const macro = name === undefined ? undefined : macros.get(name);
    if (name === undefined || macro === undefined) return 0;
    const known = sizes.get(name);
    if (known !== undefined) return known;
    sizes.set(name, Infinity);
    const size = sizeOf(macro);
    sizes.set(name, size);
    return size;
  };
  return children.reduce((sum, child) => (child.name === 'macro' ? sum : sum + sizeOf(child)), 0);
}

/** The error of citeproc, or its output if that is not a citation; undefined if the style works. */
function faultOf(style: CslStyle): string | undefined {
  try {
    const texts = (['de', 'en'] as const).map((language) => inlineText(citationIn(style, language, SAMPLE)));
    return texts.find((text) => text.trim() === '' || text.includes(NOTHING_PRINTED));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
