import type { Piece } from '../templates/pieces.js';
import { BriefElement } from './brief-element.js';

/**
 * The background sections, and every other section that is neither recommendations nor imprint, so that a page put
 * together from elements loses no text.
 *
 * @summary The background sections.
 * @tag brief-background
 */
export class BriefBackground extends BriefElement {
  static override readonly tag = 'brief-background';
  static override readonly pieces: readonly Piece[] = ['background'];
}

declare global {
  interface HTMLElementTagNameMap {
    'brief-background': BriefBackground;
  }
}
