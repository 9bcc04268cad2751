import { markupHtml } from '../publish/markup.js';
import type { Notation, System } from './systems.js';

/** Characters that mean something in Markdown, or in the templates of a generator. References stand for the characters. */
const MARKDOWN = /[\\`*_[\]<>{}|~^$&"']|--|\.\.\.|:(?=[\w+-]+:)/g;
/** What Astro replaces by typographic quotes, dashes and dots, even if Markdown has read it as references. */
const TYPOGRAPHIC = /["'`]|--|\.\.\.|\. \. \./;
/** Characters that mean something in wikitext. */
const WIKITEXT = /[[\]<>{}|&~'_]/g;

/**
 * Writes a link in a notation other than HTML. Its text is the title, whatever the title contains.
 *
 * @see https://docusaurus.io/docs/advanced/routing#escaping-from-spa-redirects
 * @param href Address, as the URL standard writes it.
 */
export function linkIn(notation: Exclude<Notation, 'html'>, system: System, href: string, title: string): string {
  const address = href.replace(/[\s'"()[\]{}<>|\\^`]/g, percentCode);
  switch (notation) {
    case 'markdown': {
      const text = title.replace(MARKDOWN, references);
      // Astro's Markdown contains HTML, of which it changes nothing.
      if (system === 'astro' && TYPOGRAPHIC.test(title))
        return markupHtml({ tag: 'p', content: [{ tag: 'a', attributes: { href: address }, content: [title] }] });
      // Docusaurus ends its build at a link to a path that is none of its pages, unless it is told.
      if (system === 'docusaurus' && address.startsWith('/')) return `[${text}](pathname://${address})`;
      // Vue takes two braces for an expression even if Markdown has read them as references.
      return system === 'vitepress' && title.includes('{{')
        ? `[<span v-pre>${text}</span>](${address})`
        : `[${text}](${address})`;
    }
    case 'mediawiki':
      return `[${address} ${title.replace(WIKITEXT, references)}]`;
    case 'dokuwiki':
      // DokuWiki knows no references. Brackets would end the link, and braces would be an image.
      return `[[${address}|${title.replace(/\](?=\])|\{(?=\{)/g, '$& ')}]]`;
  }
}

function references(text: string): string {
  return text.replace(/./g, (character) => `&#${character.charCodeAt(0)};`);
}

function percentCode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
