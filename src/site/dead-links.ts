import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { INDEX, type SiteFile } from './files.js';

/** A link that leads nowhere on its own site. */
export interface DeadLink {
  /** The file with the link. */
  page: string;
  /** As it is written. */
  href: string;
  /** The file that the page is made from. */
  source: string;
}

type Node = DefaultTreeAdapterMap['node'];

interface Page {
  links: string[];
  ids: Set<string>;
}

/** The attributes whose value is an address. */
const ADDRESSES: ReadonlySet<string> = new Set(['href', 'src']);

/**
 * Finds links, images, scripts and stylesheets of a site that lead to a file or an anchor which it does not have. Links to
 * other sites are not followed.
 *
 * @param url Absolute address of the site's folder.
 */
export function deadLinksIn(files: readonly SiteFile[], url: string): DeadLink[] {
  const paths = new Set(files.map(({ path }) => path));
  const pages = new Map<string, Page>();
  for (const { path, content } of files) if (path.endsWith('.html')) pages.set(path, read(content()));
  return files.flatMap(({ path: page, source }) =>
    (pages.get(page)?.links ?? []).flatMap((href) => {
      const target = targetOf(href, url + page, url);
      if (!target) return [];
      const { path, fragment } = target;
      const ids = pages.get(path)?.ids;
      const isThere = paths.has(path) && (fragment === '' || !ids || ids.has(fragment));
      return isThere ? [] : [{ page, href, source }];
    }),
  );
}

/** The file and the anchor of an address on the site; undefined if the address is elsewhere. */
function targetOf(href: string, base: string, url: string): { path: string; fragment: string } | undefined {
  if (!URL.canParse(href, base)) return { path: href, fragment: '' };
  const address = new URL(href, base);
  const { origin, pathname } = new URL(url);
  if (address.origin !== origin || !address.pathname.startsWith(pathname)) return undefined;
  const path = decoded(address.pathname.slice(pathname.length));
  return { path: path === '' ? INDEX : path, fragment: decoded(address.hash.slice(1)) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function read(content: string | Uint8Array): Page {
  const page: Page = { links: [], ids: new Set() };
  visit(parse(typeof content === 'string' ? content : new TextDecoder().decode(content)), page);
  return page;
}

function visit(node: Node, page: Page): void {
  if ('attrs' in node)
    for (const { name, value } of node.attrs) {
      if (name === 'id') page.ids.add(value);
      // The id of the page's data is the address of an element's data.
      else if (ADDRESSES.has(name)) page.links.push(value);
    }
  if ('childNodes' in node) for (const child of node.childNodes) visit(child, page);
}
