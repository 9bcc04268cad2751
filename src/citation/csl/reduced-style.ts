import type { Element } from '@xmldom/xmldom';
import type { StyleNode } from 'citeproc';

const NUMBERS = new Set(['citation-number', 'citation-label']);

/** citeproc requires a format for citations in the text and prints it once; no brief uses one. */
const IN_TEXT: StyleNode = element('citation', [element('layout', [element('text', [], { value: 'x' })])]);

/**
 * A style reduced to what prints one report outside a list, as the tree that citeproc reads. It prints the same as the
 * whole style, and citeproc, which spends most of its time on reading styles, needs a quarter of that time.
 *
 * Left out are the number or label that a work has in a list and the margin for it, the format of citations in the
 * text, and the branches for other types of works.
 */
export function reducedStyle(style: Element): StyleNode {
  if (style.tagName === 'citation') return IN_TEXT;
  const attributes = Object.entries(attributesOf(style)).filter(([name]) => name !== 'second-field-align');
  return element(style.tagName, reducedContent(style), Object.fromEntries(attributes));
}

/** A whole style, as the tree that citeproc reads. It changes no letter of a title to a capital or a small one. */
export function wholeStyle(style: Element): StyleNode {
  const isData = style.hasAttribute('variable') || style.hasAttribute('macro');
  const attributes = Object.entries(attributesOf(style)).filter(([name]) => !isData || name !== 'text-case');
  const children = Array.from(style.children);
  const content = children.length === 0 ? textIn(style) : children.map(wholeStyle);
  return element(style.tagName, content, Object.fromEntries(attributes));
}

function reducedContent(parent: Element): StyleNode['children'] {
  const children = Array.from(parent.children);
  if (children.length === 0) return textIn(parent);
  return children.flatMap((child) => {
    if (child.tagName === 'choose') return reducedChoice(child);
    return NUMBERS.has(child.getAttribute('variable') ?? '') ? [] : [reducedStyle(child)];
  });
}

/** Only these elements have text that may be empty: it replaces the text of the locale. */
const TERM = /^(?:term|single|multiple)$/;

function textIn({ tagName, textContent }: Element): string[] {
  const text = (textContent ?? '').replaceAll('\n', ' ');
  if (text.trim() !== '') return [text];
  return TERM.test(tagName) ? [''] : [];
}

/** What is left of a choice for a report: the branches that a report can take, or the content of the only one. */
function reducedChoice(choose: Element): StyleNode['children'] {
  const [first, ...others] = Array.from(choose.children).filter(canBeReport).map(reducedStyle);
  if (!first || first.name === 'else') return first?.children ?? [];
  return [element('choose', [{ ...first, name: 'if' }, ...others])];
}

/** Whether a report can take a branch. */
function canBeReport(branch: Element): boolean {
  const types = branch.getAttribute('type')?.split(/\s+/);
  if (!types || types.includes('report')) return true;
  const match = branch.getAttribute('match') ?? 'all';
  const hasOtherConditions = Object.keys(attributesOf(branch)).some((name) => name !== 'type' && name !== 'match');
  return match !== 'all' && (match !== 'any' || hasOtherConditions);
}

function attributesOf({ attributes }: Element): StyleNode['attrs'] {
  return Object.fromEntries(Array.from(attributes, ({ name, value }) => [name, value]));
}

function element(name: string, children: StyleNode['children'], attrs: StyleNode['attrs'] = {}): StyleNode {
  return { name, attrs, children };
}
