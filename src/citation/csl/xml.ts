import { createRequire } from 'node:module';
import type { Element } from '@xmldom/xmldom';

/** An element of an XML document, in the form in which citeproc takes styles and locales. */
export interface XmlElement {
  name: string;
  attrs: Record<string, string>;
  /** Its elements, or else its text. */
  children: (XmlElement | string)[];
}

/** No style of the repository of styles nests deeper than thirty levels. The limit keeps recursion from overflowing. */
const MAX_DEPTH = 100;

/** No style of the repository of styles is a third as long. */
const MOST_CHARACTERS = 1_000_000;

/**
 * Reads an XML document, which must not declare a document type.
 *
 * @returns The root element, or undefined if the source is not well-formed, too long, or nested too deeply.
 */
export function readXml(source: string): XmlElement | undefined {
  if (excessIn(source) !== undefined) return undefined;
  // Only a configuration that names styles needs the parser.
  const require = createRequire(import.meta.url);
  const { DOMParser, onWarningStopParsing, ParseError } = require('@xmldom/xmldom') as typeof import('@xmldom/xmldom');
  try {
    const document = new DOMParser({ onError: onWarningStopParsing }).parseFromString(
      source.replace(/^\uFEFF/, ''),
      'text/xml',
    );
    return document.doctype === null && document.documentElement ? nodeOf(document.documentElement) : undefined;
  } catch (error) {
    if (error instanceof ParseError) return undefined;
    throw error;
  }
}

/** Why a document is too long or nested too deeply to be read; undefined if it is not. */
export function excessIn(source: string): string | undefined {
  if (source.length > MOST_CHARACTERS) return `${source.length} characters, more than ${MOST_CHARACTERS}`;
  const depth = depthOf(source);
  return depth > MAX_DEPTH ? `${depth} levels of elements, more than ${MAX_DEPTH}` : undefined;
}

/** How deep tags are nested: at least as deep as elements are, for a comment may contain tags as well. */
function depthOf(source: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [tag] of source.matchAll(/<\/|\/>|<(?=[^\s!?])/g)) {
    if (tag === '<') depth += 1;
    else depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function nodeOf(element: Element): XmlElement {
  const children = Array.from(element.children, nodeOf);
  return {
    name: element.tagName,
    attrs: Object.fromEntries(Array.from(element.attributes, ({ name, value }) => [name, value])),
    children: children.length === 0 ? textIn(element) : children,
  };
}

/** Only these elements have text that may be empty: it replaces the text of the locale. */
const TERM = /^(?:term|single|multiple)$/;

function textIn({ tagName, textContent }: Element): string[] {
  const text = (textContent ?? '').replaceAll('\n', ' ');
  if (text.trim() !== '') return [text];
  return TERM.test(tagName) ? [''] : [];
}

/** The elements directly inside an element. */
export function childrenOf({ children }: XmlElement): XmlElement[] {
  return children.filter((child) => typeof child !== 'string');
}

/** All elements inside an element, in the order of the document. */
export function descendantsOf(node: XmlElement): XmlElement[] {
  return childrenOf(node).flatMap((child) => [child, ...descendantsOf(child)]);
}

/** The first element that a path of tag names leads to, from child to child. */
export function elementAt(node: XmlElement, [name, ...rest]: readonly string[]): XmlElement | undefined {
  if (name === undefined) return node;
  const next = childrenOf(node).find((child) => child.name === name);
  return next && elementAt(next, rest);
}

/** The text of an element without elements in it, on one line. */
export function textOf({ children }: XmlElement): string {
  return children
    .filter((child) => typeof child === 'string')
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
