import { doiUrl, isWebAddress } from '../brief/address.js';
import type { Item } from '../brief/model.js';
import type { RenderContext } from '../templates/render-context.js';
import { isOnPage } from '../dom/ids.js';

/** Parameters that track a reader, removed from addresses that are passed on. */
const TRACKING = /^(?:(?:utm|mtm|pk|piwik|matomo)_.*|fbclid|gclid)$/;

/**
 * The address of an item: on the brief's own page, else on this page if it shows the item, else the brief's DOI.
 *
 * @returns Undefined if there is none of them.
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
  // Set as a string, since `hash` would percent-encode letters such as `ü`.
  url.hash = '';
  return `${url.href}#${id}`;
}

/** The page's canonical address, if that has the same origin; else the address by which the reader opened it. */
function addressOfPage(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
  if (canonical && isWebAddress(canonical) && new URL(canonical).origin === location.origin) return canonical;
  const url = new URL(location.href);
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href;
}
