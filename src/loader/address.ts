import { isWebAddress, resolveAddress } from '../brief/address.js';

/**
 * Gives the address of a brief's data, which is next to its page under the same name: `kommunen.de.json` for
 * `kommunen.de.html`, `kommunen/index.json` for `kommunen/`, and `kommunen.json` for `kommunen`.
 *
 * @param url Address of a brief's page or of its data, absolute or relative to the document; that of the list of a series
 * with `#newest` stands for its newest brief. `#` with an id is returned unchanged.
 */
export function dataAddress(url: string): string {
  if (url.startsWith('#')) return url;
  const absolute = resolveAddress(url, document.baseURI);
  if (!isWebAddress(absolute)) return absolute;
  if (/#newest\b/.test(absolute)) return resolveAddress('series.json', absolute);
  const address = new URL(absolute);
  address.hash = '';
  if (address.pathname.endsWith('.json')) return address.href;
  address.pathname = `${address.pathname.replace(/\/$/, '/index').replace(/\.html?$/i, '')}.json`;
  return address.href;
}

/** Whether an address is that of a series, by the names that its files have on every site. */
export function isSeriesAddress(url: string): boolean {
  return /\/(?:series\.json|index\.(?:\w+\.)?html)(?:[?#]|$)(?!newest\b)/.test(url);
}
