import type { RecordFormat, StyleId } from '../brief/model.js';
import type { Piece } from '../templates/pieces.js';
import { BriefElement } from './brief-element.js';

/**
 * How to cite the brief: the citation, a button that copies it, a choice of styles, and the record for reference
 * managers, to copy or to download.
 *
 * @summary The citation, to copy in several styles and formats.
 * @tag brief-citation
 */
export class BriefCitation extends BriefElement {
  static override readonly tag = 'brief-citation';
  static override readonly pieces: readonly Piece[] = ['citation'];
  static override properties = {
    citationStyle: { attribute: 'citation-style' },
    citationStyles: { attribute: 'citation-styles' },
    formats: {},
  };

  /**
   * Style of the citation that is shown first: one that every brief has, or one that the series adds.
   *
   * @default 'suggested'
   */
  declare citationStyle?: StyleId | (string & {}) | null;

  /**
   * Styles to choose from, separated by spaces. With one style there is nothing to choose. The element shows the first one
   * unless `citation-style` names another.
   *
   * @default all styles of the brief
   */
  declare citationStyles?: StyleId | (string & {}) | null;

  /**
   * Record formats to choose from, separated by spaces; no format if the attribute is empty.
   *
   * @default all four formats
   */
  declare formats?: RecordFormat | (string & {}) | null;
}

declare global {
  interface HTMLElementTagNameMap {
    'brief-citation': BriefCitation;
  }
}
