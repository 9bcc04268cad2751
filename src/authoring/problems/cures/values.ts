import { decodeHTMLStrict } from 'entities';
import { swapWord, type LineCure } from './edit.js';

/** Replaces a character reference, unless YAML would give its character a meaning there. */
export function swapEntity(text: string, entity: string): LineCure {
  const character = decodeHTMLStrict(entity);
  const isMark =
    /^[\\#:]$/.test(character) || (/^["'&]$/.test(character) && (/^["']/.test(text) || text.startsWith(entity)));
  return isMark ? undefined : swapWord(text, entity, character);
}

/** Quotes the value in braces that a comma has ended before the column of the problem. */
export function quoteInBraces(text: string, before: string): LineCure {
  const [, value = ''] = /^.*:\s+([^\s"'{[:][^"'\\{}[\]:]*,\s*)$/.exec(before) ?? [];
  const [rest = ''] = /^[^"'\\{}[\]:]*?(?=\s*(?:[}]|,\s*[\w-]+\s*:))/.exec(text) ?? [];
  return value && rest ? { start: -value.length, end: rest.length, replacement: `"${value}${rest}"` } : undefined;
}

/** Quotes the whole value of a line whose key is in a block, if the value begins as expected and has no comment. */
export function quoteValue(text: string, before: string, start: RegExp): LineCure {
  const [line = '', key = '', value = ''] = /^(\s*(?:- )?[\w-]+:[ \t]+)(\S.*?)(?=\s*$)/.exec(before + text) ?? [];
  if (!start.test(value) || value.includes(' #')) return undefined;
  const quoted = /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
  return { start: key.length - before.length, end: line.length - before.length, replacement: quoted };
}

/** Moves a title before a given name in braces to a separate key, unless the person has that key. */
export function titleAsPrefix(text: string, before: string): LineCure {
  const [key = ''] = /[{,][ \t]*given:[ \t]*$/.exec(before) ?? [];
  const [, title = '', name = ''] =
    /^((?:(?:Prof|Dr|Dipl|Mag|Priv|PD)[^\s,}]*[ \u00A0])+)([^"'\s,}][^,}]*)/.exec(text) ?? [];
  const person = before.slice(before.lastIndexOf('{')) + (/^[^}]*/.exec(text)?.[0] ?? '');
  if (!key || !title || person.includes('prefix:')) return undefined;
  const given = `${key.slice(0, key.indexOf('given'))}prefix: ${title.trim()}, given: ${name}`;
  return { start: -key.length, end: title.length + name.length, replacement: given };
}

/** A web address without `https://`; undefined for any other. */
export function withScheme(address: string): string | undefined {
  return /^www\.\S+$/.test(address) ? `https://${address}` : undefined;
}
