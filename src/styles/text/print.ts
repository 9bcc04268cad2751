import { css } from 'lit';

/** What changes on paper. */
export const printStyles = css`
  /* On paper, grids break badly between pages: what stood in gaps stands in margins */

  @media print {
    .brief,
    .brief-number {
      color: #000;
    }

    .brief,
    .brief-recommendation,
    .brief-item-body,
    .brief :where(blockquote, div:not([role]), figure, nav, ol, section) {
      display: block;
    }

    .brief :where(div, figure, li, ol, section) > * + * {
      margin-block-start: 0.75em;
    }

    .brief-header ~ *,
    .brief-section-body > * + *,
    .brief-items > * + * {
      margin-block-start: 2em;
    }

    .brief-number {
      float: inline-start;
    }

    /* Its background is seldom printed */
    .brief-item-method {
      border-color: var(--_rule);
    }

    .brief-item-body {
      padding-inline-start: 3.5em;
    }

    .brief-item-body::after,
    .brief-item::after,
    .brief-quote::after,
    .brief-citation > .brief-section-body::after {
      content: none;
    }

    .brief-note-back,
    .brief-item-controls,
    .brief-quote-controls,
    .brief-cite-controls,
    .brief-citation-controls {
      display: none;
    }
  }
`;
