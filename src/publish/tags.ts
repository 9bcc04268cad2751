/** A tag in the head of a page. */
export type HeadTag = MetaTag | LinkTag | JsonLdTag;

/** `<meta name content>` */
export interface MetaTag {
  tag: 'meta';
  name: string;
  content: string;
}

/** `<link rel href type>` */
export interface LinkTag {
  tag: 'link';
  rel: string;
  href: string;
  /** Media type of the target. */
  type?: string;
}

/** `<script type="application/ld+json">` */
export interface JsonLdTag {
  tag: 'script';
  type: 'application/ld+json';
  data: JsonObject;
}

/** The page that presents the brief. All addresses are absolute. */
export interface LandingPage {
  /** Its address; if missing, the one that the brief names. */
  url?: string;
  /** The brief as a PDF file. */
  pdf?: string;
  /** Files that describe the brief, such as its BibTeX record, with their media types. */
  describedBy?: readonly { href: string; type: string }[];
}

/** A value of JSON-LD. */
export type JsonValue = string | JsonObject | readonly JsonValue[];

/** An object of JSON-LD. */
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** A tag for each content that is given. */
export function metas(name: string, ...contents: (string | undefined)[]): MetaTag[] {
  return contents.flatMap((content) => (content ? { tag: 'meta', name, content } : []));
}

/** A link for each address that is given. */
export function links(rel: string, ...hrefs: (string | undefined)[]): LinkTag[] {
  return hrefs.flatMap((href) => (href ? { tag: 'link', rel, href } : []));
}

/** The address of an identifier in the Research Organization Registry. */
export function rorUrl(ror: string): string {
  return `https://ror.org/${ror}`;
}

/** The address of an ORCID iD. */
export function orcidUrl(orcid: string): string {
  return `https://orcid.org/${orcid}`;
}
