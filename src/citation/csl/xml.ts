import { DOMParser, onWarningStopParsing, ParseError, type Element } from '@xmldom/xmldom';

/**
 * Reads an XML document, which must not declare a document type.
 *
 * @returns The root element, or undefined if the source is not well-formed.
 */
export function readXml(source: string): Element | undefined {
  try {
    const document = new DOMParser({ onError: onWarningStopParsing }).parseFromString(
      source.replace(/^\uFEFF/, ''),
      'text/xml',
    );
    return document.doctype === null ? (document.documentElement ?? undefined) : undefined;
  } catch (error) {
    if (error instanceof ParseError) return undefined;
    throw error;
  }
}

/** The first element that a path of tag names leads to, from child to child. */
export function elementAt(element: Element, [name, ...rest]: readonly string[]): Element | undefined {
  if (name === undefined) return element;
  const next = Array.from(element.children).find(({ tagName }) => tagName === name);
  return next && elementAt(next, rest);
}

/** The text of an element on one line. */
export function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
