import type { LinkTag, MetaTag } from './head.js';

/** A tag for each text that is known. */
export function metas(name: string, ...contents: (string | undefined)[]): MetaTag[] {
  return contents.flatMap((content) => (content ? { tag: 'meta', name, content } : []));
}

/** A link for each address that is known. */
export function links(rel: string, ...hrefs: (string | undefined)[]): LinkTag[] {
  return hrefs.flatMap((href) => (href ? { tag: 'link', rel, href } : []));
}

/** Where an ORCID iD leads. */
export function orcidUrl(orcid: string): string {
  return `https://orcid.org/${orcid}`;
}
