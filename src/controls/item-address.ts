import { doiUrl, isWebAddress } from '../brief/address.js';
import type { Item } from '../brief/model.js';
import type { RenderContext } from '../templates/render-context.js';
import { isOnPage } from '../dom/ids.js';

/** Parameters by which others follow a reader. They have no place in what is passed on. */
const TRACKING = /^(?:utm_.*|fbclid|gclid)$/;

/**
 * Where an item can be found: on the brief's own page, else on this one if it is there, else by the DOI of the brief.
 *
 * @returns Undefined where there is no such address.
 */
export function addressOf({ id }: Item, context: RenderContext): string | undefined {
  const { url, doi } = context.brief.meta;
  if (url) return withFragment(url, id);
  const idOnPage = context.id(id);
  if (isWebAddress(location.href) && isOnPage(document, idOnPage)) return withFragment(addressOfPage(), idOnPage);
  return doi && doiUrl(doi);
}

function withFragment(address: string, id: string): string {
  const url = new URL(address);
  // Letters of any language stay readable.
  url.hash = '';
  return `${url.href}#${id}`;
}

/** The address that the page gives as its own, if it is one of the same host; else that by which it was opened. */
function addressOfPage(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  if (canonical && isWebAddress(canonical) && new URL(canonical).origin === location.origin) return canonical;
  const url = new URL(location.href);
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}
