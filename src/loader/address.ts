import { isWebAddress, resolveAddress } from '../brief/address.js';

/**
 * Attributes of the script's tag that name addresses, separated by blanks: those whose briefs this page loads, and those
 * whose pages its readers may load into a frame.
 */
export type OptIn = 'data-briefs' | 'data-brief-frames';

/**
 * Where the data of a brief lie: beside its page, under the same name. `kommunen.de.html` has `kommunen.de.json`,
 * `kommunen/` has `kommunen/index.json`, and `kommunen` has `kommunen.json`.
 *
 * @param url Address of a brief's page or of its data, absolute or relative to the document; `#` and an id stay as they are.
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

/** Whether the page has opted into an address, by `data-briefs="https://institut.example/briefs/"` on the script's tag. */
export function isOptedIn(url: string, by: OptIn = 'data-briefs'): boolean {
  const address = resolveAddress(url, document.baseURI);
  return optedIn(by).some((folder) => address.startsWith(folder));
}

/** Whether a placeholder may show what is at an address: in the page, on its own site, or where the page opted in. */
export function isAllowed(url: string, by: OptIn = 'data-briefs'): boolean {
  if (url.startsWith('#')) return true;
  const address = resolveAddress(url, document.baseURI);
  return isWebAddress(address) && (new URL(address).origin === location.origin || isOptedIn(address, by));
}

/** A folder ends with a slash, so that `…/briefs` is not taken for the beginning of `…/briefs-of-others`. */
function optedIn(by: OptIn): string[] {
  return [...document.querySelectorAll(`script[${by}]`)]
    .flatMap((script) => script.getAttribute(by)?.split(/\s+/) ?? [])
    .map((address) => resolveAddress(address, document.baseURI))
    .filter(isWebAddress)
    .map((address) => (/\/$|\.(?:html?|json)$/.test(address) ? address : `${address}/`));
}
