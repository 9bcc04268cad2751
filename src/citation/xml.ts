import { decodeXML } from 'entities';

/** An element of an XML document. */
export interface XmlElement {
  name: string;
  attributes: Map<string, string>;
  children: (XmlElement | string)[];
}

const ATTRIBUTE = /\s+([\w:.-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;
const PIECE = new RegExp(
  [
    '<!--(?:[^-]|-(?!-))*-->',
    '<\\?[^>]*\\?>',
    '<!\\[CDATA\\[(?<verbatim>[^]*?)\\]\\]>',
    '</(?<close>[\\w:.-]+)\\s*>',
    `<(?<open>[\\w:.-]+)(?<attributes>(?:${ATTRIBUTE.source.replace(/\((?!\?)/g, '(?:')})*)\\s*(?<empty>/?)>`,
    '(?<text>[^<]+)',
    '(?<wrong><)',
  ].join('|'),
  'g',
);

/**
 * Reads an XML document: elements, attributes and text. It may not have a document type of its own.
 *
 * @returns The root element, or undefined where the text is not well-formed.
 */
export function readXml(source: string): XmlElement | undefined {
  const document: XmlElement = { name: '', attributes: new Map(), children: [] };
  const open = [document];
  for (const { groups = {} } of source.replace(/^\uFEFF/, '').matchAll(PIECE)) {
    const parent = open.at(-1);
    if (!parent || groups.wrong !== undefined) return undefined;
    if (groups.close !== undefined) {
      if (open.pop()?.name !== groups.close) return undefined;
    } else if (groups.open !== undefined) {
      const element = { name: groups.open, attributes: attributesOf(groups.attributes ?? ''), children: [] };
      parent.children.push(element);
      if (groups.empty !== '/') open.push(element);
    } else parent.children.push(groups.verbatim ?? decodeXML(groups.text ?? ''));
  }
  const [root, ...others] = document.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  return open.length === 1 && typeof root === 'object' && others.length === 0 ? root : undefined;
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

function attributesOf(text: string): Map<string, string> {
  return new Map(
    Array.from(text.matchAll(ATTRIBUTE), ([, key = '', double, single]) => [key, decodeXML(double ?? single ?? '')]),
  );
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

function escaped(text: string): string {
  return text.replace(/[&"<>]/g, (character) => ESCAPES[character] ?? character);
}
