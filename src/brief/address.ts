/**
 * Whether a brief may link to an address: `https:`, `http:`, `mailto:` or a fragment of the same page.
 * Everything else is refused: `javascript:`, `data:`, and relative addresses, which would point to a
 * different page on every site that embeds the brief.
 *
 * @param href An address as written by an author or read from a file.
 */
export function isSafeHref(href: string): boolean {
  return /^(?:#|mailto:)\S+$/i.test(href) || isWebAddress(href);
}

/**
 * Whether a brief may load an image from an address: a path relative to the brief or its host, without
 * a scheme or another host, so that showing a brief never contacts a third party.
 *
 * @param src An address as written by an author or read from a file.
 */
export function isSafeImageSource(src: string): boolean {
  // What names a host or a scheme is elsewhere for at least one of the two: `https:b.png` is a path for the first alone.
  return src.trim() !== '' && ['https://a.invalid', 'http://b.invalid'].every((host) => originOf(src, host) === host);
}

/** Whether a variant of a brief may have an address: one of the web, or a path on the host of the brief. */
export function isVariantSource(src: string): boolean {
  return isWebAddress(src) || isSafeImageSource(src);
}

/** Whether a string is the name of a file, which is in the folder of what names it. */
export function isFileName(name: string): boolean {
  return /^(?!\.\.?$)[^\s/\\:?#%]+$/.test(name);
}

function originOf(address: string, base: string): string | undefined {
  return URL.canParse(address, base) ? new URL(address, base).origin : undefined;
}

const DOI = /^10\.\d{4,9}(?:\.\d+)*\/(?!.*<[a-z!/?])[^\s"\ud800-\udfff]+$/i;

/**
 * Whether a string is a DOI without a resolver: `10.`, a registrant of four to nine digits and perhaps
 * its subdivisions, a slash, a suffix without HTML.
 *
 * @see https://www.doi.org/doi-handbook/HTML/doi-name-syntax.html
 */
export function isDoi(text: string): boolean {
  return DOI.test(text);
}

/**
 * The address that resolves a DOI, in the form that https://doi.org recommends. Characters that a URL
 * does not allow are encoded here, but not where a reader sees the DOI ({@link doiAsShown}).
 *
 * @param doi A DOI without a resolver.
 */
export function doiUrl(doi: string): string {
  return `https://doi.org/${encodeURI(doi).replace(/[#?]/g, encodeURIComponent)}`;
}

/** The address of a DOI as a reader sees it: without any encoding. */
export function doiAsShown(doi: string): string {
  return `https://doi.org/${doi}`;
}

/** Whether a string is an absolute address with `https:` or `http:`. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);
}

/** Whether a string is the web address of a folder: it ends in a slash and has no query or fragment. */
export function isFolderAddress(text: string): boolean {
  return isWebAddress(text) && text.endsWith('/') && !/[?#]/.test(text);
}

/** Resolves an address against a base. An address that cannot be resolved is returned unchanged. */
export function resolveAddress(address: string, base: string): string {
  return URL.canParse(address, base) ? new URL(address, base).href : address;
}
