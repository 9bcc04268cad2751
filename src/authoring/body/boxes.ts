import { BOX_KINDS, type BoxKind } from '../../locales/box-titles.js';
import { attributeText, languageIn, parseAttributes } from './attributes.js';

/** What the attributes of a box say. */
export interface BoxAttributes {
  kind: BoxKind;
  title?: string;
  lang?: string;
  /** The other attributes, which a brief ignores; empty if there are none. */
  ignored: string;
}

/**
 * Reads the attributes of a group in Quarto's notation for boxes: `.callout-note title="…"`.
 *
 * @param text The text between the braces, or after the colons of a group.
 * @returns Undefined if the group is no box.
 * @see https://quarto.org/docs/authoring/callouts.html
 */
export function readBoxAttributes(text: string): BoxAttributes | undefined {
  const { classes, pairs, rest, ...others } = parseAttributes(text);
  const isMark = (kind: BoxKind) => (name: string) => name === `callout-${kind}`;
  const kind = BOX_KINDS.find((one) => [...classes, ...rest].some(isMark(one)));
  if (!kind) return undefined;
  const isOther = (name: string) => !isMark(kind)(name);
  const title = pairs.find(([key]) => key === 'title')?.[1].trim();
  const lang = languageIn(pairs);
  const ignored = attributeText({
    ...others,
    classes: classes.filter(isOther),
    pairs: pairs.filter(([key]) => key !== 'title' && (key !== 'lang' || !lang)),
    rest: rest.filter(isOther),
  });
  return { kind, ...(title && { title }), ...(lang && { lang }), ignored };
}
