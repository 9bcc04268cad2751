import { DOMParser, onWarningStopParsing, ParseError, type Element } from '@xmldom/xmldom';

/** An element of an XML document. */
export interface XmlElement {
  name: string;
  attributes: Map<string, string>;
  children: (XmlElement | string)[];
}

/**
 * Reads an XML document: elements, attributes and text. It may not have a document type of its own.
 *
 * @returns The root element, or undefined where the text is not well-formed.
 */
export function readXml(source: string): XmlElement | undefined {
  try {
    const document = new DOMParser({ onError: onWarningStopParsing }).parseFromString(
      source.replace(/^\uFEFF/, ''),
      'text/xml',
    );
    return document.doctype === null && document.documentElement ? elementOf(document.documentElement) : undefined;
  } catch (error) {
    if (error instanceof ParseError) return undefined;
    throw error;
  }
}

function elementOf({ tagName, attributes, childNodes }: Element): XmlElement {
  return {
    name: tagName,
    attributes: new Map(Array.from(attributes, ({ name, value }) => [name, value])),
    children: Array.from(childNodes).flatMap((node): (XmlElement | string)[] => {
      if (node.nodeType === node.ELEMENT_NODE) return [elementOf(node as Element)];
      const isText = node.nodeType === node.TEXT_NODE || node.nodeType === node.CDATA_SECTION_NODE;
      return isText ? [node.nodeValue ?? ''] : [];
    }),
  };
}

/** Writes an element in the plainest form of XML, without comments and indentation. */
export function writeXml({ name, attributes, children }: XmlElement): string {
  const pairs = Array.from(attributes, ([key, value]) => ` ${key}="${escaped(value)}"`).join('');
  const content = children.map((child) =>
    typeof child === 'string' ? escaped(/\S/.test(child) ? child : '') : writeXml(child),
  );
  return `<${name}${pairs}>${content.join('')}</${name}>`;
}

/** The first element that a path of names leads to. */
export function elementAt(element: XmlElement, [name, ...rest]: readonly string[]): XmlElement | undefined {
  if (name === undefined) return element;
  const next = element.children.find((child) => typeof child === 'object' && child.name === name);
  return typeof next === 'object' ? elementAt(next, rest) : undefined;
}

/** An element and all elements in it. */
export function elementsIn(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap((child) => (typeof child === 'string' ? [] : elementsIn(child)))];
}

/** The text of an element on one line. */
export function textOf(element: XmlElement): string {
  const text = element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
  return text.replace(/\s+/g, ' ').trim();
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

function escaped(text: string): string {
  return text.replace(/[&"<>]/g, (character) => ESCAPES[character] ?? character);
}
