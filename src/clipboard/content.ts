import { render } from 'lit';
import { isSafeHref, resolveAddress } from '../brief/address.js';
import { escapeHtml } from './escape.js';

/** What is written to the clipboard, in the two representations that programs paste. */
export interface ClipboardContent {
  /** `text/plain`, for programs that paste plain text. */
  text: string;
  /** `text/html`, for programs that paste formatted text. */
  html?: string;
}

/**
 * Renders content to text and HTML without adding it to the page.
 *
 * @param content A Lit template result or a string.
 */
export function clipboardContent(content: unknown): Required<ClipboardContent> {
  // In a detached document, the browser fetches no image and upgrades no element.
  const creationScope = document.implementation.createHTMLDocument();
  const fragment = creationScope.createDocumentFragment();
  render(content, fragment, { creationScope });
  return clipboardContentOfNodes(fragment);
}

/**
 * Converts nodes to text and HTML, such as a clone of what a reader has selected. Leaves out controls, references to
 * footnotes and hidden elements, and replaces images by their text alternative.
 */
export function clipboardContentOfNodes(nodes: DocumentFragment | Element): Required<ClipboardContent> {
  const text = textOf(nodes)
    .replace(/[ \n\v\f]+/g, gap)
    .replace(/ ?\t ?/g, '\t')
    .replace(/^[ \n]+|[ \n]+$/g, '');
  return { text, html: htmlOf(nodes).replace(BLOCK_TAG, '$1').trim() };
}

const PARAGRAPH = /^(blockquote|caption|d[dlt]|div|fig\w+|h[\dr]|li|ol|p|table|ul)$/;
const LINE = /^(d[dt]|li|tr)$/;
const KEPT = /^(bdi|blockquote|caption|code|d[dlt]|em|h\d|li|ol|p|s|strong|su[bp]|table|tbody|td|th|thead|tr|ul)$/;
/** A block tag, including the white space around it, which is not part of the text. */
const BLOCK_TAG = / *(<\/?(?:blockquote|caption|d[dlt]|div|h[\dr]|li|ol|p|t\w+|ul)\b[^>]*>) */g;
const SILENT = '.brief-note-reference,.brief-note-back,.brief-number,[aria-hidden=true],[hidden],script,style,template';

/** Mark the end of a paragraph and of a line. In text of the page, both characters are white space. */
const PARAGRAPH_END = '\f';
const LINE_END = '\v';

function gap(run: string): string {
  if (run.includes(PARAGRAPH_END)) return '\n\n';
  return run.includes(LINE_END) ? '\n' : run.replaceAll(' ', '') || ' ';
}

function textOf(node: Node, paragraphEnd = PARAGRAPH_END): string {
  const ownText = ownTextOf(node);
  if (ownText !== undefined) return ownText.replace(/\u00ad/g, '').replace(/[ \t-\r\u00a0\u202f]+/g, ' ');
  const tag = node.nodeName.toLowerCase();
  if (tag === 'br') return '\n';
  const isLine = LINE.test(tag) && !(node as Element).querySelector('p');
  const content = [...node.childNodes].map((child) => textOf(child, isLine ? LINE_END : paragraphEnd)).join('');
  if (/^t[dh]$/.test(tag))
    return ((node as Element).previousElementSibling ? '\t' : '') + content.replaceAll('\n', ' ');
  const end = isLine ? LINE_END : PARAGRAPH.test(tag) ? paragraphEnd : '';
  return end + content + end;
}

function htmlOf(node: Node): string {
  const ownText = ownTextOf(node);
  if (ownText !== undefined) return escapeHtml(ownText.replace(/[ \t-\r]+/g, ' '));
  const content = [...node.childNodes].map(htmlOf).join('');
  if (!(node instanceof Element)) return content;
  const { localName } = node;
  if (/^[bh]r$/.test(localName)) return `<${localName}>`;
  const attributes = attributesOf(node);
  // The numbers of recommendations are links, which are left out.
  const kept = node.matches('.brief-items') ? 'ol' : localName;
  const tag = KEPT.test(kept) ? kept : substituteFor(localName, attributes, content);
  return tag ? `<${tag}${attributes}>${content}</${tag}>` : content;
}

/** Chooses the tag for an element that is kept only for its link, its language or its line break. */
function substituteFor(tag: string, attributes: string, content: string): string {
  if (PARAGRAPH.test(tag)) return attributes || content.search(BLOCK_TAG) < 0 ? 'div' : '';
  return attributes && (tag === 'a' ? tag : 'span');
}

function attributesOf(element: Element): string {
  const href = resolveAddress(element.getAttribute('href') ?? '', document.baseURI);
  const link = element.matches('a[href]') && isSafeHref(href) ? href : null;
  const names = ['lang', 'dir', 'start'];
  return attribute('href', link) + names.map((name) => attribute(name, element.getAttribute(name))).join('');
}

function attribute(name: string, value: string | null): string {
  return value ? ` ${name}="${escapeHtml(value)}"` : '';
}

/** The text of a node that is read without its children; undefined if the children contain the text. */
function ownTextOf(node: Node): string | undefined {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLImageElement) return node.alt;
  return node instanceof Element && isSilent(node) ? '' : undefined;
}

/** An element of the library is a control unless it shows a piece of the brief. */
function isSilent(element: Element): boolean {
  return element.matches(SILENT) || (element.localName.startsWith('brief-') && !element.querySelector('.brief'));
}
