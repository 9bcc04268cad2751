import { isWebAddress, resolveAddress } from '../brief/address.js';

/**
 * Attributes of the script's tag with addresses separated by spaces: from `data-briefs` the page loads briefs; pages
 * from `data-brief-frames` its readers may load into a frame.
 */
export type OptIn = 'data-briefs' | 'data-brief-frames';

/**
 * Gives the address of a brief's data, which is next to its page under the same name: `kommunen.de.json` for
 * `kommunen.de.html`, `kommunen/index.json` for `kommunen/`, and `kommunen.json` for `kommunen`.
 *
 * @param url Address of a brief's page or of its data, absolute or relative to the document. `#` with an id is returned
 * unchanged.
 */
export function dataAddress(url: string): string {
  if (url.startsWith('#')) return url;
  const absolute = resolveAddress(url, document.baseURI);
  if (!isWebAddress(absolute)) return absolute;
  const address = new URL(absolute);
  address.hash = '';
  if (address.pathname.endsWith('.json')) return address.href;
  address.pathname = `${address.pathname.replace(/\/$/, '/index').replace(/\.html?$/i, '')}.json`;
  return address.href;
}

/** Tests whether the page has opted into an address by `data-briefs="https://institut.example/briefs/"` on the script's tag. */
export function isOptedIn(url: string, by: OptIn = 'data-briefs'): boolean {
  const address = resolveAddress(url, document.baseURI);
  return optedIn(by).some((folder) => address.startsWith(folder));
}

/** Tests whether a placeholder may load an address: in the page, on the page's own site, or one that the page has opted into. */
export function isAllowed(url: string, by: OptIn = 'data-briefs'): boolean {
  if (url.startsWith('#')) return true;
  const address = resolveAddress(url, document.baseURI);
  return isWebAddress(address) && (new URL(address).origin === location.origin || isOptedIn(address, by));
}

/** The allowed addresses. Folders get a final slash, so that `…/briefs` does not allow `…/briefs-of-others`. */
function optedIn(by: OptIn): string[] {
  return [...document.querySelectorAll(`script[${by}]`)]
    .flatMap((script) => script.getAttribute(by)?.split(/\s+/) ?? [])
    .map((address) => resolveAddress(address, document.baseURI))
    .filter(isWebAddress)
    .map((address) => (/\/$|\.(?:html?|json)$/.test(address) ? address : `${address}/`));
}
