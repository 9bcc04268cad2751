import { directionOf } from '../brief/language.js';
import { markupHtml, startTag } from './markup.js';

/** The parts of a page. */
export interface HtmlDocument {
  /** Language of the page, BCP 47. */
  lang: string;
  className?: string;
  /** Pieces of HTML. */
  head: readonly string[];
  body: readonly string[];
}

/** Writes a whole page, each piece on separate lines. */
export function documentHtml({ lang, className, head, body }: HtmlDocument): string {
  return [
    '<!doctype html>',
    startTag('html', { class: className, lang, dir: directionOf(lang) }),
    '<head>',
    ...head,
    '</head>',
    '<body>',
    ...body,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** Writes data for the scripts of a page. */
export function dataHtml(id: string, json: string): string {
  return markupHtml({ tag: 'script', attributes: { type: 'application/json', id }, content: [json] });
}
