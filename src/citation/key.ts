import anyAscii from 'any-ascii';
import type { Contributor, Metadata } from '../brief/model.js';
import { isOrganisation } from '../brief/text.js';

/** Words that say nothing of a title, in the languages that titles of the series have. */
const SMALL_WORDS = new Set(
  'a an and auf aus das dem den der des die ein eine einem einen einer eines for für im in mit of on the und vom von wie zu zum zur'.split(
    ' ',
  ),
);

/** Where a word of a key ends at the latest, because file names have limits and not all scripts have spaces. */
const LONGEST_WORD = 40;

/**
 * The name under which a brief is filed: first author, year, first two telling words of the title, such as
 * `ratzmann-2025-resiliente-kommunen`. It depends on nothing else, so that it stays.
 */
export function citationKey({ authors, date, title }: Metadata): string {
  const words = wordsOf(title.replace(/\b\d+\.\d+\b/g, ''));
  const telling = words.filter((word) => !SMALL_WORDS.has(word));
  const [first] = authors;
  return [first ? nameOf(first) : '', date?.slice(0, 4) ?? 'nd', ...(telling.length > 0 ? telling : words).slice(0, 2)]
    .map(asciiSlug)
    .filter(Boolean)
    .join('-');
}

function nameOf(author: Contributor): string {
  return isOrganisation(author) ? wordsOf(author.literal).slice(0, 2).join('-') : author.family;
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/(?<=\p{L})[*:_\u00AD](?=\p{L})/gu, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
}

/** Lower-case ASCII letters and digits with hyphens; umlauts as German spells them without, other scripts transcribed. */
function asciiSlug(text: string): string {
  const spelled = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöü]/g, (letter) => `${{ ä: 'a', ö: 'o', ü: 'u' }[letter] ?? ''}e`);
  return anyAscii(spelled)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, LONGEST_WORD)
    .replace(/-$/, '');
}
