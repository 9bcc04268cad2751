import type { Element } from '@xmldom/xmldom';
import { inlineText } from '../../brief/text.js';
import type { CslItem } from '../csl-item.js';
import { citationIn, type CslStyle } from './styles.js';
import { elementAt, readXml, textOf } from './xml.js';

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
  const root = readXml(source);
  if (!root) return { fault: 'not-xml' };
  const isCsl = root.tagName === 'style' && root.namespaceURI === NAMESPACE;
  if (!isCsl || !/^1\.0(?:\.\d+)?$/.test(root.getAttribute('version') ?? '')) return { fault: 'not-csl' };
  const parent = parentOf(root);
  if (parent !== undefined) return { fault: 'dependent', parent };
  if (!elementAt(root, ['bibliography', 'layout'])) return { fault: 'without-bibliography' };
  const title = elementAt(root, ['info', 'title']);
  if (!title || textOf(title) === '') return { fault: 'without-title' };
  const style = { id, name: textOf(title), csl: source };
  const detail = missingMacro(root) ?? faultOf(style);
  return detail === undefined ? style : { fault: 'failing', detail };
}

/** The name of the style that another is only an alias of: the end of its address. */
function parentOf(root: Element): string | undefined {
  const links = Array.from(elementAt(root, ['info'])?.children ?? []).filter(({ tagName }) => tagName === 'link');
  const parent = links.find((link) => link.getAttribute('rel') === 'independent-parent');
  return parent && (parent.getAttribute('href') ?? '').replace(/^.*\//, '');
}

/** A macro that a style uses and does not define; citeproc would treat it as an empty one. */
function missingMacro(root: Element): string | undefined {
  const elements = Array.from(root.getElementsByTagName('*'));
  const defined = new Set(elements.map((element) => element.tagName === 'macro' && element.getAttribute('name')));
  const used = elements.flatMap((element) => element.getAttribute('macro') ?? []);
  const missing = used.find((macro) => !defined.has(macro));
  return missing === undefined ? undefined : `macro "${missing}"`;
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
