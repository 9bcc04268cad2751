import { doiAsShown, doiUrl, isSafeHref } from '../../brief/address.js';
import type { Inline } from '../../brief/model.js';

/** A web address in running text: without the punctuation after it, with parentheses in pairs. */
const WEB_ADDRESS = /https?:\/\/(?:\([^\s<>"()]*\)|[^\s<>"()])*(?:\([^\s<>"()]*\)|[^\s<>"().,;:!?\]’“”‘«»])/;

/** A longer address is no part of an expression: it would be too large to compile. */
const LONGEST_KNOWN = 2000;

/** The end of a known address: only punctuation may follow it before the next space. */
const AFTER = /(?=[.,;:!?)\]’“”‘«»<>"]*(?:\s|$))/;

/**
 * Turns every address in the text of inlines into a link that shows the whole address, and the DOI of the cited work
 * after “doi:” into a link that shows the DOI.
 *
 * @param known DOI and address of the cited work, which are found whatever characters they end with.
 */
export function linked(inlines: readonly Inline[], { DOI, URL }: { DOI?: string | undefined; URL?: string }): Inline[] {
  const targets = new Map<string, string>();
  if (DOI) for (const shown of [doiAsShown(DOI), DOI]) targets.set(shown, doiUrl(DOI));
  if (URL) targets.set(URL, URL);
  const short = [...targets.keys()].filter(({ length }) => length <= LONGEST_KNOWN);
  const expressions = short.map((shown) => (shown === DOI ? `(?<=\\b[Dd][Oo][Ii]: ?)${known(shown)}` : known(shown)));
  const address = new RegExp(`(${[...expressions, WEB_ADDRESS.source].join('|')})`);

  const linkText = (text: string): Inline[] =>
    text
      .split(address)
      // Every second string is a match of the expression.
      .map((piece, index) => (index % 2 === 1 ? linkTo(piece, targets.get(piece) ?? piece) : piece))
      .filter((piece) => piece !== '');
  const link = (inline: Inline): Inline[] => {
    if (typeof inline === 'string') return linkText(inline);
    const isMarkup = inline.type === 'emphasis' || inline.type === 'strong';
    return [isMarkup ? { ...inline, content: inline.content.flatMap(link) } : inline];
  };
  return inlines.flatMap(link);
}

function linkTo(address: string, href: string): Inline {
  return isSafeHref(href) ? { type: 'link', href, content: [address] } : address;
}

/** An expression for a known address. */
function known(address: string): string {
  return address.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&') + AFTER.source;
}
