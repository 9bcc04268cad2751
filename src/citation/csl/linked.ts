import { doiAsShown, doiUrl, isSafeHref } from '../../brief/address.js';
import type { Inline } from '../../brief/model.js';

/** Any address on the web in running text: without the punctuation after it, with parentheses that are a pair. */
const WEB_ADDRESS = /https?:\/\/(?:\([^\s<>"()]*\)|[^\s<>"()])*(?:\([^\s<>"()]*\)|[^\s<>"().,;:!?\]’“”‘«»])/;

/** What may follow a known address: only punctuation, since anything else would continue the address. */
const AFTER = /(?=[.,;:!?)\]’“”‘«»<>"]*(?:\s|$))/;

/**
 * Inlines with every address in their text as a link, which shows it whole.
 *
 * @param known What is cited: its DOI and address are found exactly, however they end.
 */
export function linked(inlines: readonly Inline[], { DOI, URL }: { DOI?: string; URL?: string }): Inline[] {
  const targets = new Map<string, string>();
  if (DOI) targets.set(doiAsShown(DOI), doiUrl(DOI));
  if (URL) targets.set(URL, URL);
  const address = new RegExp(`(${[...[...targets.keys()].map(known), WEB_ADDRESS.source].join('|')})`);

  const linkText = (text: string): Inline[] =>
    text
      .split(address)
      // Every second piece is what the expression found.
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

/** An expression for an address that is known. */
function known(address: string): string {
  return address.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&') + AFTER.source;
}
