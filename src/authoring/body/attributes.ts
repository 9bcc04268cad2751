import { isLanguageTag } from '../../brief/language.js';

/** The attributes in braces after a heading, a span or the opening line of a group: `{#id .class key=value}`. */
export interface Attributes {
  id?: string;
  classes: string[];
  pairs: [key: string, value: string][];
  /** Words that are none of these, and keys that occur again. */
  rest: string[];
}

/**
 * Parses attributes in Pandoc's notation.
 *
 * @param text The text between the braces, or after the colons of a group.
 * @see https://pandoc.org/MANUAL.html#extension-header_attributes
 */
export function parseAttributes(text: string): Attributes {
  const attributes: Attributes = { classes: [], pairs: [], rest: [] };
  for (const [word] of text.matchAll(/[^\s="]+="[^"]*"|\S+/g)) {
    const [, key, quoted, plain] = /^([^\s="]+)=(?:"([^"]*)"|([^"]*))$/.exec(word) ?? [];
    const isNew = attributes.pairs.every(([other]) => other !== key);
    if (key && isNew) attributes.pairs.push([key, quoted ?? plain ?? '']);
    else if (word.startsWith('#') && attributes.id === undefined) attributes.id = word.slice(1);
    else if (/^\.[^.#]/.test(word)) attributes.classes.push(word.slice(1));
    else attributes.rest.push(word);
  }
  return attributes;
}

/** Attributes as text, to name them in a message. */
export function attributeText({ id, classes, pairs, rest }: Attributes): string {
  const ids = id === undefined ? [] : [`#${id}`];
  const values = pairs.map(([key, value]) => (/[\s=]|^$/.test(value) ? `${key}="${value}"` : `${key}=${value}`));
  return [...ids, ...classes.map((name) => `.${name}`), ...values, ...rest].join(' ');
}

/** Attributes that name and dress a passage and nothing more, as converters of Word files write them: `{.underline}`. */
export function areForLooks({ id, classes, pairs, rest }: Attributes): boolean {
  return (id !== undefined || classes.length > 0) && pairs.length === 0 && rest.length === 0;
}

/** The language that attributes state; undefined if there is none, or none that is well-formed. */
export function languageIn(pairs: Attributes['pairs']): string | undefined {
  return pairs.find(([key, value]) => key === 'lang' && isLanguageTag(value))?.[1];
}
