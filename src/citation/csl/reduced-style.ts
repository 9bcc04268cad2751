import type { XmlElement } from './xml.js';

const NUMBERS = new Set(['citation-number', 'citation-label']);

/** What stands in the text, where nothing is cited here; citeproc wants it all the same, and keeps all that it printed. */
const IN_TEXT: XmlElement = element('citation', [element('layout', [element('text', [], [['value', 'x']])])]);

/**
 * A style reduced to what is needed of it here: one report, not in a list. It prints the same, and citeproc, which
 * takes most of its time to understand a style, is done in a fraction of that.
 *
 * Left out are the number or label that a work has in a list and the margin where it stands, what is cited within the
 * text, and what is said of other types of works.
 */
export function reducedStyle({ name, attributes, children }: XmlElement): XmlElement {
  if (name === 'citation') return IN_TEXT;
  return {
    name,
    attributes: new Map([...attributes].filter(([key]) => key !== 'second-field-align')),
    children: children.flatMap((child) => {
      if (typeof child === 'string') return [child];
      if (child.name === 'choose') return reducedChoice(child);
      return isNumber(child) ? [] : [reducedStyle(child)];
    }),
  };
}

function isNumber({ attributes }: XmlElement): boolean {
  return NUMBERS.has(attributes.get('variable') ?? '');
}

/** What is left of a choice for a report: fewer branches, or what stands in the last one. */
function reducedChoice({ children }: XmlElement): XmlElement['children'] {
  const branches = children
    .filter((child) => typeof child === 'object')
    .filter(mayBeReport)
    .map(reducedStyle);
  const [first, ...others] = branches;
  if (!first || first.name === 'else') return first?.children ?? [];
  return [element('choose', [{ ...first, name: 'if' }, ...others])];
}

/** Whether a branch may be taken for a report. */
function mayBeReport({ attributes }: XmlElement): boolean {
  const types = attributes.get('type')?.split(/\s+/);
  if (!types || types.includes('report')) return true;
  const match = attributes.get('match') ?? 'all';
  const isOnly = [...attributes.keys()].every((key) => key === 'type' || key === 'match');
  return !(match === 'all' || (match === 'any' && isOnly));
}

function element(name: string, children: XmlElement[], attributes: [string, string][] = []): XmlElement {
  return { name, attributes: new Map(attributes), children };
}
