import { isWebAddress, resolveAddress } from '../brief/address.js';

/**
 * Attributes of the script's tag with addresses separated by spaces: from `data-briefs` the page loads briefs; pages
 * from `data-brief-frames` its readers may load into a frame. Only tags with `src` count: editors may insert others.
 */
export type OptIn = 'data-briefs' | 'data-brief-frames';

/** Tests whether an element may load an address: any where the page has no such attribute. */
export function mayLoad(url: string, by: OptIn): boolean {
  return !document.querySelector(tagsWith(by)) || isAllowed(url, by);
}

/** Tests whether the page has opted into an address by `data-briefs="https://institut.example/briefs/"` on the script's tag. */
export function isOptedIn(url: string, by: OptIn = 'data-briefs'): boolean {
  const address = resolveAddress(url, document.baseURI);
  // Some servers decode these, or cut what follows a semicolon, before they resolve `..`.
  const isPlain = !/^[^?#]*(?:%(?:2f|5c|25|c[01])|;)/i.test(address);
  return isPlain && optedIn(by).some((folder) => address.startsWith(folder));
}

/** Tests whether a placeholder may load an address: in the page, on the page's own site, or one that the page has opted into. */
export function isAllowed(url: string, by: OptIn = 'data-briefs'): boolean {
  if (url.startsWith('#')) return true;
  const address = resolveAddress(url, document.baseURI);
  return isWebAddress(address) && (new URL(address).origin === location.origin || isOptedIn(address, by));
}

/** The allowed addresses. Folders get a final slash, so that `…/briefs` does not allow `…/briefs-of-others`. */
function optedIn(by: OptIn): string[] {
  return [...document.querySelectorAll(tagsWith(by))]
    .flatMap((script) => script.getAttribute(by)?.split(/\s+/) ?? [])
    .map((address) => resolveAddress(address, document.baseURI))
    .filter(isWebAddress)
    .map((address) => (/\/$|\.(?:html?|json)$/.test(address) ? address : `${address}/`));
}

function tagsWith(by: OptIn): string {
  return `script[src][${by}]`;
}
