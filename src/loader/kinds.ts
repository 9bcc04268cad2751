import type { OptIn } from '../dom/opt-in.js';
import { dataAddress } from './address.js';

/** A kind of placeholder: how a page marks it, and which element takes its place. */
export interface PlaceholderKind {
  /** Name of the element. */
  readonly tag: 'policy-brief' | 'brief-frame' | 'brief-series';
  /** Selector of the placeholders: an element with the attribute, or with a class around a link. */
  readonly selector: string;
  /** Attribute of a placeholder that contains the address. */
  readonly attribute: string;
  /** Attribute of the script's tag that allows addresses on other sites. */
  readonly optIn: OptIn;
  /** Attributes of the element that a placeholder can set. */
  readonly options: readonly string[];
  /** Gives the element's `src` for the address in a placeholder. */
  readonly source: (url: string) => string;
}

/** A placeholder for a brief. */
export const BRIEF: PlaceholderKind = {
  tag: 'policy-brief',
  ...marked('policy-brief'),
  optIn: 'data-briefs',
  options: [
    'show',
    'heading-level',
    'layout',
    'lang',
    'isolate',
    'citation-style',
    'citation-styles',
    'formats',
    'cite-button',
  ],
  source: dataAddress,
};

/** A placeholder for a frame. */
export const FRAME: PlaceholderKind = {
  tag: 'brief-frame',
  ...marked('policy-brief-frame'),
  optIn: 'data-brief-frames',
  options: ['lang', 'label', 'privacy'],
  source: asGiven,
};

/** A placeholder for a series. */
export const SERIES: PlaceholderKind = {
  tag: 'brief-series',
  ...marked('policy-brief-series'),
  optIn: 'data-briefs',
  options: ['heading-level', 'lang', 'isolate'],
  source: asGiven,
};

/** Every kind of placeholder. */
export const KINDS = [FRAME, SERIES, BRIEF] as const;

/** How a page marks placeholders: by an attribute, or by a class around a link. */
function marked(name: string): Pick<PlaceholderKind, 'selector' | 'attribute'> {
  return { selector: `[data-${name}], .${name}`, attribute: `data-${name}` };
}

function asGiven(url: string): string {
  return url;
}
