import type { CslItem } from '../csl-item.js';
import { childrenOf, descendantsOf, type XmlElement } from './xml.js';

/** What the work of a brief can have and a citation can print. `protectedItem` empties the rest. */
const VARIABLES: Readonly<Record<Exclude<keyof CslItem, 'id' | 'type' | 'abstract' | 'keyword' | 'note'>, true>> = {
  genre: true,
  title: true,
  'title-short': true,
  author: true,
  editor: true,
  issued: true,
  publisher: true,
  'publisher-place': true,
  division: true,
  'collection-title': true,
  'collection-number': true,
  DOI: true,
  URL: true,
  ISSN: true,
  language: true,
};

/** What citeproc adds to a work itself. */
const ADDED =
  /^(?:citation-(?:number|label)|year-suffix|title-(?:main|sub)|language-name|(?:first|hereinafter|locator).*)$/;

/** The number or label that a work has in a list. */
const NUMBERS = new Set(['citation-number', 'citation-label']);

/** citeproc requires a format for citations in the text and prints it once; no brief uses one. */
const IN_TEXT = node('citation', [node('layout', [node('text', [], { value: 'x' })])]);

/**
 * A style reduced to what prints one report outside a list, as the tree that citeproc reads. It prints the same as the
 * whole style. citeproc spends most of its time on reading styles; APA 7 reduced takes it a sixth of that time.
 *
 * Left out are the number or label that a work has in a list and the margin for it, the order of the list, the format of
 * citations in the text, the branches that a report of a brief never takes, and the macros that nothing uses any more.
 */
export function reducedStyle(style: XmlElement): XmlElement {
  const reduced = reducedNode(style);
  const children = childrenOf(reduced);
  const macros = new Map(children.flatMap((child) => (child.name === 'macro' ? [[child.attrs.name, child]] : [])));
  const used = new Set<XmlElement>();
  const collect = (parent: XmlElement) => {
    for (const { attrs } of [parent, ...descendantsOf(parent)]) {
      const macro = macros.get(attrs.macro ?? '');
      if (!macro || used.has(macro)) continue;
      used.add(macro);
      collect(macro);
    }
  };
  for (const child of children) if (child.name !== 'macro') collect(child);
  return { ...reduced, children: children.filter((child) => child.name !== 'macro' || used.has(child)) };
}

/** A whole style, as the tree that citeproc reads. It changes no letter of a title to a capital or a small one. */
export function wholeStyle({ name, attrs, children }: XmlElement): XmlElement {
  const isData = 'variable' in attrs || 'macro' in attrs;
  const attributes = Object.entries(attrs).filter(([attribute]) => !isData || attribute !== 'text-case');
  return node(
    name,
    children.map((child) => (typeof child === 'string' ? child : wholeStyle(child))),
    Object.fromEntries(attributes),
  );
}

function reducedNode(style: XmlElement): XmlElement {
  if (style.name === 'citation') return IN_TEXT;
  const attributes = Object.entries(style.attrs).filter(([name]) => name !== 'second-field-align');
  const children = style.children.flatMap((child) => {
    if (typeof child === 'string') return [child];
    if (child.name === 'choose') return reducedChoice(child);
    return child.name === 'sort' || NUMBERS.has(child.attrs.variable ?? '') ? [] : [reducedNode(child)];
  });
  return node(style.name, children, Object.fromEntries(attributes));
}

/** What is left of a choice: the branches that a report can take, or the content of the one that it always takes. */
function reducedChoice(choose: XmlElement): XmlElement['children'] {
  const branches: XmlElement[] = [];
  for (const branch of childrenOf(choose)) {
    const conditions = openConditions(branch);
    if (conditions === false) continue;
    const { children } = reducedNode(branch);
    if (conditions === true && branches.length === 0) return children;
    if (conditions === true) {
      branches.push(node('else', children));
      break;
    }
    branches.push(node(branches.length === 0 ? 'if' : 'else-if', children, conditions));
  }
  return branches.length === 0 ? [] : [node('choose', branches)];
}

/**
 * The conditions of a branch that depend on the report, as attributes; or whether every report fulfils them.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html#choose
 */
function openConditions({ attrs: { match = 'all', ...attrs } }: XmlElement): XmlElement['attrs'] | boolean {
  const tests = Object.entries(attrs).flatMap(([name, value]) => {
    // citeproc takes all types of a branch as one condition, whatever `match` says.
    const values = name === 'type' ? [value] : value.split(/\s+/);
    return values.map((operand) => ({ name, operand, result: resultOf(name, operand) }));
  });
  if (match !== 'any' && tests.some(({ result }) => result === (match === 'none'))) return false;
  if (match === 'any' && tests.some(({ result }) => result === true)) return true;
  const open: XmlElement['attrs'] = {};
  for (const { name, operand, result } of tests) {
    if (result === undefined) open[name] = name in open ? `${open[name]} ${operand}` : operand;
  }
  if (Object.keys(open).length === 0) return match !== 'any' || tests.length === 0;
  return match === 'all' ? open : { match, ...open };
}

/** Whether a condition is true for every report or for none; undefined if that depends on the report. */
function resultOf(name: string, operand: string): boolean | undefined {
  switch (name) {
    case 'type':
      return operand.split(/\s+/).includes('report');
    case 'variable':
    case 'is-numeric':
    case 'is-uncertain-date':
      return Object.hasOwn(VARIABLES, operand) || ADDED.test(operand) ? undefined : false;
    case 'position':
    case 'locator':
      return false;
    default:
      return undefined;
  }
}

function node(name: string, children: XmlElement['children'], attrs: XmlElement['attrs'] = {}): XmlElement {
  return { name, attrs, children };
}
