import { nothing, type TemplateResult } from 'lit';
import { escapeAttribute, escapeText } from './escape.js';

/**
 * Renders the content of templates as HTML without a script: the elements that Lit creates in a browser, without Lit's
 * markers. Block elements begin on a line of their own and nothing else does, because some content management systems
 * turn line ends into line breaks.
 *
 * @param content What a template function returns: strings, templates, and lists of them.
 * @throws {TypeError} If a template listens to events or sets properties, which need a script.
 */
export function staticHtml(content: unknown): string {
  return withLines(htmlOf(content)).trim();
}

function htmlOf(content: unknown): string {
  if (Array.isArray(content)) return content.map(htmlOf).join('');
  if (isTemplate(content)) return templateHtml(content);
  if (content === nothing || content === null || content === undefined) return '';
  if (typeof content !== 'string' && typeof content !== 'number') throw new TypeError('This is no content for HTML.');
  return escapeText(String(content).replace(/\s*\n\s*/g, ' '));
}

/** An attribute whose value is still being written: `class="a ${b}"`. */
interface OpenAttribute {
  name: string;
  isQuoted: boolean;
  value: string;
  isGiven: boolean;
}

const ATTRIBUTE = /\s([^\s"'<>=]+)=("?)([^"]*)$/;

function templateHtml({ strings, values }: TemplateResult): string {
  let html = '';
  let open: OpenAttribute | undefined;
  strings.forEach((string, index) => {
    let rest = string.replace(/\s+/g, ' ');
    const end = open?.isQuoted ? rest.indexOf('"') : 0;
    if (open && end >= 0) {
      html += attributeHtml({ ...open, value: open.value + rest.slice(0, end) });
      rest = rest.slice(open.isQuoted ? end + 1 : 0);
      open = undefined;
    }
    if (open) open.value += rest;
    else html += rest;
    if (index === values.length) return;
    if (!open) {
      const start = isInTag(html) ? ATTRIBUTE.exec(html) : null;
      if (start) {
        const [, name = '', quote = '', value = ''] = start;
        html = html.slice(0, start.index);
        open = { name, isQuoted: quote !== '', value, isGiven: value !== '' };
      }
    }
    const value: unknown = values[index];
    if (!open) html += htmlOf(value);
    else if (value !== nothing) {
      open.value += escapeAttribute(String(value));
      open.isGiven = true;
    }
  });
  return html;
}

function attributeHtml({ name, value, isGiven }: OpenAttribute): string {
  if (/^[@.?]/.test(name)) throw new TypeError(`${name} needs a script.`);
  return isGiven ? ` ${name}="${value.trim()}"` : '';
}

function isInTag(html: string): boolean {
  return html.lastIndexOf('<') > html.lastIndexOf('>');
}

function isTemplate(content: unknown): content is TemplateResult {
  return (
    typeof content === 'object' &&
    content !== null &&
    Object.hasOwn(content, 'strings') &&
    Object.hasOwn(content, 'values')
  );
}

const BLOCK_NAME =
  '(?:article|blockquote|caption|d[dlt]|div|figcaption|figure|h[1-6r]|li|nav|ol|p|section|table|tbody|td|th|thead|tr|ul)\\b';
const BLOCK = `</?${BLOCK_NAME}[^>]*>`;
const AROUND_BLOCK = new RegExp(` *(${BLOCK}) *`, 'g');
const BETWEEN_BLOCKS = new RegExp(`(${BLOCK})(?=<)(?=${BLOCK})`, 'g');
/** The end of text before a block, such as the number of a recommendation before its title. */
const TEXT_BEFORE_BLOCK = new RegExp(`(?<=[^>\\s]|</(?!${BLOCK_NAME})\\w+>)(?=<${BLOCK_NAME})`, 'g');

function withLines(html: string): string {
  return (
    html
      .replace(/(<[^<>]*) >/g, '$1>')
      .replace(AROUND_BLOCK, '$1')
      .replace(BETWEEN_BLOCKS, '$1\n')
      // An editor that removes the block must not join the words.
      .replace(TEXT_BEFORE_BLOCK, ' ')
  );
}
