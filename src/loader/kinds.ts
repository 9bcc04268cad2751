import type { OptIn } from '../dom/opt-in.js';
import { dataAddress } from './address.js';

/** A kind of placeholder: how a page marks it, and which element takes its place. */
export interface PlaceholderKind {
  /** Name of the element. */
  readonly tag: 'policy-brief' | 'brief-frame';
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
  selector: '[data-policy-brief], .policy-brief',
  attribute: 'data-policy-brief',
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
  selector: '[data-policy-brief-frame], .policy-brief-frame',
  attribute: 'data-policy-brief-frame',
  optIn: 'data-brief-frames',
  options: ['lang', 'label', 'privacy'],
  source: (url) => url,
};

/** Every kind of placeholder. */
export const KINDS = [FRAME, BRIEF] as const;
