import { relative } from 'node:path';
import { doiUrl, isDoi, isWebAddress } from '../brief/address.js';
import type { Metadata } from '../brief/model.js';
import type { SeriesSettings } from '../brief/series-settings.js';
import type { Compiled } from './compile-files.js';
import { decodeText, readBytes } from './read-text.js';

/** An address of another site, and where a file states it. */
export interface ExternalLink {
  href: string;
  file: string;
  line: number;
  column: number;
  /** Whether it is the address or the DOI of the brief itself, which may be published later. */
  isOwn: boolean;
}

/**
 * Finds the addresses of other sites in a brief: the links of its text, what its front matter states, and the works that
 * it cites.
 */
export function linksOfBrief({ file, markdown, brief, links, inputs }: Compiled): ExternalLink[] {
  const { meta, references } = brief;
  const works = references === undefined ? [] : (JSON.parse(references) as { URL?: unknown; DOI?: unknown }[]);
  const others = [...inputs.keys()].filter((path) => /\.(?:bib|json)$/i.test(path)).map((path) => relative('', path));
  const own = [meta.url, meta.doi].flatMap((text) => place(text, [file], markdown));
  const inFrontMatter = addressesIn(meta).flatMap((text) => place(text, [file], markdown));
  const cited = works.flatMap(({ URL, DOI }) => [URL, DOI]).flatMap((text) => place(text, others));
  return [
    ...own.map((link) => ({ ...link, isOwn: true })),
    ...inFrontMatter,
    ...links.map(({ href, at }) => ({ href, file, ...at, isOwn: false })),
    ...cited,
  ];
}

/** Finds the addresses of other sites in a configuration. */
export function linksOfSettings(settings: SeriesSettings, file: string): ExternalLink[] {
  const { imprint, privacy, accessibility } = settings;
  return [...addressesIn(settings), imprint, privacy, accessibility].flatMap((text) => place(text, [file]));
}

function addressesIn({
  publisher,
  license,
  funding,
  series,
}: Pick<Partial<Metadata>, 'publisher' | 'license' | 'funding' | 'series'>): (string | undefined)[] {
  return [publisher?.url, license?.url, series?.url, ...(funding ?? []).map(({ award }) => award?.url)];
}

/** Whether an address is an exception: one of the patterns, or one that begins like a pattern that ends in `*`. */
export function isIgnored(href: string, patterns: readonly string[]): boolean {
  return patterns.some((one) => (one.endsWith('*') ? href.startsWith(one.slice(0, -1)) : href === one));
}

/**
 * Finds where files state an address or a DOI. What no file states was added by this program, such as the address of a
 * known licence.
 */
function place(text: unknown, files: readonly string[], known?: string): ExternalLink[] {
  if (typeof text !== 'string' || !(isWebAddress(text) || isDoi(text))) return [];
  // An address is no place of another one that begins with it.
  const whole = new RegExp(`${text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?![\\w/%?#&=~+:@-]|\\.\\w)`);
  const href = isWebAddress(text) ? text : doiUrl(text);
  for (const file of files) {
    const source = known ?? decodeText(readBytes(file)).text ?? '';
    const index = source.search(whole);
    if (index < 0) continue;
    const before = source.slice(0, index).split(/\r\n?|\n/);
    const column = (before.at(-1)?.length ?? 0) + 1;
    return [{ href, file, line: before.length, column, isOwn: false }];
  }
  return [];
}
