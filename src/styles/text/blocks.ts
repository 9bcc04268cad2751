import { css } from 'lit';

/** Headings within a text, paragraphs, lists, figures and tables. */
export const blockStyles = css`
  .brief-heading {
    margin-block-start: 0.5em;
  }

  .brief-paragraph {
    max-inline-size: var(--_measure);
  }

  .brief-list {
    display: block;
    max-inline-size: var(--_measure);
    padding-inline-start: 1.5em;
    list-style: disc outside;
  }

  .brief-list-ordered {
    list-style: decimal outside;
  }

  .brief-list-item {
    display: list-item;
    margin-block: 0.25em;
  }

  .brief-definition {
    max-inline-size: var(--_measure);
    margin-block: 0.25em 0.5em;
    padding-inline-start: 1.5em;
  }

  .brief-rule {
    inline-size: 6em;
    border-block-start-width: 1px;
  }

  .brief-figure {
    justify-items: start;
    max-inline-size: var(--_measure);
  }

  .brief-box {
    max-inline-size: var(--_measure);
    padding: 1em 1.25em;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    break-inside: avoid;
  }

  /* The width of its attribute, which keeps its room free while it loads */
  .brief-image {
    inline-size: revert-layer;
    max-inline-size: 100%;
    block-size: auto;
    overflow: clip;
  }

  .brief-inline-image {
    display: inline;
    block-size: 1em;
    overflow: clip;
    vertical-align: -0.125em;
  }

  .brief-caption {
    font-size: var(--_small);
    line-height: 1.5;
  }

  .brief caption {
    padding-block-end: 0.5em;
  }

  .brief-table-frame {
    overflow-x: auto;
  }

  .brief-table {
    border-collapse: collapse;
    font-size: var(--_small);
    font-variant-numeric: lining-nums tabular-nums;
    line-height: 1.5;
    overflow-wrap: normal;
    hyphens: manual;
  }

  .brief-cell {
    padding: 0.5em 0.75em;
    border-block-end-width: 1px;
    text-align: start;
    text-indent: 0;
    vertical-align: top;
  }

  .brief-cell-center {
    text-align: center;
  }

  .brief-cell-end {
    text-align: end;
  }
`;
