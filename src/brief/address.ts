/**
 * Whether a link may point there: `https:`, `http:`, `mailto:` or a fragment of the same page.
 * Everything else (`javascript:`, `data:`, relative addresses, which would mean another page
 * wherever the brief is embedded) is refused.
 *
 * @param href An address as an author or a file gives it.
 */
export function isSafeHref(href: string): boolean {
  return /^(?:#|mailto:)\S+$/i.test(href) || isWebAddress(href);
}

/**
 * Whether an image may come from there: a path relative to the brief or its host, with no scheme
 * and no other host, so that showing a brief never asks a third party.
 *
 * @param src An address as an author or a file gives it.
 */
export function isSafeImageSource(src: string): boolean {
  // An address that names a host leads away from at least one of two.
  return src.trim() !== '' && ['https://a.invalid', 'https://b.invalid'].every((host) => originOf(src, host) === host);
}

function originOf(address: string, base: string): string | undefined {
  return URL.canParse(address, base) ? new URL(address, base).origin : undefined;
}

const DOI = /^10\.\d{4,9}\/[^\s"<>\ud800-\udfff]+$/;

/**
 * Whether a text is a DOI without a resolver: `10.`, a registrant of four to nine digits, a slash, a suffix.
 *
 * @see https://www.doi.org/doi-handbook/HTML/doi-name-syntax.html
 */
export function isDoi(text: string): boolean {
  return DOI.test(text);
}

/**
 * The address at which a DOI resolves, as https://doi.org asks to show it. Characters that an
 * address cannot hold are encoded; the display of a DOI never is.
 *
 * @param doi A DOI without a resolver.
 */
export function doiUrl(doi: string): string {
  return `https://doi.org/${encodeURI(doi).replace(/[#?]/g, encodeURIComponent)}`;
}

/** The same address as a reader sees it: nothing in it is encoded. */
export function doiAsShown(doi: string): string {
  return `https://doi.org/${doi}`;
}

/** Whether a text is an absolute address with `https:` or `http:`. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);
}

/** An address made absolute; as it is where it cannot be. */
export function resolveAddress(address: string, base: string): string {
  return URL.canParse(address, base) ? new URL(address, base).href : address;
}
