import anyAscii from 'any-ascii';
import type { Contributor, Metadata } from '../brief/model.js';
import { displayName, isOrganisation } from '../brief/text.js';
import { isUkrainian, romanized } from './ukrainian.js';

/** Function words, in the languages of the titles of the series. */
const SMALL_WORDS = new Set(
  'a an and auf aus das dem den der des die ein eine einem einen einer eines for für im in mit of on the und vom von wie zu zum zur'.split(
    ' ',
  ),
);

/** The longest word of a key: file names are limited, and some scripts do not separate words. */
const LONGEST_WORD = 40;

/**
 * The key of a brief in reference managers and file names: first author, year and the first two content words of the
 * title, such as `ratzmann-2025-resiliente-kommunen`; then the language unless it is `de`, so that two languages of a
 * brief have different keys even if their titles begin alike. It depends on nothing else: a key that has been cited stays
 * the same when a translation appears.
 */
export function citationKey({ authors, date, title, lang }: Metadata): string {
  const [first] = authors;
  const isInUkrainian = /^uk(-|$)/i.test(lang) || isUkrainian(`${title} ${first ? displayName(first) : ''}`);
  const spelled = (text: string) => (isInUkrainian ? romanized(text) : text);
  const words = wordsOf(spelled(title.replace(/\b\d+\.\d+\b/g, '')));
  const telling = words.filter((word) => !SMALL_WORDS.has(word));
  const inTitle = (telling.length > 0 ? telling : words).slice(0, 2);
  const language = lang.toLowerCase() === 'de' ? '' : lang;
  return [spelled(first ? nameOf(first) : ''), date?.slice(0, 4) ?? 'nd', ...inTitle, language]
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

/**
 * Lower-case ASCII letters, digits and hyphens; ä becomes ae as in German, other scripts are transcribed, without the
 * apostrophes that stand for soft signs and glottal sounds.
 */
function asciiSlug(text: string): string {
  const spelled = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöü]/g, (letter) => `${{ ä: 'a', ö: 'o', ü: 'u' }[letter] ?? ''}e`);
  return anyAscii(spelled.replace(/\p{L}/gu, (letter) => anyAscii(letter).replace(/[`']/g, '')))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, LONGEST_WORD)
    .replace(/-$/, '');
}
