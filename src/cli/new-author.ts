import { isOrcid, withoutOrcidAddress } from '../authoring/front-matter/identifiers.js';

/** An author as front matter states one. */
export interface NewAuthor {
  literal?: string;
  prefix?: string;
  given?: string;
  particle?: string;
  family?: string;
  orcid?: string;
}

/** Words before a name that are academic titles. */
const TITLE = /^(?:(?:Prof|Dr|Dipl|Mag|Priv|PD)\S*\s+)+(?=\S+\s+\S)/u;

/**
 * A person by given and family name, with a title before and a particle between them; a word alone is an organisation.
 *
 * @param name The name as one writes it: `Dr. Anna Maria von der Heide`.
 */
export function authorOf(name: string): NewAuthor {
  const [title = ''] = TITLE.exec(name.trim()) ?? [];
  const words = name.trim().slice(title.length).split(/\s+/);
  const family = words.at(-1) ?? '';
  if (words.length < 2) return { literal: family };
  const before = words.slice(0, -1);
  const first = before.findIndex((word, index) => index > 0 && /^\p{Ll}/u.test(word));
  const given = (first < 0 ? before : before.slice(0, first)).join(' ');
  return {
    ...(title && { prefix: title.trim() }),
    given,
    ...(first >= 0 && { particle: before.slice(first).join(' ') }),
    family,
  };
}

/** An author with an ORCID iD after the name: `Erika Beispiel, 0000-0002-1825-0097`. */
export function authorWithOrcid(text: string): NewAuthor {
  const [, name = text, orcid] = /^(.*?\S)[\s,(]+((?:\S*orcid\.org\/)?[\dX]{4}-\S*?)\)?$/i.exec(text.trim()) ?? [];
  return { ...authorOf(name), ...(orcid !== undefined && { orcid: orcidOf(orcid) ?? orcid }) };
}

/** The ORCID iD in a text, with or without its address and its hyphens; undefined if it is not one. */
export function orcidOf(text: string): string | undefined {
  const orcid = withoutOrcidAddress(text)
    .toUpperCase()
    .replace(/^([\dX]{4})([\dX]{4})([\dX]{4})([\dX]{4})$/, '$1-$2-$3-$4');
  return isOrcid(orcid) ? orcid : undefined;
}
