import type { Piece } from '../templates/pieces.js';
import type { RenderOptions } from '../templates/render-context.js';
import { BriefElement } from './brief-element.js';
import type { CitationOptions } from '../controls/index.js';

/**
 * How to cite the brief: the citation, a button that copies it, a choice of styles, and the record for reference
 * managers, to copy or to download.
 *
 * @summary The citation, to copy in several styles and formats.
 * @tag brief-citation
 */
export class BriefCitation extends BriefElement {
  static override readonly tag = 'brief-citation';
  static override properties = {
    citationStyle: { attribute: 'citation-style' },
    citationStyles: { attribute: 'citation-styles' },
    formats: {},
  };

  /** Style that is shown first: `suggested`, `apa`, `harvard`, `vancouver`, or one that the series adds. */
  declare citationStyle?: string | null;

  /** Styles to choose from, separated by blanks; all of the brief's if missing, no choice if there is one. The first is shown unless `citation-style` says another. */
  declare citationStyles?: string | null;

  /** Formats to choose from, separated by blanks, of `bibtex`, `biblatex`, `ris` and `csl-json`; all if missing, none if empty. */
  declare formats?: string | null;

  protected override get pieces(): readonly Piece[] {
    return ['citation'];
  }

  protected override contextOptions(): RenderOptions {
    return { citationStyle: this.citationStyle };
  }

  protected override citationOptions(): CitationOptions {
    return this;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'brief-citation': BriefCitation;
  }
}
